import { describe, expect, test } from 'vitest'
import { annotationsOf, linesOfCrowded } from '../../src/action/annotations.ts'
import { outputsOf } from '../../src/action/outputs.ts'
import { previewOf, summaryOf } from '../../src/action/summary.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { asWarning, error } from '../../src/core/problem.ts'
import { emptyReport, type PostReport, type RunReport } from '../../src/core/report.ts'

const run = (posts: readonly PostReport[]): RunReport => ({
  ...emptyReport(),
  posts,
  files: 1,
})
const nowhere = () => undefined
const permalink = 'https://www.threads.com/@lantern/post/abc'
const segment = {
  text: 'Hello',
  length: 9,
  counting: 'documented',
  spoilers: [],
  details: [],
  end: 'end',
} as const
const published: PostReport = {
  path: 'threads/a.md',
  status: 'published',
  receipts: [{ id: mediaId('17889615691921648'), permalink }],
  problems: [],
  segments: [segment],
}
const empty = (line: number) => error('post/empty', { path: 'a.md', line })

describe('outputs', () => {
  test('tell ids as the digits they are', () => {
    const { posts, id, permalink: link } = outputsOf(run([published]))
    expect([id, link]).toEqual(['17889615691921648', permalink])
    expect(JSON.parse(posts)).toEqual([
      { path: 'threads/a.md', status: 'published', id, permalink, posts: [{ id, permalink }], problems: [] },
    ])
  })

  test('count what was published, what failed and what waits, and tell when the next is due', () => {
    const waiting = {
      path: 'w.md',
      status: 'waiting',
      receipts: [],
      problems: [],
      publishAt: { at: 86_400_000, text: '' },
    } as const
    const overdue = { path: 'o.md', status: 'overdue', receipts: [], problems: [] } as const
    expect(
      outputsOf(run([published, waiting, { ...waiting, publishAt: { at: 1000, text: '' } }, overdue])),
    ).toMatchObject({
      'published-count': '1',
      'failed-count': '1',
      'waiting-count': '2',
      'next-publish-at': '1970-01-01T00:00:01.000Z',
    })
  })

  test('stay within what the runner takes, leaving out posts that only wait', () => {
    const waiting = Array.from({ length: 10_000 }, (_, index) => ({
      path: `threads/${index}.md`,
      status: 'waiting' as const,
      receipts: [],
      problems: [],
    }))
    const { posts } = outputsOf(run([published, ...waiting]))
    expect(posts.length).toBeLessThan(300_000)
    expect((JSON.parse(posts) as unknown[])[0]).toMatchObject({ status: 'published' })
  })

  test('lose no post to problems: these are fewer where there is no room for all', () => {
    const problems = [asWarning(empty(1)), ...Array.from({ length: 3000 }, (_, line) => empty(line + 2))]
    const broken = (status: PostReport['status']) => ({ ...published, status, problems })
    const told = (reports: readonly PostReport[]) =>
      JSON.parse(outputsOf(run(reports)).posts) as readonly Pick<PostReport, 'status' | 'problems'>[]
    expect(told([broken('failed')])).toMatchObject([{ problems: { length: 50 } }])
    expect(told([broken('failed')])[0]?.problems.every(({ severity }) => severity === 'error')).toBe(true)
    const many = Array.from({ length: 1000 }, () => broken('failed'))
    expect(told([...many, broken('waiting')])).toHaveLength(1001)
    const idle = Array.from({ length: 10_000 }, () => broken('waiting'))
    const [first, ...others] = told([...idle, broken('failed')]).toReversed()
    expect(first).toMatchObject({ status: 'failed', problems: { length: 50 } })
    expect(others.length).toBeGreaterThan(500)
  })
})

describe('annotations', () => {
  test('stand on the file and the line of their problem', () => {
    expect(
      annotationsOf({ problems: [], posts: [{ ...published, problems: [empty(3)] }] }, nowhere),
    ).toMatchObject([{ level: 'error', file: 'a.md', startLine: 3, title: 'Spool: post/empty' }])
  })

  test('never are more than a step may have, and say what is left out', () => {
    const problems = Array.from({ length: 25 }, (_, line) => empty(line + 1))
    const annotations = annotationsOf({ problems, posts: [] }, nowhere)
    expect(annotations).toHaveLength(10)
    expect(annotations[9]?.message).toContain('16 more')
  })

  test('leave out nothing that is not in the log: there are the problems of posts, and then those of the run', () => {
    const problems = Array.from({ length: 15 }, (_, line) => empty(line + 1))
    const lines = linesOfCrowded({ problems, posts: [] }, nowhere)
    expect(lines).toHaveLength(15)
    expect(lines[14]).toMatch(/^ {2}error: a\.md:15: /)
    expect(linesOfCrowded({ problems: problems.slice(0, 10), posts: [] }, nowhere)).toEqual([])
    expect(linesOfCrowded({ problems: [], posts: [{ ...published, problems }] }, nowhere)).toEqual([])
  })

  test('count errors and warnings apart, and tell each problem once', () => {
    const note = asWarning(empty(2))
    const annotations = annotationsOf(
      {
        problems: [],
        posts: [{ ...published, problems: [note, note, empty(1), empty(1)] }],
      },
      nowhere,
    )
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'warning'])
  })
})

describe('the summary', () => {
  test('shows each post, its status and its links', () => {
    const summary = summaryOf(run([published]), nowhere)
    expect(summary).toContain('✅ published')
    expect(summary).toContain(`[1](${permalink})`)
    expect(summary).toContain('<blockquote>Hello</blockquote>')
  })

  test('of a plan names the accounts of each shard', () => {
    const shards = [{ name: '1', accounts: 'harbour lantern', checkout: '/threads/' }]
    expect(summaryOf({ ...emptyReport(), shards }, nowhere)).toContain('| 1 | `harbour lantern` |')
  })

  test('tells an account that failed before it came to its posts from one with nothing to do', () => {
    const shut = { ...error('accounts/token-shut', { name: 'harbour', isOpen: false }), account: 'harbour' }
    const accounts = [
      { name: 'harbour', posts: [], problems: [shut] },
      { name: 'lantern', posts: [], problems: [] },
    ]
    const summary = summaryOf({ ...emptyReport([shut]), accounts }, nowhere)
    expect(summary).toContain('| ❌ `harbour` | nothing was done |')
    expect(summary).toContain('| ✅ `lantern` | nothing to do |')
    expect(summary).toContain('1 of 2 accounts failed.')
    expect(summary).not.toContain('the run itself')
  })

  test('tells how much of the limit for requests is used up, wherever that is known', () => {
    const used = summaryOf(
      { ...run([published]), rateLimit: { usedPercent: 42, freeAt: undefined } },
      nowhere,
    )
    expect(used).toContain('\n\nThreads says that 42 % of its limit for requests is used up.\n\n')
    expect(summaryOf(run([published]), nowhere)).not.toContain('%')
  })

  test('tells a length as it was counted', () => {
    const segments = [{ ...segment, length: 360, counting: 'bytes' as const }]
    expect(summaryOf(run([{ ...published, segments }]), nowhere)).toContain('360 of 500 bytes')
  })

  test('shows the first of thousands of problems, and how many there are', () => {
    const problems = Array.from({ length: 3000 }, (_, line) => empty(line + 1))
    const failed = { ...published, status: 'failed' as const, problems }
    for (const page of [summaryOf(run([failed]), nowhere), previewOf(run([failed]), nowhere, undefined)]) {
      expect(page).toContain('a.md:1')
      expect(page).toContain('… and 2900 more.')
    }
  })

  test('shows text as it wraps by itself, and says how it ends', () => {
    const segments = [{ ...segment, text: 'One\ntwo', end: 'clause' as const }, segment]
    const summary = summaryOf(run([{ ...published, segments }]), nowhere)
    expect(summary).toContain('<blockquote>One<br>two</blockquote>')
    expect(summary).toContain('ends within a sentence, where it pauses')
    expect(summary).not.toContain('```')
  })

  test('shows styles, spoilers and an attachment under its head', () => {
    const attached = { text: 'A long tale', styles: [{ offset: 2, length: 4, styles: ['bold' as const] }] }
    const segments = [
      {
        ...segment,
        spoilers: [{ offset: 1, length: 2 }],
        details: [{ label: 'Text attachment', attached }],
      },
    ]
    const summary = summaryOf(run([{ ...published, segments }]), nowhere)
    expect(summary).toContain('H<mark>el</mark>lo')
    expect(summary).toContain('<li>Marked words are spoilers')
    expect(summary).toContain(
      '<details><summary>Text attachment, 11 of 10,000 characters</summary><blockquote>A <b>long</b> tale</blockquote></details>',
    )
  })

  test('never grows beyond what GitHub shows', () => {
    const segments = [
      {
        text: 'x'.repeat(300_000),
        length: 9,
        counting: 'documented' as const,
        spoilers: [],
        details: [],
        end: 'end' as const,
      },
    ]
    const posts = Array.from({ length: 10 }, () => ({ ...published, segments }))
    expect(Buffer.byteLength(summaryOf(run(posts), nowhere))).toBeLessThan(1_048_576)
  })
})

describe('a preview', () => {
  const ready: PostReport = { ...published, status: 'waiting', receipts: [] }
  const preview = (posts: readonly PostReport[], address?: string) =>
    previewOf({ ...run(posts), isPreview: true }, nowhere, address)
  const named = (path: string, more: Partial<PostReport> = {}): PostReport => ({ ...ready, path, ...more })

  test('shows what a pull request changes first, and what waits or is a draft last, folded', () => {
    const publishAt = { at: 1, text: '2026-12-01 09:00 UTC' }
    const posts = [
      named('draft.md', { status: 'skipped', because: { kind: 'draft' } }),
      named('waits.md', { publishAt, dueIn: 3 * 86_400_000 }),
      named('ready.md'),
      named('new.md', { change: { kind: 'new' } }),
      named('failed.md', { status: 'failed' }),
      named('changed.md', {
        change: { kind: 'changed', parts: [{ kind: 'added', text: 'x', isText: true }] },
      }),
    ]
    const page = preview(posts)
    const order = [...page.matchAll(/<summary><code>(\w+)/g)].map(([, name]) => name)
    expect(order).toEqual(['changed', 'new', 'failed', 'ready', 'waits', 'draft'])
    expect(page).toContain('2026-12-01 09&#58;00 UTC &#40;in 3 days&#41;')
    expect(page).not.toContain('<details open>')
    const few = preview(posts.slice(1, 3))
    expect(few).toContain('<details open><summary><code>ready.md')
    expect(few).toContain('<details><summary><code>waits.md')
  })

  test('shows what changes: what was is struck through, what is new is underlined', () => {
    const parts = [
      { kind: 'same', text: 'Hello ', isText: true },
      { kind: 'removed', text: 'old\nworld', isText: true },
      { kind: 'added', text: '@new', isText: true },
    ] as const
    const page = preview([named('a.md', { change: { kind: 'changed', parts } })])
    expect(page).toContain('Hello <del>old</del><br><del>world</del><ins><code>&#64;new</code></ins>')
    expect(page).toContain('<p><b>The chain</b></p>')
  })

  test('says of a post that is live that Threads keeps what it was', () => {
    const change = { kind: 'changed', parts: [{ kind: 'added', text: 'x', isText: true }] } as const
    const page = preview([{ ...published, segments: [], status: 'skipped', change }])
    expect(page).toContain('Threads keeps what it was')
    expect(page).toContain('<ins>x</ins>')
  })

  test('of a hundred posts names each, shows as many as a comment takes, and says where the rest is', () => {
    const text = 'A sentence of some length, for @octocat. '.repeat(12)
    const segments = [1, 2, 3].map(() => ({ ...segment, text }))
    const posts = Array.from({ length: 100 }, (_, index) =>
      named(`threads/2026-11-28-post-${index}.md`, {
        segments,
        ...(index === 99 && {
          change: { kind: 'changed', parts: [{ kind: 'added', text: 'x', isText: true }] },
        }),
      }),
    )
    const page = preview(posts, 'https://github.com/lantern/notes/actions/runs/7')
    expect(page.length).toBeLessThan(65_200)
    for (const { path } of posts) expect(page).toContain(`\`${path}\``)
    const shown = [...page.matchAll(/<summary><code>(\S+)<\/code>/g)].map(([, path]) => path)
    expect(shown[0]).toBe('threads/2026-11-28-post-99.md')
    expect(shown.length).toBeGreaterThan(20)
    expect(page).toContain(
      `${100 - shown.length} more posts are in [the summary of the run](https://github.com/lantern/notes/actions/runs/7).`,
    )
  })

  test('of many posts shows those that change by what changes alone, in a comment', () => {
    const change = { kind: 'changed', parts: [{ kind: 'added', text: 'x', isText: true }] } as const
    const posts = (count: number) => Array.from({ length: count }, (_, at) => named(`${at}.md`, { change }))
    expect(preview(posts(10))).toContain('<b>The chain</b>')
    expect(preview(posts(11))).not.toContain('<b>The chain</b>')
    expect(preview(posts(11))).toContain('<ins>x</ins>')
    expect(summaryOf({ ...run(posts(11)), isPreview: true }, nowhere)).toContain('<b>The chain</b>')
  })

  test('counts characters as GitHub does, so that other scripts have as much room', () => {
    const segments = [{ ...segment, text: '道'.repeat(400) }]
    const posts = Array.from({ length: 90 }, (_, index) => named(`${index}.md`, { segments }))
    expect(preview(posts)).not.toContain('more post')
  })
})
