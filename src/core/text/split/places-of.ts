import type { Meter } from '../../threads/text-length.ts'
import { isSpace } from '../characters.ts'
import type { Gap, PlainText } from '../plain-text.ts'
import { firstAfter, type Stretch } from '../stretch.ts'
import { clausePlaces } from './clauses.ts'
import { graphemePlace, graphemePlaces } from './graphemes.ts'
import { BADNESS, type Place } from './place.ts'
import { sentencePlaces } from './sentences.ts'
import { wordPlaces } from './words.ts'

/**
 * The places at which `plain` may be cut, in order, fine enough that what lies between two neighbours always `fits`,
 * unless nothing can cut it.
 *
 * A place inside a sentence is offered only where the sentence does not fit, one inside a clause only where the
 * clause does not fit, and so on: nothing is cut finer than it must be.
 *
 * @param unbreakable what is never cut, in order and apart
 * @param room how much of the limit a segment of this text can count on
 */
export function placesOf(
  plain: PlainText,
  unbreakable: readonly Stretch[],
  fits: (start: number, end: number) => boolean,
  meter: Meter,
  room: number,
): readonly Place[] {
  const { text } = plain
  const isInside = insideOf(unbreakable)
  const isFree = (place: Place): boolean => !isInside(place)
  const headings = plain.gaps.filter(({ kind }) => kind === 'glued').map(afterHeading)
  const edges = edgesOf(text, unbreakable, room)
  const apart = Math.floor(room / 64)
  const finders: readonly Finder[] = [
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
  return refine(structure(plain).filter(isFree), { start: 0, end: text.length }, freeFinders, fits)
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

/** Gaps between blocks, ends of sentences, and in paragraphs of prose the ends of clauses, in order. */
function structure(plain: PlainText): Place[] {
  const { text, gaps } = plain
  const places: Place[] = []
  const sentences = sentencePlaces(text)
  let next = 0
  let isItem = false
  let from = 0
  for (const gap of [...gaps, undefined]) {
    const to = gap?.end ?? text.length
    const first = next
    while ((sentences[next]?.end ?? Infinity) < to) next += 1
    const own = sentences.slice(first, next)
    // A list item or a line of verse is one thought; only prose is worth cutting at a comma to save a segment.
    const isProse = !isItem && gap?.kind !== 'item'
    for (const place of isProse ? withClauses(own, clausePlaces(text, from, to), from, to) : own)
      places.push(place)
    if (gap) addGap(places, text, gap)
    isItem = gap?.kind === 'item'
    from = gap?.start ?? to
  }
  return places
}

/**
 * The ends of sentences from `from` to `to`, and between them those ends of clauses that leave no stub: a few words
 * of a sentence at the end of one segment or the start of the next.
 */
function withClauses(
  sentences: readonly Place[],
  clauses: readonly Place[],
  from: number,
  to: number,
): Place[] {
  const all: Place[] = []
  let index = 0
  let start = from
  for (const sentence of [...sentences, undefined]) {
    const end = sentence?.end ?? to
    for (let clause = clauses[index]; clause && clause.end <= end; clause = clauses[++index]) {
      if (clause.end - start >= STUB && end - clause.start >= STUB) all.push(clause)
    }
    if (!sentence) break
    all.push(sentence)
    start = sentence.start
  }
  return all
}

/** In UTF-16 units: five or six English words. */
const STUB = 30

function addGap(places: Place[], text: string, { start, end, kind, depth }: Gap): void {
  if (kind === 'glued') return
  const last = text.charCodeAt(end - 1)
  const introduces = last === COLON || last === WIDE_COLON ? BADNESS.introduction : 0
  places.push({ start: pastSpace(text, start), end, kind, badness: BADNESS[kind] + depth + introduces })
}

const COLON = 0x3a
const WIDE_COLON = 0xff1a

/** A segment does not begin with the indentation of its first line. */
function pastSpace(text: string, at: number): number {
  let start = at
  while (isSpace(text.charCodeAt(start))) start += 1
  return start
}

function afterHeading({ start, end }: Gap): Place {
  return { start, end, kind: 'item', badness: BADNESS.heading }
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
