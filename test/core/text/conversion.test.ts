import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { chainOf } from '../../../src/core/text/chain-of.ts'
import { CONSTRUCTS } from '../../../src/core/text/markdown/generators/constructs.ts'
import { HTML } from '../../../src/core/text/markdown/html/tags.ts'
import { NODES } from '../../../src/core/text/markdown/nodes.ts'
import type { TextSettings } from '../../../src/core/text/settings.ts'
import { SETTINGS } from './settings.ts'

const WJ = '\u2060'
const HAIR = '\u200a'

function shown(markdown: string, settings: Partial<TextSettings> = {}): string {
  return chainOf(markdown, { ...SETTINGS, ...settings })
    .segments.map(({ text }) => text)
    .join('\n———\n')
}

function told(markdown: string, settings: Partial<TextSettings> = {}): readonly string[] {
  return chainOf(markdown, { ...SETTINGS, ...settings }).problems.map(({ rule, severity, line }) =>
    `${severity} ${rule} ${line ?? ''}`.trim(),
  )
}

/** What it is, Markdown, what a reader sees. */
const BECOMES: readonly (readonly [string, string, string])[] = [
  ['emphasis', 'a *b* **c** ***d*** _e_ snake_case', 'a b c d e snake_case'],
  ['a soft line break', 'one\ntwo', 'one two'],
  ['a soft line break in Japanese', '一つ\n二つ。\nthree', '一つ二つ。three'],
  ['a soft line break in Korean', '하나\n둘', '하나 둘'],
  ['a hard line break', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
  ['an entity', 'a &amp; b &copy; &#x1F600; &nbsp;c', 'a & b © 😀 \u00a0c'],
  ['an escape', '\\*not\\* \\[x\\] 1\\. a\\|b', '*not* [x] 1. a|b'],
  ['combining marks written as entities', 'e&#x301;', 'é'],
  ['strikethrough', '~~$20~~ $10', '~~$20~~ $10'],
  ['a code span', 'run `npm  ci` now', 'run npm  ci now'],
  ['a code span of nothing but a space', 'a\n\n` `\n\nb', 'a\n\nb'],
  ['a link', 'see [the guide](https://a.example/b)', 'see the guide (https://a.example/b)'],
  ['a reference link', 'see [it][1]\n\n[1]: https://a.example "title"', 'see it (https://a.example)'],
  ['a link that says its target', '[a.example](https://www.a.example/)', 'https://www.a.example/'],
  ['a link in brackets', 'it ([#1](https://a.example/1)) works', 'it (#1, https://a.example/1) works'],
  ['a link of two words in brackets', '(see [#1](https://a.example/1))', '(see #1 (https://a.example/1))'],
  ['an autolink', '<https://a.example/x_y_z>', 'https://a.example/x_y_z'],
  ['a bare URL with marks in it', 'https://a.example/_x_/*y*?a=b&c=d.', 'https://a.example/_x_/*y*?a=b&c=d.'],
  [
    'an e-mail link',
    '[write](mailto:a@b.example?subject=x) <c@d.example>',
    'write (a@b.example) c@d.example',
  ],
  [
    'a relative link',
    '[here](../x.md) and [there](/y)',
    'here (https://example.com/../x.md) and there (https://example.com/y)',
  ],
  ['a link with spaces and umlauts', '[a](<https://a.example/b c/ü>)', 'a (https://a.example/b%20c/%C3%BC)'],
  ['a link without text', '[](https://a.example)', 'https://a.example'],
  ['a mention of someone on Threads', '[@ana](https://www.threads.com/@ana)', '@ana'],
  ['a title', '# Title\n\nText.', 'Title\n\nText.'],
  ['a heading', 'Text.\n\n## Part\n\nMore.', 'Text.\n\nPart\nMore.'],
  ['a heading underlined', 'Text\n\nPart\n----\nMore.', 'Text\n\nPart\nMore.'],
  ['an attribute of a heading', 'x\n\n## Part {#part}\n\nMore.', 'x\n\nPart\nMore.'],
  ['a list', '- a\n- b\n  - c\n    - d', '• a\n• b\n  ◦ c\n    ▪ d'],
  ['a loose list', '- a\n\n- b', '• a\n\n• b'],
  ['a numbered list', '3. a\n4. b', '3. a\n4. b'],
  ['a numbered list with brackets', '1) a\n1) b', '1) a\n1) b'],
  ['an empty item', '- \n- b', '• b'],
  ['paragraphs of an item', '- a\n\n  b\n\n- c', '• a\n\nb\n\n• c'],
  ['tasks', '- [ ] a\n- [x] b', '☐ a\n☑ b'],
  ['a quote', '> a\n> b\n>\n> c', '> a b\n\n> c'],
  ['a quote in a quote', '> a\n>\n> > b', '> a\n\n> > b'],
  ['an alert', '> [!TIP]\n> Do *this*.', 'Tip: Do this.'],
  [
    'an alert whose text is a paragraph of its own',
    '> [!TIP]\n>\n> Do *this*.\n>\n> Now.',
    'Tip: Do this.\n\nNow.',
  ],
  ['an alert that opens with a list', '> [!TIP]\n>\n> - a', 'Tip:\n\n• a'],
  ['fenced code', '```js\nif (a) {\n\tb()\n}\n```', 'if (a) {\n  b()\n}'],
  ['indented code', 'Text:\n\n    a\n      b', 'Text:\n\na\n  b'],
  ['a table of two columns', '| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | |', 'A: B\n• 1: 2\n• 3'],
  ['a table of three columns', '| A | B | C |\n| - | - | - |\n| 1 | 2 | 3 |', 'A · B · C\n• 1 · B: 2 · C: 3'],
  [
    'a table whose header is a link',
    '| A | [B](https://b.example) | C |\n| - | - | - |\n| 1 | 2 | 3 |',
    'A · B (https://b.example) · C\n• 1 · B: 2 · C: 3',
  ],
  ['a line break in a cell', '| A | B |\n| - | - |\n| 1<br>2 | 3,<br/>4 |', 'A: B\n• 1 / 2: 3, 4'],
  ['strong emphasis beside Chinese punctuation', '**“强调”**的，**重点：**看', '“强调”的，重点：看'],
  ['strong emphasis beside Japanese brackets', 'これは**「強調」**です', 'これは「強調」です'],
  ['names of flags and of other emoji', ':de: :rofl: :100: a:100:2 10:30:00', '🇩🇪 🤣 💯 a:100:2 10:30:00'],
  ['prices', 'It is $5 or $6, US$7*a* and $8*b*', 'It is $5 or $6, US$7a and $8b'],
  [
    'a table of two columns with pictures for headers',
    '| ![](a.png) | ![](b.png) |\n| - | - |\n| 1 | 2 |',
    '• 1: 2',
  ],
  [
    'a table with pictures in cells',
    '| A | B | C |\n| - | - | - |\n| 1 | ![](b.png) | [![](c.png)](https://c.example) |\n| 2 | ![](b.png) | 3 |',
    'A · B · C\n• 1\n• 2 · C: 3',
  ],
  ['a table without headers', '| | |\n| - | - |\n| 1 | 2 |', '• 1: 2'],
  ['a footnote', 'a[^x] b^[inline] c[^x]\n\n[^x]: note *one*', 'a[1] b[2] c[1]\n\n[1] note one\n[2] inline'],
  ['a comment', 'a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf', 'a c\n\nf'],
  ['a line break in HTML', 'a<br>b<br/>c', 'a\nb\nc'],
  ['details', '<details><summary>More</summary>\n\nInside.\n\n</details>', 'More\n\nInside.'],
  ['keys', '<kbd>Ctrl</kbd>+<kbd>C</kbd>', 'Ctrl+C'],
  ['a link in HTML', '<a href="https://a.example">a</a>', 'a (https://a.example)'],
  ['a list in HTML', '<ul>\n<li>a &amp; b</li>\n<li>c</li>\n</ul>', '• a & b\n• c'],
  [
    'a table in HTML',
    'x\n\n<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    'x\n\nA · B\n1 · 2',
  ],
  ['raised digits', '10<sup>6</sup> 10<sup>-6</sup> H<sub>2</sub>O', '10⁶ 10⁻⁶ H2O'],
  ['an unclosed tag', 'a < b and c <d', 'a < b and c <d'],
  ['names of emoji', ':tada: :rocket: :nosuch: 10:30:00', '🎉 🚀 :nosuch: 10:30:00'],
  ['what looks like a command of a workflow', '::error::no', '::error::no'],
  ['a template variable', '${{ github.token }}', '${{ github.token }}'],
  ['logic', 'a || b || c', 'a || b || c'],
  ['Windows line endings', 'a\r\nb\r\n\r\nc', 'a b\n\nc'],
]

describe('Markdown', () => {
  test.each(BECOMES)('with %s reads as it should', (_what, markdown, text) => {
    expect(shown(markdown)).toBe(text)
    expect(told(markdown)).toEqual([])
  })

  test('has images in HTML as media', () => {
    const [segment] = chainOf('a <img width="3" src="b.png?x=1&amp;y" alt=\'B "b"\'> c', SETTINGS).segments
    expect(segment).toMatchObject({ text: 'a c', media: [{ src: 'b.png?x=1&y', alt: 'B "b"', line: 1 }] })
  })

  test.each([
    '[![Build](b.png)](https://a.example)',
    '<a href="https://a.example"><img src="b.png" alt="Build"></a>',
  ])('has a picture that is a link as media, and drops the link: %s', (markdown) => {
    const [segment] = chainOf(`x\n\n${markdown}`, SETTINGS).segments
    expect(segment).toMatchObject({ text: 'x', media: [{ src: 'b.png', alt: 'Build' }] })
  })

  test('hides images in spoilers', () => {
    const [segment] = chainOf('||![The end](end.png)|| ||he dies||', SETTINGS).segments
    expect(segment).toMatchObject({
      text: 'he dies',
      media: [{ spoiler: true }],
      spoilers: [{ offset: 0, length: 7 }],
    })
  })
})

test('ends a spoiler, and has its picture, before white space that is left out', () => {
  const { segments } = chainOf('||The end   ![The end](end.png)||\n\n||he dies||', SETTINGS)
  expect(segments).toMatchObject([
    {
      text: 'The end\n\nhe dies',
      spoilers: [
        { offset: 0, length: 7 },
        { offset: 9, length: 7 },
      ],
    },
  ])
})

test('has a footnote of a description alone where there is no other text', () => {
  const { segments } = chainOf('![^[in]](b)', SETTINGS)
  expect(segments).toMatchObject([{ text: '[1] in', media: [{ src: 'b' }] }])
})

test('never has spoilers that overlap or reach over the end', () => {
  const words = fc
    .array(fc.constantFrom('a', '|', '`', '```', '  ', '\\', '**', '[x](y)', '![x](y)', '🎉'), {
      minLength: 1,
    })
    .map((parts) => parts.join(' '))
  const block = fc.oneof(
    words,
    words.map((text) => `||${text}||`),
    fc.constantFrom('- one', '    code', '> a'),
  )
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      for (const { text, spoilers } of chainOf(blocks.join('\n\n'), SETTINGS).segments) {
        const ends = spoilers.map(({ offset, length }) => offset + length)
        for (const [at, { offset }] of spoilers.entries())
          expect(offset).toBeGreaterThanOrEqual(ends[at - 1] ?? 0)
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

/** Mathematics that stays as it is. */
const MATH: readonly string[] = [
  'a $x_1 * y_2 * |z||w| = \\frac{a}{b}$ b',
  'a $$x^2$$ b',
  'a \\(x^*=y^*\\) b',
  '$$\nx_1 * y_2 *\n\\\\ ||z||\n$$',
  '$$ x_1 * y_2 * $$',
  '\\[\na^*=x-b^*\n\\]',
]

describe('mathematics', () => {
  test.each(MATH)('%j stays as it is, and is told once', (markdown) => {
    const { segments } = chainOf(markdown, SETTINGS)
    expect(segments).toMatchObject([{ text: markdown, spoilers: [] }])
    expect(told(`${markdown}\n\n${markdown}`)).toEqual(['warning text/construct-kept 1'])
  })
})

/** What it is, Markdown, what is told. */
const TOLD: readonly (readonly [string, string, readonly string[]])[] = [
  ['links that lead nowhere', 'a\n\n[b](#c) [d](javascript:alert(1))', ['warning text/link-dropped 3']],
  ['components', 'a\n\n<Chart data="x" /> <Chart />', ['warning text/html-dropped 3']],
  ['scripts', '<script>\nalert(1)\n</script>\n\na', ['warning text/html-dropped 1']],
  ['shortcodes', 'a {{< b >}} c {% d %}', ['warning text/shortcode 1', 'warning text/shortcode 1']],
  ['containers', ':::x\na\n:::', ['warning text/shortcode 1']],
  ['a place for a table of contents', '[[toc]]\n\na', ['warning text/shortcode 1']],
  ['front matter left in the text', '+++\ntitle = "x"\n+++\na', ['error text/front-matter-left 1']],
  [
    'front matter of YAML left in the text',
    '---\ntitle: x\ntags:\n  - y\n---\na',
    ['error text/front-matter-left 1'],
  ],
  ['notes without a reference', 'a\n\n[^1]: b', ['warning text/footnote-unused 1']],
  ['a heading without its space', '##Part\ntext', ['warning text/heading-unspaced 1']],
  ['no topic in colours and numbers', '#ff0000, (#5395), #fff, （#360）と (#5400)', []],
  ['a second topic', '#one and #two, not a#b or #3', ['warning text/second-topic 1']],
  ['a URL that does not fit', `a\n\nhttps://a.example/${'x'.repeat(600)}`, ['error text/url-too-long 3']],
  ['a word that does not fit', `a\n\n${'x'.repeat(1600)}`, ['warning text/word-cut 3']],
  ['spoilers after other than ASCII', 'é ||b||', ['warning text/spoiler-may-shift 1']],
  ['more than ten spoilers', '||b|| '.repeat(11), ['error text/too-many-spoilers 1']],
  ['more than twenty images in a row', '![](a.png)\n'.repeat(21), ['error text/too-many-media 1']],
  ['nesting that is too deep', '> '.repeat(300) + 'a', ['error text/too-deep 1']],
]

describe('the author is told of', () => {
  test.each(TOLD)('%s', (_what, markdown, problems) => {
    expect(told(markdown)).toEqual(problems)
  })

  test('more than five links that nothing can part', () => {
    const links = Array.from({ length: 6 }, (_, index) => `a${index}.example.com`).join('/')
    expect(told(`\`${links.replaceAll('/', ' ')}\``)).toEqual(['error text/too-many-links 1'])
  })

  test('numbering that leaves no room', () => {
    expect(told('word '.repeat(200), { numbering: 'x'.repeat(260) })).toEqual([
      'error text/numbering-too-long',
    ])
  })
})

describe('links', () => {
  test('are at most five different ones in a segment', () => {
    const markdown = Array.from({ length: 12 }, (_, index) => `- https://a${index}.example/`).join('\n')
    const { segments, problems } = chainOf(markdown, SETTINGS)
    expect(segments).toHaveLength(3)
    expect(segments.every(({ text }) => text.split('\n').length <= 5)).toBe(true)
    expect(problems).toEqual([])
  })

  test('that are the same count once', () => {
    const markdown = Array.from({ length: 12 }, (_, index) => `- https://a${index % 5}.example/`).join('\n')
    expect(chainOf(markdown, SETTINGS).segments).toHaveLength(1)
  })

  test('without https count too', () => {
    const markdown = Array.from({ length: 6 }, (_, index) => `www.a${index}.com and README.md.`).join(' ')
    expect(chainOf(markdown, SETTINGS).segments).toHaveLength(2)
  })
})

/** What it is, Markdown, what a reader sees of a text in the repository a/b. */
const REFERENCES: readonly (readonly [string, string, string])[] = [
  [
    'a pull request',
    'by it in https://github.com/a/b/pull/12\n\nhttps://github.com/a/b',
    'by it in #12\n\nhttps://github.com/a/b',
  ],
  ['an issue of another repository', 'see <https://github.com/c/d/issues/3>', 'see c/d#3'],
  [
    'a commit',
    'https://github.com/a/b/commit/a90ff6650fc244 https://github.com/a/b',
    'a90ff66 https://github.com/a/b',
  ],
  ['a commit of another repository', 'https://github.com/c/d/commit/a90ff6650fc244bf', 'c/d@a90ff66'],
  [
    'a link that says the number',
    '[#3](https://github.com/c/d/pull/3) in https://github.com/c/d/tree/x',
    '#3 in https://github.com/c/d/tree/x',
  ],
  [
    'a link that says the hash',
    '([`a90ff66`](https://github.com/c/d/commit/a90ff6650fc244bf)) https://github.com/c/d',
    '(a90ff66) https://github.com/c/d',
  ],
  ['a link that says something else', '[a fix](https://github.com/c/d/pull/3)', 'a fix (c/d#3)'],
  ['a link in brackets', '([a fix](https://github.com/c/d/pull/3))', '(a fix, c/d#3)'],
  ['a link in HTML', '<a href="https://github.com/c/d/pull/3">a fix</a>', 'a fix (c/d#3)'],
  [
    'somebody',
    '[ana](https://github.com/ana) and [@dependabot[bot]](https://github.com/apps/dependabot)',
    'ana and dependabot[bot]',
  ],
  ['somebody by another name', '[Ana B.](https://github.com/ana)', 'Ana B. (https://github.com/ana)'],
  [
    'a comparison',
    '[1.2](https://github.com/a/b/compare/v1...v2)',
    '1.2 (https://github.com/a/b/compare/v1...v2)',
  ],
  ['a release', 'https://github.com/a/b/releases/tag/v1', 'https://github.com/a/b/releases/tag/v1'],
  [
    'a comment',
    'https://github.com/a/b/issues/1#issuecomment-2',
    'https://github.com/a/b/issues/1#issuecomment-2',
  ],
]

describe('a reference to GitHub', () => {
  const inRepository = { repository: 'a/b' }

  test.each(REFERENCES)('to %s is short', (_what, markdown, text) => {
    expect(shown(markdown, inRepository)).toBe(text)
    expect(told(markdown, inRepository)).toEqual([])
  })

  test.each(REFERENCES)('to %s keeps its address where references are full', (_what, markdown) => {
    const addresses = markdown.match(/https:[^\s<>)"]+/g) ?? []
    for (const address of addresses) expect(shown(markdown, { references: 'full' })).toContain(address)
  })

  test('leaves readers a link into its repository', () => {
    const markdown = 'See https://github.com/a/b/pull/12 and [#3](https://github.com/c/d/pull/3).'
    const text = 'See #12 and #3.\n\n'
    expect(shown(markdown, inRepository)).toBe(`${text}https://github.com/a/b\nhttps://github.com/c/d`)
    const release = 'https://github.com/a/b/releases/tag/v1'
    expect(shown(markdown, { ...inRepository, release })).toBe(`${text}${release}\nhttps://github.com/c/d`)
    expect(shown(markdown, { ...inRepository, card: release })).toBe(`${text}https://github.com/c/d`)
  })
})

/** What it is, Markdown, what a reader sees. */
const ADDRESSES: readonly (readonly [string, string, string])[] = [
  ['behind the text', '[a](https://a.example) and [b](https://a.example)', 'a (https://a.example) and b'],
  ['in brackets', '([a](https://a.example)) ([b](https://a.example))', '(a, https://a.example) (b)'],
  [
    'right after each other',
    '[hmar](https://a.example)[https://b.example](https://b.example)',
    'hmar (https://a.example) https://b.example',
  ],
  [
    'right after a word',
    '詳しくは[https://a.example](https://a.example)を見て',
    '詳しくは https://a.example を見て',
  ],
  [
    'of a badge',
    '[![CI](https://img.shields.io/x)](https://a.example) [![x](y.svg)](https://b.example)\n\na',
    'a',
  ],
]

describe('an address', () => {
  test.each(ADDRESSES)('%s reads as it should', (_what, markdown, text) => {
    expect(shown(markdown)).toBe(text)
  })

  test('is never parted from the text of its link', () => {
    for (let length = 380; length < 500; length++) {
      const { segments } = chainOf(
        `${'a '.repeat(length / 2)}[some text](https://a.example/${'x'.repeat(40)}) ${'b '.repeat(200)}`,
        SETTINGS,
      )
      expect(segments.filter(({ text }) => text.includes('some text (https://a.example/'))).toHaveLength(1)
    }
  })

  test('of badges is told once', () => {
    expect(told('a\n\n![](https://img.shields.io/x)\n![](https://img.shields.io/y)')).toEqual([
      'warning text/left-out 3',
    ])
  })
})

describe('a logo that Threads cannot show', () => {
  test.each([
    '<img src="media/logo.svg" alt="Lantern">',
    '# ![Lantern](logo.svg)',
    '[![Lantern](icon.svg)](https://a.example)',
  ])('opens the text as its description: %s', (markdown) => {
    expect(chainOf(`${markdown}\n\nIt finds links.`, SETTINGS).segments).toMatchObject([
      { text: 'Lantern\n\nIt finds links.', media: [] },
    ])
    expect(told(markdown)).toEqual(['warning text/left-out 1'])
  })

  test('is a picture like others where it stands later', () => {
    expect(chainOf('a\n\n![Lantern](logo.svg)', SETTINGS).segments).toMatchObject([
      { media: [{ src: 'logo.svg' }] },
    ])
  })
})

describe('a reference that nothing defines', () => {
  test('is its text, and is told', () => {
    expect(shown('see [the *guide*][] and [`b`][], not [c][d], a[1][2] or []')).toBe(
      'see the guide and b, not [c][d], a[1][2] or []',
    )
    expect(told('see [the *guide*][]')).toEqual(['warning text/link-dropped 1'])
  })
})

describe('a table of contents', () => {
  test('is left out with its heading, and told', () => {
    const markdown = 'a\n\n## Contents\n\n- [b](#b)\n  - [c](#c)\n\n## b\n\nd'
    expect(shown(markdown)).toBe('a\n\nb\nd')
    expect(told(markdown)).toEqual(['warning text/left-out 5'])
  })
})

/** Markdown, an author's own post, release notes. */
const DISARMED: readonly (readonly [string, string, string])[] = [
  [
    'by @octo-cat, @dependabot[bot] and (@a.b)',
    'by @octo-cat, @dependabot[bot] and (@a.b)',
    'by octo-cat, dependabot[bot] and (a.b)',
  ],
  ['npm i @scope/package', `npm i @${WJ}scope/package`, `npm i @${WJ}scope/package`],
  ['`npm i @scope/package`', `npm i @${WJ}scope/package`, `npm i @${WJ}scope/package`],
  ['`@Component`', `@${WJ}Component`, `@${WJ}Component`],
  ['@me@mastodon.social', `@${WJ}me@mastodon.social`, `@${WJ}me@mastodon.social`],
  ['\\@me', `@${WJ}me`, `@${WJ}me`],
  ['[@me](https://github.com/me)', 'me', 'me'],
  ['@**octocat**', '@octocat', 'octocat'],
  ['@_octocat_', '@octocat', 'octocat'],
  ['<b>@</b>octocat', '@octocat', 'octocat'],
  ['@<!-- -->octocat', '@octocat', 'octocat'],
  ['&#64;**octocat**', '@octocat', 'octocat'],
  ['@@octocat', '@@octocat', 'octocat'],
  ['-@octocat', '-@octocat', '-octocat'],
  ['@[octocat](https://github.com/octocat)', 'octocat', 'octocat'],
  ['@[ana](https://www.threads.com/@ana)', '@ana', '@ana'],
  ['[@astrobot-houston](https://github.com/astrobot-houston)', 'astrobot-houston', 'astrobot-houston'],
  ['@`octocat`', `@${WJ}octocat`, `@${WJ}octocat`],
  ['`@`octocat', `@${WJ}octocat`, `@${WJ}octocat`],
  ['@**scope**/package', `@${WJ}scope/package`, `@${WJ}scope/package`],
  ['`#`include', `#${HAIR}include`, `#${HAIR}include`],
  ['a<i></i>@b.example', 'a@b.example', 'a@b.example'],
  [
    'me@example.com and actions/checkout@v4',
    'me@example.com and actions/checkout@v4',
    'me@example.com and actions/checkout@v4',
  ],
  ['https://a.example/@me', 'https://a.example/@me', 'https://a.example/@me'],
  ['#123 and (#123)', '#123 and (#123)', '#123 and (#123)'],
  ['\\#topic', `#${HAIR}topic`, `#${HAIR}topic`],
  ['`#[test]` and `a#b`', `#${HAIR}[test] and a#b`, `#${HAIR}[test] and a#b`],
  [
    '```\n#include <a>\n#!/bin/sh\n# a\n```',
    '# include <a>\n#!/bin/sh\n# a',
    '# include <a>\n#!/bin/sh\n# a',
  ],
]

describe('what would become something else', () => {
  test.each(DISARMED)('%j', (markdown, own, notes) => {
    expect(shown(markdown, { handles: 'mention' })).toBe(own)
    expect(shown(markdown, { handles: 'disarm' })).toBe(notes)
  })

  test('moves all places behind it along', () => {
    const markdown = '@**ana** and ||`@b` secret|| and ![c](c.png) ||@d||'
    const [segment] = chainOf(markdown, { ...SETTINGS, handles: 'disarm' }).segments
    const hidden = segment?.spoilers.map(({ offset, length }) => segment.text.slice(offset, offset + length))
    expect(segment?.text).toBe(`ana and @${WJ}b secret and d`)
    expect(hidden).toEqual([`@${WJ}b secret`, 'd'])
  })
})

describe('docs/markdown.md', () => {
  // Its formatter pads the cells of tables.
  const docs = readFileSync(join(import.meta.dirname, '../../../docs/markdown.md'), 'utf8').replace(
    / +/g,
    ' ',
  )

  test('shows every kind of Markdown', () => {
    const rows = Object.entries(NODES).map(
      ([token, { what, treatment, becomes }]) => `| ${what} | \`${token}\` | ${treatment} | ${becomes} |`,
    )
    expect(docs).toContain(rows.join('\n'))
  })

  test('shows every construct of site generators', () => {
    const rows = Object.values(CONSTRUCTS).map(
      ({ construct, generators, treatment, becomes }) =>
        `| ${construct.replaceAll('|', '\\|')} | ${generators} | ${treatment} | ${becomes} |`,
    )
    expect(docs).toContain(rows.join('\n'))
  })

  test('shows every tag of HTML', () => {
    const rows = Object.values(HTML).map(
      ({ tags, becomes }) => `| ${tags.replace(/\S+/g, '`$&`')} | ${becomes} |`,
    )
    expect(docs).toContain(rows.join('\n'))
  })
})
