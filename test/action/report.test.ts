import { describe, expect, test } from 'vitest'
import { annotationsOf, linesOfCrowded } from '../../src/action/annotations.ts'
import { outputsOf } from '../../src/action/outputs.ts'
import { summaryOf } from '../../src/action/summary.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { asWarning, error } from '../../src/core/problem.ts'
import { emptyReport, type PostReport, type RunReport } from '../../src/core/report.ts'
import { actingIn } from '../github/acting.ts'

const run = (posts: readonly PostReport[]): RunReport => ({
  ...emptyReport(),
  posts,
  files: 1,
})
const nowhere = () => undefined
const permalink = 'https://www.threads.com/@lantern/post/abc'
const segment = { text: 'Hello', length: 9, counting: 'documented', media: [], end: 'end' } as const
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
    expect(summary).toContain('```text\nHello\n```')
  })

  test('tells how much of the limit for requests is used up, wherever that is known', () => {
    const used = summaryOf(
      { ...run([published]), rateLimit: { usedPercent: 42, freeAt: undefined } },
      nowhere,
    )
    expect(used).toContain('\n\nThreads says that 42 % of its limit for requests is used up.\n\n')
    expect(summaryOf(run([published]), nowhere)).not.toContain('%')
  })

  test('lets nothing of a post act', () => {
    const text = '</details><script>alert(1)</script> @octocat ```\n# Title\n[x](https://evil.example)'
    const report: PostReport = {
      ...published,
      path: '<img src=x>|@octocat`.md',
      problems: [{ ...empty(1), message: '<b>@octocat</b> | [x](http://evil.example) #1', fix: text }],
      receipts: [{ id: mediaId('1'), permalink: 'javascript:alert(1)' }],
      segments: [
        { text, length: 9, counting: 'documented', media: [{ src: 'a.png', alt: text }], end: 'end' },
      ],
    }
    const summary = summaryOf(run([report]), nowhere)
    const outsideOfCode = summary.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
    expect(outsideOfCode).not.toMatch(/<(?!\/?(details|summary|code|sub)>)/)
    expect(outsideOfCode).not.toMatch(/@octocat|javascript:|\]\(http:/)
    expect(actingIn(summary)).toEqual([])
    expect(summary).toContain('````text')
  })

  test('breaks lines that would have to be scrolled, at white space, and keeps those of the author', () => {
    const text = `${'word '.repeat(30)}\n\n    indented\n${'x'.repeat(100)} y\n${'日本語 '.repeat(20)}`
    const summary = summaryOf(run([{ ...published, segments: [{ ...segment, text }] }]), nowhere)
    const [, shown = ''] = /```text\n([\s\S]*?)\n```/.exec(summary) ?? []
    expect(shown.split('\n').map((line) => line.length)).toEqual([74, 75, 0, 12, 100, 1, 43, 36])
    expect(shown.replaceAll(/\s+/g, ' ').trim()).toBe(text.replaceAll(/\s+/g, ' ').trim())
  })

  test('tells a length as it was counted', () => {
    const segments = [{ ...segment, length: 360, counting: 'bytes' as const }]
    expect(summaryOf(run([{ ...published, segments }]), nowhere)).toContain('360 of 500 bytes')
  })

  test('never grows beyond what GitHub shows', () => {
    const segments = [
      {
        text: 'x'.repeat(300_000),
        length: 9,
        counting: 'documented' as const,
        media: [],
        end: 'end' as const,
      },
    ]
    const posts = Array.from({ length: 10 }, () => ({ ...published, segments }))
    expect(Buffer.byteLength(summaryOf(run(posts), nowhere))).toBeLessThan(1_048_576)
  })
})
