import type { Meter } from '../../threads/text-length.ts'
import { clausePlaces, graphemePlace, graphemePlaces, thinned, wordPlaces } from './fine-places.ts'
import { BADNESS, type Place } from './place.ts'
import { isSpace, type Gap, type PlainText, type Stretch } from '../plain-text.ts'
import { sentencePlaces } from './sentences.ts'

/**
 * The places at which `plain` may be cut, in order, fine enough that what lies between two neighbours always `fits`,
 * unless nothing can cut it.
 *
 * A place inside a sentence is offered only where the sentence does not fit, one inside a clause only where the
 * clause does not fit, and so on: nothing is cut finer than it must be.
 *
 * @param uncut what is never cut, in order and apart
 * @param room how much of the limit a segment of this text can count on
 */
export function placesOf(
  plain: PlainText,
  uncut: readonly Stretch[],
  fits: (start: number, end: number) => boolean,
  meter: Meter,
  room: number,
): readonly Place[] {
  const { text } = plain
  const isInside = insideOf(uncut)
  const free = (place: Place): boolean => !isInside(place)
  const headings = plain.gaps.filter(({ kind }) => kind === 'glued').map(afterHeading)
  // What is glued to a long code span or URL without a space is parted from it where nothing else helps. Short
  // stretches are list markers, which are never alone.
  const edges = uncut
    .filter(({ start, end }) => end - start > room / 20)
    .flatMap(({ start, end }) => [start, end])
    .filter(
      (at) =>
        at > 0 && at < text.length && !isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1)),
    )
    .map(graphemePlace)
  const apart = Math.floor(room / 64)
  /** From the coarse to the fine: what is tried where a piece still does not fit. */
  const finer: readonly ((start: number, end: number) => readonly Place[])[] = [
    (start, end) => clausePlaces(text, start, end),
    (start, end) => thinned(wordPlaces(text, start, end).filter(free), apart),
    (start, end) => inRange(headings, start, end),
    (start, end) => inRange(edges, start, end),
    (start, end) => thinned(graphemePlaces(text, start, end, meter, room).filter(free), apart),
  ]
  const refine = (places: readonly Place[], start: number, end: number, level: number): readonly Place[] => {
    const refined: Place[] = []
    let from = start
    for (const place of [...places, undefined]) {
      const to = place?.end ?? end
      const find = finer[level]
      if (find && !fits(from, to)) {
        const found = find(from, to).filter((each) => each.end > from && each.start < to && free(each))
        for (const each of refine(found, from, to, level + 1)) refined.push(each)
      }
      if (!place) break
      refined.push(place)
      from = place.start
    }
    return refined
  }
  return refine(structure(plain).filter(free), 0, text.length, 0)
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

/** Those of `places`, which are in order, that lie between `start` and `end`. */
function inRange(places: readonly Place[], start: number, end: number): readonly Place[] {
  let low = 0
  for (let high = places.length; low < high;) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < places.length && (places[last]?.start ?? 0) < end) last += 1
  return places.slice(low, last)
}

/** Tells whether a place lies inside one of `uncut`: O(1) where places are asked for in order. */
function insideOf(uncut: readonly Stretch[]): (place: Stretch) => boolean {
  let index = 0
  return ({ start, end }) => {
    // Each finer level asks again from the start of its piece.
    while (index > 0 && (uncut[index - 1]?.end ?? 0) > end) index -= 1
    while (index < uncut.length && (uncut[index]?.end ?? 0) <= end) index += 1
    const stretch = uncut[index]
    return stretch !== undefined && stretch.start < start
  }
}
