import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { textLength, TEXT_LIMIT } from '../../../src/core/threads/text-length.ts'
import { attachmentOf } from '../../../src/core/text/attachment-of.ts'
import { chainOf } from '../../../src/core/text/chain-of.ts'
import { linksOf } from '../../../src/core/text/links.ts'
import { convert } from '../../../src/core/text/markdown/convert.ts'
import type { TextSettings } from '../../../src/core/text/settings.ts'

const settings = fc.record<TextSettings>({
  counting: fc.constantFrom('documented', 'bytes'),
  numbering: fc.constantFrom(undefined, '({n}/{total})', '🧵{n}'),
  format: fc.constantFrom('chain', 'single'),
  handles: fc.constantFrom('mention', 'disarm'),
  references: fc.constantFrom('short', 'full'),
  resolveLink: fc.constant((target: string) =>
    target.startsWith('#') ? undefined : `https://example.com/${target}`,
  ),
})

/** Pieces of Markdown, whole and broken, that meet in every order. */
const FRAGMENTS = [
  ...[
    '# ',
    '## ',
    '##x',
    '- ',
    '  - ',
    '    - ',
    '1. ',
    '> ',
    '- [x] ',
    '```\n',
    '    ',
    '| a | b |\n| - | - |\n',
    '| c |',
    '---\n',
    '***\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '||',
    '[',
    ']',
    '(',
    ')',
    '](b)',
    '![',
    '[^1]',
    '[^1]: note\n',
    '^[in]',
    '\\',
    '\\@',
    '\\#',
    '|',
  ],
  ...[
    '<br>',
    '<b>',
    '</b>',
    '<details>',
    '</details>',
    '<a href="/x">',
    '</a>',
    '<!--',
    '-->',
    '<X.y z={1}>',
    '<img src="i.png">',
    '<script>',
    '&amp;',
    '&#x301;',
    '&#xA0;',
  ],
  ...[
    '{{< x >}}',
    '{% y %}',
    '{#id}',
    ':::note\n',
    ':tada:',
    '@name',
    '@scope/pkg',
    '#topic',
    '#1',
    'https://a.example/b_c',
    'www.b.com',
    'c@d.example',
  ],
  ...[
    '\n',
    '\n\n',
    '  \n',
    '\t',
    ' ',
    '\u00a0',
    '\u3000',
    'word',
    'Words of a sentence. ',
    'Another, with a clause; and more! ',
    '漢字。',
    'かな、',
    'مرحبا ',
    'e\u0301',
    '👨‍👩‍👧',
    '🇯🇵',
    '\u200d',
    '\ufe0f',
    '\ud83d',
  ],
  'A rather long sentence that goes on and on, as some do, without ever coming to the point that it promised. ',
  'x'.repeat(130),
]
const markdown = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 120, size: 'max' })
  .map((parts) => parts.join(''))

describe('any Markdown', () => {
  test('becomes segments that Threads takes as they are', () => {
    fc.assert(
      fc.property(markdown, settings, (text, chosen) => {
        for (const segment of chainOf(text, chosen).segments) {
          expect(textLength(segment.text, chosen.counting)).toBeLessThanOrEqual(TEXT_LIMIT)
          expect(segment.text).toBe(segment.text.normalize('NFC'))
          // The first line may be indented: in code and in a nested item that means something.
          expect(segment.text).toBe(segment.text.trimEnd())
          expect(segment.text).not.toMatch(/^\s*\n/)
          expect(segment.text).not.toMatch(/\r|[ \t]\n|\n{3}|[\ufdd0-\ufdd2]/)
          if (segment.text === '') expect(segment.media).not.toEqual([])
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('marks spoilers inside their segment, in order and apart', () => {
    fc.assert(
      fc.property(markdown, settings, (text, chosen) => {
        for (const { text: shown, spoilers } of chainOf(text, chosen).segments) {
          let end = 0
          for (const { offset, length } of spoilers) {
            expect(length).toBeGreaterThan(0)
            expect(offset).toBeGreaterThanOrEqual(end)
            end = offset + length
          }
          expect(end).toBeLessThanOrEqual(shown.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('ends no segment with a heading and begins none with an empty marker', () => {
    const body = fc.array(
      fc.constantFrom('## Part\n\n', '- item\n', 'A sentence. '.repeat(12) + '\n\n', '> quoted\n\n'),
      { minLength: 20, maxLength: 60, size: 'max' },
    )
    fc.assert(
      fc.property(body, settings, (parts, chosen) => {
        const { segments } = chainOf(`${parts.join('')}\n\nEnd.`, { ...chosen, numbering: undefined })
        for (const { text } of segments) {
          expect(text).not.toMatch(/(?:^|\n)Part$/)
          expect(text).not.toMatch(/(?:^|\n)[•◦▪>]$/)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('becomes an attachment whose styles never overlap and stay in ASCII', () => {
    fc.assert(
      fc.property(markdown, settings, (text, chosen) => {
        const { attachment } = attachmentOf(text, chosen)
        let end = 0
        for (const { offset, length } of attachment?.styles ?? []) {
          expect(offset).toBeGreaterThanOrEqual(end)
          expect(length).toBeGreaterThan(0)
          end = offset + length
        }
        expect(attachment?.text.slice(0, end) ?? '').not.toMatch(/[^\0-\x7f]/)
        for (const each of [attachment?.text ?? '', attachment?.head.text ?? ''])
          expect(each).toBe(each.normalize('NFC'))
      }),
      { numRuns: 500 },
    )
  })

  test('loses no letter on its way into segments, wherever notes stand', () => {
    fc.assert(
      fc.property(markdown, settings, (text, chosen) => {
        const { sections } = convert(text.normalize('NFC'), { ...chosen, target: 'chain' })
        const texts = chainOf(text, chosen).segments.map((segment) => segment.text)
        const written = sections.map((section) => section.text.normalize('NFC'))
        expect(lettersOf(unnumbered(texts))).toBe(lettersOf(written))
      }),
      { numRuns: 1000 },
    )
  })

  test('goes on behind any of its segments, and says the same', () => {
    fc.assert(
      fc.property(markdown, settings, fc.nat(), (text, chosen, stop) => {
        const { segments } = chainOf(text, chosen)
        if (segments.length < 2) return
        const texts = segments.map((segment) => segment.text)
        const live = texts.slice(0, 1 + (stop % (texts.length - 1)))
        const onwards = chainOf(text, chosen, live)
        // A segment of signs and addresses alone says nothing that could be compared.
        if (unnumbered(live).some((each) => /^[^\p{L}\p{N}]*$|[#:]/u.test(each)) && isRefused(onwards)) return
        expect(isRefused(onwards)).toBe(false)
        const shown = onwards.segments.map((segment) => segment.text)
        expect(lettersOf(unnumbered(shown))).toBe(lettersOf(unnumbered(texts)))
      }),
      { numRuns: 500 },
    )
  })
})

function isRefused({ problems }: ReturnType<typeof chainOf>): boolean {
  return problems.some(({ rule }) => rule === 'post/live-differs')
}

/** Letters alone, in any order, as notes stand where they find room, and without addresses, which stand in a segment once. */
function lettersOf(texts: readonly string[]): string {
  const rest = texts.map((text) => {
    const links = linksOf(text)
    return [...links, { start: text.length, end: 0 }]
      .map(({ start }, index) => text.slice(links[index - 1]?.end ?? 0, start))
      .join(' ')
  })
  return (rest.join(' ').normalize('NFD').match(/\p{L}/gu) ?? []).sort().join('')
}

function unnumbered(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/\n\n(?:\(\d+\/\d+\)|🧵\d+)$/, ''))
}
