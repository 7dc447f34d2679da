import { expect, test } from 'vitest'
import { checkout } from '../../../src/adapters/files/checkout.ts'

const PATHS = [
  'threads/a.md',
  'threads/b/c.md',
  'threads/b/c.txt',
  'threads/.d.md',
  'README.md',
  'x/threads/e.md',
]

test.each([
  [['threads/**/*.md'], ['threads/a.md', 'threads/b/c.md']],
  [
    ['**/*.md', '!threads/b/**'],
    ['README.md', 'threads/a.md', 'x/threads/e.md'],
  ],
  [['threads/{a,z}.md'], ['threads/a.md']],
  [['threads/a.md', 'gone.md'], ['threads/a.md']],
  [['nowhere/**'], []],
] as const)('paths that are not on the disk match %j', async (patterns, expected) => {
  expect(await checkout(import.meta.dirname).match(PATHS, patterns)).toEqual(expected)
})
