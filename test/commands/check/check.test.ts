import { describe, expect, test } from 'vitest'
import { check } from '../../../src/commands/check/check.ts'
import { compose } from '../../../src/core/post/compose.ts'
import { readPost } from '../../../src/core/post/read-post.ts'
import { error } from '../../../src/core/problem.ts'
import type { World } from '../../../src/ports/world.ts'
import { fakeHost } from '../../fakes/host.ts'
import { postFile, pullRequestEvent, sceneOf } from '../../fakes/scene.ts'
import { COMPOSER } from '../../fakes/composer.ts'

const checked = (given: Parameters<typeof sceneOf>[0]) => sceneOf(given).run(check)

describe('a check', () => {
  test('shows the chain of a draft, and calls it one', async () => {
    const report = await checked({ files: { 'a.md': postFile('One\n\n---\n\nTwo', 'draft: true') } })
    expect(report).toMatchObject({ ending: 'Checked', isPreview: true, files: 1 })
    expect(report.posts).toMatchObject([
      { status: 'skipped', because: { kind: 'draft' }, segments: [{ text: 'One' }, { text: 'Two' }] },
    ])
  })

  test('fails a draft that could not be published', async () => {
    expect(
      (await checked({ files: { 'a.md': postFile('A', 'draft: true', 'topic: a.b') } })).posts,
    ).toMatchObject([{ status: 'failed', problems: [{ rule: 'post/topic-invalid' }] }])
  })

  test('shows the chain of a post that waits, and when it goes out', async () => {
    expect(
      (await checked({ files: { 'a.md': postFile('A', 'publish_at: 2026-12-24') } })).posts,
    ).toMatchObject([
      { status: 'waiting', publishAt: { at: Date.UTC(2026, 11, 24) }, segments: [{ text: 'A' }] },
    ])
  })

  test('fails a post that is overdue', async () => {
    const files = { 'a.md': postFile('A', 'publish_at: 2026-11-20') }
    expect((await checked({ files, settings: { lateLimit: 3_600_000 } })).posts).toMatchObject([
      { status: 'overdue', problems: [{ rule: 'post/overdue' }] },
    ])
  })

  test('is of no file that is no post, and says so where none is one', async () => {
    const report = await checked({ files: { 'a.md': 'A note\n', 'b.md': '---\ntitle: B\n---\n\nB\n' } })
    expect(report).toMatchObject({ files: 2, done: 0, posts: [], problems: [{ rule: 'files/no-posts' }] })
  })

  test('goes on after a post at which Spool fails', async () => {
    const files = { 'a.md': postFile('[a](b)'), 'b.md': postFile('Hello') }
    const linkFrom = () => {
      throw new TypeError('x is not a function')
    }
    expect(await checked({ files, world: { linkFrom } })).toMatchObject({
      posts: [
        { path: 'a.md', status: 'failed', problems: [{ rule: 'post/bug', line: 4 }] },
        { path: 'b.md', status: 'waiting' },
      ],
      problems: [],
    })
  })

  test('calls a post deferred whose media it leaves to another run, unless it waits anyway', async () => {
    const files = { 'a.md': postFile('![](a.png)'), 'b.md': postFile('![](b.png)', 'publish_at: 2026-12-24') }
    const findMedia = () => Promise.resolve({ item: undefined, problems: [], isLeft: true })
    const left = [{ rule: 'media/left', severity: 'warning' }]
    expect((await checked({ files, world: { findMedia } })).posts).toMatchObject([
      { status: 'deferred', problems: left },
      { status: 'waiting', publishAt: {}, problems: left },
    ])
  })

  test('fails a file that cannot be read as text', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A') } })
    made.context.world.files.read = () => Buffer.from([0xff, 0xfe, 0x41, 0x00])
    expect((await made.run(check)).posts).toMatchObject([
      { path: 'a.md', status: 'failed', problems: [{ rule: 'files/not-utf8' }] },
    ])
  })

  test('of inline text looks at no file', async () => {
    const report = await checked({ files: { 'a.md': postFile('A') }, settings: { text: 'Inline' } })
    expect(report).toMatchObject({
      files: 0,
      posts: [{ path: undefined, status: 'waiting', segments: [{ text: 'Inline' }] }],
    })
  })

  test.each([
    ['nothing without a token', undefined, []],
    ['with a token what it only reads', 'token', ['profile', 'tokenFacts', 'quota']],
  ])('asks the account %s, and writes nothing', async (_, accessToken, calls) => {
    const made = sceneOf({ files: { 'a.md': postFile('A') }, settings: { accessToken } })
    await made.run(check)
    expect(made.threads.calls).toEqual(calls)
    expect(made.written).toEqual([])
    expect(made.checkout.acquired).toBe(0)
  })
})

describe('a check with a token', () => {
  test('names the permissions that a post lacks, also one that waits', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A\n\n---\n\nB', 'publish_at: 2026-12-24') } })
    made.threads.tell({ scopes: ['threads_basic', 'threads_content_publish'] })
    expect((await made.run(check)).problems).toMatchObject([
      {
        rule: 'threads/scope-missing',
        message: expect.stringContaining('threads_manage_replies') as string,
      },
    ])
  })

  test('names those of a reply of one segment', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A', 'reply_to: "17889615691921648"') } })
    made.threads.tell({ scopes: ['threads_basic', 'threads_content_publish'] })
    expect((await made.run(check)).problems).toMatchObject([{ rule: 'threads/scope-missing' }])
  })

  test('only warns where Threads gives no answer', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A') } })
    made.threads.fail('profile', ...Array.from({ length: 9 }, () => ({ kind: 'unsure' }) as const))
    expect(await made.run(check)).toMatchObject({
      posts: [{ path: 'a.md', status: 'waiting' }],
      problems: [{ rule: 'threads/unreachable', severity: 'warning' }],
    })
  })

  test('says nothing of publishing as somebody', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('A') } })
    await made.run(check)
    expect(made.events.map(({ kind }) => kind)).toEqual(['post', 'examined'])
  })
})

describe('a check of a post that is live', () => {
  const digest = (text: string) => {
    const read = readPost('a.md', postFile(text), { timezone: 'UTC', numbering: undefined })
    if (read.kind !== 'post') throw new Error(text)
    return compose(read.post, COMPOSER).digest
  }

  test('counts it where it says what was published', async () => {
    const files = { 'a.md': postFile('A', 'id: "1"', `digest: ${digest('A')}`) }
    expect(await checked({ files })).toMatchObject({ done: 1, posts: [] })
  })

  test('warns where it was edited after publication, and shows no chain', async () => {
    const files = { 'a.md': postFile('Another text', 'id: "1"', `digest: ${digest('A')}`) }
    const { done, posts } = await checked({ files })
    expect(done).toBe(0)
    expect(posts).toMatchObject([
      { status: 'skipped', problems: [{ rule: 'post/edited-after-publication', severity: 'warning' }] },
    ])
    expect(posts[0]).not.toHaveProperty('segments')
  })

  test('counts it where a person wrote its id, whatever it says', async () => {
    expect(await checked({ files: { 'a.md': postFile('Any text', 'id: "1"') } })).toMatchObject({
      done: 1,
      posts: [],
    })
  })
})

describe('a check of a pull request', () => {
  const files = { 'a.md': postFile('A'), 'b.md': postFile('B') }
  const pathsOf = async (world: Partial<World>, host = fakeHost()) => {
    const report = await checked({ files, host, world: { event: pullRequestEvent(7), ...world } })
    return report.posts.map(({ path }) => path)
  }

  test('is of the posts it changes, by the checkout', async () => {
    expect(await pathsOf({ changedByPullRequest: () => new Set(['b.md']) })).toEqual(['b.md'])
  })

  test('is of the posts it changes, by GitHub where the checkout does not tell', async () => {
    const host = fakeHost()
    host.changes.set(7, new Set(['a.md', 'other.md']))
    expect(await pathsOf({}, host)).toEqual(['a.md'])
  })

  test('is of all posts where nobody tells', async () => {
    const host = fakeHost()
    host.fail('pullRequests.files', { kind: 'forbidden' })
    expect(await pathsOf({}, host)).toEqual(['a.md', 'b.md'])
  })

  test.each(['push', 'schedule', 'workflow_dispatch'])('is of all posts on %s', async (name) => {
    const event = { ...pullRequestEvent(7), name }
    expect(await pathsOf({ event, changedByPullRequest: () => new Set() })).toEqual(['a.md', 'b.md'])
  })
})

describe('a check of a picture on a site that does not serve it yet', () => {
  const files = { 'a.md': postFile('A ![](a.png)') }
  const settings = { mediaBaseUrl: new URL('https://site.test') }
  const notPublic = error('media/not-public', { place: { src: 'a.png' }, status: 404 })
  const findMedia = () => Promise.resolve({ item: undefined, problems: [notPublic] })

  test('warns before the merge that deploys it', async () => {
    const { posts } = await checked({ files, settings, world: { event: pullRequestEvent(7), findMedia } })
    expect(posts).toMatchObject([
      { status: 'waiting', problems: [{ rule: 'media/not-public', severity: 'warning' }] },
    ])
    expect(posts[0]?.problems[0]?.fix).toBe('Deploy it before the post is published.')
  })

  test('fails after it', async () => {
    const { posts } = await checked({ files, settings, world: { findMedia } })
    expect(posts).toMatchObject([{ status: 'failed', problems: [{ severity: 'error' }] }])
  })

  test('fails where it is no site of one’s own', async () => {
    const { posts } = await checked({ files, world: { event: pullRequestEvent(7), findMedia } })
    expect(posts).toMatchObject([{ status: 'failed', problems: [{ severity: 'error' }] }])
  })
})
