import { describe, expect, test } from 'vitest'
import { previewOf } from '../../../src/action/summary.ts'
import { check } from '../../../src/commands/check/check.ts'
import type { World } from '../../../src/ports/world.ts'
import { HARBOUR, KEY, LANTERN, PATH, sealed, TEXT } from '../../core/accounts/file.ts'
import { fakeHost } from '../../fakes/host.ts'
import { postFile, pullRequestEvent, sceneOf } from '../../fakes/scene.ts'

const POSTS = {
  'threads/harbour/a.md': postFile('One\n\n---\n\nTwo', 'publish_at: 2026-12-24 09:00'),
  'threads/lantern/b.md': postFile('One\n\n---\n\nTwo', 'publish_at: 2026-12-24 09:00'),
}

function sceneWith(accounts: string, world: Partial<World> = {}, host = fakeHost()) {
  const files = { [PATH]: accounts, ...POSTS }
  const settings = { accounts: PATH, accessToken: undefined, numbering: '({n}/{total})', comment: true }
  const scene = sceneOf({ files, settings, host, world })
  // Of a pattern what stands before its stars.
  scene.context.world.files.find = (patterns) => {
    const starts = patterns
      .filter((pattern) => !pattern.startsWith('!'))
      .map((each) => each.replace(/\*.*$/, ''))
    return Promise.resolve(
      Object.keys(files).filter((path) => starts.some((start) => path.startsWith(start))),
    )
  }
  const context = {
    ...scene.context,
    commentOf: (report: Parameters<typeof previewOf>[0]) => previewOf(report, () => undefined, undefined),
  }
  return { host, run: () => scene.run(() => check(context)) }
}
const checked = (accounts: string, world?: Partial<World>) => sceneWith(accounts, world).run()
const rules = ({ problems }: Awaited<ReturnType<typeof checked>>) => problems.map(({ rule }) => rule)

/** A pull request that makes `after` of the file, and changes nothing else. */
const changing = (before: string | undefined): Partial<World> => ({
  event: pullRequestEvent(7),
  changedByPullRequest: () => new Set([PATH]),
  committed: () => new Map(before === undefined ? [] : [[PATH, Buffer.from(before)]]),
})

describe('a check of many accounts', () => {
  test('previews the posts of each, as a run for it alone would publish them', async () => {
    const report = await checked(TEXT)
    expect(report).toMatchObject({ isPreview: true, ending: 'Checked', files: 2, problems: [] })
    expect(
      report.posts.map(({ path, publishAt, segments }) => [path, publishAt?.at, segments?.[0]?.text]),
    ).toEqual([
      ['threads/harbour/a.md', Date.UTC(2026, 11, 24, 9), 'One\n\n(1/2)'],
      ['threads/lantern/b.md', Date.UTC(2026, 11, 24, 8), 'One'],
    ])
  })

  test('fails where an account has something wrong, and previews the others', async () => {
    const report = await checked(TEXT.replace(HARBOUR, 'THAAbare'))
    expect(report.problems).toMatchObject([
      { rule: 'accounts/not-sealed', severity: 'error', path: PATH, line: 9 },
    ])
    expect(report.posts.map(({ path }) => path)).toEqual(['threads/lantern/b.md'])
  })

  test('fails where two have the same file, and where there is none', async () => {
    const overlapping = await checked(TEXT.replace('threads/harbour/**/*.md', 'threads/**/*.md'))
    expect([rules(overlapping), overlapping.posts]).toEqual([['accounts/overlap'], []])
    expect(rules(await checked('accounts: ['))).toEqual(['accounts/unreadable'])
    const scene = sceneOf({ settings: { accounts: PATH } })
    expect((await scene.run(check)).problems).toMatchObject([{ rule: 'files/unreadable', path: PATH }])
  })
})

describe('a pull request that changes the accounts', () => {
  test('says what it changes, in the comment too, without a key and without a post', async () => {
    const other = Buffer.alloc(32, 9).toString('base64')
    const after = TEXT.replace(KEY, other).replace(HARBOUR, sealed('harbour', '1'))
    const { run, host } = sceneWith(after, changing(TEXT))
    const report = await run()
    expect(report.problems).toMatchObject([
      { rule: 'accounts/key-changed', severity: 'warning', path: PATH },
      { rule: 'accounts/changed', severity: 'warning', path: PATH, line: 6 },
    ])
    expect(report.posts).toEqual([])
    const [comment] = host.comments.all
    expect(comment?.body).toContain(`changes from \`${KEY.slice(0, 12)}\` to \`CQkJCQkJCQkJ\``)
    expect(comment?.body).toContain('The account `harbour` has another `token`.')
    // Back to what it was: nothing is told of any more.
    const undone = sceneWith(TEXT, changing(TEXT), host)
    await undone.run()
    expect(host.comments.all.length).toBe(1)
    expect(host.comments.all[0]?.body).not.toContain('harbour')
  })

  test.each([
    ['makes the file', undefined, TEXT, ['accounts/changed', 'accounts/changed']],
    ['moves a box to another account', TEXT, TEXT.replace(LANTERN, HARBOUR), ['accounts/changed']],
    ['changes words around it', TEXT, TEXT.replace('# Ours.', '# Yours.'), []],
  ])('that %s', async (_, before, after, expected) => {
    expect(rules(await checked(after, changing(before)))).toEqual(expected)
  })

  test('says so where what it changes cannot be known, and nothing where it changes other files', async () => {
    const shallow = { event: pullRequestEvent(7), changedByPullRequest: () => undefined }
    expect(rules(await checked(TEXT, shallow))).toEqual(['accounts/changes-unknown'])
    expect(
      rules(await checked(TEXT, { ...changing(TEXT), changedByPullRequest: () => new Set(['README.md']) })),
    ).toEqual([])
  })
})
