import { lawAfter, type Case, type Plan } from './law.ts'
import { publishesOf, type World } from './world.ts'

const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const
/** How long an answer takes where a run is to be met between two of them, in the network's time. */
const SLOW = { latencyMs: 3000 }
/** What the runner leaves a cancelled step before it kills it is more; what we promise is this. */
const END_MS = 5000

type Kill = {
  readonly signal: (typeof SIGNALS)[number]
  /** Whether it is time. */
  readonly now: () => boolean
  /** Whether the post step is run, or the runner is lost with the step. */
  readonly post: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** A run that is killed when it is time, and its post step; a signal may not be followed by another publish. */
export async function killedRun(world: World, { signal, now, post, env = {} }: Kill): Promise<void> {
  const { simulator, complaints } = world
  let signalled: { readonly at: number; readonly publishes: number } | undefined
  const { state } = await world.run({
    env,
    onStart: (kill) => {
      const watch = setInterval(() => {
        if (!now()) return
        clearInterval(watch)
        kill(signal)
        signalled = { at: Date.now(), publishes: publishesOf(world) }
      }, 1)
      watch.unref()
    },
  })
  const ended = Date.now()
  simulator.clearFaults()
  simulator.set({ latencyMs: 0 })
  if (post) await world.run({ state })
  if (!signalled) return
  // One may be under way; the network has seen it only once it has answered.
  if (publishesOf(world) > signalled.publishes + 1) complaints.push('published after it was told to stop')
  if (ended - signalled.at > END_MS) complaints.push(`took ${ended - signalled.at} ms to stop`)
}

const endings = [true, false].flatMap((post) =>
  SIGNALS.map((signal) => ({
    signal,
    post,
    how: `${signal}, ${post ? 'post step run' : 'runner lost'}`,
  })),
)

/** Kills the first run when the network sees this request. */
export function requestKills(plan: Plan): readonly Case[] {
  return endings.flatMap(({ signal, post, how }) =>
    Array.from({ length: plan.requests }, (_, index) => ({
      group: `${plan.what}: ${how}`,
      name: `at request ${index + 1}`,
      check: () =>
        lawAfter(plan, (world) => {
          const { simulator } = world
          // A stall holds the run at exactly this request; it has acted or not, by turns.
          simulator.inject({ kind: 'stall', nth: index + 1, when: index % 2 === 0 ? 'before' : 'after' })
          const now = () => simulator.requests().length > index
          return killedRun(world, { signal, post, now })
        }),
    })),
  )
}

/** Kills the first run when its journal has this many lines. */
export function journalKills(plan: Plan): readonly Case[] {
  return endings.flatMap(({ signal, post, how }) =>
    Array.from({ length: plan.journalLines }, (_, index) => ({
      group: `${plan.what}: ${how}`,
      name: `at journal write ${index + 1}`,
      check: () =>
        lawAfter(
          plan,
          (world) => killedRun(world, { signal, post, now: () => world.journal.lines() > index }),
          SLOW,
        ),
    })),
  )
}

/** At its true pace, a run that is told to stop does so in time, whatever it is waiting for. */
export function promptness(plan: Plan): readonly Case[] {
  const prompt = { ...plan, switches: { ...plan.switches, propagationMs: 0 } }
  const env = { SPOOL_TIME_SCALE: '1' }
  return Array.from({ length: plan.requests }, (_, index) => {
    const signal = index % 2 === 0 ? ('SIGINT' as const) : ('SIGTERM' as const)
    return {
      group: `${plan.what}: told to stop, at true pace`,
      name: `${signal} at request ${index + 1}`,
      check: () =>
        lawAfter(prompt, (world) => {
          const { simulator } = world
          simulator.inject({ kind: 'stall', nth: index + 1 })
          const now = () => simulator.requests().length > index
          return killedRun(world, { signal, post: false, now, env })
        }),
    }
  })
}
