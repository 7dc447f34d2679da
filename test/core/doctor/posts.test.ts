import { describe, expect, test } from 'vitest'
import { postFindings } from '../../../src/core/doctor/posts.ts'
import { error } from '../../../src/core/problem.ts'
import { emptyReport, postReport, type RunReport, type SegmentReport } from '../../../src/core/report.ts'
import { containerId } from '../../../src/core/threads/ids.ts'

const SEGMENT: SegmentReport = { text: 'A', length: 1, counting: 'documented', end: 'end', media: [] }
const picture = { ...SEGMENT, media: [{ src: 'a.png', alt: '' }] }
const preview = (report: Partial<RunReport>): RunReport => ({ ...emptyReport(), isPreview: true, ...report })
const post = (path: string, ...segments: readonly SegmentReport[]) => ({
  ...postReport({ path }, 'waiting', []),
  segments,
})

describe('a doctor says of posts', () => {
  test('how many there are, which files are none, and that what they show can be fetched', () => {
    const report = preview({
      files: 4,
      done: 1,
      posts: [post('a.md', picture, picture)],
      others: ['README.md', 'notes.md'],
    })
    expect(postFindings(report, [])).toEqual({
      well: [
        'Files that match: 4; posts: 2; live: 1.',
        '2 files that match are no post: `README.md`, `notes.md`.',
        '2 pictures and videos of the posts can be fetched.',
      ],
      problems: [],
    })
  })

  test('nothing good of pictures where one cannot be fetched', () => {
    const problem = error('media/not-public', { place: { src: 'a.png' }, status: 404 })
    const report = preview({ files: 1, posts: [{ ...post('a.md', picture), problems: [problem] }] })
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
