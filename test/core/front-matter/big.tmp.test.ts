import fc from 'fast-check'
import matter from 'gray-matter'
import { expect, test } from 'vitest'
import { withThreadsKeys, type YamlValue } from '../../../src/core/front-matter/edit.ts'
import { fencesOf } from '../../../src/core/front-matter/fences.ts'
import { sameData } from '../../../src/core/front-matter/same-data.ts'
import { dataOf, edited, expectLawful, withKeys, type Keys } from './laws.ts'

/** A line of front matter, and whether a write-back may change it. */
type Line = { readonly text: string; readonly ours: boolean }
type Lines = readonly Line[]

const theirs = (...texts: readonly string[]): Lines => texts.map((text) => ({ text, ours: false }))
const ours = (...texts: readonly string[]): Lines => texts.map((text) => ({ text, ours: true }))
const indented = (lines: Lines, margin: string): Lines =>
  lines.map(({ text, ours }) => ({ text: text === '' ? '' : margin + text, ours }))

const tail = fc.constantFrom('', '', '', ' # tail, with: signs', '\t# 猫 🧵', '   ')
/** What may stand behind a key, on its line and on lines below it. */
const value = fc.oneof(
  tail.chain((end) =>
    fc
      .constantFrom(
        ' word',
        ' "quoted: text"',
        " 'it''s'",
        ' 17889615691921648',
        ' 2026-12-01',
        ' 9:30',
        ' 1.50',
        ' yes',
        ' ~',
        '',
        ' [a, {b: 1}]',
        ' {a: "x, }", b: }',
        ' "tab\there"',
        ' こんにちは',
        ' []',
        ' {}',
      )
      .map((text) => [text + end]),
  ),
  fc.constantFrom(
    [' |', '  literal', '', '    deeper', '  # no comment'],
    [' >-', '  folded', '  text', ''],
    [' |+', '  keeps', '', ''],
    [' |2-', '    indented', '  text'],
    [' plain', '  over lines', '', '  and more'],
    [' "quoted', '  over lines"'],
    [' [', '  a, # one', '  b', '  ]'],
    [' { a: 1,', '  b: 2 }'],
    ['', '- a', '- b # tail'],
    ['', '  - a: 1', '    b: |', '      x', '', '  -   - y', '      - z'],
    ['', '     - a', '     -', '     # below'],
    ['', '    a: 1', '', '    b:', '       c: 2'],
    [' # above', '  ? a', '  : b'],
  ),
)
const gap = fc.array(fc.constantFrom('', '', '# comment', '    # deep: comment', ' ', '# "threads": true'), {
  maxLength: 2,
})

function entries(names: readonly string[], anyValue = value): fc.Arbitrary<Lines> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), anyValue, gap), {
      selector: ([name]) => name,
      maxLength: 4,
    })
    .map((all) =>
      all.flatMap(([name, [first = '', ...below], between]) => [
        ...theirs(`${name}:${first}`, ...below),
        ...theirs(...between),
      ]),
    )
}

const receiptValue = tail.chain((end) =>
  fc.constantFrom(
    ['id:', ` "7"${end}`],
    ['id:', ` 17889615691921648${end}`],
    ['id:', end],
    ["'id':", ` '8'${end}`],
    // The comment ends the scalar: a deeper line behind it would be part of it otherwise.
    ['id:', ' >-', '  9', '# end'],
    ['posts:', ` []${end}`],
    ['posts:', ` [{id: 1, permalink: "a"}]${end}`],
    ['posts:', '', '- id: "1"', '  permalink: a'],
    ['posts:', end, '   - id: 1', `   - {id: 2}${end}`, '   - id: 3'],
    ['"posts":', '', '  - id: 1', '    permalink:', '      a'],
    ['permalink:', ` https://www.threads.net/@a/post/b${end}`],
    ['permalink :', ' "a', '  b"'],
  ),
)
const receipts = fc
  .uniqueArray(fc.tuple(receiptValue, fc.constantFrom([], [''], ['# comment'])), {
    selector: ([[name = '']]) => name.replace(/\W/g, ''),
    maxLength: 3,
  })
  .map((all) =>
    all.flatMap(([[name = '', first = '', ...below], between]) => [
      ...ours(name + first, ...below),
      ...theirs(...between),
    ]),
  )

const threads: fc.Arbitrary<Lines> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('threads', '"threads"', "'threads'", 'threads '),
      fc.constantFrom('true', 'True', '  TRUE', '{}', '{ }'),
      tail,
    )
    .map(([name, text, end]) => ours(`${name}: ${text}${end}`)),
  fc
    .tuple(
      fc.constantFrom('{draft: false}', '{ topic: x, }', '{}', '{"id": "7", topic: }', '{posts: [], id}'),
      tail,
    )
    .map(([text, end]) => ours(`threads: ${text}${end}`)),
  fc
    .tuple(
      fc.boolean(),
      entries(['topic', 'text', '"media"', 'тема']),
      receipts,
      fc.integer({ min: 1, max: 8 }),
      tail,
    )
    .filter(([, options, written]) => options.some(isEntry) || written.some(isEntry))
    .map(([first, options, written, indent, end]) => [
      ...theirs(`threads:${end}`),
      ...indented(first ? [...written, ...options] : [...options, ...written], ' '.repeat(indent)),
    ]),
)

function isEntry({ text }: Line): boolean {
  return /^["'\p{L}]/u.test(text)
}

const frontMatterWith = (ending: Lines) =>
  fc
    .tuple(
      gap,
      entries(['title', 'date', '"tags"', 'ключ']),
      threads,
      gap,
      entries(['draft', "'aliases'", 'weight', 'site threads']),
      fc.constantFrom('', '', '  '),
    )
    .map(([above, before, own, below, after, margin]) =>
      indented([...theirs(...above), ...before, ...own, ...theirs(...below), ...after, ...ending], margin),
    )

const documentWith = (ending: Lines) =>
  fc
    .record({
      lines: frontMatterWith(ending),
      lineBreaks: fc.oneof(
        fc.constant(['\n']),
        fc.constant(['\r\n']),
        fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 2, maxLength: 5 }),
      ),
      bom: fc.constantFrom('', '\uFEFF'),
      body: fc.array(
        fc.constantFrom('Text.', '---', '\n', '\r\n', '# threads: true', '猫', '\u2028', 'id: 1'),
        { maxLength: 6 },
      ),
      closed: fc.constantFrom('', '\n', '\r\n', ' \n'),
    })
    .map(({ lines, lineBreaks, bom, body, closed }) => {
      const breakAt = (index: number) => lineBreaks[index % lineBreaks.length] ?? '\n'
      const texts = ['---', ...lines.map(({ text }) => text)]
      const head = texts.map((text, index) => text + breakAt(index)).join('')
      return {
        text: `${bom}${head}---${closed}${closed === '' ? '' : body.join('')}`,
        isOurs: (_: string, index: number) => lines[index - 1]?.ours ?? false,
      }
    })

const text = fc.oneof(
  fc.constantFrom(
    '17889615691921648',
    '2026-12-01T09:00:03Z',
    'https://www.threads.net/@spool/post/DSa1',
    'sha256:0f',
    'yes',
    '',
    'a: b # c',
    '"',
    '\n---\n',
    '\u2028',
  ),
  fc.string({ unit: 'grapheme' }),
)
const keys: fc.Arbitrary<Keys> = fc.record(
  {
    id: text,
    permalink: text,
    published_at: text,
    posts: fc.array(
      fc.record({ id: text, permalink: text }, { requiredKeys: ['id'], noNullPrototype: true }),
      { maxLength: 4 },
    ),
    digest: text,
    draft: fc.boolean(),
  },
  { requiredKeys: ['id'], noNullPrototype: true },
)

test('any front matter that people write is edited, and only our lines differ', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(documentWith([]), keys, keys, ({ text, isOurs }, first, second) => {
      const once = expectLawful(text, first, isOurs)
      const twice = edited(once, second)
      expect(dataOf(twice)).toEqual(withKeys(dataOf(once), second))
    }),
    { numRuns: 60000 },
  )
})

test(
  'gray-matter with its own YAML 1.1 reads the same texts from what was written',
  { timeout: 900_000 },
  () => {
    fc.assert(
      // gray-matter cuts the last line break of the block, and with it the end of a `|+`: not at issue here.
      fc.property(documentWith(theirs('end: x')), keys, ({ text }, written) => {
        const before = readPlainly(text)
        if (!before) return
        const ownBefore = dataOf(text)['threads'] ?? {}
        const unchanged = ([key, value]: [string, YamlValue]) =>
          sameData(Reflect.get(Object(ownBefore), key), value)
        const set = Object.fromEntries(Object.entries(written).filter((entry) => !unchanged(entry)))
        const after = readPlainly(edited(text, written))
        expect(after).toEqual(Object.keys(set).length === 0 ? before : withKeys(before, set))
      }),
      { numRuns: 40000 },
    )
  },
)

test(
  'whatever stands between the fences, the result holds exactly the keys or nothing is changed',
  { timeout: 900_000 },
  () => {
    const piece = fc.constantFrom(
      'threads',
      ': ',
      ':',
      'true',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ',',
      '- ',
      '? ',
      '\n',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '\t',
      '"',
      "'",
      '# ',
      '|',
      '>-',
      '|+',
      '&a ',
      '*a',
      '!t ',
      '!!str ',
      '<<',
      '...',
      '---',
      'id: 7',
      'topic: x',
      'posts:',
      '\r\n',
      '\r',
      '%YAML 1.1',
      '\u2028',
      '猫',
    )
    const sources = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''))
    const begun = fc.constantFrom(
      '',
      'threads: true',
      'threads:\n  ',
      'threads: {',
      'threads:\n  id: ',
      '{threads: ',
      'threads:\n  posts:\n  - ',
    )
    fc.assert(
      fc.property(begun, sources, keys, (begin, rest, written) => {
        const text = `---\n${begin}${rest}\n---\nBody\n`
        const result = withThreadsKeys(text, written)
        if (!result.ok) return
        expect(dataOf(result.text)).toEqual(withKeys(dataOf(text), written))
        expect(result.text.endsWith(bodyOf(text))).toBe(true)
        expect(edited(result.text, written)).toBe(result.text)
      }),
      { numRuns: 400_000 },
    )
  },
)

function bodyOf(text: string): string {
  const fences = fencesOf(text)
  return fences.kind === 'yaml' ? text.slice(fences.end) : text
}

/** As a site generator does; undefined where it cannot. */
function readPlainly(text: string): Record<string, unknown> | undefined {
  try {
    return matter(text, {}).data
  } catch {
    return undefined
  }
}
