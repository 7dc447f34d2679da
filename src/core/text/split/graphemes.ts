import { graphemeSegments } from 'unicode-segmenter/grapheme'

import { isAsciiAlphanumeric } from '../characters.ts'
import { BADNESS, PRICE, type Place } from './place.ts'
import type { Meter } from '../../threads/text-length.ts'

/** Places between grapheme clusters, for a word that is longer than `room`. */
export function graphemePlaces(
  text: string,
  start: number,
  end: number,
  meter: Meter,
  room: number,
): Place[] {
  const places: Place[] = []
  for (const { index, segment } of graphemeSegments(text.slice(start, end))) {
    const at = start + index
    if (index > 0 && !splitsMention(text, at)) places.push(graphemePlace(at))
    // A single cluster longer than a segment is no character anyone reads: it is cut between code points.
    if (segment.length * 3 <= room || meter(at, at + segment.length) <= room) continue
    for (let inner = 1; inner < segment.length; inner++) {
      const isPair = text.charCodeAt(at + inner) >= 0xdc00 && text.charCodeAt(at + inner) <= 0xdfff
      if (!isPair) places.push(graphemePlace(at + inner))
    }
  }
  return places
}

export function graphemePlace(at: number): Place {
  return { start: at, end: at, kind: 'grapheme', price: PRICE.inside, badness: BADNESS.grapheme }
}

/** Whether `at` stands between an `@` and the end of the name after it. */
function splitsMention(text: string, at: number): boolean {
  if (!isName(text.charCodeAt(at))) return false
  for (let back = at - 1; back >= 0 && at - back <= LONGEST_HANDLE; back--) {
    if (text[back] === '@') return true
    if (!isName(text.charCodeAt(back))) return false
  }
  return false
}

/** A Threads name has at most 30 characters. */
const LONGEST_HANDLE = 30

function isName(unit: number): boolean {
  return isAsciiAlphanumeric(unit) || unit === 46 || unit === 95
}
