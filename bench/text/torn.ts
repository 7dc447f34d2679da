import type { Segment } from '../../src/core/chain.ts'
import { linksOf } from '../../src/core/text/links.ts'
import { convert } from '../../src/core/text/markdown/convert.ts'
import type { Block } from '../../src/core/text/plain-text.ts'
import { textLength, TEXT_LIMIT } from '../../src/core/threads/text-length.ts'
import { composed, kindOf, KINDS, type Version } from './quality.ts'
import type { File } from './corpus.ts'

const COLUMNS = ['breaks', 'inside', 'first', 'quotes', 'code', 'items', 'colons', 'orphans'] as const

type Torn = Record<(typeof COLUMNS)[number], number>

/** Rows of a table: what the breaks of chains tear, by each version. */
export function tornRows(files: readonly File[], versions: readonly Version[]): readonly string[] {
  const rows = [
    '| texts | version | breaks | inside a sentence | first segments that end inside one | quotes that lose their mark | code cut that fits | items cut that fit | colons last | orphans |',
    `| --- | --- |${' ---: |'.repeat(8)}`,
  ]
  for (const kind of [...KINDS, 'all'] as const) {
    const ofKind = files.filter((file) => kind === 'all' || kindOf(file) === kind)
    for (const version of versions) {
      const all = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Torn
      for (const file of ofKind) measure(all, file, version)
      rows.push(`| ${[kind, version.name, ...COLUMNS.map((column) => all[column])].join(' | ')} |`)
    }
  }
  return rows
}

const INSIDE = new Set<Segment['end']>(['clause', 'word', 'grapheme'])

function measure(all: Torn, file: File, version: Version): void {
  const { segments, settings } = composed(file, version)
  const own = segments.filter(({ end }) => end !== 'author' && end !== 'end')
  all.breaks += own.length
  all.inside += own.filter(({ end }) => INSIDE.has(end)).length
  if (segments[0] && INSIDE.has(segments[0].end)) all.first += 1
  all.colons += own.filter(({ text }) => /[:：]$/.test(text)).length
  const last = segments.length > 1 ? segments.at(-1) : undefined
  if (last && textLength(last.text, 'documented') < TEXT_LIMIT / 5) all.orphans += 1
  const texts = segments.map(({ text }) => bare(text))
  for (const { text, blocks } of convert(file.markdown, { ...settings, target: 'chain' }).sections) {
    for (const block of blocks) {
      const written = text.slice(block.start, block.end)
      if (block.kind === 'quote') all.quotes += lost(bare(written), segments)
      else if (fits(written) && !texts.some((each) => each.includes(bare(written)))) all[column(block)] += 1
    }
  }
}

function column({ kind }: Block): 'code' | 'items' {
  return kind === 'code' ? 'code' : 'items'
}

/** Whether it fits into a segment, even with the margin of a quote. */
function fits(text: string): boolean {
  return (
    textLength(text, 'documented') <= TEXT_LIMIT - 10 &&
    new Set(linksOf(text).map(({ key }) => key)).size <= 5
  )
}

/** How many segments begin inside a quote and do not show it. */
function lost(quote: string, segments: readonly Segment[]): number {
  return segments.filter(({ text }) => {
    const start = bare(text).slice(0, 60)
    // A word or two may stand anywhere.
    return start.length > 20 && !text.startsWith('>') && quote.indexOf(start) > 0
  }).length
}

/** Letters and digits; addresses that stand in a segment already are left out of it. */
function bare(text: string): string {
  return text.replace(/https?:\/\/[^\s)]+/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
}
