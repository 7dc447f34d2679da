import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { liveFile, OTHER, POST, world, type World } from '../faults/removal/world.ts'

/** What a run has asked of Threads and of GitHub that may change something. */
function changesOf({ simulator, github }: World, act: () => Promise<unknown>) {
  const asked = () => [
    ...simulator.requests().map(({ method, path }) => `${method} ${path}`),
    ...github.requests.map(
      ({ method, path, graphqlOperation }) => `${method} ${path} ${graphqlOperation ?? ''}`,
    ),
  ]
  const before = asked().length
  return act().then(() =>
    asked()
      .slice(before)
      .filter((each) => !each.startsWith('GET ') && !/^POST \/graphql repository$/.test(each)),
  )
}

describe('no request changes anything', () => {
  let made: World
  beforeAll(async () => {
    made = await world()
  })
  afterAll(() => made.close())

  /** Runs the command on a branch like this, and brings the branch back. */
  async function runOn(
    files: Readonly<Record<string, string | null>>,
    {
      event,
      inputs = {},
    }: { readonly event?: 'fork'; readonly inputs?: Readonly<Record<string, string>> } = {},
  ) {
    const { github, simulator, runner } = made
    const tip = github.tip()
    github.push(files)
    const env = {
      ...(event && { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' }),
    }
    let result = await runner().run({ inputs: { 'dry-run': 'true', ...inputs } })
    const changes = await changesOf(made, async () => {
      result = await runner(event ? undefined : tip).run({ env, inputs })
    })
    github.git('update-ref', 'refs/heads/main', tip)
    expect(simulator.media().filter(({ deletedAt }) => deletedAt !== undefined)).toEqual([])
    return { changes, ...result }
  }

  test('where the file is renamed, with the key taken out', async () => {
    const { changes, log, exitCode } = await runOn({ [POST]: null, 'threads/b.md': liveFile(made.going) })
    expect([changes, exitCode], log).toEqual([[], 0])
    expect(log).not.toContain('unpublish/file-gone')
  })

  test('where the file is deleted', async () => {
    const { changes, log } = await runOn({ [POST]: null })
    expect(changes).toEqual([])
    expect(log).toContain(`A post is live, but without a file: \`${POST}\``)
    expect(log).toContain('unpublish/file-gone')
  })

  test('where its folder is deleted', async () => {
    const { changes, log } = await runOn({ [POST]: null, [OTHER]: null })
    expect(changes).toEqual([])
    expect(log).toContain('Posts are live, but without a file')
  })

  test('where it is a draft again, without its receipts', async () => {
    const { changes, log } = await runOn({ [POST]: '---\nthreads:\n  draft: true\n---\n\nA.\n' })
    expect(changes).toEqual([])
    expect(log).toContain('unpublish/file-gone')
  })

  test('where a push by force has taken the file away', async () => {
    const { github, runner } = made
    const tip = github.tip()
    const old = runner()
    github.push({ 'README.md': 'Begun anew\n' }, { branch: 'anew' })
    github.push({ [POST]: null, [OTHER]: null }, { branch: 'anew' })
    const anew = github.git(
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@localhost',
      'commit-tree',
      '-m',
      'anew',
      'anew^{tree}',
    )
    github.git('update-ref', 'refs/heads/main', anew.trim())
    let log = ''
    const changes = await changesOf(made, async () => ({ log } = await old.run()))
    github.git('update-ref', 'refs/heads/main', tip)
    expect(changes).toEqual([])
    expect(log).toContain('unpublish/file-gone')
  })

  test('where its receipts are copied into another file', async () => {
    const { log, changes } = await runOn({ 'threads/copy.md': liveFile(made.going) })
    expect(changes).toEqual([])
    expect(log).toContain('post/receipt-claimed')
  })

  test('in a pull request, from a fork or not', async () => {
    const { log, changes, exitCode } = await runOn({}, { event: 'fork' })
    expect([changes, exitCode]).toEqual([[], 1])
    expect(log).toContain('input/pull-request')
  })

  test('where more chains are asked for than max-removals', async () => {
    const files = { [OTHER]: liveFile(made.staying, 'unpublish: true') }
    const { log, changes } = await runOn(files, { inputs: { 'max-removals': '1' } })
    expect(changes).toEqual([])
    expect(log).toContain('unpublish/too-many')
  })
})

test('a post is published, taken down, and goes out again only as a new one', async ({ onTestFinished }) => {
  const { github, simulator, runner, close, going } = await world()
  onTestFinished(close)
  const path = 'threads/new.md'
  const text = '---\n# Mine\nthreads: { topic: x } # kept\n---\n\nFirst.\n\n---\n\nSecond.\n'
  github.push({ [path]: text, [POST]: liveFile(going) })
  const publish = () => runner().run({ inputs: { command: 'publish' } })
  const live = () => simulator.media().filter(({ deletedAt }) => deletedAt === undefined)
  const read = () => github.read(path)?.toString() ?? ''
  const first = await publish()
  expect(first.exitCode, first.log).toBe(0)
  const ids = live()
    .slice(-2)
    .map(({ id }) => id)

  github.push({ [path]: read().replace('topic: x', 'topic: x, unpublish: true') })
  const down = await runner().run()
  expect(down.exitCode, down.log).toBe(0)
  expect(down.outputs['removed-count']).toBe('1')
  expect(live()).toHaveLength(5)
  expect(read()).toMatch(/unpublished_at: "/)
  for (const id of ids) expect(read()).toContain(id)

  github.push({ [path]: read().replace(', unpublish: true', '') })
  const idle = await publish()
  expect([live().length, idle.exitCode], idle.log).toEqual([5, 0])
  expect(idle.log).toContain(`${path} skipped: taken down at `)

  github.push({ [path]: read().replace('topic: x', 'topic: x, republish: true') })
  const again = await publish()
  expect(again.exitCode, again.log).toBe(0)
  expect(live()).toHaveLength(7)
  const [, threads = ''] = /^threads: (.*) # kept$/m.exec(read()) ?? []
  expect(threads).not.toMatch(/republish|unpublished_at/)
  const [kept = '', former = ''] = threads.split('former:')
  for (const id of ids) expect([kept.includes(id), former.includes(id)]).toEqual([false, true])
  for (const { id } of live().slice(-2)) expect(kept).toContain(id)
  const last = await publish()
  expect([live().length, last.outputs['posts']], last.log).toEqual([7, '[]'])
})
