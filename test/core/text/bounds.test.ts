import { describe, expect, test } from 'vitest'
import { chainOf } from '../../../src/core/text/chain-of.ts'
import { LARGEST_MARKDOWN, SEGMENT_LIMIT } from '../../../src/core/text/limits.ts'
import { DEEPEST } from '../../../src/core/text/markdown/parser.ts'
import type { TextSettings } from '../../../src/core/text/settings.ts'
import { SETTINGS } from './settings.ts'

const rulesOf = (markdown: string, settings: Partial<TextSettings> = {}) =>
  chainOf(markdown, { ...SETTINGS, ...settings }).problems.map(({ rule }) => rule)

/** What it is, and Markdown that would be written out as hundreds of megabytes. */
const REPEATING: readonly (readonly [string, string])[] = [
  ['a long reference link', `[a]: https://x.test/${'b'.repeat(100_000)}\n\n${'[a] '.repeat(20_000)}`],
  ['a long relative reference link', `[a]: ${'b/'.repeat(25_000)}\n\n${'[a] '.repeat(20_000)}`],
  ['a long header', `|a|${'b'.repeat(50_000)}|c|\n|-|-|-|\n${'|d|e|f|\n'.repeat(10_000)}`],
  ['a header of nearly nothing', `|a|b${'<!---->'.repeat(7000)}|c|\n|-|-|-|\n${'|d|e|f|\n'.repeat(10_000)}`],
  ['the margin of many quotes', `${'> '.repeat(28)}a\\\n${'b\\\n'.repeat(50_000)}`],
  ['the margin of many quotes in HTML', `${'<blockquote>'.repeat(28)}${'a<br>'.repeat(30_000)}`],
]

describe('a text that repeats', () => {
  test.each(REPEATING)('%s ends where it is far longer than its Markdown', (_what, markdown) => {
    const resolveLink = (target: string) => `https://x.test/${target}`
    const { segments, problems } = chainOf(markdown, { ...SETTINGS, resolveLink })
    expect(problems.filter(({ rule }) => rule === 'text/too-much')).toMatchObject([{ severity: 'error' }])
    const written = segments.flatMap(({ text, media }) => [text, ...media.map(({ src, alt }) => src + alt)])
    expect(written.join('').length).toBeLessThan(LARGEST_MARKDOWN + 3 * markdown.length)
  })

  test.each([
    ['nothing but pictures', '![](b)'.repeat(8000)],
    ['a word and pictures', `c${'![](b)'.repeat(8000)}`],
    ['a picture with a long description', `![${'b'.repeat(50_000)}](c)`],
    ['nothing', '<!---->'.repeat(7000)],
  ])('repeats no pictures of a header that is %s', (_what, header) => {
    const markdown = `|a|${header}|d|\n|-|-|-|\n${'|e|f|g|\n'.repeat(9000)}`
    const { segments, problems } = chainOf(markdown, SETTINGS)
    expect(problems.map(({ rule }) => rule)).not.toContain('text/too-much')
    const pictures = header.split('![').length - 1
    expect(segments.flatMap(({ media }) => media)).toHaveLength(pictures)
  })

  test('tells the line on which it ends', () => {
    const { problems } = chainOf(`${'x\n\n'.repeat(20)}${REPEATING[2]?.[1] ?? ''}`, SETTINGS)
    const line = problems.find(({ rule }) => rule === 'text/too-much')?.line ?? 0
    expect(line).toBeGreaterThan(42)
    expect(line).toBeLessThan(200)
  })

  test('a link many times asks once where it leads, and tells once that it leads nowhere', () => {
    const asked: string[] = []
    const resolveLink = (target: string) => void asked.push(target)
    const markdown = `[a]: ${'b/'.repeat(25_000)}\n\n${'[a] '.repeat(20_000)}`
    const { problems } = chainOf(markdown, { ...SETTINGS, resolveLink })
    expect(asked).toHaveLength(1)
    expect(problems.map(({ rule }) => rule)).toEqual(['text/link-dropped'])
    expect(problems[0]?.message.length).toBeLessThan(200)
  })

  test('may be long where it is written out as it is', () => {
    expect(rulesOf('word '.repeat(60_000))).toEqual([])
  })
})

test('a chain has no more segments than Threads takes of one in a day', () => {
  const sections = (count: number) => Array.from({ length: count }, () => 'a').join('\n\n***\n\n')
  expect(rulesOf(sections(SEGMENT_LIMIT))).toEqual([])
  expect(rulesOf(sections(SEGMENT_LIMIT + 1))).toEqual(['text/too-many-segments'])
})

/** What it is, and a text of which anything worse than linear would take minutes. */
const LONG: readonly (readonly [string, string])[] = [
  ['spaces before a brace', `a${' '.repeat(200_000)}b}`],
  ['spaces after a fence', `::: ${' '.repeat(200_000)}]x`],
  ['slashes of schemes', `x ${'://'.repeat(100_000)}`],
  ['quotes in HTML', `${'<blockquote>'.repeat(20_000)}a`],
  ['front matter that was left', `---\n# ${'a'.repeat(15_000)}\n---\nb`],
]

describe('a long text of', () => {
  test.each(LONG)('%s is converted', (_what, markdown) => {
    expect(chainOf(markdown, SETTINGS).segments.length).toBeGreaterThan(0)
  })
})

test('quotes in HTML are nested no deeper than those of Markdown', () => {
  expect(rulesOf(`${'<blockquote>'.repeat(DEEPEST)}a`)).toEqual([])
  expect(rulesOf(`${'<blockquote>'.repeat(DEEPEST + 1)}a`)).toEqual(['text/too-deep'])
})

describe('what looks like front matter in a text', () => {
  test.each(['      a\n', '\t \t\n', '- :\n', '-\n', 'a: b\n', '# a\n', '\n'])(
    'and never ends is text, whatever its lines: %j',
    (line) => {
      expect(rulesOf(`---\n${line.repeat(2000)}x\n`)).not.toContain('text/front-matter-left')
    },
  )
})
