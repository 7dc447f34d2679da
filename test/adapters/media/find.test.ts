import { createServer, type Server } from 'node:http'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mediaFinder } from '../../../src/adapters/media/find.ts'
import { machineClock } from '../../../src/adapters/process/clock.ts'
import { MEDIA_A_RUN } from '../../../src/core/text/limits.ts'

const PICTURE = readFileSync('test/fixtures/media/png.png')

let server: Server
let origin: string
let root: string
let asked: string[] = []
let [open, mostOpen] = [0, 0]
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    open += 1
    mostOpen = Math.max(mostOpen, open)
    setTimeout(() => {
      open -= 1
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': PICTURE.length })
      response.end(PICTURE)
    }, 5)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  root = mkdtempSync(join(tmpdir(), 'spool-media-'))
  cpSync('test/fixtures/media/png.png', join(root, 'a.png'))
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})
beforeEach(() => {
  asked = []
  mostOpen = 0
})

const finder = () => mediaFinder({ root, base: origin, allowLocal: true, clock: machineClock(1) })
const shown = (src: string, line = 1, alt = '') => ({ src, alt, line, spoiler: false })

test('what is shown many times is asked for once, and told where each stands', async () => {
  const findMedia = finder()
  const found = await Promise.all([
    findMedia(shown(`${origin}/a.png`, 1, 'One'), 'threads/a.md'),
    findMedia(shown(`${origin}/a.png`, 2), 'threads/b.md'),
    findMedia(shown('/a.png', 3), 'threads/a.md'),
    findMedia(shown('/a.png', 4), 'threads/b.md'),
  ])
  expect(asked).toEqual(['/a.png', '/a.png'])
  expect(found.map(({ item }) => item?.alt)).toEqual(['One', undefined, undefined, undefined])
  const [missing, again] = [
    await findMedia(shown('/b.png', 3), 'a.md'),
    await findMedia(shown('/b.png', 9), 'b.md'),
  ]
  expect([missing, again].map(({ problems }) => problems)).toMatchObject([
    [{ rule: 'media/missing', path: 'a.md', line: 3 }],
    [{ rule: 'media/missing', path: 'b.md', line: 9 }],
  ])
})

test('many are asked for a few at a time, and what is more than enough is left', async () => {
  const findMedia = finder()
  const all = Array.from({ length: MEDIA_A_RUN + 20 }, (_, index) => shown(`${origin}/${index}.png`))
  const found = await Promise.all(all.map((each) => findMedia(each, 'a.md')))
  expect(asked).toHaveLength(MEDIA_A_RUN)
  expect(mostOpen).toBeLessThanOrEqual(8)
  expect(found.filter(({ isLeft }) => isLeft)).toHaveLength(20)
  expect(found.filter(({ item }) => item)).toHaveLength(MEDIA_A_RUN)
  // What was looked at is known.
  expect(await findMedia(shown(`${origin}/0.png`), 'b.md')).toMatchObject({ problems: [] })
  expect(await findMedia(shown('/a.png'), 'b.md')).toMatchObject({ isLeft: true })
})

test('what could be meant by a path is looked for only where such a path can be', async () => {
  // Every end of such a path in memory would be more than there is.
  const deep = await finder()(shown(`${'a/'.repeat(100_000)}b.png`), 'a.md')
  expect(deep.problems).toMatchObject([{ rule: 'media/missing' }])
  const near = await finder()(shown(`${'a/'.repeat(1000)}a.png`), 'a.md')
  expect(near.problems).toMatchObject([{ rule: 'media/missing', fix: 'Did you mean `/a.png`?' }])
})

test('a picture as it is written on a site is found in a public folder, else on the site', async () => {
  mkdirSync(join(root, 'public/img'), { recursive: true })
  cpSync('test/fixtures/media/png.png', join(root, 'public/img/b.png'))
  const onSite = mediaFinder({
    root,
    base: origin,
    site: `${origin}/site/`,
    allowLocal: true,
    clock: machineClock(1),
  })
  expect((await onSite(shown('/img/b.png'), 'posts/a.md')).item?.url).toBe(`${origin}/public/img/b.png`)
  expect((await onSite(shown('/img/c.png'), 'posts/a.md')).item?.url).toBe(`${origin}/site/img/c.png`)
  expect((await onSite(shown('img/c.png'), 'posts/a.md')).item).toBeUndefined()
})
