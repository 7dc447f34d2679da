import { expect, test } from 'vitest'
import { sameData } from '../../../src/core/front-matter/same-data.ts'

test.each([
  ['', {}],
  ['', []],
  [true, {}],
  [null, {}],
  [[], {}],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    { a: '1', b: '2' },
    { a: '1', b: '3' },
  ],
  [{ a: undefined }, { b: undefined }],
  [{ a: { b: '1' } }, { a: { b: '2' } }],
])('%j and %j are not the same', (one, other) => {
  expect(sameData(one, other)).toBe(false)
  expect(sameData(other, one)).toBe(false)
})

test('mappings are the same in any order', () => {
  expect(sameData({ a: '1', b: [{ c: true }] }, { b: [{ c: true }], a: '1' })).toBe(true)
})
