import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { deskOf, SPOOL } from './desk.ts'

const GOOD = '---\nthreads: true\n---\n\nHello.\n'
const BAD = '---\nthreads:\n  topic: a.b\n---\n\nHello.\n'
const TOPIC =
  'threads/bad.md:3:1: error: The topic `a.b` contains `.`; a topic cannot contain `.`, `&`, `#`, a tab or a line break. Write the topic in letters, digits and spaces, without `#`. [post/topic-invalid]'

test('prints each problem as a line that editors read, and fails where a post has an error', async () => {
  const { pipe } = deskOf({ files: { 'threads/a.md': GOOD, 'threads/bad.md': BAD }, noGh: true })
  const { said, exitCode } = await pipe('', 'check')
  expect([said, exitCode]).toEqual([`${TOPIC}\n2 posts checked: 1 error.\n`, 1])
})

test('says nothing but the count where nothing is wrong', async () => {
  const { pipe } = deskOf({ files: { 'threads/a.md': GOOD } })
  expect(await pipe('', 'check')).toEqual({ said: '1 post checked: nothing is wrong.\n', exitCode: 0 })
})

test('checks only the files that are named, as seen from where it runs, posts or not', async () => {
  const files = { 'threads/a.md': GOOD, 'threads/bad.md': BAD, 'notes/[x].md': BAD, 'README.md': '# Us\n' }
  const { pipe, checkout } = deskOf({ files })
  expect((await pipe('', 'check', 'threads/a.md', 'README.md')).exitCode).toBe(0)
  const { said } = await pipe('', 'check', 'notes/[x].md')
  expect(said).toContain('notes/[x].md:3:1: error: ')
  expect(said).toContain('1 post checked')
  const there = await pipe('', 'check', '--', 'none.md', join(checkout.path, 'threads/a.md'))
  expect([there.said, there.exitCode]).toEqual([expect.stringContaining('none.md:1:1: error: '), 1])
})

test('refuses a file that is not in the checkout, and does not repeat its name', async () => {
  const { said, exitCode } = await deskOf().pipe('', 'check', '../secret')
  expect([said, exitCode]).toEqual(['A file that is named is not in this checkout.\n', 1])
})

test('takes a picture that is not pushed yet, and no token', async () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  )
  const post = `${GOOD}\n![A dot](dot.png)\n`
  const files = { 'threads/a.md': post, 'threads/dot.png': picture }
  const { pipe } = deskOf({ files, env: { THREADS_ACCESS_TOKEN: 'secret' } })
  const { said, exitCode } = await pipe('', 'check')
  expect(exitCode, said).toBe(0)
  expect(said).not.toContain('not-public')
})

test('checks what is staged, as it is staged', async () => {
  const { pipe, checkout } = deskOf({ files: { 'threads/a.md': GOOD, 'threads/old.md': BAD } })
  expect((await pipe('', 'check', '--staged')).said).toBe('0 posts checked: nothing is wrong.\n')
  checkout.write('threads/bad.md', BAD)
  checkout.git('add', 'threads/bad.md')
  checkout.write('threads/bad.md', GOOD)
  checkout.write('threads/a.md', BAD)
  expect(await pipe('', 'check', '--staged')).toEqual({
    said: `${TOPIC}\n1 post checked: 1 error.\n`,
    exitCode: 1,
  })
})

test.skipIf(process.platform === 'win32')('keeps a bad post out of a commit, as a hook of git', () => {
  const { checkout } = deskOf({ files: { 'threads/a.md': GOOD } })
  const hook = join(checkout.path, '.git/hooks/pre-commit')
  const command = SPOOL.map((part) => `'${part}'`).join(' ')
  writeFileSync(hook, `#!/bin/sh\nexec ${command} check --staged\n`, { mode: 0o755 })
  checkout.write('threads/b.md', GOOD)
  checkout.git('add', '--all')
  checkout.git('commit', '--quiet', '--message', 'good')
  checkout.write('threads/b.md', BAD)
  for (const way of [['--all'], ['threads/b.md']])
    expect(() => checkout.git('commit', '--quiet', '--message', 'bad', ...way)).toThrow('post/topic-invalid')
  expect(checkout.git('log', '--format=%s').trim().split('\n')).toEqual(['good', 'first'])
})

test('checks again after each save', async () => {
  const { checkout, place } = deskOf({ files: { 'threads/bad.md': BAD } })
  const [command, ...args] = SPOOL
  const child = spawn(command, [...args, 'check', '--watch'], {
    ...place,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill())
  let said = ''
  const sees = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (said.includes(text)) resolve()
      }
      child.stdout.setEncoding('utf8').on('data', look)
      look()
    })
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  await sees(`Checking.\n${TOPIC}\n1 post checked: 1 error.\n`)
  said = ''
  checkout.write('threads/bad.md', GOOD)
  await sees('Checking.\n1 post checked: nothing is wrong.\n')
})
