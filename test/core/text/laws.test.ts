import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { textLength, TEXT_LIMIT, type Counting } from '../../../src/core/threads/text-length.ts'
import { chainOf } from '../../../src/core/text/chain-of.ts'
import { convert } from '../../../src/core/text/markdown/convert.ts'
import { linksOf } from '../../../src/core/text/links.ts'
import { plainTextOf } from '../../../src/core/text/plain-text.ts'
import type { Piece } from '../../../src/core/text/split/place.ts'
import { split } from '../../../src/core/text/split/split.ts'
import { fewestByTrial } from './by-trial.ts'
import { SETTINGS } from './settings.ts'

const COUNTINGS: readonly Counting[] = ['documented', 'bytes']

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Z]{1,12}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'e.g.',
      'v1.2.3',
      '3.14',
      'Dr.',
      '«oui»',
      'naïve',
      '@someone',
      '#topic',
      'it’s',
      '…',
      '—',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('👍🏽', '👨‍👩‍👧‍👦', '🇯🇵', '1️⃣', '☕️', 'e\u0327\u0301', 'क्षि', 'ไทย') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('静かな道具について、考えた。', '「何もしない」', '서울에서', 'مرحبا', 'שלום'),
  },
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true }).filter((url) => url.length < 200) },
)
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '. ', ', ', '? ', '; ', ' — ', '\n', '\n\n')
const prose = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 400, size: 'max' })
  .map((parts) => parts.flat().join('').trim().replace(/ +\n/g, '\n').normalize('NFC'))

/** The project's own posts as one text each: real words in eight languages. */
const FOLDER = join(import.meta.dirname, '../../fixtures/posts')
const posts = fc.constantFrom(
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(FOLDER, name), 'utf8')),
)
const text = fc.oneof(
  { weight: 4, arbitrary: prose },
  { weight: 1, arbitrary: posts.map((post) => post.normalize('NFC').trim()) },
)

function pieces(
  of: string,
  counting: Counting,
  limit = TEXT_LIMIT,
  reserved: (n: number) => number = () => 0,
): readonly Piece[] {
  return split(plainTextOf(of), { counting, reserved, before: 0, limit, links: linksOf(of) })
}

function texts(of: string, counting: Counting, limit = TEXT_LIMIT): readonly string[] {
  return pieces(of, counting, limit).map(({ start, end }) => of.slice(start, end))
}

function words(of: string): string {
  return of.replace(/\s+/gu, '')
}

describe.each(COUNTINGS)('splitting, counted as %s,', (counting) => {
  test('keeps every word, in order', () => {
    fc.assert(fc.property(text, (of) => words(texts(of, counting).join(' ')) === words(of)))
  })

  test('makes no segment longer than the limit', () => {
    fc.assert(
      fc.property(text, (of) =>
        texts(of, counting).every((each) => textLength(each, counting) <= TEXT_LIMIT),
      ),
    )
  })

  test('leaves a text that fits as it is', () => {
    fc.assert(
      fc.property(
        text,
        (of) =>
          textLength(of, counting) > TEXT_LIMIT ||
          linksOf(of).length > 5 ||
          texts(of, counting).join('|') === of,
      ),
    )
  })

  test('does the same each time', () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(pieces(of, counting)).toEqual(pieces(of, counting))
      }),
      { numRuns: 30 },
    )
  })

  test('leaves no white space at the ends of a segment', () => {
    fc.assert(
      fc.property(text, (of) => texts(of, counting).every((each) => each === each.trim() && each !== '')),
    )
  })

  test('cuts no URL that fits into a segment', () => {
    fc.assert(
      fc.property(text, (of) => {
        const cuts = pieces(of, counting)
        return linksOf(of).every(({ start, end }) => cuts.some((cut) => cut.start <= start && end <= cut.end))
      }),
    )
  })

  test('cuts no grapheme cluster', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(text, (of) => {
        const edges = new Set(Array.from(graphemes.segment(of), ({ index }) => index)).add(of.length)
        return pieces(of, counting).every(({ start, end }) => edges.has(start) && edges.has(end))
      }),
      { numRuns: 50 },
    )
  })

  test('is never beaten by trying everything', () => {
    const small = fc
      .array(fc.tuple(word, gap), { minLength: 4, maxLength: 16, size: 'max' })
      .map((parts) => parts.flat().join('').trim().replace(/ +\n/g, '\n').normalize('NFC'))
    fc.assert(
      fc.property(small, fc.integer({ min: 30, max: 90 }), (of, limit) => {
        const { best, cost } = fewestByTrial(plainTextOf(of), counting, limit)
        if (best === undefined) return
        expect(cost(pieces(of, counting, limit))).toEqual(cost(best))
      }),
      { numRuns: 400 },
    )
  })

  test('is never beaten by trying everything where there are quotes, lists and code', () => {
    const block = fc
      .tuple(
        fc.constantFrom('', '> ', '- ', '1. ', '  - ', '    ', '# ', '> - ', '```\n'),
        fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 6, size: 'max' }),
      )
      .map(([mark, parts]) => mark + parts.flat().join('').replace(/\n+/g, '\n'))
    const markdown = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'))
    fc.assert(
      fc.property(markdown, fc.integer({ min: 40, max: 120 }), (of, limit) => {
        const [plain] = convert(of.normalize('NFC'), { ...SETTINGS, target: 'chain' }).sections
        if (!plain) return
        const { best, cost } = fewestByTrial(plain, counting, limit)
        if (best === undefined) return
        const links = linksOf(plain.text)
        const cuts = split(plain, { counting, reserved: () => 0, before: 0, limit, links })
        expect(cost(cuts)).toEqual(cost(best))
      }),
      { numRuns: 400 },
    )
  })

  test('leaves the room that is reserved', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 60 }), (of, room) => {
        const cuts = pieces(of, counting, TEXT_LIMIT, (n) => room + String(n).length)
        return cuts.every(
          ({ start, end }, index) =>
            textLength(of.slice(start, end), counting) <= TEXT_LIMIT - room - String(index + 1).length,
        )
      }),
    )
  })
})

describe('text that may be cut in few places', () => {
  /** Code spans and URLs nearly as long as a segment, and what little may stand between them. */
  const span = fc
    .tuple(
      fc.constantFrom('x', 'é', '漢', 'x ', '👍 '),
      fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 440, max: 510 })),
      fc.constantFrom('', '', ' ', '\ufe0f', '👨'),
    )
    .map(([unit, bytes, end]) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit))) + end)
  const between = fc
    .array(
      fc.constantFrom(
        '',
        ' ',
        'a',
        '.',
        ', ',
        '. ',
        '\u00a0',
        '\ufe0f',
        '\u0301',
        '\u200d',
        '👩',
        '漢',
        'aword',
        'https://a.',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''))
  const spans = fc.array(fc.tuple(between, span), { minLength: 1, maxLength: 8 }).map((parts) => {
    let text = 'a'
    const whole = parts.map(([gap, kept]) => {
      const start = (text += gap).length
      return { start, end: (text += kept).length }
    })
    return { ...plainTextOf(`${text}b`), whole }
  })

  test.each(COUNTINGS)('still gives no segment over the limit, counted as %s', (counting) => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 30 }), (plain, room) => {
        const links = linksOf(plain.text)
        for (const { start, end } of split(plain, { counting, reserved: () => room, before: 0, links }))
          expect(textLength(plain.text.slice(start, end), counting)).toBeLessThanOrEqual(TEXT_LIMIT - room)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('numbering', () => {
  test('keeps every segment within the limit and names the right total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1100 }), fc.constantFrom(...COUNTINGS), (sentences, counting) => {
        const markdown = 'Every word of this sentence survives. '.repeat(sentences)
        const { segments } = chainOf(markdown, { ...SETTINGS, counting, numbering: '{n}/{total} →' })
        for (const [index, segment] of segments.entries()) {
          expect(textLength(segment.text, counting)).toBeLessThanOrEqual(TEXT_LIMIT)
          if (segments.length > 1)
            expect(segment.text.endsWith(`\n\n${index + 1}/${segments.length} →`)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    [9, 9 * 493],
    [10, 9 * 493 + 1],
  ])('makes %i segments of %i letters that may be cut anywhere', (count, letters) => {
    // Nine segments of 493 and "\n\n(n/9)" are full; one letter more needs ten, whose totals have two digits.
    const reserved = (n: number): number => `\n\n(${n}/${count})`.length
    const cuts = pieces('a'.repeat(letters), 'documented', TEXT_LIMIT, reserved)
    expect(cuts.length).toBeGreaterThanOrEqual(count)
  })
})
