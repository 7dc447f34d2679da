import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

/** Ends a process at once, whatever the signal: only a terminal can send Ctrl-C there. */
const WINDOWS = process.platform === 'win32'

const DEMO = join(import.meta.dirname, '../../scripts/demo.ts')
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

function start(...args: readonly string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [DEMO, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  running.push(child)
  let output = ''
  child.stdout.on('data', (part: Buffer) => (output += part.toString()))
  return { child, said: () => output }
}

describe('npm run demo', () => {
  test('publishes, shows what came back, and ends by itself where nobody looks', async () => {
    const { child, said } = start()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(said()).toContain('threads/2026-11-20-broken-links.md published: http://127.0.0.1:')
    expect(said()).toMatch(/^\+ {2}permalink: http/m)
    expect(said()).toContain('3 already live')
    expect(said()).not.toMatch(/^::/m)
  })
  test('keeps the timeline up with --open, where its permalinks lead, until Ctrl-C', async ({ skip }) => {
    skip(WINDOWS, 'Windows lets no process send another one Ctrl-C')
    const { child, said } = start('--open')
    await expect.poll(said, { timeout: 50_000 }).toContain('Ctrl-C ends it')
    const permalink = /published: (http\S+)/.exec(said())?.[1] ?? ''
    expect(await (await fetch(permalink)).text()).toContain('Lantern 1.0 is out')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([0, null])
  })
  test('ends at Ctrl-C while it runs, too', async ({ skip }) => {
    skip(WINDOWS, 'Windows lets no process send another one Ctrl-C')
    const { child, said } = start('--open')
    await expect.poll(said, { timeout: 50_000 }).toContain('1/4 live')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
  })
})
