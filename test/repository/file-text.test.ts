import { expect, test } from 'vitest'
import { LARGEST_FILE } from '../../src/core/text/limits.ts'
import { decode } from '../../src/repository/file-text.ts'

const large = (text: string) => Buffer.concat([Buffer.from(text), Buffer.alloc(LARGEST_FILE, 'x')])

test.each([
  ['threads: true\n', '---\nthreads: true\n---\n'],
  ['no end', '---\nthreads: true\n'],
  ['TOML', '+++\nthreads = true\n+++\n'],
])('a file that is too large is a problem where it could be a post: with %s', (_what, text) => {
  expect(decode('a.md', large(text))).toMatchObject({
    path: 'a.md',
    problem: { rule: 'files/too-large', path: 'a.md' },
  })
})

test.each([
  ['no front matter', '# Threads\n'],
  ['front matter of something else', '---\ntitle: Hello\n---\n'],
  ['a character that is cut in two', `${'é'.repeat(140_000)}\n`],
])('a file that is too large is none where it has %s', (_what, text) => {
  expect(decode('a.md', large(text))).toMatchObject({ path: 'a.md', text: expect.any(String) as unknown })
})

test('a file may be as large as is read', () => {
  const text = '---\nthreads: true\n---\n'
  expect(decode('a.md', large(text).subarray(0, LARGEST_FILE))).toMatchObject({ path: 'a.md' })
  expect(decode('a.md', large(text).subarray(0, LARGEST_FILE))).not.toHaveProperty('problem')
})
