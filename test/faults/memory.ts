import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { killedRun } from './kills.ts'
import { lawAfter, type Case, type Plan } from './law.ts'
import type { World } from './world.ts'

/** Where nothing is published twice before it is visible, the second publish is that of the second segment. */
const AT_ONCE = { propagationMs: 0 }
/** Longer than the network hides a new post from its lists. */
const SHOWN_MS = 10_000

/** A run that dies with its second publish under way, which happens or not. */
async function diesAtSecondPublish(world: World, happens: boolean): Promise<void> {
  const { simulator } = world
  simulator.inject({ kind: 'stall', path: 'threads_publish', nth: 2, when: happens ? 'after' : 'before' })
  const now = () => simulator.requests().some(({ fault }) => fault === 'stall')
  await killedRun(world, { signal: 'SIGKILL', post: false, now })
}

async function journalOf(plan: Plan): Promise<number> {
  let bytes = 0
  const measure = async (world: World) => {
    await diesAtSecondPublish(world, true)
    bytes = world.journal.read().length
  }
  await lawAfter(plan, measure, AT_ONCE)
  return bytes
}

/** The journal of a run that died ends anywhere, or holds a wrong byte. */
export async function damagedJournals(plan: Plan, step: number): Promise<readonly Case[]> {
  const bytes = await journalOf(plan)
  const offsets = Array.from({ length: Math.ceil(bytes / step) }, (_, index) => index * step)
  const damaged = (what: string, at: number, damage: (journal: Buffer) => Uint8Array): Case => ({
    group: `${plan.what}: journal ${what}`,
    name: `at byte ${at} of ${bytes}`,
    check: () => {
      const disturb = async (world: World) => {
        await diesAtSecondPublish(world, at % (2 * step) === 0)
        world.journal.write(damage(world.journal.read()))
        await world.wait(SHOWN_MS)
      }
      return lawAfter(plan, disturb, AT_ONCE)
    },
  })
  return [
    ...offsets.map((at) => damaged('cut off', at, (journal) => journal.subarray(0, at))),
    ...offsets.map((at) =>
      damaged('with a wrong byte', at, (journal) =>
        journal.map((byte, index) => (index === at ? byte ^ 1 : byte)),
      ),
    ),
  ]
}

/** What a run knew is gone: its receipts, its journal, or both, with the whole machine. */
export function lostMemories(plan: Plan): readonly Case[] {
  const oldCheckout = ({ repo }: World) => repo.git('checkout', '--quiet', '--force', 'HEAD')
  const withoutJournal = ({ repo }: World) =>
    rmSync(join(repo.path, '.git', 'spool'), { recursive: true, force: true })
  const losing = (name: string, disturb: (world: World) => Promise<unknown>): Case => ({
    group: `${plan.what}: memory lost`,
    name,
    check: () => lawAfter(plan, disturb),
  })
  const afterWhole = [
    losing('old checkout after a whole run', async (world) => {
      await world.run()
      oldCheckout(world)
      await world.wait(SHOWN_MS)
    }),
    losing('old checkout without a journal after a whole run', async (world) => {
      await world.run()
      oldCheckout(world)
      withoutJournal(world)
      await world.wait(SHOWN_MS)
    }),
    losing('fresh clone after a whole run', async (world) => {
      await world.run()
      await world.wait(SHOWN_MS)
      return world.elsewhere()
    }),
  ]
  const afterDeath = Array.from({ length: plan.requests }, (_, index) => {
    const dies = async (world: World) => {
      const { simulator } = world
      simulator.inject({ kind: 'stall', nth: index + 1, when: index % 2 === 0 ? 'before' : 'after' })
      const now = () => simulator.requests().length > index
      await killedRun(world, { signal: 'SIGKILL', post: false, now })
    }
    return [
      losing(`runner lost at request ${index + 1}, fresh clone`, async (world) => {
        await dies(world)
        await world.wait(SHOWN_MS)
        return world.elsewhere()
      }),
      losing(`runner lost at request ${index + 1}, fresh clone, lost there again`, async (world) => {
        await dies(world)
        await world.wait(SHOWN_MS)
        const other = world.elsewhere()
        world.simulator.clearRequests()
        await dies(other)
        return other
      }),
      losing(`old checkout after a death at request ${index + 1}`, async (world) => {
        await dies(world)
        await world.run()
        oldCheckout(world)
        await world.wait(SHOWN_MS)
      }),
    ]
  })
  return [...afterWhole, ...afterDeath.flat()]
}
