import type { Style, TextAttachment, TextRange } from '../chain.ts'
import type { Detail, DetailItem, SegmentPreview } from './preview.ts'

/** A line of a preview without markup. `isText`: of what readers see, rather than about it. */
type Line = { readonly text: string; readonly isText: boolean }

/** What a segment shows, and what decides who sees it. */
export function segmentLines({ text, spoilers, details }: SegmentPreview): readonly Line[] {
  return [
    ...textLines(text),
    ...styleLines('Spoilers, hidden until a reader taps them', text, spoilers),
    ...details.flatMap(detailLines),
  ]
}

export function detailLines({ label, items = [], attached }: Detail): readonly Line[] {
  const [only] = items
  if (attached) return [about(`${label}:`), ...attachedLines(attached)]
  if (!only) return [about(label)]
  if (items.length === 1) return [about(`${label}: ${itemText(only)}`)]
  return [about(`${label}:`), ...items.map((item) => about(`  - ${itemText(item)}`))]
}

function itemText({ text, address, notes = [] }: DetailItem): string {
  const where = address === undefined || address === text ? '' : ` (${address})`
  return [`${text}${where}`, ...notes].join(', ')
}

const STYLES: Readonly<Record<Style, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  highlight: 'Highlighted',
  underline: 'Underlined',
  strikethrough: 'Struck through',
}

function attachedLines({ text, styles }: TextAttachment): readonly Line[] {
  const names = Object.keys(STYLES) as Style[]
  const lines = names.flatMap((name) =>
    styleLines(
      STYLES[name],
      text,
      styles.filter(({ styles: of }) => of.includes(name)),
    ),
  )
  return [...textLines(text), ...lines]
}

function textLines(text: string): readonly Line[] {
  return text === '' ? [] : text.split('\n').map((line) => ({ text: line, isText: true }))
}

function styleLines(label: string, text: string, ranges: readonly TextRange[]): readonly Line[] {
  if (ranges.length === 0) return []
  const found = new Map<string, readonly number[]>()
  const parts = ranges.map(({ offset, length }) => {
    const words = text.slice(offset, offset + length)
    const places = found.get(words) ?? placesOf(words, text)
    found.set(words, places)
    return `“${words}”${places.length > 1 ? ` (${places.indexOf(offset) + 1} of ${places.length})` : ''}`
  })
  return [about(`${label}: ${parts.join(', ')}`)]
}

/** Where words stand in a text: which of them is meant decides what readers see. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}

/** One line, whatever the words in it are. */
function about(text: string): Line {
  return { text: text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ⏎ '), isText: false }
}
