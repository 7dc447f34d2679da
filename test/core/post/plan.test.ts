import { describe, expect, test } from 'vitest'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { planRun } from '../../../src/core/post/plan.ts'
import type { Post } from '../../../src/core/post/post.ts'
import { error } from '../../../src/core/problem.ts'
import type { Composition } from '../../../src/core/post/composition.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const HOUR = 3_600_000
const receipts = (whole: boolean) => ({
  posts: [{ id: mediaId('1'), permalink: undefined }] as const,
  digest: 'd',
  whole,
})

const post = (path: string, fields: Partial<Post> = {}): Post => ({
  path,
  markdown: 'Hello',
  line: 1,
  publishAt: undefined,
  publishAtLine: undefined,
  draft: false,
  format: 'chain',
  numbering: undefined,
  receipts: undefined,
  problems: [],
  ...fields,
})
const sound: Composition = {
  segments: [],
  features: {},
  attachment: undefined,
  counting: 'documented',
  digest: 'd',
  problems: [],
}
const at = (ms: number) => ({ at: ms, text: '' })
const always: (post: Post) => Composition = () => sound
const plan = (posts: readonly Post[], { maxPosts = 10, lateLimit = 24 * HOUR, compose = always } = {}) =>
  planRun(posts, NOW, { maxPosts, lateLimit }, compose).map(({ post: { path }, decision }) => [
    path,
    decision.kind,
  ])

describe('a plan', () => {
  test('publishes what is due and lets the rest wait', () => {
    const posts = [
      post('now.md'),
      post('due.md', { publishAt: at(NOW - HOUR) }),
      post('later.md', { publishAt: at(NOW + 1) }),
    ]
    expect(plan(posts)).toEqual([
      ['due.md', 'publish'],
      ['later.md', 'wait'],
      ['now.md', 'publish'],
    ])
  })

  test('publishes a post at the very instant it is due', () => {
    expect(plan([post('a.md', { publishAt: at(NOW) })])).toEqual([['a.md', 'publish']])
  })

  test('never publishes a draft, even one that is due', () => {
    expect(plan([post('a.md', { draft: true, publishAt: at(NOW - HOUR) })])).toEqual([['a.md', 'skip']])
  })

  test('reports a post that was missed for longer than the limit', () => {
    const late = post('late.md', { publishAt: at(NOW - 25 * HOUR) })
    expect(plan([late])).toEqual([['late.md', 'overdue']])
    expect(plan([late], { lateLimit: Infinity })).toEqual([['late.md', 'publish']])
  })

  test('lets wait what is over max-posts, oldest first and then by path', () => {
    const posts = [post('c.md'), post('b.md'), post('a.md', { publishAt: at(NOW - 1) })]
    expect(plan(posts, { maxPosts: 2 })).toEqual([
      ['a.md', 'publish'],
      ['b.md', 'publish'],
      ['c.md', 'wait'],
    ])
  })

  test('continues a half-published chain first, however late it is', () => {
    const begun = post('z.md', { receipts: receipts(false), publishAt: at(NOW - 99 * HOUR) })
    expect(plan([post('a.md'), begun], { maxPosts: 1 })).toEqual([
      ['z.md', 'publish'],
      ['a.md', 'wait'],
    ])
  })

  test('is done with a chain that is wholly live', () => {
    expect(plan([post('a.md', { receipts: receipts(true), draft: true })])).toEqual([['a.md', 'done']])
  })

  const live = (follow: Partial<Post>) => post('a.md', { receipts: receipts(true), ...follow })
  const correction = { markdown: 'Wrong.', line: 3 }

  test('corrects a live post before all that has not begun, and reposts it at its time', () => {
    const both = live({ correction, repostAt: at(NOW - 1) })
    const due = post('b.md', { publishAt: at(NOW - 2) })
    expect(plan([due, both])).toEqual([
      ['a.md', 'publish'],
      ['b.md', 'publish'],
      ['a.md', 'repost'],
    ])
    expect(plan([due, both], { maxPosts: 2 }).at(-1)).toEqual(['a.md', 'wait'])
    expect(plan([live({ repostAt: at(NOW + 1) })])).toEqual([['a.md', 'wait']])
    expect(plan([live({ repostAt: at(NOW - 25 * HOUR) })])).toEqual([['a.md', 'overdue']])
  })

  test('does neither twice, nor before the post is live, nor where it is taken down or a draft', () => {
    const follows = { correction, repostAt: at(NOW - 1) }
    const id = mediaId('9')
    const done = { ...receipts(true), corrected: { id, permalink: undefined }, reposted: { id, at: 'x' } }
    expect(plan([live({ ...follows, receipts: done })])).toEqual([['a.md', 'done']])
    expect(plan([post('a.md', follows)])).toEqual([['a.md', 'publish']])
    expect(plan([live({ ...follows, unpublish: true })])).toEqual([['a.md', 'unpublish']])
    const gone = { ...receipts(true), unpublishedAt: 'x' }
    expect(plan([live({ ...follows, receipts: gone })])).toEqual([['a.md', 'taken-down']])
    expect(plan([live({ ...follows, draft: true })])).toEqual([['a.md', 'skip']])
  })

  test('makes a correction one segment that replies to the head, for those who may see the post', () => {
    const seen: Post[] = []
    const compose = (each: Post) => {
      seen.push(each)
      return sound
    }
    plan([live({ correction, features: { countries: ['DE'], topic: 'x' } })], { compose })
    expect(seen).toMatchObject([
      {
        markdown: 'Wrong.',
        line: 3,
        format: 'single',
        features: { countries: ['DE'] },
        corrects: receipts(true),
      },
    ])
    expect(seen[0]?.features).toEqual({
      countries: ['DE'],
      replyTo: { kind: 'id', id: receipts(true).posts[0].id },
    })
  })

  test('refuses a post with an error without spending max-posts on it', () => {
    const bad = { ...sound, problems: [error('post/empty', {})] }
    const compose = (each: Post) => (each.path === 'a.md' ? bad : sound)
    expect(plan([post('a.md'), post('b.md')], { maxPosts: 1, compose })).toEqual([
      ['a.md', 'refuse'],
      ['b.md', 'publish'],
    ])
  })
})
