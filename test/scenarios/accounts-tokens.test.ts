import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptNameFor, readKept } from '../../src/core/accounts/kept-tokens.ts'
import { publicKeyOf } from '../../src/core/token/sealed-box.ts'
import { accountsWorld } from '../accounts/world.ts'
import { rulesOf } from './entries.ts'

const DAY = 86_400_000
const NAMES = ['harbour', 'lantern', 'night-watch', 'ended']
const GOOD = NAMES.slice(0, 3)
const CLOCK = join(import.meta.dirname, 'moved-clock.ts')

let made: Awaited<ReturnType<typeof accountsWorld>>
let ahead = 0
const logs: string[] = []
let anew = ''

/** Time goes by for all. */
const pass = (days: number) => {
  ahead += days * DAY
  made.simulator.clock.advance(days * DAY)
}
/** A step, and what it asked of whom. */
async function run(command: string, inputs: Readonly<Record<string, string>> = {}) {
  const before = { github: made.github.requests.length, threads: made.simulator.requests().length }
  const result = await made.run({
    workspace: made.clone(),
    inputs: { command, ...inputs },
    env: { NODE_OPTIONS: `--import ${CLOCK}`, CLOCK_AHEAD: String(ahead) },
  })
  logs.push(result.log, result.summary, JSON.stringify([result.outputs, result.state]))
  const threads = made.simulator.requests().slice(before.threads)
  return {
    ...result,
    github: made.github.requests.length - before.github,
    refreshed: threads.filter(({ path }) => path.endsWith('/refresh_access_token')).length,
  }
}
const ref = () => `refs/spool/${keptNameFor(publicKeyOf(Buffer.from(made.file.key, 'base64')))}`
const kept = () => made.github.git('ls-tree', '--name-only', ref()).trim().split('\n')
const usersOf = (names: readonly string[]) => names.map(made.file.userIdOf).toSorted()

beforeAll(async () => {
  made = await accountsWorld({
    names: NAMES,
    scale: 40,
    // The hardest: with the refresh the old token ends.
    switches: { refreshedToken: 'new-old-dies', propagation: 'never', feedLagMs: 0 },
  })
  made.simulator.revokeToken(made.file.tokenOf('ended'), 463)
})
afterAll(() => made.close())

describe('the tokens of many accounts', () => {
  test('are refreshed by refresh-token where that is due, and one that has ended stops no other', async () => {
    pass(20)
    const { exitCode, log, outputs, github, refreshed, summary } = await run('refresh-token')
    expect(exitCode, log).toBe(1)
    expect(log).toMatch(/::error [^\n]*::ended: .*`spool accounts add --name ended`.*\[token\/dead\]/)
    expect(log).not.toMatch(/(harbour|lantern|night-watch): .*\[token\//)
    expect(summary).toContain('`ended`')
    expect([refreshed, kept()]).toEqual([3, usersOf(GOOD)])
    expect(outputs).toMatchObject({ 'token-days-left': '59' })
    expect(github).toBeLessThanOrEqual(25)
    expect(made.leases()).toEqual([])
  })

  test('that are not due are found, and stay', async () => {
    const at = made.github.git('rev-parse', ref())
    pass(1)
    const { log, github, refreshed, outputs } = await run('refresh-token')
    expect([refreshed, made.github.git('rev-parse', ref())], log).toEqual([0, at])
    expect(outputs).toMatchObject({ 'token-days-left': '58' })
    expect(github).toBeLessThanOrEqual(20)
  })

  test('are used and refreshed by publish, long after those in the file have ended', async () => {
    pass(40)
    const { log, outputs, refreshed } = await run('publish')
    expect(outputs, log).toMatchObject({ 'published-count': '3', 'failed-count': '1' })
    expect(made.live()).toEqual(
      Object.fromEntries(NAMES.map((name) => [name, GOOD.includes(name) ? made.textsOf(name) : []])),
    )
    expect(rulesOf(outputs)['threads/ended/a.md']).toEqual(['token/dead:'])
    expect(refreshed).toBe(3)
    expect(made.recorded()).toEqual(GOOD)
  })

  test('give way to one that is sealed anew, and nothing due asks GitHub for nothing', async () => {
    const { file, simulator, write } = made
    anew = simulator.issueToken('ended')
    write(file.textOf(NAMES, (name) => file.sealed(name, name === 'ended' ? anew : undefined)))
    const { exitCode, outputs, log } = await run('publish')
    expect([exitCode, outputs['published-count']], log).toEqual([0, '1'])
    expect(made.recorded()).toEqual(NAMES)
    expect(await run('publish')).toMatchObject({ exitCode: 0, github: 0, refreshed: 0 })
  })

  test('are in no log, summary, output, state or file of the ref', () => {
    const { file, github, simulator } = made
    const place = { repository: github.id, host: new URL(github.url).host, threads: simulator.url }
    const files = new Map(kept().map((path) => [path, github.git('show', `${ref()}:${path}`)]))
    const accounts = GOOD.map((name) => ({ userId: file.userIdOf(name), token: file.tokenOf(name) }))
    const opened = readKept(files, accounts, { privateKey: Buffer.from(file.key, 'base64'), place })
    const refreshed = [...opened.values()].flatMap(({ token, previous = '' }) => [token, previous])
    expect(new Set(refreshed).size).toBe(6)
    const text = [...logs, ...files.values()].join('\n')
    for (const secret of [...refreshed, ...NAMES.map(file.tokenOf), anew, file.key])
      expect(text).not.toContain(secret)
  })
})
