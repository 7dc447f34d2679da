/**
 * Draws examples/timeline.png: what readers see of examples/content, on a phone, by day and by night.
 *
 * Needs Chromium and pngquant.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startChromium } from './chromium.ts'
import { examplePosts, startExample } from './example.ts'

const PICTURE = join(import.meta.dirname, '..', 'examples', 'timeline.png')
/** Drawn the same wherever it is installed. */
const TYPEFACE = `Inter, 'Noto Sans', system-ui, sans-serif`
const PHONE = { width: 390, height: 720 }

const { simulator, publish, close } = await startExample(examplePosts('content'))
const { exitCode, log } = await publish()
if (exitCode !== 0) throw new Error(log)
// A few hours later, so that somebody has seen it.
simulator.clock.advance(5 * 3_600_000)

const posts = simulator.media()
const chain = posts.find(({ content, parentId }) => content.text?.includes('11,000 links') && !parentId)
const browser = await startChromium()

/** What a phone shows of a page, twice as fine as its points. */
async function phone(path: string, colorScheme: 'light' | 'dark'): Promise<string> {
  const page = await browser.newPage({ viewport: PHONE, colorScheme, deviceScaleFactor: 2, bypassCSP: true })
  await page.goto(simulator.url + path)
  await page.addStyleTag({ content: `html { font-family: ${TYPEFACE} }` })
  return (await page.screenshot()).toString('base64')
}
const phones = [
  await phone(`/@${simulator.username}/post/${chain?.shortcode}`, 'light'),
  await phone('/', 'dark'),
]
const page = await browser.newPage({
  viewport: { width: 2 * PHONE.width + 48, height: PHONE.height + 24 },
  deviceScaleFactor: 2,
})
const images = phones.map((png) => `<img src="data:image/png;base64,${png}" width="${PHONE.width}">`)
await page.setContent(`<style>
  body { margin: 12px; display: flex; gap: 24px }
  img { border-radius: 24px; outline: 1px solid #8886 }
</style>${images.join('')}`)
writeFileSync(PICTURE, await page.screenshot({ omitBackground: true }))
execFileSync('pngquant', ['48', '--force', '--ext', '.png', PICTURE])
await browser.close()
await close()
