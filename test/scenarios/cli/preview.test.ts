import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { hasChromium, startChromium } from '../../../scripts/chromium.ts'
import { violations } from '../../axe.ts'
import { png } from '../../simulator/files.ts'
import { deskOf } from './desk.ts'
import { previewOf, startPreview } from './previewing.ts'

const LOOKS = [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const

const post = (text: string, keys = '') => `---\nthreads:\n  format: chain\n${keys}---\n\n${text}\n`
const TOPIC = 'The topic `a.b` contains `.`'

/** A post of each kind. */
const KINDS = {
  'threads/next.md': post('Comes next.\n\n---\n\nIts second part.\n\n![A square](square.png)'),
  'threads/square.png': png(400, 400),
  'threads/later.md': post('Comes later.', '  publish_at: 2099-01-05 09:00\n  timezone: Europe/Berlin\n'),
  'threads/draft.md': post('Comes perhaps.', '  draft: true\n  publish_at: 2099-02-01 09:00\n'),
  'threads/late.md': post('Came too late.', '  publish_at: 2020-01-01 09:00\n'),
  'threads/answer.md': post('In answer.', '  reply_to: draft.md\n'),
  'threads/quote.md': post('As was said.', '  quote: next.md\n  draft: true\n'),
  'threads/poll.md': post('Shall we?', '  poll: ["Yes", "No"]\n  draft: true\n'),
  'threads/wrong.md': post('Has a wrong topic.', '  topic: a.b\n'),
  'threads/broken.md': '---\nthreads: [\n---\n\nHas broken front matter.\n',
  'threads/live.md': post(
    'Is live.',
    '  id: "17889615691921648"\n  permalink: https://www.threads.com/@lantern/post/DAbc123\n  published_at: "2026-11-22T04:28:44Z"\n  posts:\n    - id: "17889615691921648"\n      permalink: https://www.threads.com/@lantern/post/DAbc123\n',
  ),
  'threads/about.md': '# No post\n',
}

test('shows each post as readers will see it, with its time and what is wrong, and leaves nothing behind', async () => {
  const env = { THREADS_ACCESS_TOKEN: 'not-for-this', HTTPS_PROXY: 'http://127.0.0.1:9' }
  const { shows, said, end, checkout } = await previewOf(KINDS, [], env)
  await shows('Is live.')
  const text = await shows('Comes perhaps.')
  const states = Array.from(
    text.matchAll(/<h2[^>]*>([^<]*)<\/h2><p class="state \w+">([^<]*)/g),
    ([, path, state]) => [path, state?.trim()],
  )
  expect(states).toEqual([
    ['threads/broken.md', 'Cannot be read'],
    ['threads/answer.md', 'Goes out with the next run'],
    ['threads/next.md', 'Goes out with the next run'],
    ['threads/wrong.md', 'Cannot be published as it is'],
    ['threads/late.md', 'Overdue since 2020-01-01 09:00 UTC'],
    ['threads/later.md', 'Goes out 2099-01-05 09:00 Europe/Berlin'],
    ['threads/draft.md', 'Draft, for 2099-02-01 09:00 UTC'],
    ['threads/poll.md', 'Draft'],
    ['threads/quote.md', 'Draft'],
    ['threads/live.md', 'Live since 2026-11-22T04:28:44Z'],
  ])
  for (const shown of [
    'Came too late.',
    'Replies to draft.md.',
    'In answer.',
    'Its second part.',
    'Shall we?',
  ])
    expect(text).toContain(shown)
  expect(text).toMatch(/As was said\..*<blockquote.*Comes next\./)
  expect(text).toContain('<a href="https://www.threads.com/@lantern/post/DAbc123"')
  expect(text).toContain('<code>threads/wrong.md:4</code>')
  expect(said()).toContain(`threads/wrong.md:4:1: error: ${TOPIC}`)
  expect(said()).toContain('threads/broken.md:3:1: error: ')
  expect(await end()).toBe(0)
  expect(said()).toMatch(/The preview has ended\.\n$/)
  expect(checkout.git('status', '--porcelain', '--ignored')).toBe('')
  expect(existsSync(join(checkout.path, '.git/spool'))).toBe(false)
})

test('follows files that are made, renamed, deleted and saved by a rename, and passes over what editors leave', async () => {
  const { shows, page, says, said, checkout } = await previewOf({ 'README.md': '# Us\n' })
  const text = (await page()).text
  expect(text).toContain('No file is a post yet. Looked at: threads/**/*.md')
  checkout.write('threads/a.md', post('The first words.'))
  await shows('The first words.')
  checkout.write('threads/.a.md.swp', post('From a swap file.'))
  checkout.write('threads/a.md~', post('From a backup.'))
  checkout.write('threads/a.new', post('Saved by a rename.'))
  const at = (name: string) => join(checkout.path, 'threads', name)
  renameSync(at('a.new'), at('a.md'))
  expect(await shows('Saved by a rename.')).not.toMatch(/The first words|From a/)
  writeFileSync(at('a.md'), '---\nthreads: [\n---\n')
  expect(await shows('Cannot be read')).toContain('Saved by a rename.')
  await says('threads/a.md:3:1: error: ')
  writeFileSync(at('a.md'), post('Whole again.'))
  expect(await shows('Whole again.')).not.toContain('Cannot be read')
  await says('threads/a.md: nothing is wrong any more.')
  renameSync(at('a.md'), at('b.md'))
  expect(await shows('threads/b.md')).not.toContain('threads/a.md')
  rmSync(join(checkout.path, 'threads'), { recursive: true })
  await shows('No file is a post yet.')
  checkout.write('threads/c.md', post('In a new folder.'))
  await shows('In a new folder.')
  expect(said()).not.toContain('[action/bug]')
})

test('shows again what replies to a post, or shows a picture, when that is saved; a circle ends', async () => {
  const { shows, checkout } = await previewOf({
    'threads/a.md': post('One.', '  quote: b.md\n'),
    'threads/b.md': post('Two.'),
    'threads/c.md': post('Three.\n\n![A square](../pictures/square.png)'),
  })
  await shows('[media/missing]')
  checkout.write('pictures/square.png', png(400, 400))
  checkout.write('threads/b.md', post('Another two.'))
  checkout.write('threads/c.md', post('Another three.\n\n![A square](../pictures/square.png)'))
  expect(await shows('Another three.')).not.toContain('media/missing')
  expect(await shows('Another two.')).toMatch(/One\..*<blockquote.*Another two\./)
  checkout.write('threads/b.md', post('Two in a circle.', '  reply_to: a.md\n'))
  await shows('[post/reference-not-live]')
})

test('shows the files that are named, posts or not, and finds posts by their path', async () => {
  const named = await previewOf({ ...KINDS, 'notes/x.md': post('Elsewhere.') }, [
    'notes/x.md',
    'threads/about.md',
  ])
  const text = await named.shows('Elsewhere.')
  expect(text).toContain('Is no post')
  expect(text).not.toContain('threads/next.md')
  const all = await previewOf(KINDS)
  expect(await all.shows('Comes next.', '?find=NEXT')).not.toContain('threads/draft.md')
  expect((await all.page('?find=nothing')).text).toContain('No path holds “nothing”.')
})

test('says which port cannot be had', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const { pipe } = deskOf({ files: KINDS, noGh: true })
  expect(await pipe('', 'preview', '--port', String(port))).toEqual({
    said: `Port ${port} is in use. Give another one, or none.\n`,
    exitCode: 1,
  })
  expect(await pipe('', 'preview', '--port', '70000')).toEqual({
    said: '--port takes a number up to 65535.\n',
    exitCode: 2,
  })
})

test.skipIf(process.platform !== 'linux')('opens the browser with the address alone', async () => {
  const desk = deskOf({ files: KINDS, noGh: true })
  const programs = join(desk.home, 'programs')
  mkdirSync(programs)
  writeFileSync(join(programs, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$@" > "${desk.home}/opened"\n`)
  chmodSync(join(programs, 'xdg-open'), 0o755)
  const PATH = `${programs}:${desk.place.env.PATH}`
  const place = { ...desk.place, env: { ...desk.place.env, PATH } }
  const { address } = await startPreview(place, ['--open'])
  await expect
    .poll(() => existsSync(join(desk.home, 'opened')) && readFileSync(join(desk.home, 'opened'), 'utf8'))
    .toBe(`${address}\n`)
  const without = await previewOf(KINDS, ['--open'])
  await without.says('No browser can be opened from here: open that address yourself.')
})

describe.skipIf(!hasChromium)('in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser.close())

  async function open(address: string) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 844 } })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(address)
    return { page, complaints }
  }

  test('shows a save by itself, and what is looked at stays where it is', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      `threads/${String(index).padStart(2, '0')}.md`,
      post(`Post ${index}. ${'Words. '.repeat(60)}`),
    ])
    const { address, checkout, end } = await previewOf(Object.fromEntries(many) as Record<string, string>)
    const { page, complaints } = await open(address)
    await page.getByText('Post 11.').scrollIntoViewIfNeeded()
    const topOf = async () => (await page.getByText('threads/09.md').boundingBox())?.y ?? NaN
    const before = await topOf()
    checkout.write('threads/01.md', post(`Longer. ${'Words. '.repeat(400)}`))
    await page.getByText('Longer.').waitFor()
    expect(Math.abs((await topOf()) - before)).toBeLessThan(2)
    checkout.write('threads/11.md', post('Broken.', '  topic: a.b\n'))
    await page.getByText('It is shown as it was before the error.').waitFor()
    expect(await page.getByText('Post 11.').count()).toBe(1)
    checkout.write('threads/11.md', post('Mended.'))
    await page.getByText('Mended.').waitFor()
    expect(await page.getByText('as it was before').count()).toBe(0)
    expect(complaints).toEqual([])
    await end()
    await page.getByText('The preview has ended.').waitFor()
  })

  test('axe finds nothing amiss and nothing overflows, in light and dark, on a phone and a desk', async () => {
    const { address, shows } = await previewOf(KINDS)
    await shows('Is live.')
    const { page, complaints } = await open(address)
    for (const [width, colorScheme] of LOOKS) {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([])
    }
    const sizes = await page.evaluate('Array.from(document.images, (image) => image.naturalWidth)')
    expect(sizes).toContain(400)
    expect(complaints).toEqual([])
  })
})
