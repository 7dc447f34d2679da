import { describe, expect, test } from 'vitest'
import { publish } from '../../../src/commands/publish/publish.ts'
import { unpublish } from '../../../src/commands/unpublish/unpublish.ts'
import type { Settings } from '../../../src/core/settings.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { fakeHost } from '../../fakes/host.ts'
import { postFile, sceneOf } from '../../fakes/scene.ts'

const permalinkOf = (id: string, name = 'lantern') => `https://www.threads.com/@${name}/post/${id}`
const receipts = (ids: readonly string[], name?: string) => [
  `id: "${ids[0] ?? ''}"`,
  'published_at: "2026-11-01T00:00:00Z"',
  'posts:',
  ...ids.flatMap((id) => [`  - id: "${id}"`, `    permalink: ${permalinkOf(id, name)}`]),
]
const going = (ids: readonly string[], name?: string) =>
  postFile('A', 'unpublish: true', ...receipts(ids, name))

type Given = {
  /** Of the branch; of the checkout as well, unless it has its own. */
  readonly files: Readonly<Record<string, string>>
  readonly checkout?: Readonly<Record<string, string>>
  /** Chains that are live, by their ids. */
  readonly live?: readonly (readonly string[])[]
  readonly settings?: Partial<Settings>
}

function removalScene({ files, checkout = files, live = [['1', '2', '3']], settings = {} }: Given) {
  const host = fakeHost(files)
  const scene = sceneOf({ files: checkout, host, settings: { writeBack: 'commit', ...settings } })
  for (const chain of live)
    for (const [index, id] of chain.entries()) {
      const before = chain[index - 1]
      scene.threads.live.push({
        ...{ id: mediaId(id), text: 'A', permalink: permalinkOf(id), publishedAt: 0 },
        replyTo: before === undefined ? undefined : mediaId(before),
      })
    }
  return {
    ...{ ...scene, host },
    /** Runs the command, and tells what each post became and why. */
    take: async () => {
      const report = await scene.run(unpublish)
      const rules = [...report.problems, ...report.posts.flatMap(({ problems }) => problems)]
      return {
        statuses: report.posts.map(({ path, status }) => `${path ?? ''} ${status}`),
        rules: rules.map(({ rule, severity }) => `${severity} ${rule}`),
        removed: scene.threads.removed,
        report,
      }
    },
  }
}

describe('unpublish', () => {
  test('takes down a chain that says so, the last segment first, and writes when', async () => {
    const { take, host, journal } = removalScene({ files: { 'a.md': going(['1', '2', '3']) } })
    expect(await take()).toMatchObject({ statuses: ['a.md removed'], rules: [], removed: ['3', '2', '1'] })
    expect(host.files.get('a.md')).toMatch(/unpublished_at: "2026-/)
    expect(host.files.get('a.md')).toContain('- id: "3"')
    const kinds = journal.map((entry) => ('id' in entry ? `${entry.kind} ${entry.id}` : entry.kind))
    expect(kinds).toEqual([
      'removing 3',
      'removed 3',
      'removing 2',
      'removed 2',
      'removing 1',
      'removed 1',
      'written',
    ])
    expect(await take()).toMatchObject({ statuses: [], removed: ['3', '2', '1'] })
  })

  test('goes by the head of the branch, and never by the checkout', async () => {
    const live = postFile('A', ...receipts(['1', '2', '3']))
    const old = removalScene({ files: { 'a.md': going(['1', '2', '3']) }, checkout: { 'a.md': live } })
    expect((await old.take()).removed).toEqual(['3', '2', '1'])
    const ahead = removalScene({ files: { 'a.md': live }, checkout: { 'a.md': going(['1', '2', '3']) } })
    expect(await ahead.take()).toMatchObject({ statuses: [], rules: [], removed: [] })
    expect(ahead.threads.calls).toEqual([])
  })

  test('takes nothing down because a file is gone, and says that it is live', async () => {
    const { take } = removalScene({ files: {}, checkout: { 'a.md': going(['1', '2', '3']) } })
    const { rules, removed, report } = await take()
    expect([rules, removed]).toEqual([['warning unpublish/file-gone'], []])
    expect(report.problems[0]?.message).toContain(`\`a.md\` (${permalinkOf('1')})`)
  })

  test('knows a file by another name, and a post that was taken down before', async () => {
    const gone = postFile('B', ...receipts(['7']), 'unpublished_at: "2026-11-02T00:00:00Z"')
    const { take } = removalScene({
      files: { 'b.md': postFile('A', ...receipts(['1', '2', '3'])) },
      checkout: { 'a.md': postFile('A', ...receipts(['1', '2', '3'])), 'c.md': gone },
    })
    expect((await take()).rules).toEqual([])
  })

  test('takes none down where more are asked for than max-removals', async () => {
    const files = { 'a.md': going(['1']), 'b.md': going(['2']) }
    const { take, threads, host } = removalScene({
      files,
      live: [['1'], ['2']],
      settings: { maxRemovals: 1 },
    })
    expect(await take()).toMatchObject({
      statuses: ['a.md failed', 'b.md failed'],
      rules: ['error unpublish/too-many'],
      removed: [],
    })
    expect(threads.calls).toEqual([])
    expect(host.calls).not.toContain('refs.create')
  })

  test('takes nothing down that another file names', async () => {
    const files = { 'a.md': going(['1', '2', '3']), 'b.md': postFile('B', ...receipts(['2'])) }
    expect(await removalScene({ files }).take()).toMatchObject({
      statuses: ['a.md failed'],
      rules: ['error post/receipt-claimed'],
      removed: [],
    })
  })

  test('takes nothing down that is not a post of this account', async () => {
    const scene = removalScene({ files: { 'a.md': going(['1', '2', '3']) } })
    scene.threads.disown(mediaId('2'))
    expect(await scene.take()).toMatchObject({ rules: ['error unpublish/not-ours'], removed: [] })
  })

  test('takes nothing down that is no chain', async () => {
    const live = [['1', '2', '9', '3']]
    expect(await removalScene({ files: { 'a.md': going(['1', '2', '3']) }, live }).take()).toMatchObject({
      rules: ['error unpublish/other-shape'],
      removed: [],
    })
  })

  test('takes nothing down of a file whose receipts cannot be read', async () => {
    const text = going(['1', '2', '3']).replace('- id: "3"', '- id: x')
    expect(await removalScene({ files: { 'a.md': text } }).take()).toMatchObject({
      statuses: ['a.md failed'],
      rules: ['error post/invalid-value'],
      removed: [],
    })
  })

  test('leaves a chain whole that does not fit into what Threads takes down in a day', async () => {
    const files = { 'a.md': going(['1', '2', '3']), 'b.md': going(['4']) }
    const { take, threads } = removalScene({ files, live: [['1', '2', '3'], ['4']] })
    threads.spendRemovals(2)
    const { report, ...rest } = await take()
    expect(rest).toMatchObject({
      statuses: ['a.md deferred', 'b.md removed'],
      rules: ['warning unpublish/quota'],
      removed: ['4'],
    })
    expect(report.posts[0]?.publishAt?.text).toMatch(/^2026-/)
  })

  test('says in a line which permission is missing, and takes nothing down', async () => {
    const { take, threads } = removalScene({ files: { 'a.md': going(['1', '2', '3']) } })
    threads.tell({ scopes: ['threads_basic'] })
    const { report, ...rest } = await take()
    expect(rest).toMatchObject({ rules: ['error unpublish/scope-missing'], removed: [] })
    expect(report.problems[0]?.message).toContain('`threads_delete`')
  })

  test('goes on with what a run has left, and with what is gone already', async () => {
    const { take } = removalScene({ files: { 'a.md': going(['1', '2', '3']) }, live: [['1']] })
    expect(await take()).toMatchObject({ statuses: ['a.md removed'], rules: [], removed: ['1'] })
    const gone = removalScene({ files: { 'a.md': going(['1', '2', '3']) }, live: [] })
    expect(await gone.take()).toMatchObject({ statuses: ['a.md removed'], rules: [], removed: [] })
  })

  test('takes nothing for gone that may be of another account', async () => {
    const files = { 'a.md': going(['1', '2', '3'], 'somebody'), 'b.md': postFile('B', ...receipts(['7'])) }
    const { take, host } = removalScene({ files, live: [['7']] })
    expect(await take()).toMatchObject({
      statuses: ['a.md failed'],
      rules: ['error unpublish/gone-unproved'],
    })
    expect(host.files.get('a.md')).not.toContain('unpublished_at')
  })

  test('settles a lost answer by the id', async () => {
    const { take, threads } = removalScene({ files: { 'a.md': going(['1', '2', '3']) } })
    threads.fail('remove', { kind: 'unsure', after: true }, { kind: 'unsure' }, { kind: 'not-offered' })
    expect(await take()).toMatchObject({ statuses: ['a.md removed'], rules: [], removed: ['3', '2', '1'] })
    expect(threads.calls).not.toContain('latest')
  })

  test('takes nothing for gone while the token may be dead, and says what is in doubt', async () => {
    const { take, threads, host } = removalScene({ files: { 'a.md': going(['1', '2', '3']) } })
    const dead = { kind: 'token' } as const
    threads.fail('remove', undefined, { kind: 'not-visible-yet', definite: true })
    threads.fail('find', undefined, undefined, undefined, { kind: 'not-visible-yet' })
    threads.fail('profile', undefined, ...Array.from({ length: 9 }, () => dead))
    expect(await take()).toMatchObject({
      statuses: ['a.md partial'],
      rules: ['warning unpublish/stopped', 'error unpublish/in-doubt'],
      removed: ['3'],
    })
    expect(host.files.get('a.md')).not.toContain('unpublished_at')
  })

  test('tells what a chain became that is refused half way, and goes on the next time', async () => {
    const { take, threads, host } = removalScene({ files: { 'a.md': going(['1', '2', '3']) } })
    threads.fail('remove', undefined, { kind: 'throttled' })
    const { report, ...rest } = await take()
    expect(rest).toMatchObject({
      statuses: ['a.md partial'],
      rules: ['error threads/throttled', 'warning unpublish/stopped'],
      removed: ['3'],
    })
    expect(report.posts[0]?.receipts.map(({ id }) => id)).toEqual(['1', '2'])
    expect(host.files.get('a.md')).not.toContain('unpublished_at')
    expect((await take()).removed).toEqual(['3', '2', '1'])
  })

  test('is left to itself: a publish run does nothing with such a post, however far it came', async () => {
    const files = { 'a.md': going(['1', '2', '3']).replace(/ *published_at.*\n/, '') }
    const scene = removalScene({ files, live: [['1']] })
    const report = await scene.run(publish)
    expect(report.posts).toMatchObject([{ status: 'skipped', because: { kind: 'unpublish', isLive: true } }])
    expect(scene.threads.calls).toEqual([])
  })

  test('says of a post without receipts that nothing of it is known to be live', async () => {
    const { take } = removalScene({ files: { 'a.md': postFile('A', 'unpublish: true') } })
    expect((await take()).report.posts).toMatchObject([
      { status: 'skipped', because: { kind: 'unpublish', isLive: false } },
    ])
  })

  test('as a dry run shows the same, and changes nothing', async () => {
    const settings = { dryRun: true }
    const files = { 'a.md': going(['1', '2', '3']), 'b.md': going(['1']) }
    const ready = removalScene({ files: { 'a.md': files['a.md'] }, settings })
    expect(await ready.take()).toMatchObject({ statuses: ['a.md waiting'], rules: [], removed: [] })
    expect(ready.journal).toEqual([])
    expect(ready.host.calls).not.toContain('refs.create')
    const wrong = removalScene({ files, settings })
    expect(await wrong.take()).toMatchObject({ statuses: ['a.md failed', 'b.md failed'], removed: [] })
    const blind = removalScene({
      files: { 'a.md': files['a.md'] },
      settings: { ...settings, accessToken: undefined },
    })
    expect(await blind.take()).toMatchObject({ statuses: ['a.md waiting'], rules: [] })
    expect(blind.threads.calls).toEqual([])
  })

  test('takes nothing down without a branch to read, or without all of it', async () => {
    const scene = sceneOf({ files: { 'a.md': going(['1']) } })
    expect((await scene.run(unpublish)).problems).toMatchObject([{ rule: 'unpublish/no-branch' }])
    const large = removalScene({ files: { 'a.md': going(['1', '2', '3']) } })
    large.host.branches.tree = () => Promise.resolve(undefined)
    expect(await large.take()).toMatchObject({ rules: ['error unpublish/too-large'], removed: [] })
  })
})
