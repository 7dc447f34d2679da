import { describe, expect, test } from 'vitest'

import { chainOf } from '../../../src/core/text/chain-of.ts'
import type { TextSettings } from '../../../src/core/text/settings.ts'
import { SETTINGS } from './settings.ts'

function texts(markdown: string, settings: Partial<TextSettings> = {}): readonly string[] {
  return chainOf(markdown, { ...SETTINGS, ...settings }).segments.map(({ text }) => text)
}

describe('a chain', () => {
  test('writes an address again where the text of its link would run together with what follows', () => {
    const link = '<a href="https://a.example/x">'
    expect(texts(`${link}One</a> ${link}two</a>three`)).toEqual([
      'One (https://a.example/x) two (https://a.example/x)three',
    ])
    expect(texts(`${link}One</a> ${link}two</a>, three`)).toEqual(['One (https://a.example/x) two, three'])
  })

  test('is empty for a text without words', () => {
    expect(chainOf(' \n\n<!-- nothing -->', SETTINGS)).toEqual({ segments: [], problems: [] })
  })

  test('is one segment for a text that fits', () => {
    expect(chainOf('Hello **world**.', SETTINGS)).toEqual({
      segments: [{ text: 'Hello world.', media: [], spoilers: [], end: 'end' }],
      problems: [],
    })
  })

  test('starts a new segment at each thematic break', () => {
    const { segments } = chainOf('One.\n\n---\n\nTwo.\n\n***\n\n---\n\nThree.', SETTINGS)
    expect(segments.map(({ text, end }) => [text, end])).toEqual([
      ['One.', 'author'],
      ['Two.', 'author'],
      ['Three.', 'end'],
    ])
  })

  test('parts a code span that nearly fills a segment from the short word behind it', () => {
    const span = `${'word '.repeat(98)}a b c`
    expect(texts(`\`${span}\` later`, { counting: 'bytes' })).toEqual([span, 'later'])
  })

  test('parts a short word from the code span behind it', () => {
    const first = 'x'.repeat(490)
    const second = 'y'.repeat(497)
    expect(texts(`\`${first}\` ok \`${second}\``)).toEqual([`${first} ok`, second])
  })

  test('leaves no list marker alone before a code span that fills a segment', () => {
    const span = `${'word '.repeat(99)}abcd`
    const [first, ...rest] = texts(`- \`${span}\``)
    expect(first).toMatch(/^• word .*word$/)
    expect(rest).toHaveLength(1)
  })

  test('keeps a spoiler in its place after an accent that markup parts from its letter', () => {
    expect(chainOf('**e**&#x301; ||hidden||', SETTINGS).segments).toEqual([
      { text: 'é hidden', media: [], spoilers: [{ offset: 2, length: 6 }], end: 'end' },
    ])
  })

  test('is cut between paragraphs rather than inside them', () => {
    const paragraph = 'A sentence of some length stands here. '.repeat(7).trim()
    expect(texts(`${paragraph}\n\n${paragraph}`)).toEqual([paragraph, paragraph])
  })

  test('is cut at a comma neither to save a segment nor to fill the first one', () => {
    const words = 'words that go on and on '.repeat(10).trim()
    const long = `Here are ${words}, and ${words}, and more ${words}.`
    const [first, second] = texts(long)
    expect(texts(`Short. ${long} The ${words}.`)).toEqual(['Short.', first, `${second} The ${words}.`])
    const sentence = `Here are ${words}, and some more ones.`
    expect(texts(Array(3).fill(sentence).join(' '))).toEqual(Array(3).fill(sentence))
  })

  test('makes an image the medium of the segment it stands in', () => {
    const { segments } = chainOf(
      'Look:\n\n![A cat](cat.png "Tom")\n\n---\n\n![](a.png)\n![](b.png)',
      SETTINGS,
    )
    expect(
      segments.map(({ text, media }) => [text, media.map(({ src, alt, line }) => [src, alt, line])]),
    ).toEqual([
      ['Look:', [['cat.png', 'A cat', 3]]],
      [
        '',
        [
          ['a.png', '', 7],
          ['b.png', '', 8],
        ],
      ],
    ])
  })

  test('marks spoilers in UTF-16 units of their segment', () => {
    const [segment] = chainOf('It was ||the **butler**|| 🎉 ||again||, a || b || c.', SETTINGS).segments
    expect(segment?.text).toBe('It was the butler 🎉 again, a || b || c.')
    expect(
      segment?.spoilers.map(({ offset, length }) => segment.text.slice(offset, offset + length)),
    ).toEqual(['the butler', 'again'])
  })

  test('numbers its segments within the limit', () => {
    const text = 'Words of one sentence. '.repeat(230)
    const numbered = texts(text, { numbering: '({n}/{total})' })
    expect(numbered.length).toBeGreaterThan(9)
    for (const [index, segment] of numbered.entries()) {
      expect(segment.endsWith(`\n\n(${index + 1}/${numbered.length})`)).toBe(true)
      expect(segment.length).toBeLessThanOrEqual(500)
    }
  })

  test('is refused as a single post where it needs more', () => {
    const { problems } = chainOf('Some words. '.repeat(60), { ...SETTINGS, format: 'single' })
    expect(problems.map(({ rule }) => rule)).toEqual(['text/too-long'])
  })
})

/** What it is, Markdown, what opens the chain. */
const TITLED: readonly (readonly [string, string, string])[] = [
  ['a text without one', 'We are back.\n\n## Part\n\na', 'A page\n\nWe are back.'],
  ['a text of several of the highest headings', 'Hello.\n\n# One\n\na\n\n# Two\n\nb', 'A page\n\nHello.'],
  ['a text that begins with a picture of that name', '![A page](a.png)\n\nHello.', 'A page\n\nHello.'],
  ['not a text with a title', 'Hello.\n\n# Another title\n\na', 'Hello.'],
  ['not a text with a title in HTML', '<h1 align="center">Another</h1>\n\nHello.', 'Another\nHello.'],
  ['not a text that says the same', 'This is **a page** of mine.', 'This is a page of mine.'],
  ['nothing', '', ''],
]

describe('the title of a page opens', () => {
  test.each(TITLED)('%s', (_what, markdown, start) => {
    const title = { text: 'A page', chosen: false }
    const { segments } = chainOf(markdown, { ...SETTINGS, title })
    expect((segments[0]?.text ?? '').slice(0, start === '' ? undefined : start.length)).toBe(start)
  })

  test('a text with a title, if its author chose it', () => {
    const title = { text: 'News for @scope/us :tada:', chosen: true }
    const { segments } = chainOf('# Title\n\na', { ...SETTINGS, title })
    expect(segments[0]?.text).toBe('News for @\u2060scope/us 🎉\n\nTitle\n\na')
  })

  test('not a text in Chinese that says the same', () => {
    const title = { text: '你好，世界', chosen: false }
    const { segments } = chainOf('大家好：你好世界！', { ...SETTINGS, title })
    expect(segments[0]?.text).toBe('大家好：你好世界！')
  })
})
