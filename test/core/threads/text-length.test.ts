import { describe, expect, test } from 'vitest'

import { fits, meterOf, textLength } from '../../../src/core/threads/text-length.ts'

/** Text, documented length, bytes. */
const EXAMPLES: readonly (readonly [string, number, number])[] = [
  ['', 0, 0],
  ['hello', 5, 5],
  ['é', 1, 2],
  ['e\u0301', 2, 3],
  ['’', 1, 3],
  ['あ', 1, 3],
  ['漢字', 2, 6],
  ['한글', 2, 6],
  ['👍', 4, 4],
  ['👍🏽', 8, 8],
  ['❤', 1, 3],
  ['❤️', 6, 6],
  ['☺', 1, 3],
  ['©', 1, 2],
  ['1️⃣', 7, 7],
  ['🇯🇵', 8, 8],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 28, 28],
  ['👨‍👩‍👧', 18, 18],
  ['👨‍👩‍👧‍👦', 25, 25],
  ['🏳️‍🌈', 14, 14],
  ['𝐀', 1, 4],
  ['https://example.com/a?b=c', 25, 25],
  ['a\nb', 3, 3],
  ['Café ☕️ à Paris', 19, 21],
  [`${'あ'.repeat(496)}🍶`, 500, 1492],
  ['👍'.repeat(125), 500, 500],
  ['👍'.repeat(126), 504, 504],
  ['\ud800', 1, 3],
]

describe('the length of a text', () => {
  test.each(EXAMPLES)('of %j is %i as documented and %i in bytes', (text, documented, bytes) => {
    expect(textLength(text, 'documented')).toBe(documented)
    expect(textLength(text, 'bytes')).toBe(bytes)
    expect(fits(text, 'documented')).toBe(documented <= 500)
    expect(fits(text, 'bytes')).toBe(bytes <= 500)
  })

  test('in bytes is what a UTF-8 encoder makes of it', () => {
    for (const [text] of EXAMPLES)
      expect(textLength(text, 'bytes')).toBe(new TextEncoder().encode(text).length)
  })

  test('is the sum of the lengths of its pieces', () => {
    const pieces = EXAMPLES.map(([text]) => text).filter((text) => text !== 'e\u0301')
    const text = pieces.join(' ')
    for (const counting of ['documented', 'bytes'] as const) {
      const meter = meterOf(text, counting)
      let at = 0
      for (const piece of pieces) {
        expect(meter(at, at + piece.length)).toBe(textLength(piece, counting))
        at += piece.length + 1
      }
    }
  })
})
