import { expect, test } from 'vitest'
import { deskOf } from './desk.ts'

test('writes a draft from a title, in which nothing is wrong', async () => {
  const { pipe, checkout } = deskOf()
  expect(await pipe('', 'new', 'Links that rot')).toEqual({
    said: 'threads/links-that-rot.md is written, as a draft.\n',
    exitCode: 0,
  })
  expect(checkout.read('threads/links-that-rot.md')).toBe(
    '---\ntitle: "Links that rot"\nthreads:\n  draft: true # with false, the next run publishes it\n---\n\nWrite the post here.\n',
  )
  expect((await pipe('', 'check')).said).toBe('1 post checked: nothing is wrong.\n')
})

test('takes a time, as the time of this machine', async () => {
  const { pipe, checkout } = deskOf({ env: { TZ: 'Asia/Tokyo' } })
  expect((await pipe('', 'new', 'One', '--publish-at', '2099-01-01 09:00')).exitCode).toBe(0)
  expect(checkout.read('threads/one.md')).toContain(
    '  draft: true # with false, it goes out at that time\n  publish_at: 2099-01-01 09:00\n  timezone: Asia/Tokyo\n',
  )
  await pipe('', 'new', 'Two', '--publish-at', '2099-01-01T09:00+01:00')
  expect(checkout.read('threads/two.md')).not.toContain('timezone')
  await pipe('', 'new', 'Three', '--publish-at', '2099-01-01', '--timezone', 'Europe/Berlin')
  expect(checkout.read('threads/three.md')).toContain('timezone: Europe/Berlin')
})

test('begins an answer to a reply, by its id or by its permalink as it was fetched', async () => {
  const { pipe, checkout } = deskOf()
  const id = '17900000000000021'
  expect(await pipe('', 'new', '--reply', id)).toEqual({
    said: `threads/reply-${id}.md is written, as a draft.\n`,
    exitCode: 0,
  })
  expect(checkout.read(`threads/reply-${id}.md`)).toBe(
    `---\nthreads:\n  draft: true # with false, the next run publishes it\n  reply_to: '${id}'\n---\n\nWrite the answer here.\n`,
  )
  const permalink = 'https://www.threads.com/@ann/post/DSample0021'
  const unknown = await pipe('', 'new', 'Links', '--reply', permalink)
  expect(unknown).toEqual({
    said: expect.stringContaining('give the id of the reply') as string,
    exitCode: 1,
  })

  checkout.git('switch', '--quiet', '--orphan', 'fetched')
  const entry = { head: '1', file: 'threads/a.replies.json', told: 1, checked: '2026-11-28' }
  const reply = {
    id,
    parent: '1',
    by: 'ann',
    own: false,
    verified: false,
    text: 'A',
    at: '2026-11-28T09:00:00Z',
  }
  const replies = [{ ...reply, permalink, media: [], hidden: false }]
  checkout.write('replies.json', JSON.stringify({ inbox: null, posts: { 'threads/a.md': entry } }))
  checkout.write(
    'threads/a.replies.json',
    JSON.stringify({ head: '1', fetched_at: '2026-11-28T09:00:00Z', replies }),
  )
  checkout.git('add', '--all')
  checkout.git('commit', '--quiet', '--message', 'replies')
  checkout.git('update-ref', 'refs/remotes/origin/spool-replies', 'HEAD')
  checkout.git('switch', '--quiet', 'main')
  // Under her new name, and on the other host.
  const moved = 'https://www.threads.net/@anna/post/DSample0021/'
  expect((await pipe('', 'new', 'Links', '--reply', moved)).exitCode).toBe(0)
  expect(checkout.read('threads/links.md')).toContain(`reply_to: '${id}'`)
  expect(checkout.read('threads/links.md')).not.toContain('title')
  // Nobody can know here whose reply it is.
  expect((await pipe('', 'check', 'threads/links.md')).said).toContain('1 post checked: 1 notice')
})

test('overwrites nothing', async () => {
  const { pipe, checkout } = deskOf({ files: { 'threads/one.md': 'mine' } })
  expect(await pipe('', 'new', 'One')).toEqual({
    said: 'threads/one.md is there already, and stays as it is.\n',
    exitCode: 1,
  })
  expect(checkout.read('threads/one.md')).toBe('mine')
})

test.each([
  ['no title', [], 'A draft needs a title'],
  ['a reply that is neither', ['--reply', 'DSample0021'], '--reply takes the id'],
  ['a time that is none', ['One', '--publish-at', 'tomorrow'], 'tomorrow'],
  ['a time that is past', ['One', '--publish-at', '2020-01-01 09:00'], 'is past'],
  ['an unknown zone', ['One', '--publish-at', '2099-01-01', '--timezone', 'Mars'], 'Mars'],
  ['a zone without a time', ['One', '--timezone', 'UTC'], '--timezone goes with --publish-at'],
])('refuses %s', async (_, args, words) => {
  const { pipe, checkout } = deskOf()
  const { said, exitCode } = await pipe('', 'new', ...args)
  expect([exitCode, said]).toEqual([2, expect.stringContaining(words)])
  expect(checkout.git('status', '--porcelain')).toBe('')
})
