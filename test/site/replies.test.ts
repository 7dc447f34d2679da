import { existsSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, startChromium } from '../../scripts/chromium.ts'
import { violations } from '../axe.ts'

const SITE = 'https://site.test'
const FOLDER = 'examples/site'
const LOOKS = [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const

const LOADED = `!/Loading|geladen/.test(document.querySelector('threads-replies').shadowRoot.textContent)`

type Written = Readonly<Record<string, unknown>>
const reply = (rest: Written): Written => ({
  ...{
    parent: '100',
    by: 'ada',
    own: false,
    verified: false,
    text: 'Good to know.',
    at: '2026-11-28T09:00:00Z',
  },
  ...{ permalink: `https://www.threads.com/@ada/post/R${String(rest['id'])}`, media: [], hidden: false },
  ...rest,
})
const dataOf = (replies: readonly unknown[]) =>
  JSON.stringify({ head: '100', fetched_at: '2026-11-28T10:00:00Z', replies })
/** The strictest that the component can live with; the style is that of the page. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'nonce-page'">`
const pageOf = (attributes = '', lang = 'en', policy = '') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8">${policy}<title>Replies</title>
  <style nonce="page">:root { color-scheme: light dark } body { background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc) }</style>
  <script type="module" src="/threads-replies.js"></script>
  <main><h1>A page</h1><threads-replies src="/a.replies.json" ${attributes}></threads-replies></main></html>`

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#7a93a8"/></svg>'

const HOSTILE = [
  '<img src=x onerror="hit=1">',
  '<script>hit=1</script>',
  '</bdi></p><iframe src="javascript:parent.hit=1"></iframe>',
  '<a href="javascript:hit=1">x</a>',
  '{{constructor.constructor("hit=1")()}}',
  '\u202egnp.exe\u2066 \u202e',
  `Z${'\u0335\u0489\u0300'.repeat(300)}`,
  'x'.repeat(5000),
  '@octocat #1 https://evil.test www.evil.test',
  '&lt;b&gt;bold&lt;/b&gt;',
  '\0\u2028\ud800',
]
const ADDRESSES = [
  'javascript:hit=1',
  'https://evil.test/',
  'http://www.threads.com/@ada/post/A',
  'https://www.threads.com.evil.test/',
  'https://evilthreads.com/',
  'https://www.threads.com@evil.test/',
  'https://user:word@www.threads.com/',
  'https://www.threads.com:444/',
  'data:text/html,<script>hit=1</script>',
  null,
  7,
  'https://threads.net/@ada/post/A',
]
const hostile = HOSTILE.flatMap((text, at) =>
  ADDRESSES.map((permalink, index) => {
    const url = `https://evil.test/${at}-${index}.png`
    const media = [
      { kind: 'image', url: index % 2 === 0 ? url : 'javascript:hit=1' },
      { kind: '__proto__', url },
      null,
    ]
    return reply({ id: `${at}-${index}`, text, by: text, permalink, media, verified: 'yes' })
  }),
)

describe.skipIf(!hasChromium)('the replies on a site, in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser.close())

  type Opened = {
    readonly page: Page
    readonly asked: string[]
    readonly errors: string[]
    readonly refused: string[]
  }

  /** A page of a site of which these are the files; every request stays in this test. */
  async function open(
    files: Readonly<Record<string, string | number>>,
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<Opened> {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 }, locale: 'en-GB', ...options })
    const [asked, errors, refused]: [string[], string[], string[]] = [[], [], []]
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    await page.route('**', async (route) => {
      const url = new URL(route.request().url())
      asked.push(url.href)
      const found = url.origin === SITE ? (files[url.pathname] ?? fileOf(url.pathname)) : PICTURE
      if (typeof found !== 'string') return route.fulfill({ status: found ?? 404 })
      await route.fulfill({ body: found, contentType: typeOf(url) })
    })
    await page.goto(`${SITE}/`)
    await page.waitForFunction(LOADED)
    return { page, asked, errors, refused }
  }

  const fileOf = (path: string) => {
    const file = `${FOLDER}${path === '/' ? '/index.html' : path}`
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  const typeOf = ({ origin, pathname }: URL) => {
    if (origin !== SITE) return 'image/svg+xml'
    return pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.endsWith('.json')
        ? 'application/json'
        : 'text/html'
  }
  /** Something of what the component shows, by an expression about its `root`. */
  const shown = <Value>(page: Page, expression: string) =>
    page.evaluate<Value>(`(() => { const root = document.querySelector('threads-replies').shadowRoot
      const texts = (selector) => Array.from(root.querySelectorAll(selector), ({ textContent }) => textContent)
      return ${expression} })()`)
  const showAll = (page: Page) =>
    shown(page, `(() => { for (let at = 0; at < 8; at += 1) root.querySelector('button')?.click() })()`)

  test.each(LOOKS)(
    'are not cut off, and axe finds nothing amiss, at %i pixels in %s',
    async (width, colorScheme) => {
      const { page, errors } = await open({}, { viewport: { width, height: 844 }, colorScheme })
      expect(await shown(page, `texts('#title')`)).toEqual(['Replies on Threads (9)'])
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(errors).toEqual([])
      await page.close()
    },
  )

  test('run nothing, load nothing and link to Threads alone, whatever strangers wrote', async () => {
    const files = { '/': pageOf(), '/a.replies.json': dataOf([...hostile, null, 7, {}, { id: 1 }]) }
    const { page, asked, errors } = await open(files, { viewport: { width: 390, height: 844 } })
    await showAll(page)
    expect(await shown(page, `texts('article').length`)).toBe(hostile.length)
    expect(await page.evaluate('window.hit')).toBeUndefined()
    const names = await shown<string[]>(
      page,
      `[...new Set(Array.from(root.querySelectorAll('*'), ({ localName }) => localName))].sort()`,
    )
    expect(names).toEqual(['a', 'article', 'bdi', 'h2', 'li', 'ol', 'p', 'section', 'span', 'time'])
    const links = await shown<string[]>(
      page,
      `[...new Set(Array.from(root.querySelectorAll('a'), ({ href }) => href))]`,
    )
    expect(links).toEqual(['https://threads.net/@ada/post/A'])
    expect(asked).toEqual([`${SITE}/`, `${SITE}/threads-replies.js`, `${SITE}/a.replies.json`])
    expect(await shown(page, `texts('.text')[0]`)).toBe(HOSTILE[0])
    expect(await shown(page, `/[\\u202a-\\u202e\\u2066-\\u2069]/.test(root.textContent)`)).toBe(false)
    expect(await shown(page, `texts('.who span').length`)).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  test('load pictures only where the site asks for them, and say so where they are gone', async () => {
    const media = [
      { kind: 'image', url: 'https://pictures.test/a.jpg' },
      { kind: 'image', url: 'http://pictures.test/b.jpg' },
      { kind: 'video', url: 'https://pictures.test/c.mp4' },
    ]
    const data = dataOf([reply({ id: '1', text: '', media })])
    const plain = await open({ '/': pageOf('', 'en', POLICY), '/a.replies.json': data })
    expect(await shown(plain.page, `getComputedStyle(root.querySelector('ol')).listStyleType`)).toBe('none')
    expect(plain.refused).toEqual([])
    expect(await shown(plain.page, `texts('.files')`)).toEqual(['[Picture][Picture][Video]'])
    expect(plain.asked.filter((url) => !url.startsWith(SITE))).toEqual([])
    await plain.page.close()
    const { page, asked } = await open(
      { '/': pageOf('pictures'), '/a.replies.json': data },
      { viewport: { width: 390, height: 844 } },
    )
    expect(await shown(page, `root.querySelector('img').alt`)).toBe('Picture: ada')
    expect(
      await shown(
        page,
        `root.querySelector('img').getBoundingClientRect().right <= root.querySelector('p').getBoundingClientRect().right`,
      ),
    ).toBe(true)
    expect(asked.filter((url) => !url.startsWith(SITE))).toEqual(['https://pictures.test/a.jpg'])
    await page.evaluate(
      `document.querySelector('threads-replies').shadowRoot.querySelector('img').dispatchEvent(new Event('error'))`,
    )
    expect(await shown(page, `texts('.files')`)).toEqual(['[Picture][Picture][Video]'])
    await page.close()
  })

  test('are ten thousand, in steps, from the first to the last', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      reply({ id: String(1000 + at), text: `No. ${at}` }),
    )
    const { page } = await open({ '/': pageOf(), '/a.replies.json': dataOf(many) })
    expect(await shown(page, `texts('.text').length`)).toBe(50)
    expect(await shown(page, `texts('button')`)).toEqual(['Show more (9,950 left)'])
    await shown(page, `root.querySelector('button').click()`)
    expect(await shown(page, `texts('.text').length`)).toBe(100)
    expect(await shown(page, `root.activeElement.querySelector('.text').textContent`)).toBe('No. 50')
    await showAll(page)
    expect(await shown(page, `texts('.text').at(-1)`)).toBe('No. 9999')
    expect(await shown(page, `texts('button')`)).toEqual([])
    await page.close()
  })

  test('are a tree of a few levels, below which each says whom it answers', async () => {
    const deep = Array.from({ length: 1500 }, (_, at) =>
      reply({
        id: String(1000 + at),
        parent: at === 0 ? '100' : String(999 + at),
        by: `user${at}`,
        text: `No. ${at}`,
      }),
    )
    const odd = [
      reply({ id: '1', parent: '2' }),
      reply({ id: '2', parent: '1' }),
      reply({ id: '3', parent: 'gone', text: 'orphan' }),
      reply({ id: '3', parent: 'gone', text: 'orphan' }),
      reply({ id: '4', parent: 'gone', text: 'secret', hidden: true }),
      reply({ id: '5', parent: '4', text: 'secret too' }),
    ]
    const { page, errors } = await open({ '/': pageOf(), '/a.replies.json': dataOf([...deep, ...odd]) })
    const levels = `Array.from(root.querySelectorAll('article'), (article) => { let level = 0
      for (let at = article; at; at = at.parentElement) level += at.localName === 'ol' ? 1 : 0
      return level })`
    expect((await shown<number[]>(page, levels)).slice(0, 6)).toEqual([1, 2, 3, 3, 3, 3])
    expect(await shown(page, `texts('.who')[4].startsWith('user4to user3')`)).toBe(true)
    await showAll(page)
    expect(await shown(page, `texts('.text').slice(-2)`)).toEqual(['No. 1499', 'orphan'])
    expect(await shown(page, `texts('.text').length`)).toBe(1501)
    expect(errors).toEqual([])
    await page.close()
  })

  test('say so when there are none, and when they cannot be loaded; then they can be asked for again', async () => {
    const files: Record<string, string | number> = {
      '/': pageOf('post="https://www.threads.com/@lantern/post/A"'),
      '/a.replies.json': dataOf([]),
      '/server-fails.json': 500,
      '/no-json.json': '<!doctype html>',
      '/other.json': '{"posts":[]}',
    }
    const { page, errors } = await open(files)
    const says = async () => (await shown<string[]>(page, `texts('[role=status]')`)).join(' ')
    expect(await says()).toBe('Nobody has replied yet.')
    expect(await violations(page)).toEqual([])
    const goTo = async (src: string) => {
      await page.evaluate(`document.querySelector('threads-replies').setAttribute('src', '${src}')`)
      await page.waitForFunction(LOADED)
    }
    await goTo('/not-there-yet.json')
    expect(await says()).toBe('Nobody has replied yet.')
    for (const src of ['/no-json.json', '/other.json', '', '/server-fails.json']) {
      await goTo(src)
      expect(await says(), src).toBe('The replies could not be loaded.')
    }
    expect(await violations(page)).toEqual([])
    files['/server-fails.json'] = dataOf([reply({ id: '1' })])
    await shown(page, `root.querySelector('button').click()`)
    await page.waitForFunction(
      `document.querySelector('threads-replies').shadowRoot.querySelector('article')`,
    )
    expect(await says()).toBe('')
    expect(errors).toEqual([])
    await page.close()
  })

  test('speak the language of the page where they know it, and never take a reply for it', async () => {
    const files = {
      '/': pageOf('heading-level="4"', 'de-AT'),
      '/a.replies.json': dataOf([reply({ id: '1' })]),
    }
    const { page } = await open(files)
    expect(await shown(page, `texts('h4')`)).toEqual(['Antworten auf Threads (1)'])
    expect(await shown(page, `root.querySelector('section').lang`)).toBe('de')
    expect(await shown(page, `root.querySelector('.text').getAttribute('lang')`)).toBe('')
    expect(
      await shown(page, `root.querySelector('time[datetime="2026-11-28T09:00:00.000Z"]').textContent`),
    ).toBe('28.11.2026')
    await page.close()
  })
})
