/**
 * How long publishing takes beside the network's own work: preparing what it is given, and making it known, as the
 * simulator's switches say. One run each, with real waits divided by SCALE.
 */
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { runAction } from '../scripts/run-action.ts'
import { startSimulator } from '../simulator/server.ts'
import { repository } from '../test/scenarios/repository.ts'

const SCALE = 2
/** What each answer of the network takes in the runs that are measured beside the least that is possible. */
const CALL_MS = 100
const MEDIA = { 'one.jpg': 'image/jpeg', 'film.mp4': 'video/mp4' } as const
const FILES = {
  'one.jpg': readFileSync('test/fixtures/media/jpeg-baseline.jpg'),
  'film.mp4': readFileSync('test/fixtures/media/mp4-h264-aac.mp4'),
}
/** What the simulated network takes, in milliseconds, before division; each post waits until it is known. */
const WORK = {
  textMs: 0,
  imageMs: 1500,
  videoMs: 20_000,
  carouselMs: 1000,
  propagation: 'always',
  propagationMs: 3000,
} as const

const site = createServer(({ url = '' }, response) => {
  const name = url.slice(1) as keyof typeof MEDIA
  response.writeHead(200, { 'content-type': MEDIA[name] }).end(FILES[name])
})
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`

async function measure(name: string, body: string, workMs: number): Promise<void> {
  const simulator = await startSimulator({ timeScale: SCALE, switches: WORK })
  const repo = repository({ 'threads/a.md': `---\nthreads: true\n---\n\n${body}\n` })
  const started = performance.now()
  const { exitCode, log } = await runAction({
    workspace: repo.path,
    inputs: { 'access-token': simulator.token, 'threads-api-url': simulator.url },
    env: { SPOOL_TIME_SCALE: String(SCALE) },
  })
  const took = (performance.now() - started) * SCALE
  if (exitCode !== 0) throw new Error(log)
  const requests = simulator.requests().length
  const live = simulator.media().length
  const ratio = (took / workMs).toFixed(2)
  console.log(
    `${name}: ${(took / 1000).toFixed(1)} s for ${(workMs / 1000).toFixed(1)} s of the network's own work, ratio ${ratio}; ${requests} requests, ${live} live`,
  )
  await simulator.close()
  repo.remove()
}

const { imageMs, videoMs, carouselMs, propagationMs } = WORK
const items = Array.from(
  { length: 20 },
  (_, index) => `![Item ${index}](${base}/${index % 4 === 3 ? 'film.mp4' : 'one.jpg'})`,
)
await measure(
  'a carousel of 20',
  `Twenty things.\n\n${items.join('\n')}`,
  videoMs + carouselMs + propagationMs,
)

const segments = Array.from({ length: 30 }, (_, index) =>
  index % 3 === 2 ? `Segment ${index}.\n\n![Picture](${base}/one.jpg)` : `Segment ${index}.`,
)
await measure(
  '30 segments, 10 with a picture',
  segments.join('\n\n---\n\n'),
  30 * propagationMs + 10 * imageMs,
)

/**
 * Ten segments of text with answers that take CALL_MS, beside the least that is possible: one call to begin with, and
 * for each segment one that makes the container, one that sees it ready, and one that publishes it. In real time.
 */
async function measureCalls(name: string, textMs: number, leastMs: number): Promise<void> {
  const switches = { textMs, latencyMs: CALL_MS, propagation: 'never' } as const
  const simulator = await startSimulator({ switches })
  const body = Array.from({ length: 10 }, (_, index) => `Segment ${index}.`).join('\n\n---\n\n')
  const repo = repository({ 'threads/a.md': `---\nthreads: true\n---\n\n${body}\n` })
  const started = performance.now()
  const { exitCode, log } = await runAction({
    workspace: repo.path,
    inputs: { 'access-token': simulator.token, 'threads-api-url': simulator.url },
  })
  const took = performance.now() - started
  if (exitCode !== 0) throw new Error(log)
  const calls = simulator.requests().length
  console.log(
    `${name}: ${(took / 1000).toFixed(2)} s, at least ${(leastMs / 1000).toFixed(1)} s, ratio ${(took / leastMs).toFixed(2)}; ${calls} calls`,
  )
  await simulator.close()
  repo.remove()
}
await measureCalls('10 texts, ready at once', 0, 3100)
await measureCalls('10 texts, ready after a second', 1000, 12_100)

const texts = Array.from({ length: 30 }, (_, index) => `Segment ${index}.`)
await measure('30 segments of text', texts.join('\n\n---\n\n'), 30 * propagationMs)
site.close()
