import { describe, expect, test } from 'vitest'
import { Interruption } from '../../src/core/interruption.ts'
import { ThreadsError, type ThreadsErrorKind } from '../../src/core/threads/error.ts'
import { containerId, mediaId, type MediaId } from '../../src/core/threads/ids.ts'
import { publishSegment, settleUncertain } from '../../src/publishing/publish-segment.ts'
import { virtualTime } from './model/time.ts'
import { CHAIN, draftOf, livePost, world } from '../fakes/account.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const unknown = { kind: 'not-visible-yet' } as const
const kindsIn = (entries: ReturnType<typeof world>['entries']) => entries.map(({ kind }) => kind)
const PUBLISHED = { status: 'PUBLISHED', reason: undefined } as const
const FINISHED = { status: 'FINISHED', reason: undefined } as const

describe('a segment', () => {
  test('is in the journal before it is published, and after', async () => {
    const { threads, entries, segment } = world()
    threads.live.push(livePost('5', 'parent'))
    const outcome = await publishSegment(draftOf('two', { replyTo: mediaId('5') }), segment(2))
    const [container] = threads.drafts.keys()
    const id = threads.live[1]?.id
    expect(outcome).toEqual({ kind: 'live', id })
    const doubt = { container, text: 'two', replyTo: '5', since: NOW }
    expect(entries).toEqual([
      { kind: 'publishing', chain: CHAIN, number: 2, doubt },
      { kind: 'live', chain: CHAIN, number: 2, id },
    ])
  })

  test('is published with the lease made sure of once its container is ready', async () => {
    const { leases, segment } = world()
    await publishSegment(draftOf('one'), segment())
    expect(leases).toEqual([2])
  })

  test('is not published without the lease, and the journal has no doubt', async () => {
    const { entries, segment, count } = world()
    const lost = new Interruption('lease-lost')
    const context = { ...segment(), ensureLease: () => Promise.reject(lost) }
    await expect(publishSegment(draftOf('one'), context)).rejects.toBe(lost)
    expect(entries).toEqual([])
    expect(count('publishContainer')).toBe(0)
  })

  test('is not published when the run is told to stop meanwhile, and the journal has no doubt', async () => {
    const { entries, segment, interruption, count } = world()
    const context = {
      ...segment(),
      ensureLease: () => Promise.resolve(interruption.abort(new Interruption('cancelled'))),
    }
    await expect(publishSegment(draftOf('one'), context)).rejects.toBeInstanceOf(Interruption)
    expect(entries).toEqual([])
    expect(count('publishContainer')).toBe(0)
  })

  test('is given up after three containers that expire, and others may go on', async () => {
    const { threads, segment, count } = world()
    threads.show(...Array.from({ length: 3 }, () => ({ status: 'EXPIRED', reason: undefined }) as const))
    const outcome = await publishSegment(draftOf('one'), segment())
    expect(outcome).toMatchObject({ kind: 'stopped', blocksAccount: false })
    expect(outcome).toMatchObject({ problem: { rule: 'threads/not-ready' } })
    expect(outcome.kind === 'stopped' && outcome.problem.message).toContain('3 containers')
    expect(count('createContainer')).toBe(3)
  })

  test('that Threads cannot prepare blocks no other post', async () => {
    const { threads, segment } = world()
    threads.show({ status: 'ERROR', reason: 'no' })
    expect(await publishSegment(draftOf('one'), segment())).toMatchObject({ blocksAccount: false })
  })

  test.each<readonly [ThreadsErrorKind, boolean, string | undefined]>([
    ['refused', false, undefined],
    ['too-long', false, 'too-long'],
    ['link-refused', false, 'link-refused'],
    ['token', true, undefined],
    ['throttled', true, undefined],
  ])('that is refused when it is published (%s) is not in doubt', async (kind, blocksAccount, refusal) => {
    const { threads, entries, segment, count } = world()
    threads.fail('publishContainer', { kind })
    const outcome = await publishSegment(draftOf('one'), segment())
    expect(outcome).toMatchObject({ kind: 'stopped', blocksAccount, refusal })
    expect(kindsIn(entries)).toEqual(['publishing', 'unpublished'])
    expect(count('latest')).toBe(0)
  })

  test('is not published again while its container may be published', async () => {
    const { threads, segment, events, count } = world()
    // The answer says that the container is unknown, which is also what a second publish is told.
    threads.fail('publishContainer', { ...unknown, after: true })
    const outcome = await publishSegment(draftOf('one'), segment())
    expect(outcome).toEqual({ kind: 'live', id: threads.live[0]?.id })
    expect(count('publishContainer')).toBe(1)
    expect(events).toContainEqual({
      kind: 'in-doubt',
      number: 1,
      why: 'the container was unknown to Threads, and is now published',
    })
  })

  test('blocks the account when its container is unknown and then does not answer', async () => {
    const { threads, entries, segment, count } = world()
    threads.fail('publishContainer', unknown)
    threads.fail(
      'containerState',
      undefined,
      ...Array.from({ length: 4 }, () => ({ kind: 'unsure' as const })),
    )
    const outcome = await publishSegment(draftOf('one'), segment())
    expect(outcome).toMatchObject({ blocksAccount: true, problem: { rule: 'threads/unreachable' } })
    expect(kindsIn(entries)).toEqual(['publishing'])
    expect(count('publishContainer')).toBe(1)
  })

  test('is lost, and made anew, only when its container is unknown for half a minute and not published', async () => {
    const { threads, entries, segment, waits } = world()
    threads.fail('publishContainer', ...Array.from({ length: 9 }, () => unknown))
    expect(await publishSegment(draftOf('one'), segment())).toMatchObject({ kind: 'live' })
    expect(kindsIn(entries)).toEqual(['publishing', 'unpublished', 'publishing', 'live'])
    expect(threads.live).toHaveLength(1)
    // The second container waits as long as the first one took.
    expect(waits().slice(0, 8)).toEqual([1, 1, 1, 2, 3, 5, 8, 13].map((seconds) => seconds * 1000))
    expect(waits().slice(8)).toEqual([10_000])
  })

  test('is in doubt when its container is unknown for half a minute and then published', async () => {
    const { threads, segment, count } = world()
    threads.fail('publishContainer', ...Array.from({ length: 8 }, () => unknown), { ...unknown, after: true })
    const outcome = await publishSegment(draftOf('one'), segment())
    expect(outcome).toEqual({ kind: 'live', id: threads.live[0]?.id })
    expect(count('createContainer')).toBe(1)
  })

  test('blocks the account when its container is unknown for half a minute and then does not answer', async () => {
    const { threads, entries, segment } = world()
    const looks = Array.from({ length: 9 }, () => undefined)
    threads.fail('publishContainer', ...Array.from({ length: 9 }, () => unknown))
    threads.fail('containerState', ...looks, { kind: 'token' })
    const outcome = await publishSegment(draftOf('one'), segment())
    expect(outcome).toMatchObject({ blocksAccount: true, problem: { rule: 'threads/token-rejected' } })
    expect(kindsIn(entries)).toEqual(['publishing'])
  })

  test('in doubt whose container is dead is made anew', async () => {
    const { threads, entries, segment, count } = world()
    threads.fail('publishContainer', { kind: 'unsure' })
    threads.show(FINISHED, { status: 'EXPIRED', reason: undefined })
    expect(await publishSegment(draftOf('one'), segment())).toMatchObject({ kind: 'live' })
    expect(count('createContainer')).toBe(2)
    expect(kindsIn(entries)).toEqual(['publishing', 'unpublished', 'publishing', 'live'])
  })

  test('waits before it is published as long as a container took to be visible', async () => {
    const { threads, segment, account, clock } = world()
    threads.fail('publishContainer', unknown, unknown)
    await publishSegment(draftOf('one'), segment())
    expect(account.pace).toMatchObject({ container: 2000, parent: 0 })
    clock.slept.length = 0
    await publishSegment(draftOf('two'), segment(2))
    expect(clock.slept).toEqual([2000])
  })

  test('is in no doubt because of a mistake of our own', async () => {
    const bug = new TypeError('a bug')
    const broken = () => Promise.reject(bug)
    for (const answers of [{ createContainer: broken }, { publishContainer: broken }])
      await expect(publishSegment(draftOf('one'), world(answers).segment())).rejects.toBe(bug)
    const made = world()
    made.threads.fail('publishContainer', unknown)
    let looks = 0
    const containerState = () => ((looks += 1) === 2 ? broken() : Promise.resolve(FINISHED))
    const context = { ...made.segment(), threads: { ...made.threads, containerState } }
    await expect(publishSegment(draftOf('one'), context)).rejects.toBe(bug)
  })
})

describe('a publish that is under way when the run has to stop', () => {
  /** The run is told to stop while the answer takes this long. */
  async function stoppedWith(answerMs: number) {
    const time = virtualTime()
    const made = world({
      publishContainer: async () => {
        made.interruption.abort(new Interruption('cancelled'))
        await time.sleep(answerMs)
        return mediaId('1')
      },
    })
    const outcome = publishSegment(draftOf('one'), { ...made.segment(), clock: time })
    return { outcome: await time.until(outcome.catch((cause: unknown) => cause)), entries: made.entries }
  }

  test('is waited for, two and a half seconds long', async () => {
    const { outcome, entries } = await stoppedWith(2400)
    expect(outcome).toEqual({ kind: 'live', id: '1' })
    expect(kindsIn(entries)).toEqual(['publishing', 'live'])
  })

  test('stays in the journal as a doubt after that', async () => {
    const { outcome, entries } = await stoppedWith(2600)
    expect(outcome).toMatchObject({ kind: 'cancelled' })
    expect(kindsIn(entries)).toEqual(['publishing'])
  })
})

describe('a doubt', () => {
  const publish = (text: string) => ({ container: containerId('7'), text, replyTo: undefined, since: NOW })
  const settled = (text: string, state: typeof PUBLISHED | typeof FINISHED, id?: MediaId) => {
    const made = world({
      containerState: () => Promise.resolve(state),
      latest: () => Promise.resolve(id === undefined ? [] : [livePost(id, text)]),
      publishContainer: () => Promise.reject(new ThreadsError('unsure', false, 'no answer')),
    })
    return settleUncertain(publish(text), made.segment(3)).then((outcome) => ({ ...made, outcome }))
  }

  test('that is found live is in the journal', async () => {
    const { outcome, entries } = await settled('one', PUBLISHED, mediaId('1'))
    expect(outcome).toEqual({ kind: 'live', id: '1' })
    expect(entries).toEqual([{ kind: 'live', chain: CHAIN, number: 3, id: '1' }])
  })

  test.each([
    ['one', 'segment 3 (“one”)'],
    ['', 'segment 3 was lost'],
    ['  one\n\n two  ', '(“one two”)'],
    ['x'.repeat(40), `(“${'x'.repeat(40)}”)`],
    ['x'.repeat(41), `(“${'x'.repeat(40)}…”)`],
    [`${'x'.repeat(39)}😀y`, `(“${'x'.repeat(39)}…”)`],
  ])('that stays blocks the account and shows what to look for: %j', async (text, told) => {
    const { outcome, entries } = await settled(text, PUBLISHED)
    expect(outcome).toMatchObject({ blocksAccount: true, problem: { rule: 'threads/in-doubt' } })
    expect(outcome.kind === 'stopped' && outcome.problem.message).toContain(told)
    expect(outcome.kind === 'stopped' && outcome.problem.message).toContain('container 7')
    expect(entries).toEqual([])
  })
})
