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
