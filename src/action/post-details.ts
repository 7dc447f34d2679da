import { inert, inertHtmlCode } from '../core/github/inert.ts'
import { changeMarkdown, chainMarkdown } from '../core/preview/markdown.ts'
import { isUnseen } from '../core/preview/preview.ts'
import { countOf } from '../core/preview/words.ts'
import type { PostReport } from '../core/report.ts'
import { changeOf, INLINE, reasonOf, wordOf } from './log.ts'

/** A post, folded away: what changes of it, and its chain as it stands or would stand on Threads. Empty if there is nothing to see. */
export function postDetails(report: PostReport, isOpen: boolean): string {
  const { path = INLINE, segments = [], receipts, change } = report
  const parts = [...changeParts(report), ...(segments.length > 0 ? [chainMarkdown(segments, receipts)] : [])]
  if (parts.length === 0) return ''
  const title = [
    inertHtmlCode(path),
    ...(segments.length > 0 ? [countOf(segments)] : []),
    inert(`${wordOf(report)}${reasonOf(report)}`),
    ...(change ? [changeOf(change)] : []),
  ]
  return [
    `<details${isOpen ? ' open' : ''}><summary>${title.join(' · ')}</summary>`,
    ...parts,
    '</details>\n',
  ].join('\n')
}

function changeParts({ change, receipts }: PostReport): readonly string[] {
  if (change?.kind !== 'changed' || isUnseen(change)) return []
  const keeps =
    receipts.length > 0 ? '. The post is live: Threads keeps what it was, and none of this goes out' : ''
  return [
    `<p><b>What changes</b>: before is struck through, after is underlined${keeps}.</p>`,
    changeMarkdown(change),
    '<p><b>The chain</b></p>',
  ].slice(0, receipts.length > 0 ? 2 : 3)
}
