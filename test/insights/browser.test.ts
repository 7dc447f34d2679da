import MarkdownIt from 'markdown-it'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, startChromium } from '../../scripts/chromium.ts'
import { violations } from '../axe.ts'
import { chartsOf } from '../../src/core/insights/charts/charts.ts'
import { pageText } from '../../src/core/insights/pages/page.ts'
import { sampleView } from '../core/insights/sample-view.ts'

const LOOKS = [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const

const view = sampleView()
const charts = chartsOf(view)
const addressOf = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
/** README.md as a site shows it. */
const page = new MarkdownIt({ html: true })
  .render(pageText(view, charts))
  .replaceAll(/src="([\w-]+\.svg)"/g, (_, name: string) => `src="${addressOf(charts.get(name) ?? '')}"`)
  .replaceAll('<table>', '<div tabindex="0" style="overflow: auto"><table>')
  .replaceAll('</table>', '</table></div>')
const htmlOf = (body: string, background: string) =>
  `<!doctype html><html lang="en"><title>Insights</title><body style="${background}"><main>${body}</main></body></html>`

describe.skipIf(!hasChromium)('the pictures in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser.close())

  test.each(LOOKS)(
    'are not cut off, and axe finds nothing amiss, at %i pixels in %s',
    async (width, colorScheme) => {
      const opened = await browser.newPage({ viewport: { width, height: 844 }, colorScheme })
      const ground =
        colorScheme === 'dark' ? 'background: #0d1117; color: #f0f6fc' : 'background: #fff; color: #1f2328'
      const link = colorScheme === 'dark' ? '#4493f8' : '#0969da'
      const style = `<style>img { max-width: 100% } a { color: ${link} } code { overflow-wrap: anywhere }</style>`
      await opened.setContent(htmlOf(style + page, ground))
      const sizes = await opened.evaluate<number[][]>(
        `Array.from(document.images, (image) => [image.naturalWidth, image.width, image.complete ? 1 : 0])`,
      )
      expect(sizes).toHaveLength(5)
      for (const [natural, shown, complete] of sizes) {
        expect(natural).toBe(390)
        expect(shown).toBeGreaterThan(350)
        expect(complete).toBe(1)
      }
      expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      for (const svg of [undefined, ...charts.values()]) {
        if (svg) await opened.setContent(htmlOf(`<h1>Insights</h1>${svg}`, ground))
        expect(await violations(opened)).toEqual([])
      }
      await opened.close()
    },
  )

  test.each([...charts])('%s has no text that runs out of it, or into another', async (_, svg) => {
    const opened = await browser.newPage({ viewport: { width: 500, height: 500 } })
    await opened.setContent(htmlOf(svg, ''))
    const boxes = await opened.evaluate<{ readonly text: string; readonly box: readonly number[] }[]>(
      `(() => { const frame = document.querySelector('svg').getBoundingClientRect()
        return Array.from(document.querySelectorAll('text'), (text) => {
          const { left, top, right, bottom } = text.getBoundingClientRect()
          return { text: text.textContent, box: [left - frame.left, top - frame.top, right - frame.left, bottom - frame.top] }
        }) })()`,
    )
    expect(boxes.length).toBeGreaterThan(5)
    for (const {
      text,
      box: [left = 0, , right = 0],
    } of boxes) {
      expect(left, text).toBeGreaterThanOrEqual(4)
      expect(right, text).toBeLessThanOrEqual(386)
    }
    const overlapping = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const [a = 0, b = 0, c = 0, d = 0] = one.box
        const [left = 0, top = 0, right = 0, bottom = 0] = other.box
        // Boxes are a little higher than their letters.
        return a < right && left < c && b + 4 < bottom && top + 4 < d ? [`${one.text} / ${other.text}`] : []
      }),
    )
    expect(overlapping).toEqual([])
    await opened.close()
  })
})
