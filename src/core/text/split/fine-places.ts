import { graphemeSegments } from 'unicode-segmenter/grapheme'

import { BADNESS, type Place } from './place.ts'
import type { Meter } from '../../threads/text-length.ts'
import { isSpace } from '../plain-text.ts'

/** Places after a comma and the like between `start` and `end`. */
export function clausePlaces(text: string, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    // Letters and spaces, nearly all of any text, are done with after this.
    if ((unit > 59 && unit < 0x60c) || unit === 32) continue
    if (isClauseEnd(unit, text.charCodeAt(at + 1))) add(places, text, at + 1, 'clause')
  }
  return places
}

/** Punctuation that ends a clause: of itself in Chinese and Japanese, elsewhere where white space follows. */
function isClauseEnd(unit: number, next: number): boolean {
  switch (unit) {
    case 0x2c: // ,
    case 0x3a: // :
    case 0x3b: // ;
    case 0x2013: // –
    case 0x2014: // —
    case 0x60c: // ،
    case 0x61b: // ؛
      return isSpace(next)
    case 0x3001: // 、
    case 0xff0c: // ，
    case 0xff1a: // ：
    case 0xff1b: // ；
      return true
    default:
      return false
  }
}

/** Places between words: at white space, and, where the script has none, where the language's words end. */
export function wordPlaces(text: string, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let at = start; at < end; at++)
    if (isSpace(text.charCodeAt(at))) at = add(places, text, at, 'word') - 1
  const all: Place[] = []
  let from = start
  for (const place of [...places, undefined]) {
    const to = place?.end ?? end
    if (to - from > LONGEST_USUAL_WORD && NOT_ASCII.test(text.slice(from, to)))
      for (const word of scriptPlaces(text, from, to)) all.push(word)
    if (!place) break
    all.push(place)
    from = place.start
  }
  return all
}

/**
 * Leaves out places that have others within `apart` on both sides. Where every word is a place and words are short,
 * the search would look at hundreds of places for each, to fill segments by a few characters more. `places`: only
 * those where the text may be cut, or one that may not would take the place of its neighbour.
 */
export function thinned(places: readonly Place[], apart: number): Place[] {
  let last = -Infinity
  return places.filter(({ end }, index) => {
    const next = places[index + 1]?.end ?? Infinity
    if (end - last < apart && next - end < apart) return false
    last = end
    return true
  })
}

/** Longer runs without a space are taken for a script that writes none. */
const LONGEST_USUAL_WORD = 30
const NOT_ASCII = /[^\0-\x7f]/

function scriptPlaces(text: string, start: number, end: number): Place[] {
  const places: Place[] = []
  // The search for words in Chinese or Thai is slower than linear, so it is given a page at a time.
  for (let from = start; from < end; from += PAGE) {
    const to = Math.min(from + PAGE, end)
    for (const { index, segment } of words().segment(text.slice(from, to))) {
      const at = from + index
      const first = segment.charCodeAt(0)
      // Latin inside a run of another script is left whole, and no line begins with closing punctuation.
      if (
        index === 0 ||
        (isAsciiWord(text.charCodeAt(at - 1)) && isAsciiWord(first)) ||
        NOT_FIRST.test(segment)
      )
        continue
      if (NOT_LAST.test(text[at - 1] ?? '')) continue
      add(places, text, at, 'word')
    }
  }
  return places
}

const PAGE = 1000

/** Closing and small characters that must not begin a line, and opening ones that must not end it. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{Mn}\p{Mc}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜]/u
const NOT_LAST = /[\p{Ps}\p{Pi}@#/]/u

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
  return { start: at, end: at, kind: 'grapheme', badness: BADNESS.grapheme }
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

/** Adds a place around the white space at `at`, if a grapheme ends there; answers where the next segment begins. */
function add(places: Place[], text: string, at: number, kind: 'clause' | 'word'): number {
  let start = at
  while (isSpace(text.charCodeAt(start))) {
    // Line breaks are the business of the text's structure.
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

const NEWLINE = 10

const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d\u{e0020}-\u{e007f}\uff9e\uff9f]/u

/** Whether the character at `at` would join the grapheme before it. */
export function continuesGrapheme(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && CONTINUES.test(text.slice(at, at + 2))
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

function isName(unit: number): boolean {
  return isAsciiWord(unit) || unit === 46 || unit === 95
}

let segmenter: Intl.Segmenter | undefined

function words(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter('en', { granularity: 'word' }))
}
