import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from '../law.ts'
import { killedAt } from './kills.ts'
import { caseOf, type Plan } from './law.ts'
import { upTo } from './losses.ts'
import type { World } from './world.ts'

/** Lists show as late as they ever do: until then only receipts and leases tell what is live. */
const LATE = { feedLagMs: 9 * 60_000 }
/** Several processes at once take their time, and none of it may look like a network that does not answer. */
const UNHURRIED = 100

/** By then a lease is over whose receipts were to come, if its run is. */
const HELD_MS = 26 * 60_000

const SHARDS = ['one two', 'three'] as const

/** Two jobs of a run publish, one records; one of the three is killed, or what a job left is lost. Other runs follow at once. */
export function shards(plan: Plan): readonly Case[] {
  const group = (what: string) => `shards, ${what}`
  const shared = { plan, switches: LATE, scale: UNHURRIED }
  const killed = upTo(plan.requests.github).flatMap((nth) =>
    (['before', 'after'] as const).map((when, late) => {
      const post = (nth + late) % 2 === 0
      const isRecorded = nth % 3 > 0
      const then = `${post ? 'post step run' : 'runner lost'}, ${isRecorded ? 'recorded' : 'nothing recorded'}`
      return caseOf({
        ...shared,
        group: group('one is killed'),
        name: `${when} request ${nth}, ${then}`,
        disturb: (world) =>
          jobs(world, async ({ id, dir, publish, record }) => {
            const first = { id, inputs: { shard: SHARDS[0], 'receipts-dir': dir } }
            await Promise.all([
              killedAt(world.runner(), world, { ...first, nth, when, post, known: false }),
              publish(SHARDS[1]),
            ])
            if (isRecorded) await record()
          }),
      })
    }),
  )
  const unrecorded = upTo(12).flatMap((nth) =>
    (['before', 'after'] as const).map((when) =>
      caseOf({
        ...shared,
        group: group('record is killed'),
        name: `${when} request ${nth}${nth % 2 === 0 ? ', and run again' : ''}`,
        disturb: (world) =>
          jobs(world, async ({ id, dir, publish, record }) => {
            await Promise.all(SHARDS.map(publish))
            const inputs = recording(dir)
            await killedAt(world.runner(), world, { id, inputs, nth, when, post: false, known: false })
            if (nth % 2 === 0) await record()
          }),
      }),
    ),
  )
  const lost = caseOf({
    ...shared,
    group: group('what one left is lost'),
    name: 'and the rest is recorded',
    disturb: (world) =>
      jobs(world, async ({ dir, publish, record }) => {
        await publish(SHARDS[0])
        rmSync(dir, { recursive: true })
        await publish(SHARDS[1])
        await record()
      }),
  })
  return [...killed, ...unrecorded, lost]
}

const recording = (dir: string) => ({ command: 'record', 'accounts-key': '', 'receipts-dir': dir })

type Jobs = {
  readonly id: number
  readonly dir: string
  readonly publish: (shard: string) => Promise<unknown>
  readonly record: () => Promise<unknown>
}

/** The jobs of one run, which GitHub knows to be over after them. */
async function jobs(world: World, work: (jobs: Jobs) => Promise<void>) {
  const id = world.runId()
  const dir = mkdtempSync(join(tmpdir(), 'spool-receipts-'))
  const { github } = world
  github.runs.set(id, { status: 'in_progress' })
  // What is left behind ends by itself.
  world.cutShort = true
  try {
    await work({
      id,
      dir,
      publish: (shard) => world.runner().run({ id, inputs: { shard, 'receipts-dir': dir } }),
      record: () => world.runner().run({ id, inputs: recording(dir) }),
    })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
  github.runs.set(id, { status: 'completed' })
  // Where all is recorded, no run comes that would wait for leases that were not given back.
  const paths = Object.keys(world.setting.files).filter((path) => path.startsWith('threads/'))
  if (paths.every((path) => String(github.read(path)).includes('digest: '))) await world.wait(HELD_MS)
  return world.runner()
}
