import type { Break } from '../../chain.ts'
import { continuesGrapheme, isSpace, NEWLINE } from '../characters.ts'
import type { Stretch } from '../stretch.ts'

/** Where a text may be cut: a segment may end at `end`, and the next then begins at `start`. */
export type Place = Stretch & {
  readonly kind: Exclude<Break, 'author' | 'end'>
  /** What it costs to cut here beside a segment; see `PRICE`. */
  readonly price: number
  /** How bad it is to cut here; see `BADNESS`. */
  readonly badness: number
  /** The cut is inside a quote, and the next segment opens with the marks of it. */
  readonly lead?: string
}

/** The places that the structure of a text gives, in order, by how much has to be amiss before they are used. */
export type Structure = {
  /** Between blocks, and between the sentences and clauses of paragraphs and quotes. */
  readonly open: Place[]
  /** Behind headings that stand alone rather than that what follows is cut: the title of a chain, that of code. */
  readonly titles: Place[]
  /** In what is kept whole where it fits: between the paragraphs and sentences of an item, at blank lines of code. */
  readonly inner: Place[]
  /** Between lines of code. */
  readonly lines: Place[]
  readonly headings: Place[]
}

/** A piece of a plain text that becomes a segment, behind its `lead`. */
export type Piece = Stretch & { readonly kind: Exclude<Break, 'author'>; readonly lead: string }

/** The places inside a sentence. */
export const INSIDE: ReadonlySet<Piece['kind']> = new Set(['clause', 'word', 'grapheme'])

/**
 * What a segment costs, and what a break costs beside it. A reader takes a post that ends in a comma for one that was cut
 * off, so a break inside a sentence costs as much as a segment: it is made where nothing else fits, and where it saves two
 * segments (docs/benchmarks.md has what other prices give). `first`: at the end of the first segment, which stands alone,
 * it costs more than any number of segments. `introduction` is a break behind what announces the next block, a colon or
 * the parent of nested items; `quote` is added for one inside a paragraph of a quote.
 */
export const PRICE = { segment: 10, inside: 10, introduction: 4, quote: 4, first: 10_000_000 } as const

/**
 * What a break costs the reader. Only sums matter: among equally short chains the one is taken whose breaks add up
 * to the least. `orphan` is a last segment of less than a fifth of the limit; `heading` is a break after a
 * heading; `introduction` is added to a break behind one; `blank` and `line` are
 * breaks inside code.
 */
export const BADNESS = {
  section: 0,
  paragraph: 1,
  item: 2,
  sentence: 4,
  clause: 16,
  word: 40,
  introduction: 8,
  blank: 6,
  line: 10,
  orphan: 60,
  grapheme: 200,
  heading: 400,
} as const

/**
 * Adds a place around the white space at `at`, if a grapheme ends there and no line does: line breaks are places of the
 * text's structure.
 *
 * @returns where the segment after `at` would begin
 */
export function addPlace(places: Place[], text: string, at: number, kind: 'clause' | 'word'): number {
  let start = at
  while (isSpace(text.charCodeAt(start))) {
    if (text.charCodeAt(start) === NEWLINE) return start + 1
    start += 1
  }
  let end = at
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) {
    end -= 1
    if (text.charCodeAt(end) === NEWLINE) return start
  }
  if (start < text.length && !continuesGrapheme(text, start))
    places.push({ start, end, kind, price: PRICE.inside, badness: BADNESS[kind] })
  return Math.max(start, at + 1)
}
