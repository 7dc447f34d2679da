import type { Meter } from '../../threads/text-length.ts'
import { isSpace } from '../characters.ts'
import { leadAt, type PlainText } from '../plain-text.ts'
import { firstAfter, type Stretch } from '../stretch.ts'
import { clausePlaces } from './clauses.ts'
import { graphemePlace, graphemePlaces } from './graphemes.ts'
import { PRICE, type Place, type Structure } from './place.ts'
import { wordPlaces } from './words.ts'

type Bounds = {
  /** What is never cut, in order and apart. */
  readonly unbreakable: readonly Stretch[]
  readonly fits: (start: number, end: number) => boolean
  readonly meter: Meter
  /** How much of the limit a segment of this text can count on. */
  readonly room: number
}

/**
 * The places at which `plain` may be cut, in order, fine enough that what lies between two neighbours always `fits`,
 * unless nothing can cut it.
 *
 * A place inside what is kept whole is offered only where that does not fit, one inside a sentence only where the sentence
 * does not fit, one inside a clause only where the clause does not fit, and so on: nothing is cut finer than it must be.
 */
export function placesOf(
  plain: PlainText,
  { open, titles, inner, lines, headings }: Structure,
  { unbreakable, fits, meter, room }: Bounds,
): readonly Place[] {
  const { text } = plain
  const isInside = insideOf(unbreakable)
  const isFree = (place: Place): boolean => !isInside(place)
  const edges = edgesOf(text, unbreakable, room)
  const apart = Math.floor(room / 64)
  const finders: readonly Finder[] = [
    (start, end) => inRange(titles, start, end),
    (start, end) => inRange(inner, start, end),
    (start, end) => inRange(lines, start, end),
    (start, end) => clausePlaces(text, start, end),
    (start, end) => thinOut(wordPlaces(text, start, end).filter(isFree), apart),
    (start, end) => inRange(headings, start, end),
    (start, end) => inRange(edges, start, end),
    (start, end) => thinOut(graphemePlaces(text, start, end, meter, room).filter(isFree), apart),
  ]
  const freeFinders = finders.map(
    (find): Finder =>
      (start, end) =>
        find(start, end).filter((place) => place.end > start && place.start < end && isFree(place)),
  )
  const places = refine(open.filter(isFree), { start: 0, end: text.length }, freeFinders, fits)
  if (plain.blocks.every(({ lead }) => lead === '')) return places
  return places.map((place) => {
    const lead = leadAt(plain, place.start)
    return lead === '' ? place : { ...place, lead, price: place.price + PRICE.quote }
  })
}

/** Finds the places of one kind between `start` and `end`. */
type Finder = (start: number, end: number) => readonly Place[]

/** `places` of a stretch, and between two of them that are too far apart those of the first finder, refined in turn. */
function refine(
  places: readonly Place[],
  { start, end }: Stretch,
  [find, ...finer]: readonly Finder[],
  fits: (start: number, end: number) => boolean,
): readonly Place[] {
  if (!find) return places
  const refined: Place[] = []
  let from = start
  for (const place of [...places, undefined]) {
    const to = place?.end ?? end
    if (!fits(from, to)) {
      for (const each of refine(find(from, to), { start: from, end: to }, finer, fits)) refined.push(each)
    }
    if (!place) break
    refined.push(place)
    from = place.start
  }
  return refined
}

/**
 * Places beside a long code span or URL without a space around it, used where there is no other place. Short stretches
 * are list markers, which are never alone.
 */
function edgesOf(text: string, unbreakable: readonly Stretch[], room: number): readonly Place[] {
  return unbreakable
    .filter(({ start, end }) => end - start > room / 20)
    .flatMap(({ start, end }) => [start, end])
    .filter(
      (at) =>
        at > 0 && at < text.length && !isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1)),
    )
    .map(graphemePlace)
}

/**
 * Leaves out places that have others within `apart` on both sides. Where every word is a place and words are short,
 * the search would look at hundreds of places for each, to fill segments by a few characters more. `places`: only
 * those where the text may be cut, or one that may not would take the place of its neighbour.
 */
function thinOut(places: readonly Place[], apart: number): Place[] {
  let last = -Infinity
  return places.filter(({ end }, index) => {
    const next = places[index + 1]?.end ?? Infinity
    if (end - last < apart && next - end < apart) return false
    last = end
    return true
  })
}

/** Those of `places`, which are in order, that lie between `start` and `end`. */
function inRange(places: readonly Place[], start: number, end: number): readonly Place[] {
  return places.slice(
    firstAfter(places, start, (place) => place.end),
    firstAfter(places, end - 1, (place) => place.start),
  )
}

/** Tells whether a place lies inside one of `unbreakable`: O(1) where places are asked for in order. */
function insideOf(unbreakable: readonly Stretch[]): (place: Stretch) => boolean {
  let index = 0
  return ({ start, end }) => {
    // Each finer level asks again from the start of its piece.
    while (index > 0 && (unbreakable[index - 1]?.end ?? 0) > end) index -= 1
    while (index < unbreakable.length && (unbreakable[index]?.end ?? 0) <= end) index += 1
    const stretch = unbreakable[index]
    return stretch !== undefined && stretch.start < start
  }
}
