/**
 * Draws the pictures of examples/demo. They are committed, so that the demo needs no browser.
 *
 * Needs Chromium.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startChromium } from './chromium.ts'

const FOLDER = join(import.meta.dirname, '..', 'examples', 'demo', 'threads', 'pictures')
const SIZE = 1080

const BARS = [
  ['drifted to another subject', 62, '#1f8aa8'],
  ['answer 404', 20, '#c8553d'],
  ['lost their anchor', 11, '#d99a2b'],
  ['lost their site', 7, '#6b6f78'],
] as const

const bars = BARS.map(
  ([name, count, colour], row) => `
    <g transform="translate(80 ${330 + row * 170})">
      <text font-size="40" fill="#1d1f23">${name}</text>
      <rect y="24" width="${count * 13}" height="64" rx="8" fill="${colour}"/>
      <text x="${count * 13 + 20}" y="72" font-size="46" font-weight="700" fill="${colour}">${count}</text>
    </g>`,
).join('')

const chart = `<rect width="1080" height="1080" fill="#f6f5f2"/>
  <text x="80" y="150" font-size="64" font-weight="700" fill="#1d1f23">How 100 links die</text>
  <text x="80" y="215" font-size="36" fill="#5e626b">214 projects, one year of nightly checks</text>${bars}`

/** Each line of the terminal: its colour and its words. */
const LINES = [
  ['#8fd18a', '$ lantern check docs --since yesterday'],
  ['#8b90a0', '4,120 links, 214 pages, 41 s'],
  ['', ''],
  ['#f2a17f', 'broke since yesterday'],
  ['#ecebe7', 'docs/start.md:18   #quick-start is gone'],
  ['#7fcbe0', '                   → #getting-started'],
  ['#ecebe7', 'docs/deploy.md:7   404 since three nights'],
  ['#ecebe7', 'README.md:112      now about shoes'],
  ['', ''],
  ['#8fd18a', 'came back'],
  ['#ecebe7', 'docs/faq.md:31     200 again'],
] as const

const lines = LINES.map(
  ([colour, words], row) =>
    `<text x="90" y="${300 + row * 62}" xml:space="preserve" fill="${colour}">${words}</text>`,
).join('')

const terminal = `<rect width="1080" height="1080" fill="#2b5d6f"/>
  <rect x="40" y="130" width="1000" height="860" rx="24" fill="#16171a"/>
  <circle cx="92" cy="184" r="14" fill="#e5604d"/><circle cx="138" cy="184" r="14" fill="#e0b23e"/>
  <circle cx="184" cy="184" r="14" fill="#5fb357"/>
  <g font-family="ui-monospace, 'DejaVu Sans Mono', monospace" font-size="36">${lines}</g>`

/** The same stars and windows each time. */
const scattered = (count: number, draw: (across: number, down: number) => string) =>
  Array.from({ length: count }, (_, one) => draw((one * 0.618) % 1, (one * 0.7548 + 0.1) % 1)).join('')

const night = `<defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#0d1b3d"/><stop offset=".65" stop-color="#34406e"/><stop offset="1" stop-color="#8a6a86"/>
    </linearGradient>
    <radialGradient id="glow"><stop offset="0" stop-color="#ffd27a" stop-opacity=".95"/>
      <stop offset=".35" stop-color="#ffb84d" stop-opacity=".35"/><stop offset="1" stop-color="#ffb84d" stop-opacity="0"/>
    </radialGradient>
    <mask id="crescent"><rect width="1080" height="1080" fill="#fff"/><circle cx="818" cy="172" r="64"/></mask>
  </defs>
  <rect width="1080" height="1080" fill="url(#sky)"/>
  ${scattered(70, (across, down) => `<circle cx="${across * 1080}" cy="${down * 560}" r="${1.5 + across * 2}" fill="#fff" opacity="${0.4 + down * 0.5}"/>`)}
  <circle cx="850" cy="190" r="74" fill="#f4ecd2" mask="url(#crescent)"/>
  <path d="M0 760 Q200 640 430 720 T820 690 T1080 730 V1080 H0z" fill="#26305a"/>
  <path d="M0 900 Q260 800 560 860 T1080 830 V1080 H0z" fill="#182040"/>
  ${scattered(26, (across, down) => `<rect x="${560 + across * 500}" y="${880 + down * 120}" width="12" height="15" fill="#ffd27a" opacity="${0.55 + across * 0.45}"/>`)}
  <path d="M0 1080 V870 Q180 700 380 760 Q560 830 640 1080z" fill="#0c1128"/>
  <circle cx="330" cy="600" r="330" fill="url(#glow)"/>
  <g stroke="#1b1410" stroke-width="14" stroke-linejoin="round" fill="none">
    <path d="M330 430 a46 46 0 0 1 0 -92 a46 46 0 0 1 0 92"/>
    <path d="M240 520 L330 430 L420 520z" fill="#3a2a1c"/>
    <path d="M252 520 H408 L392 720 H268z" fill="#ffd98c"/>
    <path d="M330 520 V720 M232 520 H428 M240 740 H420" stroke-linecap="round"/>
  </g>
  <path d="M330 575 q44 60 0 108 q-44 -48 0 -108z" fill="#fff6d8"/><path d="M330 618 q20 34 0 60 q-20 -26 0 -60z" fill="#ff9d3c"/>`

mkdirSync(FOLDER, { recursive: true })
const browser = await startChromium()
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
for (const [name, drawing] of Object.entries({
  'how-links-die': chart,
  'morning-report': terminal,
  lantern: night,
})) {
  await page.setContent(
    `<style>body { margin: 0 }</style><svg width="${SIZE}" height="${SIZE}" font-family="Inter, 'Noto Sans', system-ui, sans-serif">${drawing}</svg>`,
  )
  await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 72 })
}
await browser.close()
