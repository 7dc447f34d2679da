/**
 * What the simulator costs: requests a second on one core, memory, and how both change with what is held, for a
 * process that holds 100,000 posts beside one that holds ten; and the first paint of a page of 1,000 posts.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const FEW = 10
const MANY = 100_000
const CONNECTIONS = 16
const ROUNDS = 5
const CALLS = 4000
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const MAIN = join(import.meta.dirname, '..', 'simulator', 'main.ts')
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

interface Running {
  readonly child: ChildProcess
  readonly url: string
  readonly call: (method: string, path: string, body?: string) => Promise<string>
  /** Makes `count` of these calls, over several connections. */
  readonly many: (count: number, call: (index: number) => Promise<unknown>) => Promise<void>
}

async function start(): Promise<Running> {
  const args = [MAIN, '--propagation-ms', '0', '--feed-lag-ms', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => child.kill())
  let said = ''
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    said += part.toString()
    if (said.includes('Ctrl-C ends it.')) break
  }
  const [, url = ''] = /simulator +(\S+)/.exec(said) ?? []
  const [, token = ''] = /access token +(\S+)/.exec(said) ?? []
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' }
  const call: Running['call'] = (method, path, body = '') =>
    new Promise((resolve, reject) => {
      const sent = request(url + path, { method, agent, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => (text += part))
        response.on('end', () => {
          if (response.statusCode === 200) resolve(text)
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`))
        })
      })
      sent.on('error', reject).end(body)
    })
  return {
    child,
    url,
    call,
    many: async (count, one) => {
      let next = 0
      const worker = async (): Promise<void> => {
        while (next < count) await one(next++)
      }
      await Promise.all(Array.from({ length: CONNECTIONS }, worker))
    },
  }
}

/** Publishes as many posts of 480 characters, every other one a reply to the first. Returns the first. */
async function fill({ call, many }: Running, count: number): Promise<string> {
  const publish = (params: object) => call('POST', '/_control/posts', JSON.stringify(params))
  const root = JSON.parse(await publish({ username: 'spool_demo', text: 'root' })) as {
    media: { id: string }
  }
  await many(count - 1, (index) =>
    publish({
      username: 'spool_demo',
      text: `${index} ${'words '.repeat(80)}`.slice(0, 480),
      ...(index % 2 === 0 ? { reply_to_id: root.media.id } : {}),
    }),
  )
  return root.media.id
}

/** CPU seconds the process has used so far. */
function cpuOf({ child }: Running): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

/** The most memory the process ever had, in megabytes. */
function memoryOf({ child }: Running): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1000
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN

const fields = 'fields=id,text,timestamp,has_replies'
const CASES: Readonly<Record<string, (running: Running, root: string) => Promise<unknown>>> = {
  'a profile': ({ call }) => call('GET', '/me?fields=username'),
  'a post': ({ call }, root) => call('GET', `/${root}?${fields}`),
  'a page of a feed': ({ call }) => call('GET', `/me/threads?limit=5&${fields}`),
  'a page of a conversation': ({ call }, root) => call('GET', `/${root}/conversation?limit=5&${fields}`),
  'insights of a post': ({ call }, root) => call('GET', `/${root}/insights?metric=views,replies`),
  'the publishing limit': ({ call }) => call('GET', '/me/threads_publishing_limit'),
  'a container': ({ call }) => call('POST', '/me/threads', 'media_type=TEXT&text=hello'),
}

/** CPU milliseconds a call takes, and calls a second as they come. */
async function measure(
  running: Running,
  root: string,
  one: (typeof CASES)[string],
): Promise<{ cpu: number; rate: number }> {
  const cpu = cpuOf(running)
  const started = performance.now()
  await running.many(CALLS, () => one(running, root))
  const seconds = (performance.now() - started) / 1000
  return { cpu: ((cpuOf(running) - cpu) * 1000) / CALLS, rate: CALLS / seconds }
}

function say(name: string, figure: string, target = ''): void {
  console.log(`${name.padEnd(48)} ${figure.padStart(12)}${target === '' ? '' : `   target: ${target}`}`)
}

const small = await start()
const large = await start()
const smallRoot = await fill(small, FEW)
const before = memoryOf(large)
const largeRoot = await fill(large, MANY)
say('memory when it starts', `${before.toFixed(0)} MB`)
say(`memory with ${MANY} posts of 480 characters`, `${memoryOf(large).toFixed(0)} MB`, 'below 400 MB')

for (const [name, one] of Object.entries(CASES)) {
  await measure(small, smallRoot, one)
  await measure(large, largeRoot, one)
  const pairs = []
  for (let round = 0; round < ROUNDS; round++)
    pairs.push({ few: await measure(small, smallRoot, one), many: await measure(large, largeRoot, one) })
  const many = median(pairs.map((pair) => pair.many.cpu))
  const few = median(pairs.map((pair) => pair.few.cpu))
  const rate = median(pairs.map((pair) => pair.many.rate))
  const simple = name === 'a profile' || name === 'a post'
  say(`${name}, a second of CPU`, (1000 / many).toFixed(0), simple ? '2,000 at least' : '')
  say(`${name}, a second as it comes`, rate.toFixed(0))
  say(
    `${name}, CPU beside ${FEW} posts held`,
    `× ${(many / few).toFixed(2)}`,
    'not growing with what is held',
  )
}
say('memory after all these calls', `${memoryOf(large).toFixed(0)} MB`, 'below 400 MB')

if (existsSync(CHROMIUM)) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--headless'] })
  const paints: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`${large.url}/?limit=1000`)
    paints.push(await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`))
    await page.close()
  }
  say('first paint of 1,000 posts', `${median(paints).toFixed(0)} ms`, 'below 1,000 ms')
  await browser.close()
} else say('first paint of 1,000 posts', 'no Chromium')

process.exit()
