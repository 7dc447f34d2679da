import { expect, test } from 'vitest'
import { deskOf } from './desk.ts'

const FILES = { 'threads/a.md': '---\nthreads:\n  publish_at: 2099-01-01 09:00\n---\n\n# Far away\n' }

test('shows what is due when, and writes it as a calendar', async () => {
  const { pipe, checkout } = deskOf({ files: FILES, noGh: true, env: { TZ: 'Asia/Tokyo' } })
  const { said, exitCode } = await pipe('', 'schedule', '--ics', 'posts.ics')
  expect(exitCode, said).toBe(0)
  expect(said).toContain('Times are those of Asia/Tokyo.\n\n2099-01-01 18:00  threads/a.md  Far away\n')
  expect(said).toContain('posts.ics is written.\n')
  expect(checkout.read('posts.ics')).toContain('DTSTART:20990101T090000Z\r\n')
})

test.each([
  ['threads/a.md', 2, '--ics takes a file whose name ends in .ics.'],
  ['none/posts.ics', 1, 'none/posts.ics cannot be written (ENOENT).'],
])('refuses to write a calendar to %s', async (name, code, words) => {
  const { pipe, checkout } = deskOf({ files: FILES })
  const { said, exitCode } = await pipe('', 'schedule', '--ics', name)
  expect([exitCode, said]).toEqual([code, expect.stringContaining(words)])
  expect(checkout.git('status', '--porcelain')).toBe('')
})
