import fc from 'fast-check'
import matter from 'gray-matter'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { entryLines, flowEntries, type YamlValue } from '../../../src/core/front-matter/yaml-text.ts'

test.each([
  [
    'a permalink is',
    'https://www.threads.net/@spool/post/DSa1?x=1&y=%20',
    'https://www.threads.net/@spool/post/DSa1?x=1&y=%20',
  ],
  ['a digest is', 'sha256:9f86d081', 'sha256:9f86d081'],
  ['an id is', '17889615691921648', '"17889615691921648"'],
  ['a time is', '2026-12-01T09:00:03Z', '"2026-12-01T09:00:03Z"'],
  ['a word that some take for true is', 'Yes', '"Yes"'],
  ['a word that all take for null is', 'null', '"null"'],
  ['an empty text is', '', '""'],
  ['words with a number sign are', 'a # b', '"a # b"'],
  ['quotes and line breaks are', '"\n\\', '"\\"\\n\\\\"'],
  ['what looks like line breaks is', '\u2028\u0085\uFEFF', '"\\u2028\\u0085\\ufeff"'],
  ['a truth value is', true, 'true'],
  ['a word that begins like one is', 'nobody', 'nobody'],
  ['what has several schemes is', 'a:b:c', 'a:b:c'],
])('%s written so that every reader takes it for the same', (_, value, text) => {
  expect(entryLines('key', value)).toEqual([`key: ${text}`])
})

test('lists and mappings that are empty are written as such', () => {
  expect(entryLines('key', [])).toEqual(['key: []'])
  expect(entryLines('key', [{}, { a: true }])).toEqual(['key:', '  - {}', '  - a: true'])
  expect(flowEntries([['key', true]])).toBe('key: true')
})

test('any value is read back by readers of YAML 1.1 and 1.2, in block and in flow style', () => {
  const tricky = [
    'y',
    'NO',
    'on',
    '~',
    '1e3',
    '0x1F',
    '0o7',
    '1_000',
    '9:30',
    '1.5',
    '.inf',
    '=',
    '<<',
    '-',
    '? a',
    'a: b',
    'a:',
    '#',
    '&a',
    '*a',
    '!a',
    '|',
    '%',
    '@a',
    '`',
    '{',
    ', ',
    '\u2028',
    '\uD800',
  ]
  const numberlike = fc.string({
    unit: fc.constantFrom('e', 'E', '0', '1', ':', '_', '-', '+', '.', 'x', 'o', 'n'),
  })
  const scalar = fc.oneof(fc.boolean(), numberlike, fc.constantFrom(...tricky), fc.string({ unit: 'binary' }))
  const key = fc.oneof(fc.constantFrom('id', 'permalink', 'yes', '1'), fc.string({ minLength: 1 }))
  const value: fc.Arbitrary<YamlValue> = fc.oneof(
    scalar,
    fc.array(fc.dictionary(key, scalar, { noNullPrototype: true })),
  )
  fc.assert(
    fc.property(value, (written) => {
      for (const yaml of [entryLines('key', written).join('\n'), `{ ${flowEntries([['key', written]])} }`]) {
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(yaml, { version })).toEqual({ key: written })
        expect(matter(`---\n${yaml}\n---\n`, {}).data).toEqual({ key: written })
      }
    }),
    { numRuns: 1500 },
  )
})
