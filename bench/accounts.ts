/**
 * Many accounts in one process: 300 with a chain of three each, answers of Threads that take 100 ms, in real time. Then the
 * same on a bad day: ten accounts are throttled, five tokens have expired, three boxes do not open, and one account is not
 * answered at all. `--refresh`: only how their tokens are refreshed, all at once.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountsWorld } from '../test/accounts/world.ts'

const COUNT = Number(process.env['ACCOUNTS'] ?? 300)
const CALL_MS = 100
const DAY_MS = 86_400_000
const MOST_S = 180
const MOST_MB = 512
const MOST_REQUESTS = 50
const MOST_SLOWER = 1.2

const names = Array.from({ length: COUNT }, (_, index) => `account-${index}`)
const throttled = names.slice(0, 10)
const expired = names.slice(10, 15)
const broken = names.slice(15, 18)
const silent = names.slice(18, 19)
const bad = new Set([...throttled, ...expired, ...broken, ...silent])

type Day = { readonly isBad: boolean }
type Measured = { readonly published: number; readonly recorded: number }

async function measure({ isBad }: Day): Promise<Measured> {
  const made = await accountsWorld({
    names,
    segments: ['One', 'Two', 'Three'],
    scale: 1,
    switches: { latencyMs: CALL_MS },
  })
  const { simulator, github, file } = made
  const { userIdOf, tokenOf } = file
  if (isBad) {
    for (const name of throttled)
      simulator.inject({ kind: 'throttle', path: `/${userIdOf(name)}/*`, times: 0 })
    for (const name of expired) simulator.revokeToken(tokenOf(name), 463)
    for (const name of silent) {
      for (const path of [`/${userIdOf(name)}`, `/${userIdOf(name)}/*`])
        simulator.inject({ kind: 'stall', path, times: 0 })
      simulator.inject({ kind: 'stall', params: { input_token: tokenOf(name) }, times: 0 })
    }
    const boxOf = (name: string) => file.sealed(broken.includes(name) ? (names[20] ?? '') : name)
    made.write(file.textOf(names, boxOf))
  }
  const folder = mkdtempSync(join(tmpdir(), 'spool-bench-'))
  const usage = join(folder, 'usage')
  const began = Date.now()
  const { log, outputs } = await made.run({
    workspace: made.clone(),
    env: {
      USAGE: usage,
      NODE_OPTIONS:
        "--import=data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.USAGE,String(process.resourceUsage().maxRSS)))",
    },
  })
  const whole = (Date.now() - began) / 1000
  const megabytes = Math.round(Number(readFileSync(usage, 'utf8')) / 1024)
  rmSync(folder, { recursive: true })
  const good = names.filter((name) => !isBad || !bad.has(name))
  const live = made.live()
  const whole3 = good.filter((name) => live[name]?.length === 3)
  const times = simulator.media().map(({ publishedAt }) => publishedAt)
  const published = (Math.max(...times) - began) / 1000
  const commits = github.requests.filter(
    ({ graphqlOperation }) => graphqlOperation === 'createCommitOnBranch',
  )
  const recorded = ((commits[0]?.at ?? Infinity) - began) / 1000
  const recordedNames = new Set(made.recorded())
  const kept = good.filter((name) => recordedNames.has(name))
  const requests = github.requests.length
  console.log(
    `${isBad ? 'a bad day' : 'a good day'}: ${whole3.length} of ${good.length} accounts published after ${published.toFixed(1)} s, ` +
      `${kept.length} recorded after ${recorded.toFixed(1)} s, all over after ${whole.toFixed(1)} s; ` +
      `${requests} requests to GitHub, ${commits.length} commits, ${simulator.requests().length} to Threads, at most ${megabytes} MB; ` +
      `published-count ${outputs['published-count']}, failed-count ${outputs['failed-count']}`,
  )
  const isWhole = whole3.length === good.length && kept.length === good.length
  if (!isWhole || made.leases().length > 0) throw new Error(log)
  if (!isBad && (whole > MOST_S || megabytes > MOST_MB || requests > MOST_REQUESTS))
    throw new Error(`More than ${MOST_S} s, ${MOST_MB} MB or ${MOST_REQUESTS} requests`)
  await made.close()
  return { published, recorded }
}

/** All tokens are three weeks old, and each ends with its refresh. */
async function measureRefresh(): Promise<void> {
  const switches = { latencyMs: CALL_MS, refreshedToken: 'new-old-dies' } as const
  const { simulator, github, run, close } = await accountsWorld({ names, scale: 1, switches })
  simulator.clock.advance(20 * DAY_MS)
  const began = Date.now()
  const { exitCode, log } = await run({
    inputs: { command: 'refresh-token' },
    env: {
      NODE_OPTIONS: `--import ${join(import.meta.dirname, '../test/scenarios/moved-clock.ts')}`,
      CLOCK_AHEAD: String(20 * DAY_MS),
    },
  })
  const refreshed = simulator.requests().filter(({ path }) => path.endsWith('/refresh_access_token')).length
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(
    `${refreshed} of ${COUNT} tokens refreshed in ${seconds} s, ${github.requests.length} requests to GitHub`,
  )
  if (exitCode !== 0 || refreshed !== COUNT || github.requests.length > MOST_REQUESTS) throw new Error(log)
  await close()
}

await measureRefresh()
if (process.argv.includes('--refresh')) process.exit()
const good = await measure({ isBad: false })
if (process.argv.includes('--good')) process.exit()
const worse = await measure({ isBad: true })
const ratio = worse.published / good.published
const recordedRatio = worse.recorded / good.recorded
console.log(
  `the bad day takes ${ratio.toFixed(2)} of the good one to publish, ${recordedRatio.toFixed(2)} to record`,
)
if (ratio > MOST_SLOWER) throw new Error(`More than ${MOST_SLOWER}`)
