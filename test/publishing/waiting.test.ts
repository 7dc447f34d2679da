import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { Interruption } from '../../src/core/interruption.ts'
import { ThreadsError, type ThreadsErrorKind } from '../../src/core/threads/error.ts'
import { stepContext } from '../../src/publishing/account.ts'
import { learnPace, unknownPace } from '../../src/publishing/waiting/pace.ts'
import { firstLooks, learnReadiness, READY_AT_ONCE } from '../../src/publishing/waiting/readiness.ts'
import { NOT_VISIBLE, raceAbort, withRetry } from '../../src/publishing/waiting/with-retry.ts'
import { world } from '../fakes/account.ts'

/** A call that fails so, one kind after the other, and then answers how often it was made. */
function failing(...kinds: readonly ThreadsErrorKind[]) {
  let calls = 0
  return () => {
    const kind = kinds[calls]
    calls += 1
    return kind ? Promise.reject(new ThreadsError(kind, true, kind)) : Promise.resolve(calls)
  }
}
function step(random = 0) {
  const made = world({}, () => random)
  return { ...made, step: stepContext(made.account, made.context.tell) }
}

describe('a call that may be made twice', () => {
  test('is made again as often as there are waits for what goes wrong, each kind for itself', async () => {
    const { step: context, waits } = step()
    const call = failing('unsure', 'not-visible-yet', 'unsure', 'not-visible-yet')
    const again = { unsure: [1, 2], 'not-visible-yet': [3, 4] }
    expect(await withRetry(call, again, context)).toBe(5)
    expect(waits()).toEqual([1000, 3000, 2000, 4000])
  })

  test('fails with its last error when the waits are used up', async () => {
    const { step: context, waits } = step()
    const call = failing('unsure', 'unsure', 'unsure')
    await expect(withRetry(call, { unsure: [1, 2] }, context)).rejects.toMatchObject({ kind: 'unsure' })
    expect(waits()).toEqual([1000, 2000])
  })

  test('fails at once with an error that no wait is for, and with a mistake of our own', async () => {
    const { step: context, waits } = step()
    await expect(withRetry(failing('token'), { unsure: [1] }, context)).rejects.toMatchObject({
      kind: 'token',
    })
    const bug = new TypeError('a bug')
    await expect(withRetry(() => Promise.reject(bug), { unsure: [1] }, context)).rejects.toBe(bug)
    expect(waits()).toEqual([])
  })

  test('waits up to an eighth longer, so that runs which failed together ask apart', async () => {
    const { step: context, waits } = step(0.5)
    await withRetry(failing('unsure'), { unsure: [1] }, context)
    expect(waits()).toEqual([1062.5])
  })

  test('tells why it waits', async () => {
    const { step: context, events } = step()
    const kinds = ['not-visible-yet', 'children-not-visible', 'unsure', 'permission', 'throttled'] as const
    await withRetry(failing(...kinds), Object.fromEntries(kinds.map((kind) => [kind, [1]])), context)
    expect(events.map((event) => event.kind === 'waits' && event.why)).toEqual([
      'what was just made is not visible to Threads yet',
      'the items of the carousel are not visible to Threads yet',
      'Threads gave no usable answer',
      'Threads refused, which can be temporary',
      'throttled',
    ])
    expect(events[0]).toMatchObject({ number: 0, ms: 1000 })
  })

  test('is not made by a run that has to stop', async () => {
    const { step: context, interruption } = step()
    const reason = new Interruption('cancelled')
    interruption.abort(reason)
    const calls: string[] = []
    const call = () => Promise.resolve(calls.push('made'))
    const inFlight = new AbortController().signal
    await expect(withRetry(call, {}, context, inFlight)).rejects.toBe(reason)
    expect(calls).toEqual([])
  })

  test('ends with the run while it is under way, unless it is given longer', async () => {
    const { step: context, interruption } = step()
    const reason = new Interruption('cancelled')
    const { promise, resolve } = Promise.withResolvers<string>()
    const ended = withRetry(() => promise, {}, context)
    const given = withRetry(() => promise, {}, context, new AbortController().signal)
    interruption.abort(reason)
    await expect(ended).rejects.toBe(reason)
    resolve('late')
    expect(await given).toBe('late')
  })
})

describe('an answer that is raced by a signal', () => {
  test('leaves nothing behind on the signal', async () => {
    const { signal } = new AbortController()
    expect(await raceAbort(signal, () => Promise.resolve(1))).toBe(1)
    await expect(raceAbort(signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('is not asked for when the signal has aborted', async () => {
    const reason = new Interruption('cancelled')
    const calls: string[] = []
    const call = () => Promise.resolve(calls.push('made'))
    await expect(raceAbort(AbortSignal.abort(reason), call)).rejects.toBe(reason)
    expect(calls).toEqual([])
  })
})

describe('the pace of the network', () => {
  test('is what was waited until something new was visible, and nothing else', () => {
    const { account, context, events } = world()
    const pace = unknownPace()
    const { tell } = learnPace('container', { ...stepContext(account, context.tell), pace })
    const waits = (ms: number, why: string) => tell({ kind: 'waits', number: 1, ms, why })
    waits(1000, NOT_VISIBLE)
    waits(1500, NOT_VISIBLE)
    waits(4000, 'Threads gave no usable answer')
    tell({ kind: 'created', number: 1 })
    expect(pace).toMatchObject({ container: 2500, parent: 0 })
    expect(events).toHaveLength(4)
  })

  test('is ten seconds at most: more is an accident', () => {
    const { account, context } = world()
    const pace = unknownPace()
    const { tell } = learnPace('parent', { ...stepContext(account, context.tell), pace })
    for (const ms of [8000, 13_000]) tell({ kind: 'waits', number: 1, ms, why: NOT_VISIBLE })
    expect(pace).toMatchObject({ container: 0, parent: 10_000 })
  })
})

describe('the time until text is ready', () => {
  test('is none as long as text is ready at the first look', () => {
    expect(firstLooks(READY_AT_ONCE)).toEqual([0])
    expect(firstLooks(learnReadiness(READY_AT_ONCE, undefined, 0))).toEqual([0])
  })

  test('lies between the last look that was too early and the one that was not', () => {
    const known = learnReadiness(READY_AT_ONCE, 600, 1200)
    expect(known).toEqual({ notBefore: 600, by: 1200 })
    expect(firstLooks(known)).toEqual([900, 1200])
    expect(firstLooks({ notBefore: 850, by: 1050 })).toEqual([930, 1050])
  })

  test('comes closer with each container, whichever of its looks was too late', () => {
    const known = learnReadiness({ notBefore: 600, by: 1200 }, 900, 1200)
    expect(known).toEqual({ notBefore: 900, by: 1200 })
    expect(learnReadiness(known, undefined, 1050)).toEqual({ notBefore: 900, by: 1050 })
    // The look at 930 was answered after 1050.
    expect(learnReadiness({ notBefore: 900, by: 1050 }, 930, 1080)).toEqual({ notBefore: 930, by: 1050 })
  })

  test('is looked for no more closely than a look takes', () => {
    expect(firstLooks({ notBefore: 930, by: 1050 })).toEqual([1050])
  })

  test('is looked for earlier after a first look that was not too early', () => {
    const known = learnReadiness({ notBefore: 930, by: 1050 }, undefined, 1050)
    expect(known).toEqual({ notBefore: 810, by: 1050 })
    expect(firstLooks(known)).toEqual([930, 1050])
    expect(learnReadiness({ notBefore: 100, by: 200 }, undefined, 200)).toEqual({ notBefore: 0, by: 200 })
  })

  test('begins anew where it takes more or less time than before', () => {
    expect(learnReadiness({ notBefore: 900, by: 1000 }, 1000, 1500)).toEqual({ notBefore: 1000, by: 1500 })
    expect(learnReadiness({ notBefore: 900, by: 1000 }, undefined, 800)).toEqual({ notBefore: 0, by: 800 })
  })

  test('is not learnt from an exception', () => {
    expect(learnReadiness(READY_AT_ONCE, 40_000, 60_000)).toBe(READY_AT_ONCE)
  })
})
