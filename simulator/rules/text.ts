import type { Switches } from '../switches.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A grapheme shown as a picture: emoji presentation, a flag, a keycap, or pictographs joined by ZWJ. */
const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}|\u20E3|\p{Extended_Pictographic}.*\u200D/u

const ASCII = /^[\0-\x7f]*$/

/**
 * Length of `text` in the unit of Meta's limits, by one of the readings of the one sentence Meta wrote:
 * "emojis are counted as the number of UTF-8 bytes" (Meta: Posts, Limitations).
 *
 * The text is taken as it arrived: no normalisation, and `\r\n` counts as two.
 */
export function textLength(text: string, counting: Switches['counting']): number {
  if (ASCII.test(text)) return text.length
  switch (counting) {
    case 'bytes':
      return Buffer.byteLength(text)
    case 'utf16':
      return text.length
    case 'codepoints':
      return codePoints(text)
    case 'documented': {
      let length = 0
      for (const { segment } of graphemes.segment(text))
        length += EMOJI.test(segment) ? Buffer.byteLength(segment) : codePoints(segment)
      return length
    }
  }
}

const codePoints = (text: string): number => Array.from(text).length
