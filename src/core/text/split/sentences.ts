import { continuesGrapheme, isAsciiAlphanumeric, isAsciiDigit, isSpace, NEWLINE } from '../characters.ts'
import { BADNESS, type Place } from './place.ts'

/**
 * Words that a full stop follows without ending a sentence, in lower case and without their last full stop.
 * `etc` and the like, which do end sentences, are left out: a sentence found too long is cut at a clause all the same.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr sra jr rev gen col sgt capt lt hon ' +
    'e.g i.e cf vs viz ca approx al ed eds est fig figs no nos nr vol ch sec pp p par art eq ref refs ver v ' +
    'inc ltd co corp dept univ jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'z.b d.h u.a bzw ggf evtl vgl usw p.ej ej pág núm av ud uds m mm mme mlle'
  ).split(' '),
)

/** The ends of sentences in `text` that lie inside a line, in order. */
export function sentencePlaces(text: string): Place[] {
  const places: Place[] = []
  for (const { index: found } of sentenceSegmenter().segment(text)) {
    let index = found
    // The segmenter leaves an opening 「 with the sentence before it.
    while (index > 0 && isWideOpening(text.charCodeAt(index - 1))) index -= 1
    if (index === 0) continue
    let end = index
    let isLineEnd = false
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) {
      end -= 1
      if (text.charCodeAt(end) === NEWLINE) isLineEnd = true
    }
    // Line breaks are places of the text's structure.
    if (end === 0 || isLineEnd) continue
    const last = text.charCodeAt(end - 1)
    if (end === index && !endsWideSentence(last)) continue
    if (last === FULL_STOP && isAbbreviated(text, end - 1, index)) continue
    if (CLOSING.test(text.charAt(end - 1)) && LOWER_CASE.test(text.charAt(index))) continue
    if (continuesGrapheme(text, index)) continue
    places.push({ start: index, end, kind: 'sentence', price: 0, badness: BADNESS.sentence })
  }
  return places
}

const FULL_STOP = 46

/** `(or so!) and` and `“What?” he said` go on. */
const CLOSING = /[)\]}"'’”»]/
const LOWER_CASE = /\p{Ll}/u

/** Chinese and Japanese put no space between sentences; everywhere else `?` in `a?b` ends nothing. */
function endsWideSentence(unit: number): boolean {
  return unit >= 0x3000 && (unit <= 0x301f || unit >= 0xff00)
}

/** Whether the full stop at `at` belongs to the word before it: `e.g.`, `No.`, an initial, a number in a list. */
function isAbbreviated(text: string, at: number, next: number): boolean {
  let start = at
  while (start > 0 && at - start < LONGEST_ABBREVIATION && isWordUnit(text.charCodeAt(start - 1))) start -= 1
  const word = text.slice(start, at)
  if (word.length === 1 && !isAsciiDigit(word.charCodeAt(0))) return word !== 'I'
  if (word.length <= 2 && isAsciiDigit(word.charCodeAt(0)))
    return GERMAN_MONTH.test(text.slice(next, next + 9))
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)
}

/** `3. Mai`: in German a number with a full stop is a rank. */
const GERMAN_MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/

/** 「『（【《〈 */
function isWideOpening(unit: number): boolean {
  return unit >= 0x3000 && [0x300c, 0x300e, 0xff08, 0x3010, 0x300a, 0x3008].includes(unit)
}

const LONGEST_ABBREVIATION = 8

function isWordUnit(unit: number): boolean {
  return unit > 0x7f ? !isSpace(unit) && unit < 0x2000 : unit === FULL_STOP || isAsciiAlphanumeric(unit)
}

let segmenter: Intl.Segmenter | undefined

function sentenceSegmenter(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' }))
}
