import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, startChromium } from '../../scripts/chromium.ts'
import { violations } from '../axe.ts'
import type { Simulator } from '../../simulator/server.ts'
import type { Media } from '../../simulator/state/records.ts'
import { clientOf, network, send } from './network.ts'
import { fillWithEveryKind } from './showcase.ts'

/** A phone's width and a desktop's, each by day and by night. */
const LOOKS = [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const

/** Five looks at a long page, on a machine that has other work. */
const AXE_TIMEOUT_MS = 240_000

const CONSENT = 'redirect_uri=https://example.com/back&response_type=code&scope=threads_basic,threads_delete'

/** Everything that is wider than its own box, which only a carousel may be. Words for screen readers are cut by intent. */
const CUT = `[...document.querySelectorAll('body *')]
  .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
  .filter((one) => !one.closest('.sr, .carousel, select, svg'))
  .map((one) => one.outerHTML.slice(0, 80))`

describe.skipIf(!hasChromium)('the page in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser.close())
  // A page asks for itself again every second for as long as it is open.
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))

  /** Opens a page and keeps everything it complains about. */
  async function open(url: string, width = 390): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 844 } })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(url)
    return { page, complaints }
  }

  test('shows new posts, and a chain as it grows, without a reload', async () => {
    const simulator = await network()
    const { page, complaints } = await open(simulator.url)
    await page.getByText('Nothing has been published yet.').waitFor()
    const { id } = await simulator.publishAs(simulator.username, { text: 'fresh from the press' })
    await page.getByText('fresh from the press').waitFor()
    await simulator.publishAs(simulator.username, { text: 'and its second part', reply_to_id: id })
    await page.getByText('and its second part').waitFor()
    expect(await page.locator('.chain').count()).toBe(1)
    expect(await page.locator('#news').textContent()).toBe('One new post')
    expect(complaints).toEqual([])
  })
  test('keeps a spoiler closed, opens it by keyboard, and keeps it open over a refresh', async () => {
    const simulator = await network()
    await simulator.publishAs(simulator.username, {
      text: 'the butler did it',
      text_entities: '[{"entity_type":"SPOILER","offset":4,"length":6}]',
    })
    const { page } = await open(simulator.url)
    expect(await page.getByText('butler').isVisible()).toBe(false)
    await page.locator('.spoiler summary').press('Enter')
    expect(await page.getByText('butler').isVisible()).toBe(true)
    await page.locator('.spoiler summary').blur()
    simulator.clock.advance(86_400_000)
    await page.waitForFunction(`!document.querySelector('.counts li').textContent.startsWith('0')`)
    expect(await page.getByText('butler').isVisible()).toBe(true)
  })
  test('runs nothing that a post says', async () => {
    const simulator = await network()
    await simulator.publishAs(simulator.username, {
      text: '<script>alert(1)</script><img src=x onerror=alert(2)> https://e.example/"onmouseover=alert(3)',
    })
    const { page, complaints } = await open(simulator.url)
    await page.locator('.text a').hover()
    expect(complaints).toEqual([])
  })
  test.each([390, 1280])('nothing is cut or scrolls sideways at a width of %i', async (width) => {
    const simulator = await network({ accounts: ['a_name.of_thirty_letters_12345', 'reader'] })
    const long = 'long'.repeat(100)
    await simulator.publishAs(simulator.username, { text: `${long} https://example.com/` })
    await send(`${simulator.url}/me/threads?media_type=TEXT&text=${long}&access_token=${simulator.token}`, {
      method: 'POST',
    })
    simulator.set({ textOutcome: 'INVALID_AUDIO_CHANNEL_LAYOUT' })
    await clientOf(simulator.url, simulator.token).create({ media_type: 'TEXT', text: 'x' })
    simulator.inject({ kind: 'drop', params: { text: long } })
    for (const path of ['/', '/_panel', '/_tokens']) {
      const { page, complaints } = await open(simulator.url + path, width)
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await page.evaluate(CUT)).toEqual([])
      expect(complaints).toEqual([])
    }
  })
  test('each paragraph runs from the side its first letter does', async () => {
    const simulator = await network()
    await simulator.publishAs(simulator.username, { text: 'From the left\n\nשלום עולם' })
    const { page } = await open(simulator.url)
    const [left, right] = await page.evaluate<[number, number]>(`(() => {
      const text = document.querySelector('.text')
      const box = text.getBoundingClientRect()
      const word = (from, to) => {
        const range = document.createRange()
        range.setStart(text.firstChild, from)
        range.setEnd(text.firstChild, to)
        return range.getBoundingClientRect()
      }
      return [word(0, 13).left - box.left, box.right - word(15, 24).right]
    })()`)
    expect(Math.abs(left)).toBeLessThan(1)
    expect(Math.abs(right)).toBeLessThan(1)
  })
  test('holds 1,000 posts in less than a megabyte', async () => {
    const simulator = await network()
    const text =
      'Words that fill a post as people write them, some hundred and fifty characters long, with a link at the end of it: https://example.com/article'
    for (let post = 0; post < 1000; post++)
      await simulator.publishAs(simulator.username, { text: `${post} ${text}` })
    const { page } = await open(`${simulator.url}/?limit=1000`)
    expect(await page.locator('article').count()).toBe(1000)
    const bytes = await page.evaluate(`performance.getEntriesByType('navigation')[0].transferSize`)
    expect(bytes).toBeLessThan(1_000_000)
  })
  describe('axe finds nothing amiss, in light and dark, on a phone and a desktop', () => {
    let simulator: Simulator
    let head: Media
    beforeAll(async () => {
      simulator = await network()
      head = await fillWithEveryKind(simulator)
      simulator.inject({ kind: 'drop', path: 'nothing' })
    })
    test.each([
      ['a timeline of every kind of post', () => '/'],
      ['a post, its chain and replies', () => `/@${simulator.username}/post/${head.shortcode}`],
      ['the panel', () => '/_panel'],
      ['the token generator', () => '/_tokens'],
      ['the consent page', () => `/oauth/authorize?client_id=${simulator.app.id}&${CONSENT}`],
      ['a page that is not found', () => '/@nobody'],
    ])('with %s', { timeout: AXE_TIMEOUT_MS }, async (_, path) => {
      const { page, complaints } = await open(simulator.url + path())
      expect(await violations(page), 'closed').toEqual([])
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
      for (const [width, colorScheme] of LOOKS) {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme })
        expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([])
      }
      expect(complaints).toEqual([])
    })
  })
  test('sets a fault by keyboard, shows what strikes, and takes it back', async () => {
    const simulator = await network()
    const { page, complaints } = await open(`${simulator.url}/_panel`)
    await page.getByRole('button', { name: 'Lose the answer to a publish' }).press('Enter')
    await page.getByText('POST threads_publish, after it acted').waitFor()
    await page.getByText('Any other fault').press('Enter')
    await page.getByLabel('The caller gets').selectOption('html-504')
    await page.getByLabel('How many of them').fill('0')
    await page.getByRole('button', { name: 'Set the fault' }).press('Enter')
    await page.getByText('any call, every one').waitFor()
    expect(simulator.faults().map(({ kind }) => kind)).toEqual(['drop', 'html-504'])
    expect((await send(`${simulator.url}/me`)).status).toBe(504)
    await page.getByRole('button', { name: 'Take them back' }).press('Enter')
    await page.getByText('None waits').waitFor()
    expect(complaints).toEqual([])
  })
  test('works the panel’s forms', async () => {
    const simulator = await network()
    const { page, complaints } = await open(`${simulator.url}/_panel`)
    const before = simulator.clock.now()
    await page.getByRole('button', { name: '+1 hour' }).click()
    await page.getByText('ahead of real time').waitFor()
    expect(simulator.clock.now()).toBe(before + 3_600_000)
    expect(complaints).toEqual([])
  })
  test('generates a token by keyboard, shows it once, and axe finds nothing amiss', async () => {
    const simulator = await network()
    simulator.account('ann', { testerInvite: 'pending' })
    const { page, complaints } = await open(`${simulator.url}/_tokens`)
    expect(await page.getByRole('radio', { name: '@ann' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Accept as @ann' }).press('Enter')
    await page.getByRole('radio', { name: '@ann' }).press('Space')
    await page.getByRole('checkbox', { name: 'threads_content_publish' }).press('Space')
    await page.getByRole('button', { name: 'Generate token' }).press('Enter')
    const token = await page.locator('#token').textContent()
    await clientOf(simulator.url, token ?? '').say('hello')
    for (const [width, colorScheme] of LOOKS) {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([])
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280)
    await page.goto(`${simulator.url}/_tokens`)
    expect(await page.locator('#token').count()).toBe(0)
    expect(complaints).toEqual([])
  })
  describe('fetches older posts as one scrolls down', () => {
    let simulator: Simulator
    beforeAll(async () => {
      simulator = await network()
      for (let post = 0; post < 120; post++)
        await simulator.publishAs(simulator.username, { text: `post ${post}` })
    })
    async function scrollToTheEnd(page: Page): Promise<void> {
      await page.goto(simulator.url)
      expect(await page.locator('article').count()).toBe(50)
      while ((await page.locator('article').count()) < 120) {
        await page.evaluate('scrollTo(0, document.body.scrollHeight)')
        await page.waitForTimeout(50)
      }
      expect(await page.getByText('post 0', { exact: true }).count()).toBe(1)
    }

    test('as often as there are some', async () => {
      await scrollToTheEnd(await browser.newPage())
    })
    test('where the browser tells at once that the end was out of sight, and is in sight', async () => {
      const page = await browser.newPage()
      await page.addInitScript(`
        const Real = IntersectionObserver
        window.IntersectionObserver = class extends Real {
          constructor(tell, options) {
            super(([entry]) => tell([{ target: entry.target, isIntersecting: false }, entry]), options)
          }
        }`)
      await scrollToTheEnd(page)
    })
    test('again, where an answer was lost', async () => {
      const page = await browser.newPage()
      let lost = 0
      await page.route(/after=/u, (route) => (lost++ === 0 ? route.abort() : route.continue()))
      await scrollToTheEnd(page)
      expect(lost).toBe(3)
    })
  })
})
