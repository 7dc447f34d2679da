import { isAsciiAlphanumeric, isAsciiDigit, isAsciiLetter, isSpace } from '../characters.ts'
import { addPlace, type Place } from './place.ts'

/** Places between words: at white space, and, where the script has none, where the language's words end. */
export function wordPlaces(text: string, start: number, end: number): Place[] {
  const places: Place[] = []
  for (let at = start; at < end; at++)
    if (isSpace(text.charCodeAt(at)) && !opensReference(text, at + 1))
      at = addPlace(places, text, at, 'word') - 1
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

/** `in #12`, `see [1]`: what stands before a number is not left without it. */
function opensReference(text: string, at: number): boolean {
  if (!isAsciiLetter(text.charCodeAt(at - 2))) return false
  const sign = text.charCodeAt(at)
  return (sign === 0x23 || sign === 0x5b) && isAsciiDigit(text.charCodeAt(at + 1))
}

/** Longer runs without a space are taken for a script that writes none. */
const LONGEST_USUAL_WORD = 30
const NOT_ASCII = /[^\0-\x7f]/

function scriptPlaces(text: string, start: number, end: number): Place[] {
  const places: Place[] = []
  // The search for words in Chinese or Thai is slower than linear, so it is given a page at a time.
  for (let from = start; from < end; from += PAGE) {
    const to = Math.min(from + PAGE, end)
    for (const { index, segment } of wordSegmenter().segment(text.slice(from, to))) {
      const at = from + index
      const first = segment.charCodeAt(0)
      // Latin inside a run of another script is left whole, and no line begins with closing punctuation.
      if (
        index === 0 ||
        (isAsciiAlphanumeric(text.charCodeAt(at - 1)) && isAsciiAlphanumeric(first)) ||
        NOT_FIRST.test(segment)
      )
        continue
      if (NOT_LAST.test(text[at - 1] ?? '')) continue
      addPlace(places, text, at, 'word')
    }
  }
  return places
}

const PAGE = 1000

/** Closing and small characters that must not begin a line, and opening ones that must not end it. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{Mn}\p{Mc}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜]/u
const NOT_LAST = /[\p{Ps}\p{Pi}@#/]/u

let segmenter: Intl.Segmenter | undefined

function wordSegmenter(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter('en', { granularity: 'word' }))
}
