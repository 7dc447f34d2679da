import type { Style, TextAttachment } from '../chain.ts'
import { inertHtml, inertHtmlCode, inertHtmlLink } from '../github/inert.ts'
import type { Receipt } from '../post/receipt.ts'
import {
  runsOf,
  type Change,
  type ChangePart,
  type Detail,
  type DetailItem,
  type SegmentPreview,
} from './preview.ts'
import { ENDS, lengthOf } from './words.ts'

/*
 * Everything here is a block of HTML without a blank line, in which GitHub reads no Markdown: texts wrap by themselves,
 * and can be copied as they are.
 */

/** A chain as it stands or would stand on Threads. `receipts`: of what is live of it. */
export function chainMarkdown(
  segments: readonly SegmentPreview[],
  receipts: readonly Receipt[] = [],
): string {
  return segments
    .map((segment, index) => {
      const { text, spoilers, details, end } = segment
      const facts = [
        `<b>${index + 1}/${segments.length}</b>`,
        lengthOf(segment),
        ...(index + 1 < segments.length ? [inertHtml(ENDS[end].replaceAll('`', ''))] : []),
        ...(receipts[index] ? [inertHtmlLink('live', receipts[index].permalink) ?? 'live'] : []),
      ]
      const marked = spoilers.map((range) => ({ ...range, tags: ['mark'] }))
      const hidden =
        spoilers.length > 0 ? ['<li>Marked words are spoilers, hidden until a reader taps them</li>'] : []
      const list = [...hidden, ...details.map(detailHtml)]
      return [
        `<p>${facts.join(' · ')}</p>`,
        ...(text === '' ? [] : [`<blockquote>${inertHtml(text, marked)}</blockquote>`]),
        ...(list.length > 0 ? [`<ul>${list.join('')}</ul>`] : []),
      ].join('\n')
    })
    .join('\n')
}

/** What a pull request changes of a chain: as in a chain, only what readers see is in a quote. */
export function changeMarkdown({ parts }: Extract<Change, { kind: 'changed' }>): string {
  return runsOf(parts)
    .map(([isText, run]) => {
      const tag = isText ? 'blockquote' : 'p'
      const [first, ...others] = run
      const shown = first ? [{ ...first, text: first.text.replace(/^\n/, '') }, ...others] : []
      return `<${tag}>${shown.map(partHtml).join('')}</${tag}>`
    })
    .join('\n')
}

/** Line by line: a mark over several lines is hard to see. */
function partHtml({ kind, text }: ChangePart): string {
  if (kind === 'same') return inertHtml(text)
  const tag = kind === 'added' ? 'ins' : 'del'
  if (/^\n+$/.test(text)) return text.replaceAll('\n', `<${tag}>⏎</${tag}><br>`)
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `<${tag}>${inertHtml(line)}</${tag}>`))
    .join('<br>')
}

function detailHtml({ label, items = [], attached }: Detail): string {
  const [only] = items
  const named = inertHtml(label)
  if (attached) return `<li>${attachedHtml(named, attached)}</li>`
  if (!only) return `<li>${named}</li>`
  if (items.length === 1) return `<li>${named}: ${itemHtml(only)}</li>`
  return `<li>${named}:<ul>${items.map((item) => `<li>${itemHtml(item)}</li>`).join('')}</ul></li>`
}

function itemHtml({ text, address, notes = [] }: DetailItem): string {
  const shown = inertHtmlLink(inertHtmlCode(text), address) ?? inertHtmlCode(text)
  return [shown, ...notes.map((note) => inertHtml(note))].join(', ')
}

const TAGS: Readonly<Record<Style, string>> = {
  bold: 'b',
  italic: 'i',
  highlight: 'mark',
  underline: 'ins',
  strikethrough: 'del',
}

function attachedHtml(label: string, { text, styles }: TextAttachment): string {
  const marked = styles.map(({ styles: names, ...range }) => ({
    ...range,
    tags: names.map((name) => TAGS[name]),
  }))
  const length = `${[...text].length.toLocaleString('en')} of 10,000 characters`
  return `<details><summary>${label}, ${length}</summary><blockquote>${inertHtml(text, marked)}</blockquote></details>`
}
