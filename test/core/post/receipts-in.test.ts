import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/core/post/read-post.ts'
import { receiptsIn } from '../../../src/core/post/receipts-in.ts'

const VALUES = [
  '17',
  '"18"',
  '[]',
  '[{id: "17"}]',
  '[{id: "17", permalink: https://a.b/c}]',
  '[{id: 17, x: 1}]',
  'true',
  '""',
  'null',
]
const KEYS = ['id', 'permalink', 'published_at', 'posts', 'digest', 'draft', 'topic', 'unknown']
const entries = fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)), {
  selector: ([key]) => key,
})
const file = entries.map((given) =>
  ['---', 'threads:', ...given.map(([key, value]) => `  ${key}: ${value}`), '---', '', 'Hello', ''].join(
    '\n',
  ),
)

describe('receipts read on their own', () => {
  test('are those that reading the whole post gives, whatever its other keys are', () => {
    fc.assert(
      fc.property(file, (text) => {
        const read = readPost('a.md', text, { timezone: 'UTC', numbering: undefined })
        const expected = read.kind === 'post' ? read.post.receipts : undefined
        expect(receiptsIn({ path: 'a.md', text })).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    'Hello',
    '---\nthreads: true\n---\n',
    '---\nthreads: [',
    '---\ntitle: x\n---\n',
    '---js\n{}\n---\n',
  ])('are none in %j', (text) => expect(receiptsIn({ path: 'a.md', text })).toBeUndefined())

  test('are none in a file that cannot be read', () => expect(receiptsIn({ path: 'a.md' })).toBeUndefined())
})
