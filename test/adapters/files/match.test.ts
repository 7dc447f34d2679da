import { expect, test } from 'vitest'
import { checkout } from '../../../src/adapters/files/checkout.ts'
import { repository } from '../../scenarios/repository.ts'

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
] as const)('paths match %j as the files of a checkout do', async (patterns, expected) => {
  const { path, remove } = repository(Object.fromEntries(PATHS.map((name) => [name, ''])))
  const here = checkout(path)
  expect(await here.find(patterns)).toEqual(expected)
  const empty = repository({})
  expect(await checkout(empty.path).match(PATHS, patterns)).toEqual(expected)
  remove()
  empty.remove()
})
