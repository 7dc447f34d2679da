import { meterOf, TEXT_LIMIT, type Counting } from '../../threads/text-length.ts'
import type { Break } from '../../chain.ts'
import type { Link } from '../links.ts'
import { BADNESS, PRICE, SEGMENT_PRICE, type Place } from './place.ts'
import { placesOf } from './places.ts'
import type { PlainText, Stretch } from '../plain-text.ts'
import { uncutOf } from './uncut.ts'

/** The links one Threads post may hold (Meta: *Posts*, "link limit"). */
export const LINK_LIMIT = 5

/** The images and videos one Threads post may hold (Meta: *Posts*, carousels). */
export const MEDIA_LIMIT = 20

export type SplitSettings = {
  readonly counting: Counting
  /** Length that segment `n`, from 1, must leave free. Never shrinks as `n` grows; 0 where nothing is added. */
  readonly reserved: (n: number) => number
  /** How many segments stand before this text. */
  readonly before: number
  /** The links of the text. */
  readonly links: readonly Link[]
  readonly limit?: number
}

/** A piece of a plain text that becomes a segment. */
export type Piece = Stretch & { readonly kind: Exclude<Break, 'author'> }

/**
 * The best way to cut `plain` into pieces that fit.
 *
 * Fewest pieces; among those the least sum of badness (`BADNESS`); among those the most even lengths. A text that
 * fits is one piece. Every piece holds at most five different links and twenty images where the places to cut allow it.
 *
 * Time and memory are linear in the text: the search looks back from each place no further than one limit.
 */
export function split(plain: PlainText, settings: SplitSettings): readonly Piece[] {
  const { text, media } = plain
  const { links, limit = TEXT_LIMIT } = settings
  if (text === '') return media.length > 0 ? [{ start: 0, end: 0, kind: 'end' }] : []
  const meter = meterOf(text, settings.counting)
  const floors = [linkFloor(links), mediaFloor(media.map(({ at }) => at))].filter(
    (floor) => floor !== undefined,
  )
  // The last segments leave the least room; what lies between two places must fit into any of them.
  const room = limit - settings.reserved(Number.MAX_SAFE_INTEGER)
  const uncut = uncutOf(plain, links, meter, room)
  const isCrowded = (start: number, end: number): boolean => floors.some((floor) => floor(end) > start)
  const fits = (start: number, end: number): boolean => meter(start, end) <= room && !isCrowded(start, end)
  const places = placesOf(plain, uncut, fits, meter, room)
  return search(text.length, places, meter, floors, { ...settings, limit })
}

/** The first place at which a segment that ends at `end` may begin without holding too much. */
type Floor = (end: number) => number

/** Keeps each segment at five different links; undefined where the whole text has no more. */
function linkFloor(links: readonly Link[]): Floor | undefined {
  const inWindow = new Map<string, number>()
  const ends: number[] = []
  const floors: number[] = []
  let first = 0
  let floor = 0
  for (const link of links) {
    inWindow.set(link.key, (inWindow.get(link.key) ?? 0) + 1)
    while (inWindow.size > LINK_LIMIT) {
      const left = links[first++]
      if (!left) break
      const count = (inWindow.get(left.key) ?? 0) - 1
      if (count === 0) inWindow.delete(left.key)
      else inWindow.set(left.key, count)
      floor = left.end
    }
    ends.push(link.end)
    floors.push(floor)
  }
  return floor === 0 ? undefined : lookUp(ends, floors)
}

/** Keeps each segment at twenty images; an image belongs to the segment that begins before it. */
function mediaFloor(places: readonly number[]): Floor | undefined {
  if (places.length <= MEDIA_LIMIT) return undefined
  return lookUp(
    places,
    places.map((_, index) => places[index - MEDIA_LIMIT] ?? 0),
  )
}

/** The floor of the last of `ends` up to the place asked for; O(1) where places are asked for in order. */
function lookUp(ends: readonly number[], floors: readonly number[]): Floor {
  let index = 0
  return (end) => {
    while (index > 0 && (ends[index - 1] ?? 0) > end) index -= 1
    while (index < ends.length && (ends[index] ?? 0) <= end) index += 1
    return floors[index - 1] ?? 0
  }
}

/** The state of the search: for each place, from 1, the best way to cut all that stands before it. */
function search(
  length: number,
  places: readonly Place[],
  meter: ReturnType<typeof meterOf>,
  floors: readonly Floor[],
  settings: Required<SplitSettings>,
): readonly Piece[] {
  const { reserved, before, limit } = settings
  const count = places.length + 1
  const starts = new Int32Array(count + 1)
  const startLength = new Float64Array(count + 1)
  const endLength = new Float64Array(count + 1)
  for (let index = 0, end = 0, length_ = 0; index < count; index++) {
    const place = places[index]
    const to = place?.end ?? length
    length_ += meter(end, to)
    endLength[index + 1] = length_
    if (place) {
      length_ += meter(place.end, place.start)
      startLength[index + 1] = length_
      starts[index + 1] = place.start
      end = place.start
    }
  }
  const pieces = new Int32Array(count + 1)
  const cost = new Float64Array(count + 1)
  const uneven = new Float64Array(count + 1)
  const from = new Int32Array(count + 1)
  const widest = limit - reserved(before + 1)
  const narrowest = limit - reserved(Number.MAX_SAFE_INTEGER)
  for (let index = 1; index <= count; index++) {
    const place = places[index - 1]
    const end = place?.end ?? length
    const own = place ? place.badness + TENTH * PRICE[place.kind] : 0
    const orphan = place ? 0 : limit / 5
    let floor = 0
    for (const each of floors) floor = Math.max(floor, each(end))
    const lengthHere = endLength[index] ?? 0
    let best = -1
    let bestCost = Infinity
    let bestUneven = Infinity
    for (let back = index - 1; back >= 0; back--) {
      const size = lengthHere - (startLength[back] ?? 0)
      // What cannot be cut is taken as it is: the places before it are as near as they get.
      if (best !== -1 && (size > widest || (starts[back] ?? 0) < floor)) break
      if (best !== -1 && size > narrowest && size > limit - reserved(before + (pieces[back] ?? 0) + 1))
        continue
      const lonely = size < orphan && back > 0 ? BADNESS.orphan : 0
      const total = (cost[back] ?? 0) + PIECE + own + lonely
      if (total > bestCost) continue
      const squares = (uneven[back] ?? 0) + size * size
      if (total < bestCost || squares < bestUneven) {
        best = back
        bestCost = total
        bestUneven = squares
      }
    }
    cost[index] = bestCost
    uneven[index] = bestUneven
    from[index] = best
    pieces[index] = (pieces[best] ?? 0) + 1
  }
  const cuts: Piece[] = []
  for (let index = count; index > 0; index = from[index] ?? 0) {
    const place = places[index - 1]
    cuts.push({ start: starts[from[index] ?? 0] ?? 0, end: place?.end ?? length, kind: place?.kind ?? 'end' })
  }
  return cuts.reverse()
}

/** What a tenth of a segment outweighs: all the badness of a million breaks. Sums stay whole numbers. */
const TENTH = 2 ** 28
const PIECE = SEGMENT_PRICE * TENTH
