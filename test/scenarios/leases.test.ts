import { afterEach, describe, expect, test } from 'vitest'
import { entries } from './entries.ts'
import { onGitHub } from './on-github.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const POST = '---\nthreads: true\n---\n\nHello\n'
const POSTS = Object.fromEntries(
  ['a', 'b', 'c'].map((name) => [`threads/${name}.md`, POST.replace('Hello', `Hello from ${name}`)]),
)

/** As many as it takes for a lease to be renewed on the way. */
const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, number) => [
    `threads/${number}.md`,
    POST.replace('Hello', `One ${number}\n\n---\n\nTwo ${number}`),
  ]),
)

async function world(files: Readonly<Record<string, string>> = { 'threads/a.md': POST }) {
  const made = await onGitHub({ files })
  cleanups.push(made.close)
  return made
}
type World = Awaited<ReturnType<typeof world>>

const leases = ({ github }: World) =>
  github
    .git('for-each-ref', '--format=%(refname)')
    .split('\n')
    .filter((ref) => ref.includes('lease'))
const texts = ({ threads }: World) => threads.posts.map(({ text }) => text).sort()
/** Lets a run get as far as holding the lease, with a post on its way, and kills it. */
async function killed(made: World, options: Parameters<World['run']>[0] = {}) {
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  made.github.before('POST /git/refs', () => void setTimeout(() => kill('SIGKILL'), 150))
  return made.run({
    ...options,
    env: { SPOOL_TIME_SCALE: '1' },
    onStart: (signal) => {
      kill = signal
    },
  })
}

describe('a lease on the host', () => {
  test('keeps eight runs at once from publishing anything twice', async () => {
    const made = await world(POSTS)
    const checkouts = Array.from({ length: 8 }, () => made.clone())
    // Their timeouts are divided too, and eight of them share this machine.
    const env = { SPOOL_TIME_SCALE: '60' }
    const runs = await Promise.all(checkouts.map((checkout) => made.runIn(checkout, { env })))
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(0)
    expect(texts(made)).toEqual(['Hello from a', 'Hello from b', 'Hello from c'])
    expect(runs.map(({ outputs }) => outputs['published-count']).sort()).toEqual([
      ...Array.from({ length: 7 }, () => '0'),
      '3',
    ])
    expect(leases(made)).toEqual([])
  })

  test('keeps workflows apart whose token may not make refs beside branches', async () => {
    const made = await world(POSTS)
    made.github.switches.refuseCustomRefs = true
    const checkouts = [made.checkout, made.clone(), made.clone()]
    const runs = await Promise.all(checkouts.map((checkout) => made.runIn(checkout)))
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(0)
    expect(texts(made)).toHaveLength(3)
    expect(
      made.github.requests.some(({ body }) => /refs\/heads\/spool\/lease-/.test(JSON.stringify(body ?? ''))),
    ).toBe(true)
    expect(leases(made)).toEqual([])
  })

  test.each([true, false])('is given back although the answer to that is lost, done: %s', async (applied) => {
    const made = await world()
    made.github.lose('DELETE /git/refs', { applied })
    const { exitCode, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(leases(made)).toEqual([])
  })

  test('that another run has taken while the answer to its removal was lost stays', async () => {
    const made = await world()
    made.github.lose('DELETE /git/refs')
    made.github.after('DELETE /git/refs', ({ path }) => {
      const ref = path.replace(/.*\/git\//, '')
      made.github.git('update-ref', ref, 'main')
    })
    const { exitCode, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(leases(made)).toHaveLength(1)
  })

  test('is done without, with a warning, where no ref can be made', async () => {
    const made = await world()
    made.github.switches.refuseCustomRefs = true
    made.github.switches.refuseBranchRefs = true
    const { exitCode, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(log).toContain('[github/no-lease]')
    expect(made.threads.posts).toHaveLength(1)
  })

  test('is done without, with a warning, where rules or a setting refuse all refs', async () => {
    const made = await world()
    for (const [status, message] of [
      [422, 'Repository rule violations found\n\nCannot create ref due to creations being restricted.'],
      [403, 'Resource not accessible by integration'],
    ] as const) {
      made.github.refuse('POST /git/refs', { status, message, times: 2 })
      made.github.push({ [`threads/${status}.md`]: POST.replace('Hello', `Hello ${status}`) })
      const { exitCode, log } = await made.runIn(made.clone())
      expect(exitCode, log).toBe(0)
      expect(log).toContain('[github/no-lease]')
    }
    expect(made.threads.posts).toHaveLength(3)
  })

  test('is held in one place, although the host did not answer', async () => {
    const made = await world()
    made.github.lose('POST /git/commits', { applied: false, status: 502 })
    made.github.lose('POST /git/refs', { applied: false, status: 502 })
    const runs = await Promise.all([made.run(), made.runIn(made.clone())])
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(0)
    expect(made.threads.posts).toHaveLength(1)
    const refs = made.github.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/git/refs'),
    )
    expect(refs.every(({ body }) => JSON.stringify(body).includes('refs/spool/'))).toBe(true)
  })

  test('that the host never answers for holds posts back, and says why', async () => {
    const made = await world()
    made.github.lose('POST /git/refs', { applied: false, status: 502, times: 99 })
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(1)
    expect(entries(outputs)[0]?.problems).toMatchObject([{ rule: 'github/unreachable' }])
    expect(made.threads.posts).toHaveLength(0)
  })

  test('that says it ends in years is over when it was not renewed', async () => {
    const made = await world()
    const note = { run: '', attempt: 1, holder: 'x', until: '2099-01-01T00:00:00.000Z' }
    await killed(made, { run: '77' })
    const lease = leases(made)[0] ?? ''
    const oid = made.github
      .git('commit-tree', 'main^{tree}', '-p', 'main', '-m', `Spool is publishing\n\n${JSON.stringify(note)}`)
      .trim()
    made.github.git('update-ref', lease, oid)
    const { exitCode, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts).toHaveLength(1)
    expect(leases(made)).toEqual([])
  })

  test('of a run that is over is taken over at once', async () => {
    const made = await world()
    const first = await killed(made, { run: '77' })
    expect(first.exitCode).toBeNull()
    expect(leases(made)).toHaveLength(1)
    made.github.runs.set(77, { status: 'completed', conclusion: 'failure' })
    const clone = made.clone()
    const { exitCode, log } = await made.runIn(clone)
    expect(exitCode, log).toBe(0)
    expect(log).not.toContain('waiting for it')
    expect(texts(made)).toEqual(['Hello'])
    expect(leases(made)).toEqual([])
  })

  test('of an earlier attempt of the same run is taken over', async () => {
    const made = await world()
    await killed(made, { run: '77' })
    made.github.runs.set(77, { status: 'in_progress', attempt: 2 })
    const { exitCode, log } = await made.runIn(made.clone(), { run: '77', attempt: '2' })
    expect(exitCode, log).toBe(0)
    expect(log).not.toContain('waiting for it')
    expect(texts(made)).toEqual(['Hello'])
  })

  test('of a run of which nothing is known ends by itself', async () => {
    const made = await world()
    // Ends when a quarter of an hour has passed, by the clock of the run that holds it.
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    made.github.before('POST /git/refs', () => void setTimeout(() => kill('SIGKILL'), 20))
    await made.run({
      run: '77',
      onStart: (signal) => {
        kill = signal
      },
    })
    const left = leases(made)
    const { exitCode, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(0)
    expect(texts(made)).toEqual(['Hello'])
    if (left.length > 0) expect(log).toContain('waiting for it')
    expect(leases(made)).toEqual([])
  })

  test('of a run that goes on holds back the posts of another one, which does not fail for it', async () => {
    const made = await world()
    await killed(made, { run: '77' })
    made.github.runs.set(77, { status: 'in_progress' })
    const lease = leases(made)[0] ?? ''
    const note = { run: '77', attempt: 1, holder: 'x', until: new Date(Date.now() + 3000).toISOString() }
    const commit = made.github
      .git('commit-tree', 'main^{tree}', '-p', 'main', '-m', `Spool is publishing\n\n${JSON.stringify(note)}`)
      .trim()
    made.github.git('update-ref', lease, commit)
    const renewing = setInterval(() => {
      const next = { ...note, until: new Date(Date.now() + 3000).toISOString() }
      const renewed = made.github
        .git(
          'commit-tree',
          'main^{tree}',
          '-p',
          lease,
          '-m',
          `Spool is publishing\n\n${JSON.stringify(next)}`,
        )
        .trim()
      made.github.git('update-ref', lease, renewed)
    }, 500)
    const { exitCode, outputs, log } = await made.runIn(made.clone())
    clearInterval(renewing)
    expect(exitCode, log).toBe(0)
    expect(entries(outputs)).toMatchObject([{ status: 'deferred', problems: [{ rule: 'action/busy' }] }])
    expect(made.threads.posts).toHaveLength(0)
  })

  test('is renewed as long as a run works', async () => {
    const made = await world(MANY)
    const { exitCode, log } = await made.run({
      inputs: { 'max-posts': '60' },
      env: { SPOOL_TIME_SCALE: '400' },
    })
    expect(exitCode, log).toBe(0)
    const renewals = made.github.requests.filter(
      ({ method, path }) => method === 'PATCH' && path.includes('/git/refs/spool/lease'),
    )
    expect(renewals.length).toBeGreaterThan(0)
    expect(made.threads.posts).toHaveLength(120)
    expect(leases(made)).toEqual([])
  })

  test('is given back by a run that ends while it is being renewed', async () => {
    const made = await world()
    const later = () => new Promise<void>((resolve) => setTimeout(resolve, 2500))
    // Ten of the fifteen minutes pass before the receipts are committed, and the answer to the renewal takes as long.
    made.github.before('createCommitOnBranch', later)
    made.github.after('PATCH /git/refs', later)
    const { exitCode, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(made.github.requests.some(({ method }) => method === 'PATCH')).toBe(true)
    expect(leases(made)).toEqual([])
  })

  test('that another run has taken stops a run before its next publish', async () => {
    const made = await world(MANY)
    made.github.before('PATCH /git/refs/spool/lease', () => {
      const note = { run: '9', attempt: 1, holder: 'x', until: new Date(Date.now() + 60_000).toISOString() }
      const oid = made.github
        .git(
          'commit-tree',
          'main^{tree}',
          '-p',
          'main',
          '-m',
          `Spool is publishing\n\n${JSON.stringify(note)}`,
        )
        .trim()
      made.github.git('update-ref', leases(made)[0] ?? '', oid)
    })
    const { exitCode, outputs, log } = await made.run({
      inputs: { 'max-posts': '60' },
      env: { SPOOL_TIME_SCALE: '100' },
    })
    expect(exitCode, log).toBe(1)
    expect(log).toContain('[action/lease-lost]')
    const live = made.threads.posts.length
    expect(live).toBeLessThan(120)
    // What was live by then is kept, and the lease of the other one is left alone.
    expect(entries(outputs).flatMap(({ posts }) => posts)).toHaveLength(live)
    expect(made.github.git('show', 'main').match(/^\+ +- id:/gm)).toHaveLength(live)
    expect(leases(made)).toHaveLength(1)
  })

  test('is given back by the post step of a step that was killed as it took it', async () => {
    const made = await world()
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    made.github.after('POST /git/refs', () => kill('SIGKILL'))
    const { state } = await made.run({ run: '77', onStart: (signal) => (kill = signal) })
    expect(leases(made)).toHaveLength(1)
    await made.run({ run: '77', state })
    expect(leases(made)).toEqual([])
  })

  test('left by a step that was killed is given back by its post step', async () => {
    const made = await world()
    const { state } = await killed(made, { run: '77' })
    expect(leases(made)).toHaveLength(1)
    const post = await made.run({ run: '77', state })
    expect(post.exitCode, post.log).toBe(0)
    expect(leases(made)).toEqual([])
  })

  test('lets a matrix publish for several accounts at the same time', async () => {
    const made = await world(POSTS)
    const { runIn, checkout } = made
    const other = await world()
    const [one, two] = await Promise.all([
      runIn(checkout, { inputs: { files: 'threads/a.md' } }),
      runIn(made.clone(), { inputs: { files: 'threads/b.md', 'threads-api-url': other.threads.url } }),
    ])
    expect([one.exitCode, two.exitCode]).toEqual([0, 0])
    expect(`${one.log}${two.log}`).not.toContain('waiting for it')
    expect(made.github.read('threads/a.md')?.toString()).toContain('published_at')
    expect(made.github.read('threads/b.md')?.toString()).toContain('published_at')
  })
})
