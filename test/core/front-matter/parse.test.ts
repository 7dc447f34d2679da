import matter from 'gray-matter'
import { afterEach, describe, expect, test } from 'vitest'
import { fencesOf } from '../../../src/core/front-matter/fences.ts'
import { parseFrontMatter } from '../../../src/core/front-matter/parse.ts'
import type { Problem } from '../../../src/core/problem.ts'
import { dataOf } from './laws.ts'

const fenced = (frontMatter: string) => `---\n${frontMatter}\n---\nBody\n`

function read(text: string) {
  const fences = fencesOf(text)
  if (fences.kind === 'none') throw new Error('no front matter')
  return parseFrontMatter(text, fences)
}

function problemsOf(text: string): readonly Problem[] {
  const result = read(text)
  return result.ok ? [] : result.problems
}

describe('data', () => {
  test.each([
    ['a long id', 'a: 17889615691921648', '17889615691921648'],
    ['a number with zeros', 'a: 0010', '0010'],
    ['an octal number', 'a: 0o17', '0o17'],
    ['a hexadecimal number', 'a: 0x1F', '0x1F'],
    ['a decimal number', 'a: 1.50', '1.50'],
    ['an exponent', 'a: 1e3', '1e3'],
    ['infinity', 'a: .inf', '.inf'],
    ['not a number', 'a: .NaN', '.NaN'],
    ['a date', 'a: 2026-12-01', '2026-12-01'],
    ['a date and time', 'a: 2026-12-01 09:00:00', '2026-12-01 09:00:00'],
    ['a date with an offset', 'a: 2026-12-01T09:00:00+09:00', '2026-12-01T09:00:00+09:00'],
    ['a time', 'a: 9:30', '9:30'],
    ['underscores', 'a: 1_000', '1_000'],
    ['a number with a tag', 'a: !!int 17889615691921648', '17889615691921648'],
    ['a timestamp with a tag', 'a: !!timestamp 2026-12-01', '2026-12-01'],
    ['true', 'a: true', true],
    ['False', 'a: False', false],
    ['yes, which is a word', 'a: yes', 'yes'],
    ['off, which is a word', 'a: off', 'off'],
    ['true in quotes, which is a word', 'a: "true"', 'true'],
    ['null', 'a: null', null],
    ['a tilde', 'a: ~', null],
    ['nothing', 'a:', null],
    ['a list', 'a: [1, x, null]', ['1', 'x', null]],
    ['an alias', 'b: &b {c: 1}\na: *b', { c: '1' }],
    ['a merge key, which is a key', 'b: &b {c: 1}\na: {<<: *b}', { '<<': { c: '1' } }],
    [
      'keys of any type',
      'a: {1: x, true: y, null: z, 2026-12-01: d}',
      { 1: 'x', true: 'y', null: 'z', '2026-12-01': 'd' },
    ],
    ['a template', 'a: {{ title }}', { '{ title }': null }],
    ['a literal block at the end', 'a: |\n  x', 'x\n'],
    ['a folded block', 'a: >-\n  x\n  y', 'x y'],
  ])('%s', (_, yaml, value) => {
    expect(dataOf(fenced(yaml))['a']).toEqual(value)
    expect(dataOf(fenced(yaml).replaceAll('\n', '\r\n'))['a']).toEqual(value)
    expect(dataOf(`\uFEFF${fenced(yaml)}`)['a']).toEqual(value)
  })

  test.each([
    ['nothing', '---\n---\n'],
    ['an empty line', '---\n\n---\n'],
    ['comments', '---\n# a\n#\n---\n'],
    ['spaces', '---\n  \n \t\n---\n'],
  ])('of %s is empty', (_, text) => {
    expect(dataOf(text)).toEqual({})
  })

  test('never takes a key for a prototype', () => {
    const result = read(fenced('__proto__: {polluted: true}\nlist: [{__proto__: {polluted: true}}]'))
    if (!result.ok) throw new Error('refused')
    const { data } = result.frontMatter
    expect(Object.keys(data)).toEqual(['__proto__', 'list'])
    expect(Object.getPrototypeOf(data)).toBeNull()
    expect(data['polluted']).toBeUndefined()
    expect('constructor' in data).toBe(false)
    expect('toString' in data).toBe(false)
    expect(JSON.stringify(data)).toBe(
      '{"__proto__":{"polluted":true},"list":[{"__proto__":{"polluted":true}}]}',
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('is read afresh each time, a mistake included', () => {
    const text = fenced('a: [1]')
    expect(dataOf(text)['a']).not.toBe(dataOf(text)['a'])
    const broken = fenced('a: [1')
    expect(problemsOf(broken)).toEqual(problemsOf(broken))
    expect(problemsOf(broken)).not.toEqual([])
  })

  test('is not cut by the separators that gray-matter knows', () => {
    expect(dataOf(fenced('excerpt_separator: {a: 1}\nsections: true'))).toEqual({
      excerpt_separator: { a: '1' },
      sections: true,
    })
  })
})

describe('a line', () => {
  const result = read(
    '---\r\n# c\r\ntitle: x\r\nthreads:\r\n  media:\r\n    - a.png\r\n    - src: b.png\r\n      alt: |\r\n        c\r\n  topic: [x,\r\n    y]\r\n---\r\nBody\r\n',
  )
  const lineOf = (...path: (string | number)[]) => (result.ok ? result.frontMatter.lineOf(path) : undefined)

  test('is that of the key or of the item', () => {
    expect(lineOf('title')).toBe(3)
    expect(lineOf('threads')).toBe(4)
    expect(lineOf('threads', 'media')).toBe(5)
    expect(lineOf('threads', 'media', 0)).toBe(6)
    expect(lineOf('threads', 'media', 1, 'alt')).toBe(8)
    expect(lineOf('threads', 'topic', 1)).toBe(11)
  })

  test('is that of the nearest ancestor where there is no such entry', () => {
    expect(lineOf('threads', 'media', 1, 'spoiler')).toBe(7)
    expect(lineOf('threads', 'media', 9)).toBe(5)
    expect(lineOf('threads', 'id')).toBe(4)
    expect(lineOf('title', 'x', 0)).toBe(3)
    expect(lineOf('none', 'x')).toBe(1)
    expect(lineOf()).toBe(1)
  })

  test('is that of the body as well', () => {
    expect(result.ok && result.frontMatter.bodyLine).toBe(13)
  })
})

describe('a problem with its line tells of', () => {
  test.each([
    ['a colon in a value', 'title: a\nx: b: c', 'front-matter/broken-yaml', 3],
    ['an at sign', 'a: @spool', 'front-matter/broken-yaml', 2],
    ['a backtick', 'a: `x`', 'front-matter/broken-yaml', 2],
    ['a quote that is never closed', 'a: 1\nb: "x\n', 'front-matter/broken-yaml', 3],
    ['a quote below its key that is never closed', 'a: 1\nb:\n  "x\n', 'front-matter/broken-yaml', 4],
    ['a bad escape', 'a: "C:\\dir"', 'front-matter/broken-yaml', 2],
    ['a tab for indentation', 'a:\n\tb: 1', 'front-matter/broken-yaml', 3],
    ['a word that is no key', 'a: 1\nword\nb: 2', 'front-matter/broken-yaml', 3],
    ['two documents', 'a: 1\n...\nb: 2', 'front-matter/broken-yaml', 4],
    ['an alias of nothing', 'a: *b', 'front-matter/broken-yaml', 2],
    ['an alias of itself', 'a: &a\n  - *a', 'front-matter/broken-yaml', 3],
    ['a key that stands twice', 'a: 1\nb: 2\na: 3', 'front-matter/duplicate-key', 4],
    ['a key that stands twice below another', 'a:\n  b: 1\n  b: 2', 'front-matter/duplicate-key', 4],
    ['a key that stands twice, once in quotes', '1: a\n"1": b', 'front-matter/duplicate-key', 3],
    ['__proto__ that stands twice', '__proto__: a\n__proto__: b', 'front-matter/duplicate-key', 3],
    ['a list', '- a\n- b', 'front-matter/not-a-mapping', 2],
    ['a single value', '\nJust a paragraph\nbetween two rules.\n', 'front-matter/not-a-mapping', 3],
    ['a fence that goes on', 'a: 1\n---b: 2', 'front-matter/ambiguous-end', 3],
    ['a longer fence', 'a: |\n  x\n----', 'front-matter/ambiguous-end', 4],
    ['nesting beyond reason', `a: ${'['.repeat(200)}${']'.repeat(200)}`, 'front-matter/too-complex', 2],
    ['nesting that exhausts the stack', `a: ${'['.repeat(20_000)}`, 'front-matter/too-complex', 2],
  ])('%s', (_, yaml, rule, line) => {
    const [problem] = problemsOf(fenced(yaml))
    expect(problem).toMatchObject({ rule, line })
  })

  test('every line that is broken, once', () => {
    expect(problemsOf(fenced('a: b: c: d\ne: 1\nf: @x @y\ng: "1"')).map(({ line }) => line)).toEqual([2, 4])
  })

  test('aliases that multiply, before they do', () => {
    const lines = Array.from(
      { length: 20 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`,
    )
    // Nine to the power of twenty values would fit into no memory.
    expect(problemsOf(fenced(`a0: &a0 [x]\n${lines.join('\n')}`)).map(({ rule }) => rule)).toEqual([
      'front-matter/too-complex',
    ])
  })

  test('an alias that is the one too many', () => {
    const many = Array(1000).fill('x').join(', ')
    const aliases = (count: number) => Array(count).fill('*a').join(', ')
    expect(problemsOf(fenced(`a: &a [${many}]\nb: [${aliases(98)}]`))).toEqual([])
    expect(problemsOf(fenced(`a: &a [${many}]\nb: [${aliases(99)}]`))).toMatchObject([
      { rule: 'front-matter/too-complex', line: 3 },
    ])
  })

  test('the hundred and first level, of lists and of mappings', () => {
    const lists = (levels: number) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`
    const mappings = (levels: number) => `a: ${'{a: '.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`
    for (const nested of [lists, mappings]) {
      expect(problemsOf(fenced(nested(100)))).toEqual([])
      expect(problemsOf(fenced(nested(101)))).toMatchObject([{ rule: 'front-matter/too-complex' }])
    }
  })

  test('nesting beyond reason beside other mistakes', () => {
    const deep = `${'['.repeat(200)}${']'.repeat(200)}`
    expect(problemsOf(fenced(`a: 1\na: 2\nb: ${deep}`)).map(({ rule }) => rule)).toEqual([
      'front-matter/duplicate-key',
      'front-matter/too-complex',
    ])
  })

  test('what stands where a mapping should', () => {
    expect(problemsOf(fenced('- a'))[0]?.message).toContain('is a list')
    expect(problemsOf(fenced('a'))[0]?.message).toContain('is a single value')
  })

  test('front matter without an end', () => {
    expect(problemsOf('---\nthreads: true\n')).toMatchObject([{ rule: 'front-matter/unclosed', line: 1 }])
  })

  test.each(['+++\nthreads = true\n+++\n', '{\n"threads": true\n}\n', '---toml\nthreads = true\n---\n'])(
    'another language: %j',
    (text) => {
      expect(problemsOf(text)).toMatchObject([{ rule: 'front-matter/foreign', line: 1 }])
    },
  )
})

describe('code in front matter is never run', () => {
  const mark = 'globalThis.spoolWasHere = true'
  const isMarked = () => Reflect.has(globalThis, 'spoolWasHere')
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'spoolWasHere')
  })

  test('though gray-matter alone would run it', () => {
    matter(`---js\n(${mark}, {})\n---\n`, {})
    expect(isMarked()).toBe(true)
  })

  const headers = [
    'js',
    'javascript',
    'JavaScript',
    ' JS ',
    'coffee',
    'CoffeeScript',
    'cson',
    'json',
    'constructor',
    'toString',
    '__proto__',
    'valueOf',
    'eval',
    'yaml',
    'yml',
    ' # c',
  ]
  const openings = headers.flatMap((header) => [`---${header}`, `\uFEFF---${header}`, `---${header}\r`])

  test.each(openings)('behind %j', (opening) => {
    const text = `${opening}\n(${mark}, { threads: true })\n---\n`
    expect(problemsOf(text)).toMatchObject([{ rule: 'front-matter/foreign' }])
    // Even where somebody forgot to look at the fences.
    const forged = {
      kind: 'yaml',
      start: 6,
      end: text.lastIndexOf('---'),
      bodyStart: text.length,
      eol: '\n',
      bodyLine: 4,
    } as const
    expect(parseFrontMatter(text, forged)).toMatchObject({ ok: false })
    expect(isMarked()).toBe(false)
  })

  test.each([
    `language: javascript\ncode: (${mark})`,
    `engines: {yaml: {parse: "${mark}"}}\nlang: js`,
    `eval: true\nparser: "${mark}"\nexcerpt: "${mark}"`,
    `a: !!js/function "function () { ${mark} }"\nb: !!js/eval "${mark}"`,
    `toString: !!js/function "function () { ${mark} }"`,
  ])('by a key of YAML: %j', (yaml) => {
    expect(dataOf(fenced(yaml))).toBeTypeOf('object')
    expect(isMarked()).toBe(false)
  })
})
