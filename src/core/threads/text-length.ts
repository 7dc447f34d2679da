import { graphemeSegments } from 'unicode-segmenter/grapheme'

/**
 * How the length of a text is counted. `documented`: an emoji counts as its UTF-8 bytes, all else one a
 * code point. `bytes`: everything counts as its UTF-8 bytes, which is never less than any other reading.
 */
export type Counting = 'documented' | 'bytes'

/** The length of a post's text that Threads accepts, under either counting (Meta: *Overview*, "Limitations"). */
export const TEXT_LIMIT = 500

/** The length of a text attachment that Threads accepts (Meta: *Text Attachments*). */
export const ATTACHMENT_LIMIT = 10_000

/**
 * Length of `text` in the unit of Meta's limits. `text` is taken as it is: normalise it first.
 *
 * Meta says a text post holds 500 characters and that "emojis are counted as the number of UTF-8 bytes", and
 * defines neither word. `documented` takes an emoji for a grapheme cluster that shows as a picture: it holds a
 * character with emoji presentation, a pictograph followed by U+FE0F or joined by U+200D, a flag or a keycap.
 *
 * @returns a whole number, 0 for the empty text; O(n). Additive over pieces that are cut between graphemes.
 * @see Meta, *Posts* and *Overview* (Threads API); docs/adr/0003-how-threads-counts.md
 */
export function textLength(text: string, counting: Counting): number {
  if (!NOT_ASCII.test(text)) return text.length
  if (counting === 'bytes') return utf8Length(text)
  return MAYBE_EMOJI.test(text) ? lengthWithEmoji(text) : codePoints(text)
}

/** `textLength` of a stretch of one text, given in UTF-16 units, that begins and ends between graphemes. */
export type Meter = (start: number, end: number) => number

export function meterOf(text: string, counting: Counting): Meter {
  const unitsCount =
    counting === 'bytes' ? !NOT_ASCII.test(text) : !MAYBE_EMOJI.test(text) && !SURROGATE.test(text)
  if (unitsCount) return (start, end) => end - start
  return (start, end) => textLength(text.slice(start, end), counting)
}

/** Whether `text` needs no more than `limit`; does not count what cannot matter. */
export function fits(text: string, counting: Counting, limit = TEXT_LIMIT): boolean {
  // No UTF-16 unit is worth more than three bytes, and no text is counted less than half its units.
  if (text.length * 3 <= limit) return true
  if (text.length > limit * 2) return false
  return textLength(text, counting) <= limit
}

const NOT_ASCII = /[^\0-\x7f]/

/** Every UTF-16 unit without which no grapheme is an emoji; a match is only a suspicion. */
const MAYBE_EMOJI = /[\u200d\u20e3\u231a-\u2bff\ufe0f\ud83c-\ud83e]/

/** A grapheme cluster that shows as a picture. */
const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}|\u20e3|\p{Extended_Pictographic}.*\u200d/u

function lengthWithEmoji(text: string): number {
  let length = 0
  for (const { segment } of graphemeSegments(text)) {
    if (segment.length === 1 && !MAYBE_EMOJI.test(segment)) length += 1
    else length += EMOJI.test(segment) ? utf8Length(segment) : codePoints(segment)
  }
  return length
}

const SURROGATE = /[\ud800-\udfff]/

function codePoints(text: string): number {
  if (!SURROGATE.test(text)) return text.length
  let count = text.length
  for (let index = 1; index < text.length; index++) {
    if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1))) count -= 1
  }
  return count
}

/** A lone surrogate counts three: it is sent as U+FFFD. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    // A pair is four bytes in two units; both halves add one.
    if (unit < 0x800) bytes += 1
    else if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) {
      bytes += 2
      index += 1
    } else bytes += 2
  }
  return bytes
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
