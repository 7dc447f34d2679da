import { describe, expect, test } from 'vitest'
import { mergedCommentOf } from '../../../src/core/github/merged-comment.ts'
import { postReport, type PostReport, type Status } from '../../../src/core/report.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { shownBy } from '../../action/shown.ts'
import { actingIn } from '../../github/acting.ts'

const PERMALINK = 'https://www.threads.com/@lantern/post/A1'
const RUN = 'https://github.com/lantern/notes/actions/runs/7'
const post = (path: string, status: Status, more: Partial<PostReport> = {}): PostReport => ({
  ...postReport({ path }, status, []),
  ...more,
})
const receipts = [{ id: mediaId('17'), permalink: PERMALINK }]
const publishAt = { at: 1, text: '2026-12-01 09:00 Europe/Berlin' }
const linesOf = (comment: string) => comment.split('\n').filter((line) => line.startsWith('- '))

describe('the comment on a merged pull request', () => {
  test('says of each post where it is, or when it goes out', () => {
    const posts = [
      post('a.md', 'published', { receipts }),
      post('b.md', 'waiting', { publishAt }),
      post('c.md', 'waiting', { because: { kind: 'max-posts', maxPosts: 1 } }),
      post('d.md', 'skipped', { because: { kind: 'draft' } }),
      post('e.md', 'failed'),
      post('f.md', 'partial', { receipts, segments: [] }),
      post('g.md', 'adopted', { receipts: [{ id: mediaId('17'), permalink: undefined }] }),
      post('h.md', 'failed', { receipts }),
      post('i.md', 'deferred', { publishAt }),
    ]
    expect(linesOf(mergedCommentOf(posts, 'Threads preview', RUN))).toEqual([
      `- \`a.md\`: ✅ live [on Threads](${PERMALINK})`,
      '- `b.md`: 🕒 goes out at 2026-12-01 09&#58;00 Europe/Berlin',
      '- `c.md`: 🕒 goes out with the next run',
      '- `d.md`: 📝 a draft&#58; it is not published'.replace('&#58;', ':'),
      `- \`e.md\`: ❌ not published; see [the run](${RUN})`,
      `- \`f.md\`: ⚠️ 1 of 0 segments are live [on Threads](${PERMALINK}); see [the run](${RUN})`,
      '- `g.md`: ✅ live on Threads, as 17',
      `- \`h.md\`: ❌ not published; see [the run](${RUN})`,
      '- `i.md`: 🕒 goes out at 2026-12-01 09&#58;00 Europe/Berlin',
    ])
  })

  test('keeps what an earlier run has told of other posts, and nothing of a preview', () => {
    const waits = mergedCommentOf(
      [post('a.md', 'published', { receipts }), post('b|@x.md', 'waiting', { publishAt })],
      '- `old.md`: in a preview',
      RUN,
    )
    const later = mergedCommentOf([post('b|@x.md', 'published', { receipts })], waits, RUN)
    expect(linesOf(later)).toEqual([
      `- \`a.md\`: ✅ live [on Threads](${PERMALINK})`,
      `- <code>b&#124;&#64;x.md</code>: ✅ live [on Threads](${PERMALINK})`,
    ])
  })

  test('lets nothing of a post act', () => {
    const hostile = '<b>@octocat</b> #1 https://x.test'
    const posts = [
      post(hostile, 'waiting', { publishAt: { at: 1, text: hostile } }),
      post('a.md', 'published', { receipts: [{ id: mediaId('1'), permalink: 'javascript:alert(1)' }] }),
    ]
    const comment = mergedCommentOf(posts, '', undefined)
    expect(actingIn(comment)).toEqual([])
    expect(shownBy(comment.replaceAll(/<!--.*?-->/g, '')).foreign).toEqual([])
    expect(comment).not.toContain('javascript')
  })

  test('names as many posts as it has room for, and counts the rest', () => {
    const posts = Array.from({ length: 1000 }, (_, index) =>
      post(`threads/${'x'.repeat(60)}-${index}.md`, 'published', { receipts }),
    )
    const comment = mergedCommentOf(posts, '', RUN)
    expect(comment.length).toBeLessThan(65_100)
    expect(comment).toContain(`\n\nAnd ${1000 - linesOf(comment).length} more.\n`)
  })
})
