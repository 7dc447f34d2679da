import type { Break } from '../../chain.ts'
import type { Stretch } from '../plain-text.ts'

/** Where a text may be cut: a segment may end at `end`, and the next then begins at `start`. */
export type Place = Stretch & {
  readonly kind: Exclude<Break, 'author' | 'end'>
  /** How bad it is to cut here; see `BADNESS`. */
  readonly badness: number
}

/**
 * What a break inside a sentence costs, in tenths of a segment: two breaks after a comma are worth one segment
 * less, three are not. At this price chains of prose are within a tenth of the shortest possible, and more than nine
 * breaks in ten stand at the end of a sentence or better (docs/benchmarks.md).
 */
export const PRICE = {
  section: 0,
  paragraph: 0,
  item: 0,
  sentence: 0,
  clause: 4,
  word: 6,
  grapheme: 10,
} as const

/** A segment, in the unit of `PRICE`. */
export const SEGMENT_PRICE = 10

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
