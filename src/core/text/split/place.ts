import type { Break } from '../../chain.ts'
import { continuesGrapheme, isSpace, NEWLINE } from '../characters.ts'
import type { Stretch } from '../stretch.ts'

/** Where a text may be cut: a segment may end at `end`, and the next then begins at `start`. */
export type Place = Stretch & {
  readonly kind: Exclude<Break, 'author' | 'end'>
  /** How bad it is to cut here; see `BADNESS`. */
  readonly badness: number
}

/** A piece of a plain text that becomes a segment. */
export type Piece = Stretch & { readonly kind: Exclude<Break, 'author'> }

/** The places inside a sentence. */
export const INSIDE: ReadonlySet<Piece['kind']> = new Set(['clause', 'word', 'grapheme'])

/**
 * What a break inside a sentence costs, in segments. A reader takes a post that ends in a comma for one that was cut off,
 * so such a break is made where nothing else fits, and where it saves two segments (docs/benchmarks.md has what other
 * prices give). `first`: at the end of the first segment, which stands alone, it costs more than any number of segments.
 */
export const PRICE = { inside: 1, first: 1_000_000 } as const

/**
 * What a break costs the reader. Only sums matter: among equally short chains the one is taken whose breaks add up
 * to the least. `orphan` is a last segment of less than a fifth of the limit; `heading` is a break after a
 * heading; `introduction` is added where what is announced with a colon would stand in the next segment.
 */
export const BADNESS = {
  section: 0,
  paragraph: 1,
  item: 2,
  sentence: 4,
  clause: 16,
  word: 40,
  introduction: 8,
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
    places.push({ start, end, kind, badness: BADNESS[kind] })
  return Math.max(start, at + 1)
}
