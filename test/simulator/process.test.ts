import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startSimulator } from '../../simulator/server.ts'
import { fileServer, png } from './files.ts'
import { clientOf, idsOf, PROMPT } from './network.ts'

/** Ends a process at once, whatever the signal. */
const WINDOWS = process.platform === 'win32'

const MAIN = join(import.meta.dirname, '../../simulator/main.ts')
const running: ChildProcess[] = []
const directories: string[] = []
afterAll(async () => {
  // Windows removes no file that a process has open.
  await Promise.all(running.map(ended))
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
})

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await once(child, 'exit')
}

function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'spool-simulator-'))
  directories.push(directory)
  return directory
}

interface Started {
  readonly child: ChildProcess
  readonly url: string
  readonly token: string
  readonly output: string
}

/** Starts the program, and waits until it has said where it is. */
async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env } })
  running.push(child)
  let output = ''
  child.stderr.on('data', (part: Buffer) => (output += part.toString()))
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    output += part.toString()
    if (output.includes('Ctrl-C ends it.')) break
  }
  const url = /Threads simulator +(\S+)/.exec(output)?.[1] ?? ''
  const token = /access token +(\S+)/.exec(output)?.[1] ?? ''
  return { child, url, token, output }
}

async function fail(args: readonly string[]): Promise<{ code: unknown; output: string }> {
  const child = spawn(process.execPath, [MAIN, ...args])
  running.push(child)
  let output = ''
  child.stderr.on('data', (part: Buffer) => (output += part.toString()))
  const [code] = (await once(child, 'close')) as [unknown]
  return { code, output }
}

const prompt = ['--propagation-ms', '0', '--feed-lag-ms', '0']

describe('npm run simulator', () => {
  test('prints its address and a token that works', async () => {
    const { url, token, output } = await start(prompt)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(output).toContain(`threads-api-url: ${url}`)
    await clientOf(url, token).say('hello')
  })
  test('ends at SIGTERM', async ({ skip }) => {
    skip(WINDOWS, 'Windows sends no SIGTERM')
    const { child } = await start(prompt)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
  test('takes switches, more accounts and a config file; the command line wins', async () => {
    const config = join(emptyDirectory(), 'simulator.json')
    writeFileSync(
      config,
      JSON.stringify({ username: 'conf', textLimit: 10, 'feed-lag-ms': 0, propagationMs: 0 }),
    )
    const { url, token, output } = await start([
      '--config',
      config,
      '--text-limit',
      '20',
      '--accounts',
      'ann,bob',
    ])
    expect(output).toMatch(/account +@conf/)
    expect(output).toContain('token of @bob')
    const api = clientOf(url, token)
    await api.say('a'.repeat(20))
    expect((await api.post('/me/threads', { media_type: 'TEXT', text: 'a'.repeat(21) })).status).toBe(500)
  })
  test('divides its waits by SPOOL_TIME_SCALE', async () => {
    const { url, token } = await start(['--text-ms', '60000', '--propagation-ms', '0'], {
      SPOOL_TIME_SCALE: '600',
    })
    const api = clientOf(url, token)
    const id = await api.create({ media_type: 'TEXT', text: 'x' })
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect((await api.get(`/${id}`)).body).toMatchObject({ status: 'FINISHED' })
  })
  test.each([
    [['--feed-lag', '3'], '--feed-lag'],
    [['--counting', 'words'], 'counting is "words", expected one of bytes, documented, codepoints, utf16'],
    [['--port', 'x'], 'port is "x", expected a number'],
    [['--config', 'nowhere.json'], 'nowhere.json'],
    [['--host', '203.0.113.1'], 'EADDRNOTAVAIL'],
  ])('says what is wrong with %j', async (args, said) => {
    const { code, output } = await fail(args)
    expect(code).toBe(1)
    expect(output).toContain(said)
  })
})

describe('state in --data', () => {
  test('survives a kill: posts, containers, quotas, tokens, accounts, the clock', async () => {
    const data = emptyDirectory()
    const first = await start(['--data', data, ...prompt])
    const api = clientOf(first.url, first.token)
    const root = await api.say('root #kept')
    const reply = await api.say('reply', { reply_to_id: root })
    const container = await api.create({ media_type: 'TEXT', text: 'waiting' })
    await fetch(`${first.url}/_control/clock`, { method: 'POST', body: '{"advanceMs":3600000}' })
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')

    const second = await start(['--data', data, ...prompt])
    expect(second.token).toBe(first.token)
    const again = clientOf(second.url, second.token)
    expect(idsOf(await again.get('/me/threads'))).toEqual([root])
    expect(idsOf(await again.get(`/${root}/conversation`))).toEqual([reply])
    expect(idsOf(await again.get('/keyword_search', { q: 'kept', search_mode: 'TAG' }))).toEqual([root])
    expect(
      (await again.get('/me/threads_publishing_limit', { fields: 'quota_usage,reply_quota_usage' })).body,
    ).toEqual({
      data: [{ quota_usage: 1, reply_quota_usage: 1 }],
    })
    expect((await again.post('/me/threads_publish', { creation_id: container })).status).toBe(200)
    const clock = (await (await fetch(`${second.url}/_control/clock`)).json()) as { aheadMs: number }
    expect(clock.aheadMs).toBe(3_600_000)
  })
  test('holds every post whose publication was answered, whenever the kill comes', async () => {
    const data = emptyDirectory()
    const first = await start(['--data', data, ...prompt])
    const api = clientOf(first.url, first.token)
    const answered: string[] = []
    const writers = Array.from({ length: 8 }, async () => {
      for (;;) answered.push(await api.say('under fire'))
    })
    await expect.poll(() => answered.length).toBeGreaterThan(100)
    first.child.kill('SIGKILL')
    await Promise.allSettled(writers)

    const second = await start(['--data', data, ...prompt])
    const again = clientOf(second.url, second.token)
    for (const id of answered) expect((await again.get(`/${id}`)).body).toEqual({ id })
  })
  test('goes on with new ids under the same seed', async () => {
    const data = emptyDirectory()
    const ids: string[] = []
    for (let start = 0; start < 3; start++) {
      const simulator = await startSimulator({ data, seed: 1, switches: PROMPT })
      ids.push(await clientOf(simulator.url, simulator.token).say('x'))
      await simulator.close()
    }
    expect(new Set(ids).size).toBe(3)
  })
  test('drops a line that a kill cut short', async () => {
    const data = emptyDirectory()
    const first = await startSimulator({ data, switches: PROMPT })
    await clientOf(first.url, first.token).say('kept')
    await first.close()
    appendFileSync(join(data, 'journal.jsonl'), '["media",{"id":"1')
    const second = await startSimulator({ data, switches: PROMPT })
    const id = await clientOf(second.url, second.token).say('after')
    expect(second.media().map(({ content }) => content.text)).toEqual(['kept', 'after'])
    await second.close()
    const third = await startSimulator({ data, switches: PROMPT })
    expect(third.media().at(-1)?.id).toBe(id)
    await third.close()
  })
  test('keeps fetched files, and fetches those that were on their way', async () => {
    const files = await fileServer({ 'a.png': png(64, 64) })
    const data = emptyDirectory()
    const image = { media_type: 'IMAGE', image_url: `${files.url}/a.png` }
    const first = await startSimulator({ data, switches: PROMPT })
    const { id } = await first.publishAs(first.username, image)
    const pending = await clientOf(first.url, first.token).create(image)
    await first.close()
    const second = await startSimulator({ data, switches: PROMPT })
    const api = clientOf(second.url, second.token)
    const { media_url } = (await api.get(`/${id}`, { fields: 'media_url' })).body as { media_url: string }
    expect(media_url.startsWith(second.url)).toBe(true)
    expect((await fetch(media_url)).status).toBe(200)
    await expect.poll(async () => (await api.get(`/${pending}`)).body).toMatchObject({ status: 'FINISHED' })
    await second.close()
  })
  test('belongs to one simulator at a time', async () => {
    const data = emptyDirectory()
    await start(['--data', data])
    const { code, output } = await fail(['--data', data])
    expect(code).toBe(1)
    expect(output).toContain('keeps its state here already')
  })
  test('is emptied by a reset', async () => {
    const data = emptyDirectory()
    const first = await startSimulator({ data, switches: PROMPT })
    await clientOf(first.url, first.token).say('gone')
    first.reset()
    await clientOf(first.url, first.token).say('new')
    await first.close()
    const second = await startSimulator({ data, switches: PROMPT })
    expect(second.media().map(({ content }) => content.text)).toEqual(['new'])
    await second.close()
  })
})
