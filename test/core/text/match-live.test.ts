import { describe, expect, test } from 'vitest'

import { chainOf } from '../../../src/core/text/chain-of.ts'
import type { TextSettings } from '../../../src/core/text/settings.ts'
import { SETTINGS } from './settings.ts'

/** What is published behind live texts; undefined where they do not fit. */
function behind(
  live: readonly string[],
  markdown: string,
  settings: Partial<TextSettings> = {},
): readonly string[] | undefined {
  const { segments, problems } = chainOf(markdown, { ...SETTINGS, ...settings }, live)
  if (problems.some(({ rule }) => rule === 'post/live-differs')) return undefined
  return segments.slice(live.length).map(({ text }) => text)
}

/** What it is, what is live, Markdown, what follows. */
const FITS: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
  ['a sentence', ['One.'], 'One. Two.', ['Two.']],
  ['half a sentence', ['One,'], 'One, two.', ['two.']],
  ['a paragraph', ['One.'], 'One.\n\nTwo.', ['Two.']],
  ['a paragraph that opens with a quotation', ['One.'], 'One.\n\n“Two.”', ['“Two.”']],
  ['items', ['• a\n• b'], '- a\n- b\n- c', ['• c']],
  ['nested items', ['• a'], '- a\n  - b\n  - c', ['  ◦ b\n  ◦ c']],
  ['lines of code', ['def f():'], '```\ndef f():\n  a()\n```', ['  a()']],
  ['a sentence of a quote', ['> One.'], '> One. Two.', ['> Two.']],
  ['a section', ['One.'], 'One.\n\n---\n\nTwo.', ['Two.']],
  ['everything', ['One.', 'Two.'], 'One. Two.', []],
  [
    'a text that ends in an address',
    ['See a (https://a.example).'],
    'See [a](https://a.example). Then b.',
    ['Then b.'],
  ],
  ['another address', ['See a (https://b.example).'], 'See [a](https://a.example). Then b.', ['Then b.']],
  ['no address', ['See a.'], 'See [a](https://a.example).\n\nThen b.', ['Then b.']],
  [
    'a long reference',
    ['By it in https://github.com/a/b/pull/12'],
    'By it in https://github.com/a/b/pull/12\n\nThen b.',
    ['Then b.'],
  ],
  ['all but an address', ['One.'], 'One.\n\nhttps://a.example', ['https://a.example']],
  ['all but an address that was another', ['See a (https://b.example).'], 'See [a](https://a.example).', []],
  ['names of emoji', ['One :rofl:'], 'One :rofl:\n\nTwo.', ['Two.']],
  ['Chinese', ['一。'], '一。二。', ['二。']],
  ['a picture alone', [''], '![](a.png)\n\n---\n\nTwo.', ['Two.']],
  ['a section before pictures alone', ['One.'], 'One.\n\n---\n\n![](a.png)\n\n---\n\nTwo.', ['', 'Two.']],
  ['signs alone', ['🎉'], '🎉\n\n---\n\nTwo.', ['Two.']],
  ['a note in its segment', ['One.[1]\n\n[1] Note.'], 'One.[^a] Two.\n\n[^a]: Note.', ['Two.']],
  [
    'a reference whose note is still to come',
    ['One.[1]'],
    'One.[^a] Two.\n\n[^a]: Note.',
    ['Two.\n\n[1] Note.'],
  ],
]

describe('a chain goes on behind', () => {
  test.each(FITS)('%s', (_what, live, markdown, rest) => {
    expect(behind(live, markdown)).toEqual(rest)
  })

  test('a title that was not there then, or is not now', () => {
    const title = { text: 'A page', chosen: false }
    expect(behind(['One.'], 'One. Two.', { title })).toEqual(['Two.'])
    expect(behind(['A page\n\nOne.'], 'One. Two.', { title })).toEqual(['Two.'])
    expect(behind(['A page\n\nOne.'], '# Mine\n\nOne. Two.', { title })).toBeUndefined()
  })

  test('numbers, and numbers what follows', () => {
    const numbering = '({n}/{total})'
    expect(behind(['One.\n\n(1/7)'], 'One. Two.', { numbering })).toEqual(['Two.\n\n(2/2)'])
  })

  test('pictures, which are not shown again', () => {
    const { segments } = chainOf('One ![](a.png)\n\nTwo ![](b.png)', SETTINGS, ['One'])
    expect(segments.map(({ media }) => media.map(({ src }) => src))).toEqual([[], ['b.png']])
  })

  test('at most five hundred characters at a time', () => {
    const { segments } = chainOf(`One. ${'Words of one sentence. '.repeat(60)}`, SETTINGS, ['One.'])
    expect(segments).toHaveLength(4)
    for (const { text } of segments) expect(text.length).toBeLessThanOrEqual(500)
  })
})

describe('a chain does not go on behind', () => {
  test.each([
    [['Another.'], 'One. Two.'],
    [['Two.'], 'One. Two.'],
    [['One.', 'Three.'], 'One. Two. Three.'],
    [['One. Two. Three.'], 'One. Two.'],
    [[''], 'One. Two.'],
    [['🎉'], '🎉 One.'],
    [['', ''], '![](a.png)\n\n---\n\nTwo.'],
  ])('%j in %j', (live, markdown) => {
    expect(behind(live, markdown)).toBeUndefined()
  })
})
