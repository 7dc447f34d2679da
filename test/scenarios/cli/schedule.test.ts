import { expect, test } from 'vitest'
import { TEXT } from '../../core/accounts/file.ts'
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

test('of many accounts, says whose each post is, at the time of its account', async () => {
  const post = (title: string) => `---\nthreads:\n  publish_at: 2099-01-01 09:00\n---\n\n# ${title}\n`
  const files = {
    'threads/accounts.yml': TEXT.replace('user_id: 17841405793187218', 'user_id: none'),
    'threads/more.yml': TEXT,
    'threads/harbour/a.md': post('Sunrise'),
    'threads/lantern/b.md': post('Dusk'),
  }
  const { pipe, checkout } = deskOf({ files, noGh: true, env: { TZ: 'Asia/Tokyo' } })
  const whole = await pipe('', 'schedule', '--accounts', 'threads/more.yml', '--ics', 'posts.ics')
  expect(whole.exitCode, whole.said).toBe(0)
  expect(whole.said).toContain('2099-01-01 17:00  lantern  threads/lantern/b.md  Dusk\n')
  expect(whole.said).toContain('2099-01-01 18:00  harbour  threads/harbour/a.md  Sunrise\n')
  expect(checkout.read('posts.ics')).toContain('SUMMARY:lantern: Dusk\r\n')

  // An account that is not whole publishes nothing.
  const { said } = await pipe('', 'schedule')
  expect(said).not.toContain('Sunrise')
  expect(said).toContain(
    'threads/accounts.yml has a problem: `spool accounts list --file threads/accounts.yml` says which.',
  )
  const one = await pipe('', 'schedule', '--files', 'threads/harbour/*.md')
  expect(one.said).toContain('2099-01-01 18:00  threads/harbour/a.md  Sunrise\n')
  const none = await pipe('', 'schedule', '--accounts', 'none.yml')
  expect([none.exitCode, none.said]).toEqual([1, expect.stringContaining('none.yml')])
  const both = await pipe('', 'schedule', '--accounts', 'a.yml', '--files', 'b.md')
  expect([both.exitCode, both.said]).toEqual([2, expect.stringContaining('--files does not go with it')])
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
