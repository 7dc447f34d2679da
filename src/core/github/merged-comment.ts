import { FAILING, type PostReport } from '../report.ts'
import { inert, inertCode, inertLink } from './inert.ts'

/** Of the 65,536 characters that GitHub takes; the rest is for a marker. */
const MOST = 65_000
const MERGED = '<!-- spool:merged -->'
const LINE = /^- (`[^`]*`|<code>.*?<\/code>): .*$/gm

/**
 * The comment on a pull request once it is merged: where each of its posts is. Posts that an earlier run has told of, and
 * this one not, stay as they are.
 *
 * @param before What the comment says now.
 * @param run Address of this run; undefined outside of a workflow.
 */
export function mergedCommentOf(
  posts: readonly PostReport[],
  before: string,
  run: string | undefined,
): string {
  const told = saysMerged(before) ? before.matchAll(LINE) : []
  const lines = new Map(Array.from(told, ([line, code = '']) => [code, line.trimEnd()] as const))
  for (const post of posts) {
    const code = inertCode(post.path ?? '')
    lines.set(code, `- ${code}: ${whereOf(post, run)}`)
  }
  const opening = ['## Threads', '', 'This pull request is merged. Where its posts are:', '']
  let left = MOST - opening.join('\n').length - MERGED.length
  const all = [...lines.values()]
  const fits = all.findIndex((line) => (left -= line.length + 1) < 0)
  const shown = fits === -1 ? all : all.slice(0, fits)
  const rest = all.length - shown.length
  return [...opening, ...shown, ...(rest > 0 ? ['', `And ${rest} more.`] : []), '', MERGED].join('\n')
}

/** Whether a comment says where posts are. */
export function saysMerged(body: string): boolean {
  return body.includes(MERGED)
}

function whereOf(post: PostReport, run: string | undefined): string {
  const { status, receipts, segments, publishAt, because } = post
  const [head] = receipts
  const why = inertLink('the run', run) ?? 'the run'
  if (head && status === 'partial') {
    const live = inertLink('on Threads', head.permalink) ?? 'on Threads'
    return `⚠️ ${receipts.length} of ${segments?.length ?? 'its'} segments are live ${live}; see ${why}`
  }
  if (head && !FAILING.includes(status))
    return `✅ live ${inertLink('on Threads', head.permalink) ?? `on Threads, as ${head.id}`}`
  if (FAILING.includes(status)) return `❌ not published; see ${why}`
  if (because?.kind === 'draft') return '📝 a draft: it is not published'
  return `🕒 goes out ${publishAt ? `at ${inert(publishAt.text)}` : 'with the next run'}`
}
