import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

/** Ends a process at once, whatever the signal: only a terminal can send Ctrl-C there. */
const WINDOWS = process.platform === 'win32'

const DEMO = join(import.meta.dirname, '../../scripts/demo.ts')
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(own, { recursive: true, force: true })
})

/** A folder of somebody's own. */
const own = mkdtempSync(join(tmpdir(), 'spool-own-'))
const folder = (name: string, files: Readonly<Record<string, string | Buffer>>): string => {
  const path = join(own, name)
  mkdirSync(path)
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content)
  return path
}

function start(...args: readonly string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [DEMO, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()))
  return { child, said: () => output }
}

describe('npm run demo', () => {
  const { child, said } = start()
  const ended = once(child, 'close')
  test('publishes, shows what came back, and ends by itself where nobody looks', async () => {
    expect(await ended).toEqual([0, null])
    expect(said()).toContain('threads/2026-11-20-broken-links.md published: http://127.0.0.1:')
    expect(said()).toMatch(/^\+ {2}permalink: http/m)
    expect(said()).toContain('8 already live')
    expect(said()).not.toMatch(/^::/m)
  })
  test('shows a post with a problem, its place and its cure, while the others go on', async () => {
    await ended
    const log = said()
    expect(log).toMatch(/error: threads\/2026-11-27-new-docs\.md:3: .* Did you mean `topic`\?/)
    expect(log).toContain('Done: 8 published, 1 failed')
  })
  test('says of a text that Threads counts as longer only that it is split again', async () => {
    await ended
    expect(said()).toContain('threads/2026-11-21-japanese.md as too long; splitting it again by bytes')
    expect(said()).not.toContain('HTTP 500')
  })
  test('keeps the timeline up with --open, where its permalinks lead, until Ctrl-C', async ({ skip }) => {
    skip(WINDOWS, 'Windows lets no process send another one Ctrl-C')
    const { child, said } = start('--open')
    await expect.poll(said, { timeout: 50_000 }).toContain('Ctrl-C ends it')
    const permalink = /published: (http\S+)/.exec(said())?.[1] ?? ''
    expect(await (await fetch(permalink)).text()).toContain('Lantern 1.0 is out')
    const timeline = await (await fetch(new URL('/', permalink))).text()
    for (const part of ['Carousel of 3', 'class="poll"', 'class="card link"', '<blockquote', 'Read more'])
      expect(timeline).toContain(part)
    const picture = /src="(\/_media\/\d+)" alt="A lantern burns/.exec(timeline)?.[1] ?? ''
    expect((await fetch(new URL(picture, permalink))).headers.get('content-type')).toBe('image/jpeg')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([0, null])
  })
  test('publishes a copy of a folder whose files ask for it, and changes nothing in the folder', async () => {
    const text = '---\nthreads: true\n---\n\nMine.\n\n![A lantern](lantern.jpg)\n'
    const lantern = readFileSync(
      join(import.meta.dirname, '../../examples/demo/threads/pictures/lantern.jpg'),
    )
    const path = folder('asking', { 'mine.md': text, 'README.md': '# Not a post\n', 'lantern.jpg': lantern })
    const { child, said } = start(path)
    expect(await once(child, 'close')).toEqual([0, null])
    expect(said()).toContain('1 post in')
    expect(said()).toContain('Done: 1 published')
    expect(said()).not.toContain('README.md')
    expect(readFileSync(join(path, 'mine.md'), 'utf8')).toBe(text)
  })
  test('makes a post of each file where none asks for it', async () => {
    const path = folder('plain', {
      'a.md': '# A heading\n\nNo front matter.\n',
      'b.md': '---\r\ntitle: B\r\n---\r\n\r\nSome.\r\n',
      'c.mdx': '---\n---\nNone in it.\n',
    })
    const { child, said } = start(path)
    expect(await once(child, 'close')).toEqual([0, null])
    expect(said()).toContain('in the copy each is made a post, 3 posts')
    expect(said()).toContain('Done: 3 published')
  })
  test.each([
    ['a folder that is not there', () => join(own, 'nowhere'), 'There is no folder'],
    ['a file', () => DEMO, 'is no folder'],
    ['a folder without Markdown', () => folder('empty', { 'a.txt': 'x' }), 'There is no Markdown file'],
    ['an option that it does not know', () => '--opne', "Unknown option '--opne'"],
  ])('says in a sentence what is wrong with %s', async (_, argument, says) => {
    const { child, said } = start(argument())
    expect(await once(child, 'close')).toEqual([2, null])
    expect(said()).toContain(says)
    expect(said()).toContain('Use: npm run demo')
    expect(said()).not.toMatch(/^ {4}at /m)
  })
  test('ends at Ctrl-C while it runs, too', async ({ skip }) => {
    skip(WINDOWS, 'Windows lets no process send another one Ctrl-C')
    const { child, said } = start('--open')
    await expect.poll(said, { timeout: 50_000 }).toContain('1/4 live')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
  })
})
