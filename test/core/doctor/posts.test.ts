import { describe, expect, test } from 'vitest'
import { postFindings } from '../../../src/core/doctor/posts.ts'
import { error } from '../../../src/core/problem.ts'
import type { SegmentPreview } from '../../../src/core/preview/preview.ts'
import { emptyReport, postReport, type RunReport } from '../../../src/core/report.ts'
import { containerId } from '../../../src/core/threads/ids.ts'

const SEGMENT: SegmentPreview = {
  text: 'A',
  spoilers: [],
  length: 1,
  counting: 'documented',
  end: 'end',
  details: [],
}
const preview = (report: Partial<RunReport>): RunReport => ({ ...emptyReport(), isPreview: true, ...report })
const post = (path: string, ...segments: readonly SegmentPreview[]) => ({
  ...postReport({ path }, 'waiting', []),
  segments,
})

describe('a doctor says of posts', () => {
  test('how many there are, which files are none, and that what they show can be fetched', () => {
    const report = preview({
      files: 4,
      done: 1,
      posts: [{ ...post('a.md', SEGMENT, SEGMENT), pictures: 2 }],
      others: ['README.md', 'notes.md'],
    })
    expect(postFindings(report, [])).toEqual({
      well: [
        'Files that match: 4; posts: 2; live: 1.',
        'Not live yet: 1 ready for the next run.',
        '2 files that match are no post: `README.md`, `notes.md`.',
        '2 pictures and videos of the posts can be fetched.',
      ],
      problems: [],
    })
  })

  test('what those that are not live wait for', () => {
    const publishAt = { at: 0, text: '2027-01-15 09:00 UTC' }
    const draft = { ...postReport({ path: 'c.md' }, 'skipped', []), because: { kind: 'draft' } as const }
    const posts = [post('a.md', SEGMENT), { ...post('b.md', SEGMENT), publishAt }, draft]
    expect(postFindings(preview({ files: 3, posts }), []).well).toContain(
      'Not live yet: 1 ready for the next run, 1 waiting for its time, 1 draft.',
    )
  })

  test('nothing good of pictures where one cannot be fetched', () => {
    const problem = error('media/not-public', { place: { src: 'a.png' }, status: 404 })
    const report = preview({
      files: 1,
      posts: [{ ...post('a.md', SEGMENT), pictures: 1, problems: [problem] }],
    })
    expect(postFindings(report, []).well.join()).not.toContain('fetched')
  })

  test('which are half published', () => {
    const report = preview({ files: 1, posts: [{ ...post('a.md', SEGMENT, SEGMENT), live: 1 }] })
    expect(postFindings(report, []).problems).toMatchObject([
      { rule: 'post/half-published', severity: 'warning', path: 'a.md' },
    ])
  })

  test('which are in doubt', () => {
    const chain = { account: 'x', path: 'a.md', digest: 'y' }
    const uncertain = { number: 2, container: containerId('1'), text: 'B', replyTo: undefined, since: 0 }
    const unfinished = { chain, live: new Map(), whole: false, uncertain }
    expect(postFindings(preview({}), [unfinished]).problems).toMatchObject([
      { rule: 'post/in-doubt', severity: 'warning', path: 'a.md' },
    ])
  })
})
