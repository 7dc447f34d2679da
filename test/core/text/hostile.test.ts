import { describe, expect, test } from 'vitest'

import { textLength, TEXT_LIMIT } from '../../../src/core/threads/text-length.ts'
import { chainOf } from '../../../src/core/text/chain-of.ts'
import { SETTINGS } from './settings.ts'

const NUMBERED = { ...SETTINGS, numbering: '{n}/{total}', handles: 'disarm' } as const

const MEGABYTE = 2 ** 20

/** What it is, and what is repeated until it fills its size in characters. Anything worse than linear would take minutes. */
const HOSTILE: readonly (readonly [string, string, number])[] = [
  ['one letter', 'a', MEGABYTE],
  ['opening brackets', '[', MEGABYTE],
  ['stars', '*', MEGABYTE],
  ['backticks', '`', MEGABYTE],
  ['combining marks', '\u0301', MEGABYTE],
  ['emoji', '👨‍👩‍👧‍👦', MEGABYTE],
  ['at signs', '@', MEGABYTE],
  ['bars', '||', MEGABYTE],
  ['number signs', '#', MEGABYTE],
  ['images that never close', '![', MEGABYTE / 4],
  ['notes that never close', '^[', MEGABYTE / 4],
  ['comments that never close', '<!--', MEGABYTE / 4],
  ['attributes that never close', '<a "', MEGABYTE / 4],
  ['hosts', 'a.', MEGABYTE / 4],
  ['schemes', 'http://', MEGABYTE / 4],
  ['lines', 'a\n', MEGABYTE / 4],
  ['short words', 'a ', MEGABYTE / 4],
  ['short sentences', 'A! ', MEGABYTE / 4],
  ['short paragraphs', 'a\n\n', MEGABYTE / 4],
  ['short sections', 'a\n\n---\n\n', MEGABYTE / 4],
  ['items', '- a\n', MEGABYTE / 4],
  ['rows', '|a|b\n', MEGABYTE / 4],
  ['notes', 'a[^1] ', MEGABYTE / 4],
  ['containers', ':::a\n', MEGABYTE / 4],
  ['shortcodes', '{% ', MEGABYTE / 4],
  ['shortcodes of Hugo', '{{< ', MEGABYTE / 4],
  ['variables', '![a](b{{ ', MEGABYTE / 4],
  ['dollars', '$', MEGABYTE / 4],
  ['formulas', '$a ', MEGABYTE / 4],
  ['blocks of formulas', '$$\n', MEGABYTE / 4],
  ['brackets of formulas', '\\(', MEGABYTE / 4],
  ['backticks beside shortcodes', '{% a %} `` ` ', MEGABYTE / 4],
  ['components', '<A>\n', MEGABYTE / 4],
  ['links of one address', '[a](https://a.example) ', MEGABYTE / 4],
  ['references', '[a](https://github.com/a/b/pull/1) ', MEGABYTE / 4],
  ['spoilers', '||a|| ', MEGABYTE / 4],
  ['Chinese', '漢', MEGABYTE / 4],
  ['entities', '&#x301;', MEGABYTE / 4],
  ['white space', ' \t\u3000', MEGABYTE / 4],
]

describe('a chain of nothing but', () => {
  test.each(HOSTILE)('%s keeps every character within the limit', (_what, repeated, size) => {
    // The letter before keeps a row of stars from being a thematic break, and one of backticks from being a fence.
    const { segments } = chainOf(`x${repeated.repeat(Math.ceil(size / repeated.length))}`, NUMBERED)
    const over = segments.filter(({ text }) => textLength(text, 'documented') > TEXT_LIMIT)
    expect(over).toEqual([])
  })
})

describe('MDX of nothing but', () => {
  test.each(['{', '{/*', '{a', '{{a}', '<A b={', '<A ', 'import a\n', '<A>\n'])('%j ends', (repeated) => {
    const { segments } = chainOf(`x${repeated.repeat(MEGABYTE / 4 / repeated.length)}`, {
      ...NUMBERED,
      isMdx: true,
    })
    expect(segments.length).toBeGreaterThan(0)
  })
})

describe('a text of one hostile kind', () => {
  test.each(['a', '*', '@', '👨‍👩‍👧‍👦'])('of %s loses nothing', (repeated) => {
    const markdown = `x${repeated.repeat(3000)}`
    const { segments } = chainOf(markdown, SETTINGS)
    expect(segments.map(({ text }) => text).join('')).toBe(markdown)
  })
})
