import { expect, test } from 'vitest'
import { textLength } from '../../simulator/rules/text.ts'

/** Worked by hand from the definitions: UTF-16 units, code points, emoji as bytes, all as bytes. */
test.each([
  ['hello', 5, 5, 5, 5],
  ['\u00e9', 1, 1, 1, 2],
  ['e\u0301', 2, 2, 2, 3],
  ['’', 1, 1, 1, 3],
  ['あ', 1, 1, 1, 3],
  ['漢字', 2, 2, 2, 6],
  ['한글', 2, 2, 2, 6],
  ['👍', 2, 1, 4, 4],
  ['👍🏽', 4, 2, 8, 8],
  ['\u2764', 1, 1, 1, 3],
  ['\u2764\ufe0f', 2, 2, 6, 6],
  ['©', 1, 1, 1, 2],
  ['1\ufe0f\u20e3', 3, 3, 7, 7],
  ['🇯🇵', 4, 2, 8, 8],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 14, 7, 28, 28],
  ['👨‍👩‍👧', 8, 5, 18, 18],
  ['👨‍👩‍👧‍👦', 11, 7, 25, 25],
  ['🏳️‍🌈', 6, 4, 14, 14],
  ['𝐀', 2, 1, 1, 4],
  ['https://example.com/a?b=c', 25, 25, 25, 25],
  ['a\nb', 3, 3, 3, 3],
  ['a\r\nb', 4, 4, 4, 4],
  ['Café ☕️ à Paris', 15, 15, 19, 21],
])(
  'the text %j has %i UTF-16 units, %i code points, %i documented, %i bytes',
  (text, utf16, codepoints, documented, bytes) => {
    expect({
      utf16: textLength(text, 'utf16'),
      codepoints: textLength(text, 'codepoints'),
      documented: textLength(text, 'documented'),
      bytes: textLength(text, 'bytes'),
    }).toEqual({ utf16, codepoints, documented, bytes })
  },
)
