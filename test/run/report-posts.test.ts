import { describe, expect, test } from 'vitest'
import { compose } from '../../src/core/post/compose.ts'
import type { Decision } from '../../src/core/post/plan.ts'
import type { Post } from '../../src/core/post/post.ts'
import { readInlinePost, readPost } from '../../src/core/post/read-post.ts'
import type { Receipts } from '../../src/core/post/receipt.ts'
import { postReport } from '../../src/core/report.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { composerOf } from '../../src/run/composer.ts'
import { previewPost, reportDecided, withReason } from '../../src/run/report-posts.ts'
import { error, warning } from '../../src/core/problem.ts'
import { NOW } from '../fakes/clock.ts'
import { sceneOf } from '../fakes/scene.ts'

const DEFAULTS = { timezone: 'UTC', numbering: undefined }
const DUE = { at: NOW, text: '2026-11-22 12:00 UTC' }

function fileWith(keys: string, body = 'Good morning.'): Post {
  const read = readPost('a.md', `---\nthreads:\n${keys}---\n\n${body}\n`, DEFAULTS)
  if (read.kind !== 'post') throw new Error('It is no post')
  return read.post
}
function inline(receipts?: Receipts): Post {
  const read = readInlinePost('Hello.', DEFAULTS)
  if (read.kind !== 'post') throw new Error('It is no post')
  return { ...read.post, receipts }
}
const POST = fileWith('  topic: bread\n')
const receiptsOf = (digest: string): Receipts => ({
  posts: [{ id: mediaId('17'), permalink: undefined }],
  digest,
  whole: true,
})

type Given = Parameters<typeof sceneOf>[0]
const reportOf = async (post: Post, decision: Decision, given: Given = {}) => {
  const reports = await reportDecided([{ post, decision }], sceneOf(given).context)
  expect(reports.length).toBeLessThanOrEqual(1)
  return reports[0]
}
const rules = (report: { readonly problems: readonly { readonly rule: string }[] } | undefined) =>
  report?.problems.map(({ rule }) => rule)

describe('a post that is not published', () => {
  test('because it is wholly live has no report, nor has one that is still to be published', async () => {
    expect(await reportOf({ ...POST, receipts: receiptsOf('a') }, { kind: 'done' })).toBeUndefined()
    const composition = compose(POST, composerOf(sceneOf().context))
    for (const post of [POST, inline()])
      expect(await reportOf(post, { kind: 'publish', composition })).toBeUndefined()
  })

  test('because it is a draft is skipped', async () => {
    const report = await reportOf(POST, { kind: 'skip' })
    expect(report).toMatchObject({ path: 'a.md', status: 'skipped', because: { kind: 'draft' } })
  })

  test('because it is too early waits for its time', async () => {
    const report = await reportOf(POST, { kind: 'wait', until: DUE })
    expect(report).toMatchObject({ status: 'waiting', publishAt: DUE })
    expect(report).not.toHaveProperty('because')
  })

  test('because enough others are waits for the next run', async () => {
    const report = await reportOf(POST, { kind: 'wait', until: undefined }, { settings: { maxPosts: 3 } })
    expect(report).toMatchObject({ status: 'waiting', because: { kind: 'max-posts', maxPosts: 3 } })
    expect(report).not.toHaveProperty('publishAt')
  })

  test.each([
    [90 * 60_000, '90 minutes'],
    [89.6 * 60_000, '90 minutes'],
    [7_200_000, '2 hours'],
  ])('because it is too late says since when, and the limit: %d ms', async (lateLimit, told) => {
    const late = fileWith('  topic: bread\n  publish_at: 2026-11-22T06:00:00Z\n')
    const report = await reportOf(late, { kind: 'overdue', since: DUE }, { settings: { lateLimit } })
    expect(report).toMatchObject({ status: 'overdue', publishAt: DUE })
    expect(report?.problems).toMatchObject([{ rule: 'post/overdue', path: 'a.md', line: 4 }])
    expect(report?.problems[0]?.message).toContain(told)
    expect(report?.problems[0]?.message).toContain(DUE.text)
  })

  test('because something is wrong with it is shown whole, with what is live of it', async () => {
    const receipts = receiptsOf('a')
    const composition = compose(POST, composerOf(sceneOf().context))
    const refused = { ...composition, problems: [error('post/empty', {})] }
    const report = await reportOf({ ...POST, receipts }, { kind: 'refuse', composition: refused })
    expect(report).toMatchObject({ status: 'failed', receipts: receipts.posts })
    expect(report?.segments?.map(({ text }) => text)).toEqual(['Good morning.'])
    const none = await reportOf(POST, { kind: 'refuse', composition: refused })
    expect(none?.receipts).toEqual([])
  })
})

describe('the reason why a post waits', () => {
  const { context } = sceneOf()
  const failed = postReport(POST, 'failed', [error('post/empty', {})])

  test('does not hide that something is wrong with a draft', () => {
    expect(withReason(failed, { kind: 'skip' }, POST, context)).toEqual(failed)
  })

  test('that it is overdue comes beside what else is wrong, and without a line where it has none', () => {
    const overdue = withReason(failed, { kind: 'overdue', since: DUE }, inline(), context)
    expect(rules(overdue)).toEqual(['post/empty', 'post/overdue'])
    expect(overdue).toMatchObject({ status: 'overdue', path: 'a.md' })
    expect(overdue.problems[1]).toMatchObject({ line: 1 })
  })
})

describe('inline text that is wholly live', () => {
  const done = (digest: string, writeBack: 'release' | 'none') =>
    reportOf(inline(receiptsOf(digest)), { kind: 'done' }, { settings: { writeBack } })
  const { digest } = compose(inline(), composerOf(sceneOf().context))

  test('has a report with its receipts, as the steps that follow know them from nowhere else', async () => {
    const report = await done('a', 'none')
    expect(report).toMatchObject({ status: 'skipped', problems: [], receipts: [{ id: '17' }] })
  })

  test('is warned of where the release records another text', async () => {
    expect((await done('a', 'release'))?.problems).toMatchObject([
      { rule: 'github/other-text', severity: 'warning' },
    ])
    expect(rules(await done(digest, 'release'))).toEqual([])
  })
})

describe('the preview of a post', () => {
  const image = { kind: 'image', url: 'https://x.test/a.jpg', alt: undefined } as const
  const preview = (post: Post, given: Given = {}) => {
    const { context } = sceneOf(given)
    return previewPost(post, compose(post, composerOf(context)), context)
  }
  const shown = fileWith('  topic: bread\n', '![a](a.jpg)\n\n---\n\n![b](b.jpg)')

  test('shows its segments, and waits where nothing is wrong', async () => {
    const report = await preview(POST)
    expect(report).toMatchObject({ path: 'a.md', status: 'waiting', problems: [] })
    expect(report.segments).toMatchObject([{ text: 'Good morning.', length: 13, end: 'end' }])
  })

  test('tells what is wrong with it, with what it replies to, and with its media', async () => {
    const asked: string[] = []
    const post = fileWith('  reply_to: other.md\n', '![a](a.jpg)\n\n---\n\n![b](b.jpg)')
    const report = await preview(post, {
      world: {
        findMedia: ({ src }, path) => {
          asked.push(`${src} of ${path}`)
          const problems = src === 'a.jpg' ? [error('post/empty', {})] : []
          return Promise.resolve({ item: undefined, problems })
        },
      },
    })
    expect(asked).toEqual(['a.jpg of a.md', 'b.jpg of a.md'])
    expect(report.status).toBe('failed')
    expect(rules(report)?.toSorted()).toEqual(['post/empty', 'post/reference-missing'])
    const empty = await preview(fileWith('  topic: bread\n', ''))
    expect(rules(empty)).toEqual(['post/empty'])
    expect(empty.status).toBe('failed')
  })

  test('waits in spite of warnings', async () => {
    const findMedia = () => Promise.resolve({ item: image, problems: [warning('github/other-text', {})] })
    const report = await preview(shown, { world: { findMedia } })
    expect(report.status).toBe('waiting')
    expect(rules(report)).toHaveLength(2)
  })
})
