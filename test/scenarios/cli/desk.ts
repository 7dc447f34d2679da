import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { execFileSync, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../simulator/server.ts'
import type { GitHub } from '../../github/github.ts'
import { repository } from '../repository.ts'
import { fakeGh } from './gh.ts'
import { atTerminal } from './terminal.ts'

/** What starts it. */
export const SPOOL = [process.execPath, join(import.meta.dirname, '../../../bin/spool.js')] as const

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

/** A Threads of its own, in which nothing waits. */
export async function threads(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ username: 'lantern', timeScale: 200, ...options })
  cleanups.push(() => simulator.close())
  return simulator
}

type Options = {
  readonly gh?: Parameters<typeof fakeGh>[1]
  /** What `gh` asks. */
  readonly github?: GitHub
  readonly env?: Readonly<Record<string, string>>
  /** There is no `gh` on this machine. */
  readonly noGh?: boolean
  readonly files?: Parameters<typeof repository>[0]
}

/** A desk: a checkout whose remote is lantern/docs on GitHub, a `gh`, and `spool` started in it in two ways. */
export function deskOf({ gh: answers, github, noGh = false, files = {}, env: given = {} }: Options = {}) {
  const checkout = repository(files)
  checkout.git('branch', '--move', 'main')
  checkout.git('remote', 'add', 'origin', 'git@github.com:lantern/docs.git')
  const machine = mkdtempSync(join(tmpdir(), 'spool-desk-'))
  cleanups.push(() => {
    checkout.remove()
    rmSync(machine, { recursive: true, force: true })
  })
  const gh = fakeGh(join(machine, 'gh'), answers, github)
  const [home, git] = [join(machine, 'home'), join(machine, 'git')]
  mkdirSync(home)
  mkdirSync(git)
  symlinkSync(execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim(), join(git, 'git'))
  const env = {
    // Of this machine there is nothing that a token could be left in, and no `gh` but this one.
    PATH: noGh ? git : gh.path,
    HOME: home,
    TERM: 'xterm-256color',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    ...given,
  }
  const place = { cwd: checkout.path, env }
  return {
    checkout,
    gh,
    home,
    place,
    /** Python is looked for where it is. */
    atTerminal: (...args: readonly string[]) => atTerminal([...SPOOL, ...args], place),
    /** Without a terminal: what it says, and its exit code. */
    pipe: (input: string, ...args: readonly string[]) => pipe([...SPOOL, ...args], input, place),
  }
}

type Place = { readonly cwd: string; readonly env: NodeJS.ProcessEnv }

async function pipe([command, ...args]: readonly [string, ...string[]], input: string, place: Place) {
  const child = spawn(command, args, { ...place, stdio: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  // It may end without reading.
  child.stdin.on('error', () => undefined).end(input)
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  )
  return { said, exitCode }
}
