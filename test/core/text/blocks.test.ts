import { describe, expect, test } from 'vitest'

import { chainOf } from '../../../src/core/text/chain-of.ts'
import type { TextSettings } from '../../../src/core/text/settings.ts'
import { SETTINGS } from './settings.ts'

function texts(markdown: string, settings: Partial<TextSettings> = {}): readonly string[] {
  return chainOf(markdown, { ...SETTINGS, ...settings }).segments.map(({ text }) => text)
}

/** A sentence of about as many characters. */
const sentence = (length: number, first = 'It'): string =>
  `${first} ${'goes on '
    .repeat(Math.ceil(length / 8))
    .slice(0, length - 8)
    .trim()} now.`
const sentences = (count: number, length: number): string =>
  Array.from({ length: count }, (_, index) => sentence(length, `Part ${index + 1}`)).join(' ')

describe('a quote', () => {
  test('keeps its mark in every segment that it reaches', () => {
    const quoted = sentences(9, 150)
    const cut = texts(`> ${quoted}\n\n> > ${quoted}`)
    expect(cut.length).toBeGreaterThan(5)
    for (const each of cut) expect(each).toMatch(/^> (?:> )?Part/)
    expect(cut.join(' ').replaceAll(/> /g, '').replaceAll('\n\n', ' ')).toBe(`${quoted} ${quoted}`)
  })

  test('keeps its mark in HTML', () => {
    for (const each of texts(`<blockquote>${sentences(9, 150)}</blockquote>`)) expect(each).toMatch(/^> Part/)
  })

  test('has its spoilers where they are behind the mark', () => {
    const [, second] = chainOf(
      `> ${sentence(400)} The ||butler|| did it, ${sentence(100, 'and')}`,
      SETTINGS,
    ).segments
    const [spoiler] = second?.spoilers ?? []
    expect(second?.text).toMatch(/^> The butler/)
    expect(second?.text.slice(spoiler?.offset, (spoiler?.offset ?? 0) + (spoiler?.length ?? 0))).toBe(
      'butler',
    )
  })

  test('is cut beside rather than inside', () => {
    expect(texts(`${sentence(250)}\n\n> ${sentences(2, 180)}\n\n${sentence(100)}`)).toEqual([
      sentence(250),
      `> ${sentences(2, 180)}\n\n${sentence(100)}`,
    ])
  })
})

describe('code', () => {
  const code = (lines: number, from = 0): string =>
    Array.from({ length: lines }, (_, index) => `    step(${from + index}, "some words")`).join('\n')
  const fenced = (text: string): string => `\`\`\`\n${text}\n\`\`\``

  test('that fits is not cut', () => {
    const block = `def run():\n${code(10)}`
    expect(texts(`${sentences(2, 200)}\n\n${fenced(block)}\n\n${sentence(300)}`)).toEqual([
      sentences(2, 200),
      block,
      sentence(300),
    ])
  })

  test('that fits leaves its heading alone rather than being cut', () => {
    const block = `def run():\n${code(18)}`
    expect(block.length).toBeGreaterThan(470)
    expect(texts(`${sentence(300)}\n\n## How steps are run one by one\n\n${fenced(block)}`).at(-1)).toBe(
      block,
    )
  })

  test('that does not fit is cut at blank lines, and keeps its indentation', () => {
    const block = `def run():\n${code(12)}\n\n${code(12, 12)}\n\n${code(12, 24)}`
    expect(texts(fenced(block))).toEqual([`def run():\n${code(12)}`, code(12, 12), code(12, 24)])
  })

  test('without blank lines is cut at lines', () => {
    const cut = texts(fenced(`def run():\n${code(30)}`))
    expect(cut.join('\n')).toBe(`def run():\n${code(30)}`)
  })

  test('has no sentences', () => {
    const block = 'x = 1. Y = 2\n'.repeat(40).trim()
    for (const each of texts(fenced(block))) expect(each).toMatch(/^x = 1\.[^]*Y = 2$/)
  })
})

describe('a list', () => {
  test('has items that are whole where they fit', () => {
    const items = [1, 2, 3].map((number) => `- ${sentences(2, 150)} ${number}.`)
    expect(texts(items.join('\n'))).toEqual(items.map((item) => item.replace('- ', '• ')))
  })

  test('has items of several paragraphs that are whole where they fit', () => {
    const item = (mark: string): string =>
      `${mark}${sentence(150)}\n\n${mark === '- ' ? '  ' : ''}${sentence(150)}`
    expect(texts(`${item('- ')}\n\n${item('- ')}`)).toEqual([item('• '), item('• ')])
  })

  test('has nested items with the indentation of their parent, which is not left alone', () => {
    const nested = Array.from({ length: 5 }, () => `  - ${sentence(140)}`).join('\n')
    const [first, second, third] = texts(`- ${sentence(400)}\n- Parent\n${nested}`)
    expect(first).toBe(`• ${sentence(400)}`)
    expect(second).toMatch(/^• Parent\n {2}◦ It[^]*\n {2}◦ It/)
    expect(third).toMatch(/^ {2}◦ It[^]*\n {2}◦ It/)
  })
})

describe('no segment ends', () => {
  test('with what announces a list, where that can be avoided', () => {
    const markdown = `${sentence(300)}\n\nThese are the parts:\n\n- ${sentence(200)}\n- ${sentence(200)}`
    expect(texts(markdown)[1]).toMatch(/^These are the parts:\n\n• /)
  })

  test.each([
    ['a question', 'And the parts?', `- ${sentence(200)}\n- ${sentence(200)}`, '• It'],
    [
      'a summary',
      '<details><summary>The parts</summary>',
      `\`\`\`\n${sentence(300)}\n\`\`\`\n\n</details>`,
      'It',
    ],
    ['a paragraph in bold', '**The parts**', sentence(400), 'It'],
    ['a number in Chinese', '1、部分 (https://a.example)', sentence(400), 'It'],
  ])('with %s before what it announces', (_what, announcement, announced, first) => {
    const [, second] = texts(`${sentence(400)}\n\n${announcement}\n\n${announced}`)
    expect(second).toMatch(new RegExp(`^(?:And t|T|t|1、)[^\\n]*\\n\\n${first}`))
  })

  test('with a number alone', () => {
    expect(texts(`${sentence(470)}\n\n2、\n\n${sentence(100)}`)).toEqual([
      sentence(470),
      `2、\n\n${sentence(100)}`,
    ])
  })

  test('with the headers of a table in HTML', () => {
    const row = `<tr><td>${sentence(60)}</td><td>1</td></tr>`
    const markdown = `${sentence(440)}\n\n<table><tr><th>Name</th><th>Count</th></tr>${row}</table>`
    expect(texts(markdown)).toEqual([sentence(440), `Name · Count\n${sentence(60)} · 1`])
  })

  test('before the number of what it refers to', () => {
    for (let length = 380; length < 480; length += 1) {
      const [first] = texts(`${'a '.repeat(length / 2)}was fixed in #1234 ${'b '.repeat(200)}`)
      expect(first).not.toMatch(/in$/)
    }
  })
})

describe('the title of a chain', () => {
  test('stands alone rather than with half a sentence', () => {
    expect(texts(`# A title of some words\n\n${sentence(490)}`)).toEqual([
      'A title of some words',
      sentence(490),
    ])
  })
})

describe('a footnote', () => {
  const definitions = '\n\n[^a]: A short note.\n[^b]: Another note.'

  test('follows in the segment that refers to it', () => {
    const markdown = `${sentence(300)}[^a]\n\n${sentence(400)}[^b]\n\n${sentence(300)}${definitions}`
    expect(texts(markdown)).toEqual([
      `${sentence(300)}[1]\n\n[1] A short note.`,
      `${sentence(400)}[2]\n\n[2] Another note.`,
      sentence(300),
    ])
  })

  test('stands at the end where it finds no room', () => {
    const markdown = `${sentence(485)}[^a]\n\n${sentence(400)}[^b]${definitions}`
    expect(texts(markdown)).toEqual([
      `${sentence(485)}[1]`,
      `${sentence(400)}[2]\n\n[1] A short note.\n[2] Another note.`,
    ])
  })

  test('leaves room for numbers', () => {
    const numbered = texts(`${sentence(476)}[^a]\n\n${sentence(400)}[^b]${definitions}`, {
      numbering: '({n}/{total})',
    })
    for (const each of numbered) expect(each.length).toBeLessThanOrEqual(500)
    expect(numbered[0]).toBe(`${sentence(476)}[1]\n\n(1/2)`)
  })

  test('is reached from another section', () => {
    expect(texts(`One.[^a]\n\n---\n\nTwo.[^b]${definitions}`)).toEqual([
      'One.[1]\n\n[1] A short note.',
      'Two.[2]\n\n[2] Another note.',
    ])
  })

  test('has its pictures and its line', () => {
    const { segments } = chainOf(`One.[^a]\n\n---\n\nTwo.\n\n[^a]: See ![x](x.png) this.`, SETTINGS)
    expect(segments).toMatchObject([
      { text: 'One.[1]\n\n[1] See this.', media: [{ src: 'x.png', line: 7 }] },
      { text: 'Two.', media: [] },
    ])
  })
})
