import { describe, expect, test } from 'vitest'
import { leaseMessageOf, leaseNoteIn } from '../../../src/core/github/lease-note.ts'
import { hostLease, releaseLeftLease } from '../../../src/run/lease/host-lease.ts'
import { NOW } from '../../fakes/clock.ts'
import { leaseWorld, MINUTE } from './refs.ts'

const REF = 'refs/spool/lease'

/** A lease that was just taken, for a quarter of an hour. */
function held() {
  const made = leaseWorld()
  const first = made.holdBy(REF, { run: '100', holder: 'me' })
  const writeNote = async (onto: string) => {
    const until = made.clock.now() + 15 * MINUTE
    const message = leaseMessageOf({ id: '100', attempt: 1, holder: 'me', until })
    return { oid: await made.refs.note(message, { oid: onto, tree: 'tree' }), until }
  }
  const lease = hostLease(REF, { oid: first, until: NOW + 15 * MINUTE }, writeNote, made.context)
  const pass = (minutes: number) => made.clock.sleep(minutes * MINUTE)
  const until = () => leaseNoteIn(made.commits.get(made.at.get(REF) ?? '')?.message ?? '')?.until
  return { ...made, lease, pass, until, first }
}

describe('a lease that is held', () => {
  test('is left as it is while ten minutes are left', async () => {
    const { lease, pass, calls } = held()
    await pass(5)
    await lease.ensure()
    expect(calls).toEqual([])
  })

  test('is renewed when less is left', async () => {
    const { lease, pass, until, clock } = held()
    await pass(5)
    await clock.sleep(1)
    await lease.ensure()
    expect(until()).toBe(clock.now() + 15 * MINUTE)
    await pass(6)
    await lease.ensure()
    expect(until()).toBe(clock.now() + 15 * MINUTE)
  })

  test('is renewed once for all that ask at the same time, and again later', async () => {
    const { lease, pass, calls } = held()
    const renewals = () => calls.filter((call) => call.startsWith('move')).length
    await pass(6)
    await Promise.all([lease.ensure(), lease.ensure()])
    expect(renewals()).toBe(1)
    await pass(6)
    await lease.ensure()
    expect(renewals()).toBe(2)
  })

  test('is lost to another run that moved it on', async () => {
    const { lease, pass, holdBy } = held()
    await pass(6)
    holdBy(REF, {})
    await expect(lease.ensure()).rejects.toMatchObject({ kind: 'lease-lost' })
  })

  test.each(['forbidden', 'throttled'] as const)(
    'lasts without an answer while a publish would end in time, and no longer: %s',
    async (kind) => {
      const { lease, pass, fail, clock } = held()
      await pass(10)
      fail('move', { kind }, { kind })
      await lease.ensure()
      await clock.sleep(1)
      await expect(lease.ensure()).rejects.toMatchObject({ kind: 'lease-lost' })
    },
  )

  test('is not kept over a mistake of our own', async () => {
    const { lease, pass, fail } = held()
    const bug = new TypeError('a bug')
    await pass(6)
    fail('note', () => {
      throw bug
    })
    await expect(lease.ensure()).rejects.toBe(bug)
  })
})

describe('a lease that is given back', () => {
  test('is there no more, and the post step need not look for it', async () => {
    const { lease, at, saved, calls } = held()
    await lease.release()
    expect(at.has(REF)).toBe(false)
    expect(saved).toEqual([''])
    expect(calls).toEqual([`find ${REF}`, `remove ${REF}`])
  })

  test('is there no more though it was renewed, even where the host still shows the note before', async () => {
    const { lease, at, pass, fail, first } = held()
    await pass(6)
    await lease.ensure()
    fail('find', () => void at.set(REF, first))
    await lease.release()
    expect(at.has(REF)).toBe(false)
    const renewed = held()
    await renewed.pass(6)
    await renewed.lease.ensure()
    await renewed.lease.release()
    expect(renewed.at.has(REF)).toBe(false)
  })

  test('is left to another run that has it now', async () => {
    const { lease, at, holdBy } = held()
    const other = holdBy(REF, {})
    await lease.release()
    expect(at.get(REF)).toBe(other)
  })

  test('is removed though it is not to be seen yet, while it lasts', async () => {
    const { lease, calls, at } = held()
    at.delete(REF)
    await lease.release()
    expect(calls).toEqual([`find ${REF}`, `remove ${REF}`])
  })

  test('is not removed when it has ended and is not to be seen', async () => {
    const { lease, calls, pass, at } = held()
    at.delete(REF)
    await pass(15)
    await lease.release()
    expect(calls).toContain(`remove ${REF}`)
    const ended = held()
    ended.at.delete(REF)
    await ended.clock.sleep(15 * MINUTE + 1)
    await ended.lease.release()
    expect(ended.calls).toEqual([`find ${REF}`])
  })

  test('is removed again when the answer is lost, three times at most', async () => {
    const { lease, at, fail, saved, clock } = held()
    fail('remove', { kind: 'unsure' }, { kind: 'unsure' })
    await lease.release()
    expect(at.has(REF)).toBe(false)
    expect(saved).toEqual([''])
    expect(clock.slept).toEqual([1000, 2000])
    const never = held()
    never.fail('remove', ...Array.from({ length: 4 }, () => ({ kind: 'unsure' as const })))
    await never.lease.release()
    expect(never.calls.filter((call) => call.startsWith('remove'))).toHaveLength(3)
    expect(never.saved).toEqual([])
  })

  test('is not removed again when it is gone after a lost answer: it may be another run that makes it', async () => {
    const { lease, fail, calls, saved } = held()
    fail('remove', { kind: 'unsure', after: true })
    await lease.release()
    expect(calls.filter((call) => call.startsWith('remove'))).toHaveLength(1)
    expect(saved).toEqual([''])
  })

  test('ends by itself where GitHub does not remove it, and the post step tries again', async () => {
    const { lease, fail, saved } = held()
    fail('remove', { kind: 'forbidden' })
    await lease.release()
    expect(saved).toEqual([])
  })

  test('is removed after a renewal that is on its way, even one that fails', async () => {
    for (const fault of [undefined, { kind: 'stale' } as const]) {
      const { lease, at, pass, fail } = held()
      await pass(6)
      fail('move', fault)
      const renewed = lease.ensure().catch(() => undefined)
      await lease.release()
      await renewed
      expect(at.has(REF)).toBe(false)
    }
  })

  test('does not hide a mistake of our own', async () => {
    const { lease, fail } = held()
    const bug = new TypeError('a bug')
    fail('remove', () => {
      throw bug
    })
    await expect(lease.release()).rejects.toBe(bug)
  })
})

describe('a lease that a killed step left', () => {
  test('is removed by its post step', async () => {
    const made = leaseWorld({ leftLease: REF })
    made.holdBy(REF, { holder: 'me' })
    await releaseLeftLease(made.context)
    expect(made.at.has(REF)).toBe(false)
  })

  test.each([{ holder: 'other' }, { holder: 'me', message: 'no note' }])(
    'is left alone when it is another’s by now: %j',
    async ({ holder, message }) => {
      const made = leaseWorld({ leftLease: REF })
      if (message === undefined) made.holdBy(REF, { holder })
      else made.at.set(REF, made.write(message, 'head', 'tree'))
      await releaseLeftLease(made.context)
      expect(made.at.has(REF)).toBe(true)
    },
  )

  test('may be gone, or never have been', async () => {
    const gone = leaseWorld({ leftLease: REF })
    await releaseLeftLease(gone.context)
    expect(gone.calls).toEqual([`find ${REF}`])
    const never = leaseWorld()
    await releaseLeftLease(never.context)
    expect(never.calls).toEqual([])
  })
})
