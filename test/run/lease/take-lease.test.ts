import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { leaseNoteIn } from '../../../src/core/github/lease-note.ts'
import { Interruption } from '../../../src/core/interruption.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import { takeLease } from '../../../src/run/lease/take-lease.ts'
import { fakeClock, NOW } from '../../fakes/clock.ts'
import { BRANCH, leaseWorld, MINUTE } from './refs.ts'

const ACCOUNT = 'https://graph.threads.net lantern'
const NAME = `lease-${createHash('sha256').update(ACCOUNT).digest('hex').slice(0, 16)}`
const REF = `refs/spool/${NAME}`
const BRANCH_REF = `refs/heads/spool/${NAME}`

type Made = ReturnType<typeof leaseWorld>
const take = ({ context }: Made) => takeLease(ACCOUNT, BRANCH, context)
const holderOf = ({ at, commits }: Made, ref = REF) =>
  leaseNoteIn(commits.get(at.get(ref) ?? '')?.message ?? '')?.holder
const isTaken = async (made: Made) => {
  const lease = await take(made)
  return lease !== undefined && 'ensure' in lease && holderOf(made) === 'me'
}
const minutes = ({ slept }: { readonly slept: readonly number[] }) =>
  slept.reduce((sum, ms) => sum + ms, 0) / MINUTE

describe('a lease that nobody holds', () => {
  test('is taken at once, for a quarter of an hour, with a note on top of the branch', async () => {
    const made = leaseWorld()
    expect(await isTaken(made)).toBe(true)
    const note = made.commits.get(made.at.get(REF) ?? '')
    expect(note).toMatchObject({ parent: 'head', tree: 'tree' })
    expect(leaseNoteIn(note?.message ?? '')).toEqual({
      run: '100',
      attempt: 1,
      holder: 'me',
      until: NOW + 15 * MINUTE,
    })
    expect(made.clock.slept).toEqual([])
    expect(made.events).toEqual([])
  })

  test('is known to the post step before it is held', async () => {
    const made = leaseWorld()
    made.fail('create', () => expect(made.saved).toEqual([REF]))
    expect(await isTaken(made)).toBe(true)
  })

  test('is taken among the branches where the server makes no such ref', async () => {
    const made = leaseWorld()
    made.fail('create', { kind: 'refused' })
    expect(await take(made)).toHaveProperty('ensure')
    expect(holderOf(made, BRANCH_REF)).toBe('me')
    expect(made.saved.at(-1)).toBe(BRANCH_REF)
  })

  test('cannot be taken where no ref can be made', async () => {
    const made = leaseWorld()
    made.fail('create', { kind: 'refused' }, { kind: 'forbidden' })
    expect(await take(made)).toMatchObject({ refused: { kind: 'forbidden' } })
  })
})

describe('a lease whose name somebody has taken', () => {
  test.each([
    ['a ref with the name of its folder', 'refs/spool', [{ kind: 'refused' }]],
    ['a ref below it', `${REF}/x`, [{ kind: 'refused' }]],
    ['a branch with the name of its folder', 'refs/heads/spool', [{ kind: 'refused' }, { kind: 'refused' }]],
    ['a branch below it', `${BRANCH_REF}/x`, [{ kind: 'refused' }, { kind: 'refused' }]],
  ] as const)('is told, and the run goes on without none: %s', async (_, other, refusals) => {
    const made = leaseWorld()
    made.at.set(other, 'head')
    made.fail('create', ...refusals)
    await expect(take(made)).rejects.toMatchObject({ kind: 'blocked', message: `there is \`${other}\`` })
  })

  test('is not taken where its ref points to something that is no commit', async () => {
    const made = leaseWorld()
    made.at.set(REF, 'blob')
    made.fail('read', { kind: 'missing' })
    const message = `there is \`${REF}\`, which is no commit`
    await expect(take(made)).rejects.toMatchObject({ kind: 'blocked', message })
  })

  test('is no reason to stop where the server does not tell', async () => {
    const made = leaseWorld()
    made.fail('create', { kind: 'refused' })
    made.fail('find', undefined, { kind: 'refused' })
    expect(await take(made)).toHaveProperty('ensure')
  })
})

describe('a lease that is over', () => {
  test.each([
    ['it has ended', { until: NOW }],
    ['it is our own', { holder: 'me' }],
    ['an earlier attempt of this run had it', { run: '100', attempt: 1 }],
  ])('is taken over at once: %s', async (_, note) => {
    const made = leaseWorld({ attempt: 2 })
    const left = made.holdBy(REF, note)
    expect(await isTaken(made)).toBe(true)
    expect(made.clock.slept).toEqual([])
    // With the tree of what was left: another one could seem to bring workflows.
    expect(made.commits.get(made.at.get(REF) ?? '')).toMatchObject({ parent: left, tree: 'its tree' })
  })

  test('is taken over at once when its run has ended', async () => {
    const made = leaseWorld()
    made.holdBy(REF, {})
    made.over.set('200', true)
    expect(await isTaken(made)).toBe(true)
    expect(made.clock.slept).toEqual([])
  })

  test('is what points to something else than a note', async () => {
    const made = leaseWorld()
    made.at.set(REF, 'head')
    expect(await isTaken(made)).toBe(true)
  })
})

describe('a lease whose receipts another job commits', () => {
  const HOUR = 60 * MINUTE
  test.each([
    ['its run is over, and lists had no time yet', { until: NOW - 3 * MINUTE }, true],
    ['it has ended, and its run goes on', { until: NOW - HOUR }, false],
    ['it has ended, and nobody knows of its run', { until: NOW - HOUR }, undefined],
    ['an earlier attempt of this run had it', { until: NOW - HOUR, run: '100' }, undefined],
  ])('is held: %s', async (_, note, over) => {
    const made = leaseWorld({ attempt: 2 })
    const at = made.holdBy(REF, { ...note, awaitsRecord: true })
    if (over !== undefined) made.over.set('200', over)
    expect(await take(made)).toBeUndefined()
    expect(made.at.get(REF)).toBe(at)
    expect(minutes(made.clock)).toBeLessThan(6)
  })

  test.each([
    ['its run is over, and lists show what it published', { until: NOW - 11 * MINUTE }, true],
    ['it ended six hours ago', { until: NOW - 6 * HOUR }, undefined],
    ['it is our own', { holder: 'me' }, undefined],
  ])('is over: %s', async (_, note, over) => {
    const made = leaseWorld({ attempt: 2 })
    made.holdBy(REF, { ...note, awaitsRecord: true })
    if (over !== undefined) made.over.set('200', over)
    expect(await isTaken(made)).toBe(true)
  })

  test('holds nobody back for longer by an end that is far away', async () => {
    const made = leaseWorld()
    made.holdBy(REF, { until: NOW + 1000 * HOUR, awaitsRecord: true })
    expect(await isTaken(made)).toBe(true)
    expect(minutes(made.clock)).toBeLessThan(17)
  })

  test('says so for as long as it is held', async () => {
    const made = leaseWorld({ awaitsRecord: true })
    expect(await isTaken(made)).toBe(true)
    const note = leaseNoteIn(made.commits.get(made.at.get(REF) ?? '')?.message ?? '')
    expect(note).toMatchObject({ holder: 'me', awaitsRecord: true })
  })
})

describe('a lease that another run holds', () => {
  test('is waited for, told once, and taken when it is given back', async () => {
    const made = leaseWorld()
    made.holdBy(REF, {})
    const giveBack = () => void made.at.delete(REF)
    made.fail('find', ...Array.from({ length: 5 }, () => undefined), giveBack)
    expect(await isTaken(made)).toBe(true)
    expect(made.clock.slept).toEqual([2000, 5000, 10_000, 20_000, 40_000])
    expect(made.events).toEqual([{ kind: 'lease-busy', run: '200' }])
  })

  test('is looked at up to a quarter later, so that runs do not all look at once', async () => {
    const made = leaseWorld({}, { random: () => 0.5 })
    made.holdBy(REF, {})
    made.fail('find', undefined, () => void made.at.delete(REF))
    expect(await isTaken(made)).toBe(true)
    expect(made.clock.slept).toEqual([2250])
  })

  test('belongs to whoever was faster where both wanted it', async () => {
    const made = leaseWorld()
    made.fail('create', () => void made.holdBy(REF, {}))
    made.over.set('200', true)
    expect(await isTaken(made)).toBe(true)
    expect(made.events).toEqual([{ kind: 'lease-busy', run: '' }])
    expect(made.clock.slept).toEqual([2000])
  })

  test('is not asked after where the run has no number, or is this one', async () => {
    for (const run of ['', '100']) {
      const made = leaseWorld({ attempt: 1 })
      made.holdBy(REF, { run, until: NOW + 1000 })
      expect(await isTaken(made)).toBe(true)
      expect(made.calls.filter((call) => call.startsWith('isOver'))).toEqual([])
      expect(made.clock.slept).toEqual([2000])
    }
  })

  test('is given up after five minutes where the other run goes on and on', async () => {
    const made = leaseWorld()
    const renew = () => void made.holdBy(REF, { until: made.clock.now() + 4 * MINUTE })
    made.holdBy(REF, { until: NOW + 4 * MINUTE })
    made.fail('find', ...Array.from({ length: 20 }, () => renew))
    made.over.set('200', false)
    expect(await take(made)).toBeUndefined()
    expect(holderOf(made)).toBe('other')
    expect(minutes(made.clock)).toBeGreaterThanOrEqual(5)
    expect(minutes(made.clock)).toBeLessThan(6)
  })

  test('is taken over when it ends, for as long as a run that died may have it', async () => {
    const made = leaseWorld()
    made.holdBy(REF, { until: NOW + 9 * MINUTE })
    expect(await isTaken(made)).toBe(true)
    expect(minutes(made.clock)).toBeGreaterThanOrEqual(9)
    expect(minutes(made.clock)).toBeLessThan(10.1)
  })

  test('ends when it was not renewed for a quarter of an hour, whatever it says', async () => {
    const made = leaseWorld()
    made.holdBy(REF, { until: NOW + 1000 * MINUTE })
    expect(await isTaken(made)).toBe(true)
    expect(minutes(made.clock)).toBeGreaterThanOrEqual(15)
    expect(minutes(made.clock)).toBeLessThan(16.1)
  })

  test('does not end so while it is renewed', async () => {
    const made = leaseWorld()
    const renew = () => void made.holdBy(REF, { until: NOW + 1000 * MINUTE })
    made.fail('find', ...Array.from({ length: 60 }, () => renew))
    made.holdBy(REF, { until: NOW + 1000 * MINUTE })
    expect(await take(made)).toBeUndefined()
    expect(holderOf(made)).toBe('other')
    expect(minutes(made.clock)).toBeLessThan(16.1)
  })

  test('is waited for no longer than the run lasts', async () => {
    const interruption = new AbortController()
    const made = leaseWorld({}, { interruption: interruption.signal })
    made.holdBy(REF, {})
    made.fail('isOver', () => interruption.abort(new Interruption('cancelled')))
    await expect(take(made)).rejects.toBeInstanceOf(Interruption)
  })

  test('is seen to have ended only by a look that came after it', async () => {
    // Time passes while the host is asked: the lease ends then, and may just have been renewed.
    const clock = fakeClock()
    let late = 0
    const slow: Clock = { ...clock, now: () => clock.now() + late }
    const made = leaseWorld({}, { clock: slow })
    made.holdBy(REF, { until: NOW + 20 * MINUTE })
    made.fail('read', () => void (late += 16 * MINUTE))
    await expect(take(made)).resolves.toHaveProperty('ensure')
    expect(clock.slept.length).toBeGreaterThan(0)
  })
})
