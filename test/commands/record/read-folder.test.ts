import { expect, test } from 'vitest'
import { readFolder } from '../../../src/commands/record/read-folder.ts'

const fileOf = (holder: string, count: number) => {
  const origin = { version: 1, run: '42', attempt: 1, holder, commit: 'c'.repeat(40) }
  const receipts = { id: '17900000000000001', corrected: { id: '17900000000000002' } }
  const chains = Array.from({ length: count }, (_, index) => {
    return { account: 'https://graph.threads.net harbour', path: `threads/${holder}/${index}.md`, receipts }
  })
  return { name: `${holder}.json`, text: JSON.stringify({ ...origin, chains }) }
}

test('files that together are of too many posts are left out, and no smaller ones', () => {
  const found = [fileOf('a', 2), fileOf('b', 19_999), fileOf('c', 3)]
  const { claims, problems } = readFolder({ put: () => undefined, read: () => found })
  expect(claims.map(({ path }) => path)).toEqual(
    ['a/0', 'a/1', 'c/0', 'c/1', 'c/2'].map((path) => `threads/${path}.md`),
  )
  expect(problems).toMatchObject([{ rule: 'record/file-refused' }])
  expect(problems[0]?.message).toContain('`b.json`')
})
