/**
 * What `spool preview` takes in a repository with a thousand posts, in Chromium: the first screen, memory, and how long
 * after a save the page shows it.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const POSTS = 1000
const EDITS = 20
const ACTION = join(import.meta.dirname, '..', 'dist', 'index.js')
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

const PARAGRAPH =
  'Words that fill a post as people write them: a sentence, and another one, and a third that says why. '
const postWith = (text: string, keys = '  draft: false\n') =>
  `---\nthreads:\n${keys}---\n\n${text}\n\n${PARAGRAPH.repeat(9)}\n`

const root = mkdtempSync(join(tmpdir(), 'spool-bench-'))
mkdirSync(join(root, 'threads'))
for (let index = 0; index < POSTS; index += 1)
  writeFileSync(
    join(root, 'threads', `${String(index).padStart(4, '0')}.md`),
    postWith(`Post ${index}.`, index % 2 === 0 ? undefined : '  publish_at: 2099-01-01 09:00\n'),
  )
execFileSync('git', ['init', '--quiet'], { cwd: root })

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--headless'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 844 } })
await page.goto('about:blank')

const begun = performance.now()
const child = spawn(process.execPath, [ACTION, 'preview'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
let said = ''
const address = await new Promise<string>((resolve) => {
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    const [found] = /http:\S+/.exec(said) ?? []
    if (found !== undefined) resolve(found)
  })
})
await page.goto(address)
await page.getByText('Post 4.').waitFor()
console.log(
  `${POSTS} posts: first screen ${((performance.now() - begun) / 1000).toFixed(2)} s after the start of the process`,
)

const memory = (name: string) =>
  Number(
    new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1],
  ) / 1024
while (!said.includes(' to see.')) await page.waitForTimeout(100)
console.log(
  `all ${POSTS} made after ${((performance.now() - begun) / 1000).toFixed(1)} s; ${memory('VmRSS').toFixed(0)} MB RSS, at most ${memory('VmHWM').toFixed(0)} MB`,
)

await page.goto(address)
const times: number[] = []
for (let edit = 0; edit < EDITS; edit += 1) {
  await page.waitForTimeout(300)
  const shown = page.getByText(`Edit ${edit}.`).waitFor()
  const saved = performance.now()
  writeFileSync(join(root, 'threads', '0002.md'), postWith(`Edit ${edit}.`))
  await shown
  times.push(performance.now() - saved)
}
const sorted = times.toSorted((one, other) => one - other)
console.log(
  `a save is shown after ${sorted[sorted.length >> 1]?.toFixed(0)} ms (median of ${EDITS}; ${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)} ms)`,
)

const ended = new Promise((resolve) => child.once('exit', resolve))
child.kill('SIGINT')
await ended
await browser.close()
rmSync(root, { recursive: true })
