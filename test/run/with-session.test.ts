import { describe, expect, test } from 'vitest'
import { GitHubError } from '../../src/core/github/error.ts'
import { leaseMessageOf } from '../../src/core/github/lease-note.ts'
import { Interruption } from '../../src/core/interruption.ts'
import type { Problem } from '../../src/core/problem.ts'
import { emptyReport, type RunReport } from '../../src/core/report.ts'
import { ThreadsError } from '../../src/core/threads/error.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import type { Session } from '../../src/run/session.ts'
import { withSession } from '../../src/run/with-session.ts'
import { fakeHost } from '../fakes/host.ts'
import { postFile, sceneOf } from '../fakes/scene.ts'

const FILES = { 'a.md': postFile('Hello') }

/** A session for a repository on GitHub, and who held which lease while the work was done. */
function opening(mayPublish = true) {
  const host = fakeHost(FILES)
  const saved: string[] = []
  const made = sceneOf({ files: FILES, host, settings: { writeBack: 'commit' } })
  const run = { ...made.context.world.run, saveLease: (ref: string) => void saved.push(ref) }
  const context = { ...made.context, world: { ...made.context.world, run } }
  const during: unknown[] = []
  const leases = () => ({ checkout: made.checkout.isOurs, account: host.pointers.size })
  return {
    ...made,
    ...{ host, saved, during, leases },
    hold: (work: (session: Session) => Promise<RunReport> = () => Promise.resolve(emptyReport())) =>
      made.time.until(
        withSession<RunReport>(
          context,
          { liveFrontMatter: [], mayPublish },
          (session) => {
            during.push(leases())
            return work(session)
          },
          (problem: Problem) => emptyReport([problem]),
        ),
      ),
  }
}

/** Adds the receipts of a chain, then ends so. */
const adding = (end: () => Promise<RunReport>) => (session: Session) => {
  const chain = { account: session.account.name, path: 'a.md', digest: 'sha256:a' }
  const posts = [{ id: mediaId('17'), permalink: undefined }] as const
  session.writeBack.add(chain, { posts, digest: chain.digest, whole: true })
  return end()
}
const BOTH = { checkout: true, account: 1 }
const NONE = { checkout: false, account: 0 }

describe('a session', () => {
  test('holds the lease on the checkout and the one on the account, and gives both back', async () => {
    const { hold, during, leases, saved } = opening()
    expect(await hold()).toMatchObject({ problems: [], writeBack: { unwritten: [] } })
    expect(during).toEqual([BOTH])
    expect(leases()).toEqual(NONE)
    // For the post step, in case the step is killed in between.
    expect(saved).toEqual([expect.stringMatching(/^refs\/spool\/lease-\w{16}$/), ''])
  })

  test('that only finishes what another run began takes no lease on the account', async () => {
    const { hold, during, leases, host } = opening(false)
    await hold()
    expect(during).toEqual([{ checkout: true, account: 0 }])
    expect(host.calls).not.toContain('refs.create')
    expect(leases()).toEqual(NONE)
  })

  test('goes on without the lease on the account, with a warning, where no ref can be made', async () => {
    const { hold, during, leases, host } = opening()
    host.fail('refs.create', { kind: 'refused' }, { kind: 'refused' })
    expect((await hold()).problems).toMatchObject([{ rule: 'github/no-lease', severity: 'warning' }])
    expect(during).toEqual([{ checkout: true, account: 0 }])
    expect(leases()).toEqual(NONE)
  })
})

describe('a session that cannot begin', () => {
  test('as another run keeps the checkout for five minutes holds back, and leaves it the lease', async () => {
    const { hold, during, checkout, time, events } = opening()
    const before = time.now()
    checkout.isHeld = true
    expect((await hold()).problems).toMatchObject([{ rule: 'action/busy' }])
    expect(time.now() - before).toBe(300_000)
    expect(events).toEqual([{ kind: 'busy' }])
    expect(during).toEqual([])
    expect(checkout.isHeld).toBe(true)
  })

  test('as another run keeps the account holds back, and gives back the checkout', async () => {
    const made = opening()
    const { time, host } = made
    const until = time.now() + 3_600_000
    // It goes on and on: each look finds it renewed.
    let looks = 0
    host.refs.find = () => {
      const oid = `theirs${(looks += 1)}`
      host.notes.set(oid, leaseMessageOf({ id: '2', attempt: 1, holder: 'them', until }))
      return Promise.resolve(oid)
    }
    expect((await made.hold()).problems).toMatchObject([{ rule: 'action/busy' }])
    expect(made.during).toEqual([])
    expect(made.leases()).toEqual(NONE)
  })

  test.each([
    [
      'the account cannot be opened',
      'threads/token-rejected',
      ({ threads }: ReturnType<typeof opening>) => threads.fail('profile', { kind: 'token' }),
    ],
    [
      'the branch cannot be read',
      'github/unreachable',
      ({ host }: ReturnType<typeof opening>) => host.fail('branches.find', { kind: 'unsure' }),
    ],
    [
      'the token may not write',
      'github/forbidden',
      ({ host }: ReturnType<typeof opening>) => host.fail('refs.note', { kind: 'forbidden' }),
    ],
  ] as const)('as %s holds back, and gives back what it holds', async (_why, rule, spoil) => {
    const made = opening()
    spoil(made)
    expect((await made.hold()).problems).toMatchObject([{ rule }])
    expect(made.during).toEqual([])
    expect(made.leases()).toEqual(NONE)
  })
})

describe('a session whose work', () => {
  const written = (made: ReturnType<typeof opening>) => made.host.files.get('a.md')

  test('adds receipts has them written while both leases are held', async () => {
    const made = opening()
    const write = made.host.branches.commit.bind(made.host.branches)
    made.host.branches.commit = (commit) => {
      made.during.push(made.leases())
      return write(commit)
    }
    const report = await made.hold(adding(() => Promise.resolve(emptyReport())))
    expect(report.writeBack?.commit).toBeDefined()
    expect(written(made)).toContain('id: "17"')
    expect(made.during).toEqual([BOTH, BOTH])
    expect(made.leases()).toEqual(NONE)
  })

  test.each([
    ['Threads fails', 'threads/throttled', new ThreadsError('throttled', true, '613')],
    ['GitHub fails', 'github/unreachable', new GitHubError('unsure', 'no answer')],
    ['is cancelled', 'action/cancelled', new Interruption('cancelled')],
  ])(
    'ends as %s reports that, with its receipts written and both leases given back',
    async (_why, rule, cause) => {
      const made = opening()
      const report = await made.hold(adding(() => Promise.reject(cause)))
      expect(report.problems).toMatchObject([{ rule }])
      expect(written(made)).toContain('id: "17"')
      expect(made.leases()).toEqual(NONE)
    },
  )

  test('has a bug throws it, with its receipts written and both leases given back', async () => {
    const made = opening()
    const bug = new TypeError('a bug')
    await expect(made.hold(adding(() => Promise.reject(bug)))).rejects.toBe(bug)
    expect(written(made)).toContain('id: "17"')
    expect(made.leases()).toEqual(NONE)
  })

  test('adds receipts that cannot be written reports them, and gives both leases back', async () => {
    const made = opening()
    made.host.fail('branches.commit', { kind: 'forbidden' })
    const report = await made.hold(adding(() => Promise.resolve(emptyReport())))
    expect(report.problems).toMatchObject([{ rule: 'github/forbidden' }, { rule: 'github/unrecorded' }])
    expect(report.writeBack?.unwritten).toMatchObject([{ path: 'a.md' }])
    expect(made.leases()).toEqual(NONE)
  })
})
