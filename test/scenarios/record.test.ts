import { setTimeout as sleep } from 'node:timers/promises'
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { linesOf, RUN, shardsWorld } from '../accounts/shards.ts'
import type { ActionResult } from '../../scripts/run-action.ts'
import { rulesOf } from './entries.ts'

const NAMES = ['one', 'two', 'three', 'four']
/** What is live shows in no list: only receipts and leases keep it from being published again. */
const BLIND = { feedLagMs: 100_000_000 }
const SCALE = 100

type World = Awaited<ReturnType<typeof shardsWorld>>
const worlds: World[] = []
const world = async () => {
  const made = await shardsWorld({ names: NAMES, scale: SCALE, switches: BLIND })
  made.github.runs.set(RUN, { status: 'in_progress' })
  worlds.push(made)
  return made
}
afterAll(() => Promise.all(worlds.map((made) => made.close())))

type Shard = { readonly accounts: string; readonly checkout: string }

const allOnce = ({ textsOf }: World) => Object.fromEntries(NAMES.map((name) => [name, textsOf(name)]))
const commits = ({ github }: World) => Number(github.git('rev-list', '--count', 'main'))
const fileOf = ({ github }: World, name: string) => String(github.read(`threads/${name}/a.md`))
const well = ({ exitCode, log }: ActionResult) => expect(exitCode, log).toBe(0)
const firstIn = (made: World, folder: string) => join(folder, made.filesIn(folder)[0] ?? '')

describe('what shards have published', () => {
  let made: World
  /** What two of them left, and all refs as they were then. */
  let left: readonly string[]
  let then: ReadonlyMap<string, string>
  const asLeft = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>

  beforeAll(async () => {
    made = await world()
    left = [made.folder(), made.folder()]
    const shards = [NAMES.slice(0, 2), NAMES.slice(2)]
    const runs = await Promise.all(shards.map((names, index) => made.publish(names, left[index] ?? '')))
    runs.forEach(well)
    then = made.refs()
  })
  afterEach(() => {
    // Whatever a test does to the branch and to leases: nothing is published again.
    expect(made.live()).toEqual(allOnce(made))
    made.putBack(then)
  })

  test('is not on the branch before it is recorded, and held back from every other run until then', async () => {
    expect(made.recorded()).toEqual([])
    expect(made.leases().length).toBe(4)
    // Of two accounts the lease has ended, but the run goes on; of the others the run is over, but not the lease.
    const refs = made.leases()
    made.ending(-60_000, RUN, (ref) => refs.indexOf(ref) < 2)
    made.ending(1000, 77, (ref) => refs.indexOf(ref) >= 2)
    made.github.runs.set(77, { status: 'completed', conclusion: 'failure' })
    const alone = {
      accounts: '',
      'accounts-key': '',
      'access-token': made.file.tokenOf('two'),
      files: 'threads/two/*.md',
    }
    const others = await Promise.all([
      made.run({ workspace: made.clone() }),
      made.run({ workspace: made.clone(), inputs: alone }),
    ])
    others.forEach(well)
    for (const { outputs } of others) expect(outputs['published-count']).toBe('0')
    expect(made.recorded()).toEqual([])
  })

  test('is recorded by one commit, which frees the accounts', async () => {
    const before = commits(made)
    const recorded = await made.record(made.folder(...left))
    well(recorded)
    expect(recorded.outputs).toMatchObject({ 'published-count': '4', commit: made.github.tip() })
    expect([made.recorded(), commits(made) - before, made.leases()]).toEqual([NAMES, 1, []])
    expect(made.simulator.requests().every(({ path }) => !path.includes('record'))).toBe(true)
    const next = await made.run({ workspace: made.clone() })
    expect(next.outputs['published-count'], next.log).toBe('0')
  })

  test('is recorded once where artifacts come twice, or of two attempts', async () => {
    const again = made.folder(left[1] ?? '')
    const file = firstIn(made, left[1] ?? '')
    writeFileSync(
      join(again, 'second.json'),
      JSON.stringify({ ...asLeft(file), attempt: 2, holder: 'second' }),
    )
    const before = commits(made)
    well(await made.record(made.folder(...left, left[0] ?? '', again)))
    expect([made.recorded(), commits(made) - before, made.leases()]).toEqual([NAMES, 1, []])
  })

  test('is recorded whatever authors did to the files meanwhile', async () => {
    const { github } = made
    const edited = fileOf(made, 'one').replace('One of one', 'Other words')
    github.push({
      'threads/one/a.md': edited,
      'threads/one/new.md': '---\nthreads: { draft: true }\n---\n\nNew\n',
    })
    github.rename('threads/two/a.md', 'threads/two/b.md')
    github.rename('threads/three/a.md', 'threads/four/from-three.md')
    const { log, outputs } = await made.record(made.folder(...left))
    expect(rulesOf(outputs), log).toEqual({
      'threads/one/a.md': ['post/edited-after-publication:'],
      'threads/two/b.md': ['github/renamed-meanwhile:'],
      'threads/four/a.md': [],
    })
    expect(log).toMatch(
      /Receipts of threads\/three\/a.md, which are not in the repository[^]*file=threads\/three\/a.md.*github\/removed-meanwhile/,
    )
    expect(fileOf(made, 'one')).toMatch(/ {2}digest: [^]*Other words/)
    expect(String(github.read('threads/two/b.md'))).toContain('digest: ')
    expect(String(github.read('threads/four/from-three.md'))).not.toContain('digest: ')
    github.push({ 'threads/four/from-three.md': null })
    const next = await made.run({ workspace: made.clone() })
    expect(next.outputs['published-count'], next.log).toBe('0')
  })

  test('is recorded by a pull request where the branch takes no commits', async () => {
    const { exitCode, log, outputs } = await made.record(made.folder(...left), {
      inputs: { 'write-back': 'pull-request' },
    })
    expect(exitCode, log).toBe(0)
    expect(outputs['pull-request-url']).toMatch(/\/pull\/\d+$/)
    expect([made.recorded(), made.leases()]).toEqual([[], []])
    const next = await made.run({ workspace: made.clone(), inputs: { 'write-back': 'pull-request' } })
    expect(next.outputs['published-count'], next.log).toBe('0')
  })

  // All that is asked before the commit reads, and no more.
  test.each([
    ['before', 'createCommitOnBranch', false],
    ['after', 'createCommitOnBranch', true],
    ['after', 'updateRefs', true],
  ] as const)('is recorded once if the job that records is killed %s %s', async (when, what, isThere) => {
    const folder = made.folder(...left)
    const before = commits(made)
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    made.github[when](what, async () => {
      kill('SIGKILL')
      await sleep(5)
    })
    if (when === 'before') made.github.lose(what, { applied: false })
    await made.record(folder, { onStart: (signal) => (kill = signal) })
    expect(made.recorded()).toEqual(isThere ? NAMES : [])
    // An account is free only once its receipts are there.
    expect(made.leases().length).toBe(when === 'after' && what === 'updateRefs' ? 0 : 4)
    well(await made.record(folder, { env: { GITHUB_RUN_ATTEMPT: '2' } }))
    expect([made.recorded(), commits(made) - before, made.leases()]).toEqual([NAMES, 1, []])
  })

  test('is adopted by a later run, once lists show it, where its artifact is lost', async () => {
    const record = await made.record(made.folder(left[0] ?? ''))
    well(record)
    expect(made.recorded()).toEqual(['one', 'two'])
    expect(made.leases().length).toBe(2)
    made.github.runs.set(RUN, { status: 'completed', conclusion: 'failure' })
    made.ending(-60_000, RUN)
    made.simulator.set({ feedLagMs: 0 })
    const next = await made.run({ workspace: made.clone() })
    well(next)
    expect([made.recorded(), made.leases()]).toEqual([NAMES, []])
    made.simulator.set(BLIND)
    made.github.runs.set(RUN, { status: 'in_progress' })
  })

  test('is recorded beside artifacts of a job in other hands, which change nothing else', async () => {
    const { github } = made
    const evil = made.folder(left[0] ?? '')
    const [chain] = asLeft(firstIn(made, left[1] ?? ''))['chains'] as readonly {
      receipts: Record<string, unknown>
    }[]
    const sound = asLeft(firstIn(made, left[1] ?? ''))
    const put = (name: string, ...chains: readonly object[]) =>
      writeFileSync(join(evil, name), JSON.stringify({ ...sound, holder: 'evil', chains }))
    const at = (path: string, receipts: object = {}) => ({
      ...chain,
      path,
      receipts: { ...chain?.receipts, ...receipts },
    })
    put(
      'outside.json',
      at('../escape.md'),
      at('/etc/passwd'),
      at('threads/one/../../x.md'),
      at('.git/config'),
    )
    put('of-nobody.json', at('README.md'), at('accounts.yml'), at('threads/three/nothing.md/deeper.md'))
    put('ids.json', at('threads/three/a.md', { id: '1; rm', posts: [{ id: '1; rm' }] }))
    put(
      'links.json',
      at('threads/three/new.md', {
        permalink: 'https://evil.example/p',
        posts: [{ id: chain?.receipts['id'], permalink: 'https://evil.example/p' }],
      }),
    )
    put('keys.json', at('threads/three/a.md', { unpublish: true }))
    put('digest.json', at('threads/three/a.md', { digest: 'none' }))
    writeFileSync(join(evil, 'no.json'), 'no JSON')
    writeFileSync(join(evil, 'bytes.json'), Buffer.from([0xff, 0xfe, 0x00]))
    writeFileSync(join(evil, 'large.json'), '{')
    truncateSync(join(evil, 'large.json'), 100 * 1024 * 1024)
    mkdirSync(join(evil, 'folder'))
    symlinkSync('/etc', join(evil, 'folder', 'link'))
    symlinkSync(firstIn(made, left[1] ?? ''), join(evil, 'link.json'))
    github.push({
      'threads/three/new.md': '---\nthreads: { draft: true }\n---\n\nNew\n',
      'README.md': '# Read\n',
    })
    const head = github.tip()
    const { exitCode, log } = await made.record(made.folder(evil))
    expect(exitCode, log).toBe(1)
    for (const name of ['outside', 'ids', 'keys', 'digest'])
      expect(log).toMatch(
        new RegExp(`A part of .artifact-0/${name}.json. is not recorded.*record/part-refused`),
      )
    for (const name of ['no.json', 'bytes.json', 'large.json', 'folder/link', 'link.json'])
      expect(log).toMatch(new RegExp(`Nothing of .artifact-0/${name}. is recorded.*record/file-refused`))
    for (const path of ['README.md', 'accounts.yml', 'threads/three/new.md'])
      expect(log).toMatch(new RegExp(`error: ${path}: .*record/chain-refused`))
    expect(made.recorded()).toEqual(['one', 'two'])
    expect(github.git('diff', '--name-only', head, 'main').trim().split('\n')).toEqual([
      'threads/one/a.md',
      'threads/two/a.md',
    ])
    expect(made.leases().length).toBe(2)
  })
})

describe('a shard', () => {
  test('publishes from a checkout of its own accounts what needs the files of others', async () => {
    const made = await world()
    const { github } = made
    const first = made.folder()
    const plan = await made.run({
      workspace: '/',
      inputs: { command: 'plan', 'accounts-key': '' },
      env: { GITHUB_SERVER_URL: github.url },
    })
    for (const { accounts, checkout } of JSON.parse(plan.outputs['shards'] ?? '') as readonly Shard[])
      well(await made.publish(accounts.split(' '), first, { workspace: made.sparse(checkout.split('\n')) }))
    well(await made.record(first))
    expect([made.recorded(), made.live()]).toEqual([NAMES, allOnce(made)])
    const none = await made.record(made.folder())
    expect([none.exitCode, none.log]).toEqual([0, expect.stringContaining('[record/nothing]')])
    // Receipts of an earlier version, with a moment that a person wrote.
    const old = fileOf(made, 'two')
      .replace(/published_at: .*/, 'published_at: 2026-11-20 10:00\n  correction: Not so.')
      .replace(/digest: .*/, 'digest: sha256:abc')
    github.push({
      'docs/guide.md': '# Guide\n',
      'threads/two/a.md': old,
      'threads/two/c.md': '---\nthreads: true\n---\n\nSee [the guide](../../docs/guide.md)\n',
      'threads/two/b.md': '---\nthreads:\n  quote: ../one/a.md\n---\n\nQuote\n',
      'accounts.yml': made.file.textOf(NAMES).replace('threads/four/*.md', 'threads/{three,four}/*.md'),
    })
    const second = made.folder()
    const { log, outputs } = await made.publish(['two', 'nobody'], second)
    expect(log).toContain('[accounts/unknown]')
    expect(log).not.toContain('[accounts/overlap]')
    // It knows the receipts of a file that it has not, and whose they are.
    expect(rulesOf(outputs), log).toEqual({
      'threads/two/a.md': [],
      'threads/two/c.md': [],
      'threads/two/b.md': ['post/reference-foreign:3'],
    })
    expect(made.live()['two']?.slice(2)).toEqual([
      'Not so.',
      'See the guide (https://github.com/lantern/notes/blob/HEAD/docs/guide.md)',
    ])
    well(await made.record(second))
    // What followed a post stands beside what its file has.
    const has = / {2}published_at: 2026-11-20 10:00\n[^]* {2}digest: sha256:abc\n {2}corrected:/
    expect(fileOf(made, 'two')).toMatch(has)
    expect(made.leases()).toEqual([])
  })

  test('that is killed leaves its accounts held, and its post step commits what is live', async () => {
    const made = await world()
    const killed = async (names: readonly string[]) => {
      const folder = made.folder()
      const workspace = made.sparse(linesOf(names))
      const before = made.simulator.requests().length
      const { state } = await made.publish(names, folder, {
        workspace,
        onStart: (kill) => {
          const watch = setInterval(() => {
            const asked = made.simulator
              .requests()
              .slice(before)
              .map(({ path }) => path)
            // By then the journal has the first segment.
            const published = asked.findIndex((path) => path.endsWith('/threads_publish'))
            if (published < 0 || !asked.slice(published).some((path) => path.endsWith('/threads'))) return
            clearInterval(watch)
            kill('SIGKILL')
          }, 1)
          watch.unref()
        },
      })
      return { folder, workspace, state }
    }
    // The runner is lost with it.
    await killed(['one'])
    made.github.runs.set(RUN, { status: 'completed', conclusion: 'failure' })
    const { folder, workspace, state } = await killed(['two'])
    const next = made.run({ workspace: made.clone() })
    await made.publish(['two'], folder, { workspace, state })
    const { outputs } = await next
    expect(fileOf(made, 'two')).toContain('posts:')
    expect(outputs['published-count']).toBe('2')
    expect(made.live()).toMatchObject({ one: ['One of one'], two: ['One of two'] })
    made.ending(-60_000, RUN)
    made.simulator.set({ feedLagMs: 0 })
    well(await made.run({ workspace: made.clone() }))
    expect([made.live(), made.recorded(), made.leases()]).toEqual([allOnce(made), NAMES, []])
  })
})
