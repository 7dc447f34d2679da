import { inert, inertHtmlCode } from '../core/github/inert.ts'
import { changeMarkdown, chainMarkdown } from '../core/preview/markdown.ts'
import { isUnseen } from '../core/preview/preview.ts'
import { countOf } from '../core/preview/words.ts'
import type { PostReport } from '../core/report.ts'
import { changeOf, INLINE, reasonOf, wordOf } from './log.ts'

type Manner = {
  readonly isOpen: boolean
  /** Of a post that a pull request changes, only what changes, which has all of its text. */
  readonly isBrief: boolean
}

/** A post, folded away: what changes of it, and its chain as it stands or would stand on Threads. Empty if there is nothing to see. */
export function postDetails(report: PostReport, { isOpen, isBrief }: Manner): string {
  const { path = INLINE, segments = [], receipts, change } = report
  const changes = changeParts(report)
  const chain = segments.length > 0 ? [chainMarkdown(segments, receipts)] : []
  const heading = changes.length > 0 && chain.length > 0 ? ['<p><b>The chain</b></p>'] : []
  const parts = [...changes, ...(isBrief && changes.length > 0 ? [] : [...heading, ...chain])]
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

/** Of a post that is live, there is no chain: nothing is to be published. */
function changeParts({ change, segments = [] }: PostReport): readonly string[] {
  if (change?.kind !== 'changed' || isUnseen(change)) return []
  const keeps =
    segments.length === 0 ? '. The post is live: Threads keeps what it was, and none of this goes out' : ''
  return [
    `<p><b>What changes</b>: before is struck through, after is underlined${keeps}.</p>`,
    changeMarkdown(change),
  ]
}
