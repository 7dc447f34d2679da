import { meterOf, TEXT_LIMIT, type Counting } from '../../threads/text-length.ts'
import type { Link } from '../links.ts'
import { leadAt, type PlainText } from '../plain-text.ts'
import { linkFloor, mediaFloor } from './floors.ts'
import type { Piece } from './place.ts'
import { placesOf } from './places-of.ts'
import { search } from './search.ts'
import { structureOf } from './structure.ts'
import { unbreakableIn } from './unbreakable.ts'

type SplitSettings = {
  readonly counting: Counting
  /** Length that segment `n`, from 1, must leave free. Never shrinks as `n` grows; 0 where nothing is added. */
  readonly reserved: (n: number) => number
  /** How many segments stand before this text. */
  readonly before: number
  /** The links of the text. */
  readonly links: readonly Link[]
  readonly limit?: number
}

/**
 * The best way to cut `plain` into pieces that fit.
 *
 * A break inside a sentence counts as a piece (`PRICE`). Fewest of both; among those the fewest such breaks; then the
 * least sum of badness (`BADNESS`); then the most even lengths. A text that fits is one piece. Every piece holds at most five different links and twenty images where the places to cut allow it.
 *
 * Time and memory are linear in the text: the search looks back from each place no further than one limit.
 */
export function split(plain: PlainText, settings: SplitSettings): readonly Piece[] {
  const { text, media } = plain
  const { links, reserved, before, limit = TEXT_LIMIT } = settings
  if (text === '') return media.length > 0 ? [{ start: 0, end: 0, kind: 'end', lead: '' }] : []
  const meter = meterOf(text, settings.counting)
  const floors = [linkFloor(links), mediaFloor(media.map(({ at }) => at))].filter(
    (floor) => floor !== undefined,
  )
  // The last segments leave the least room; what lies between two places must fit into any of them.
  const room = limit - reserved(Number.MAX_SAFE_INTEGER)
  const isCrowded = (start: number, end: number): boolean => floors.some((floor) => floor(end) > start)
  const isQuoted = plain.blocks.some(({ lead }) => lead !== '')
  const fits = (start: number, end: number): boolean =>
    meter(start, end) + (isQuoted ? leadAt(plain, start).length : 0) <= room && !isCrowded(start, end)
  const unbreakable = unbreakableIn(plain, links, meter, room)
  const places = placesOf(plain, structureOf(plain, before === 0), { unbreakable, fits, meter, room })
  return search({ length: text.length, places, meter, floors, reserved, before, limit })
}
