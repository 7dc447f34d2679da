import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hasChromium, startChromium } from '../../../scripts/chromium.ts'
import { png } from '../../simulator/files.ts'
import { deskOf } from './desk.ts'
import { previewOf, startPreview } from './previewing.ts'

const POST = '---\nthreads: true\n---\n\nHello.\n\n![A square](square.png)\n'
const FILES = { 'threads/a.md': POST, 'threads/square.png': png(400, 400), 'secret.txt': 'The secret.' }

/** The status and body of a request with these headers, whatever they are, and with the path as it is written. */
function ask(address: string, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const { hostname, port } = new URL(address)
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      let body = ''
      response.setEncoding('latin1').on('data', (text: string) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
      .on('error', reject)
      .end()
  })
}

test('answers only its own page, under its own name, on this machine', async () => {
  const { address, shows } = await previewOf(FILES)
  const text = await shows('/_file/')
  const picture = /src="http:\/\/[^/]+(\/_file\/[^"]+)"/.exec(text)?.[1] ?? ''
  const { host, port } = new URL(address)
  const foreign = [
    { host: 'evil.example' },
    { host: `evil.example:${port}` },
    { host: `127.0.0.1.evil.example:${port}` },
    { host, origin: 'https://evil.example' },
    { host, origin: 'null' },
    { host, origin: `http://127.0.0.1:${Number(port) + 1}` },
    { host, origin: `https://${host}` },
    { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' },
    { host, 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'script' },
    { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' },
  ]
  for (const path of ['/', '/_events', picture, '/_page/preview.js', '/v1.0/me'])
    for (const headers of foreign)
      expect((await ask(address, path, headers)).status, `${path} ${JSON.stringify(headers)}`).toBe(403)
  const own = [
    { host },
    { host: `localhost:${port}` },
    { host, 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' },
    { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' },
  ]
  for (const headers of own) expect((await ask(address, '/', headers)).status).toBe(200)
  // Neither the simulator's own page nor what works it is there.
  for (const path of ['/_panel', '/_tokens', '/_control/requests', '/v1.0/me', '/oauth/authorize'])
    expect((await ask(address, path, { host })).status, path).toBe(404)
  for (const path of ['/_panel/reset', '/_tokens', '/_control/reset', '/'])
    expect((await ask(address, path, { host }, 'POST')).status, path).toBe(404)
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address: other } of outside) {
    const refused = await new Promise((resolve) =>
      connect({ host: other, port: Number(port) })
        .on('connect', () => resolve(false))
        .on('error', () => resolve(true)),
    )
    expect(refused, other).toBe(true)
  }
})

test('serves the files that posts show, and no other', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'spool-outside-'))
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }))
  writeFileSync(join(outside, 'own.png'), png(401, 400))
  const desk = deskOf({
    files: {
      ...FILES,
      'threads/links.md':
        '---\nthreads: true\n---\n\nLinks.\n\n![One](link.png) ![Two](folder/own.png) ![Three](../../own.png) ![Four](..%2f..%2fown.png)\n',
      'threads/web.md': '---\nthreads: true\n---\n\nFrom the web. ![One](https://localhost:1/one.png)\n',
    },
    noGh: true,
  })
  symlinkSync(join(outside, 'own.png'), join(desk.checkout.path, 'threads/link.png'))
  symlinkSync(outside, join(desk.checkout.path, 'threads/folder'))
  symlinkSync(join(outside, 'own.png'), join(desk.checkout.path, 'threads/post.md'))
  const { address, shows, said } = await startPreview(desk.place)
  await shows('[media/outside-repository]')
  const text = await shows('From the web.')
  expect(text).toContain('src="https://localhost:1/one.png"')
  expect(said()).not.toContain('web.md')
  const { status, body } = await ask(address, '/_file/threads/square.png')
  expect([status, body.slice(1, 4)]).toEqual([200, 'PNG'])
  const part = await ask(address, '/_file/threads/square.png', { range: 'bytes=1-3' })
  expect(part).toEqual({ status: 206, body: 'PNG' })
  const others = [
    'secret.txt',
    'threads/a.md',
    '.git/config',
    'threads/link.png',
    'threads/folder/own.png',
    '../own.png',
    '..%2f..%2fown.png',
    '%2e%2e/%2e%2e/own.png',
    'threads/..%2f..%2fsecret.txt',
    'threads/../secret.txt',
    'threads/..%5c..%5csecret.txt',
    'threads/square.png%00.txt',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    '',
  ]
  for (const name of others) expect((await ask(address, `/_file/${name}`)).status, name).toBe(404)
  // What was a picture when it was looked at.
  rmSync(join(desk.checkout.path, 'threads/square.png'))
  symlinkSync(join(outside, 'own.png'), join(desk.checkout.path, 'threads/square.png'))
  expect((await ask(address, '/_file/threads/square.png')).status).toBe(404)
})

test.skipIf(!hasChromium)('runs nothing that a text, a path or a problem says', async () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  const attribute = '" onmouseover="alert(3)" x="'
  const desk = deskOf({ noGh: true })
  mkdirSync(join(desk.checkout.path, 'threads'))
  desk.checkout.write(
    'threads/a.md',
    `---\nthreads:\n  topic: '<b onclick=alert(4)>.'\n---\n\n\`${evil}\` ${attribute}\n`,
  )
  desk.checkout.write(
    'threads/b.md',
    `---\nthreads: true\n---\n\n\`${evil}\` javascript:alert(5) [link](javascript:alert(6)) https://e.example/"onmouseover=alert(7)\n`,
  )
  desk.checkout.write(`threads/<img src=x onerror=alert(8)>.md`, POST)
  desk.checkout.write(
    `threads/${attribute}.md`,
    `---\nthreads:\n  '<svg onload=alert(9)>': 1\n---\n\nHello.\n`,
  )
  desk.checkout.write(
    'threads/live.md',
    `---\nthreads:\n  id: "17889615691921648"\n  permalink: 'javascript:alert(10)'\n  published_at: "2026-11-22T04:28:44Z"\n  posts:\n    - id: "17889615691921648"\n---\n\nLive.\n`,
  )
  const { address, shows, says, said } = await startPreview(desk.place)
  await shows('javascript:alert(5)')
  const browser = await startChromium()
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${address}?find=`)
  await page.goto(`${address}?find=${encodeURIComponent(`"><script>alert(11)</script>`)}`)
  await page.goto(address)
  expect(
    await page.locator('#feed script, #feed [onerror], #feed [onmouseover], #feed [onload]').count(),
  ).toBe(0)
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
  // A save brings the same by the script.
  desk.checkout.write('threads/b.md', `---\nthreads: true\n---\n\nSaved. \`${evil}\`\n`)
  await page.getByText('Saved.').waitFor()
  expect(await page.locator('#feed script, #feed [onerror]').count()).toBe(0)
  expect(complaints).toEqual([])
  // Nor does a terminal take a path for orders.
  desk.checkout.write('threads/\u001b[2J.md', '---\nthreads: [\n---\n')
  await says('[2J.md:3:1: error')
  expect(said()).not.toContain('\u001b')
})
