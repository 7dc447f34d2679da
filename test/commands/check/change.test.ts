import { describe, expect, test } from 'vitest'
import { check } from '../../../src/commands/check/check.ts'
import { postFile, pullRequestEvent, sceneOf } from '../../fakes/scene.ts'

type Files = Readonly<Record<string, string>>

/** A pull request that makes the second files of the first ones, checked out as its merge. */
async function changesOf(before: Files, after: Files) {
  const asked: (readonly string[])[] = []
  const made = sceneOf({
    files: after,
    settings: { accessToken: undefined },
    world: {
      event: pullRequestEvent(7),
      changedByPullRequest: () => new Set(Object.keys(after).filter((path) => after[path] !== before[path])),
      committed: (paths, revision) => {
        asked.push(paths)
        expect(revision).toBe('HEAD^1')
        return new Map(paths.flatMap((path) => (before[path] ? [[path, Buffer.from(before[path])]] : [])))
      },
    },
  })
  const { posts } = await made.run(check)
  return { posts, asked, change: posts[0]?.change }
}
const marked = (change: Awaited<ReturnType<typeof changesOf>>['change']) =>
  change?.kind === 'changed'
    ? change.parts
        .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
        .join('')
    : change?.kind

describe('what a pull request makes of a post', () => {
  test('is shown as the difference of the chains', async () => {
    const { change } = await changesOf(
      { 'a.md': postFile('Hello **old** world', 'topic: Tea') },
      { 'a.md': postFile('Hello **new** world', 'topic: Coffee') },
    )
    expect(marked(change)).toContain('Hello [-old-]{+new+} world')
    expect(marked(change)).toContain('Topic: [-Tea-]{+Coffee+}')
  })

  test('is also when it goes out', async () => {
    const { change } = await changesOf(
      { 'a.md': postFile('Hello', 'draft: true') },
      { 'a.md': postFile('Hello', 'publish_at: 2026-12-24 09:00') },
    )
    expect(marked(change)).toContain('[-A draft-]{+Goes out at 2026-12-24 09:00 UTC+}')
  })

  test('is new where there was no file, no post, or none that can be read', async () => {
    const after = { 'a.md': postFile('Hello') }
    for (const before of [undefined, 'No post\n', '---\nthreads: [\n---\n', '---\nthreads: 7\n---\n\nX'])
      expect((await changesOf(before === undefined ? {} : { 'a.md': before }, after)).change).toEqual(
        before?.includes('7') ? expect.objectContaining({ kind: 'changed' }) : { kind: 'new' },
      )
  })

  test('is nothing that readers see where only other keys changed', async () => {
    const { change } = await changesOf(
      { 'a.md': postFile('Hello') },
      { 'a.md': postFile('Hello').replace('---\n', '---\ndate: 2026-11-22\n') },
    )
    expect(marked(change)).toBe('1/1\nHello')
  })

  test('is also another file under the same name, though the post itself is not changed', async () => {
    const files = {
      'posts/a.md': postFile('![A cat](../cat.png)'),
      'site.md': postFile('![A dog](/dog%201.png)'),
      'other.md': postFile('![A dog](dog.png)'),
      'live.md': postFile('![A cat](cat.png)', 'id: "17"'),
      'text.md': 'A cat.png',
      'cat.png': 'old',
      'static/dog 1.png': 'old',
    }
    const { posts } = await changesOf(files, { ...files, 'cat.png': 'new', 'static/dog 1.png': 'new' })
    expect(posts.map(({ path, change }) => [path, marked(change)])).toEqual([
      ['posts/a.md', expect.stringContaining('../cat.png, {+its file is new or changed, +}described')],
      ['site.md', expect.stringContaining('{+its file is new or changed, +}described')],
    ])
  })

  test('is told of a post that is live and was edited, though none of it goes out', async () => {
    const live = (text: string) => postFile(text, 'id: "17"', 'digest: sha256:a')
    const { posts } = await changesOf({ 'a.md': live('Before') }, { 'a.md': live('After') })
    expect(posts).toMatchObject([
      { status: 'skipped', receipts: [{ id: '17' }], problems: [{ rule: 'post/edited-after-publication' }] },
    ])
    expect(marked(posts[0]?.change)).toContain('[-Before-]{+After+}')
  })

  test('is asked of git for fifty files at a time', async () => {
    const files = (text: string) =>
      Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.md`, postFile(text)]))
    const { asked, posts } = await changesOf(files('Before'), files('After'))
    expect(asked.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(posts.every(({ change }) => change?.kind === 'changed')).toBe(true)
  })

  test('is not known outside of a pull request', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('Hello') }, settings: { accessToken: undefined } })
    expect((await made.run(check)).posts[0]).not.toHaveProperty('change')
  })
})

describe('a post that replies to or quotes another one by its id', () => {
  const told = async (files: Files) => {
    const made = sceneOf({ files, settings: { accessToken: undefined } })
    return (await made.run(check)).posts.flatMap(({ path, problems, segments }) =>
      problems.map(({ rule, severity, line }) => ({
        path,
        rule,
        severity,
        line,
        details: segments?.[0]?.details,
      })),
    )
  }

  test.each(['reply_to', 'quote'])('is told that it can be anybody’s: %s', async (key) => {
    expect(await told({ 'a.md': postFile('Hello', `${key}: "19"`) })).toMatchObject([
      { path: 'a.md', rule: 'post/reference-by-id', severity: 'notice', line: 3 },
    ])
  })

  test('is not where a post file here has the id, which is then named', async () => {
    const files = { 'a.md': postFile('Hello', 'reply_to: "19"'), 'mine.md': postFile('Mine', 'id: "19"') }
    expect(await told(files)).toEqual([])
    const { posts } = await sceneOf({ files, settings: { accessToken: undefined } }).run(check)
    expect(posts[0]?.segments?.[0]?.details).toEqual([
      { label: 'Replies to', items: [{ text: 'mine.md', notes: ['media id 19'] }] },
    ])
  })
})
