import { setTimeout as sleep } from 'node:timers/promises'
import type { Case } from '../law.ts'
import { caseOf, type Plan } from './law.ts'
import { upTo, WHERE } from './losses.ts'
import type { Runner, World } from './world.ts'

/** Longer than the network hides a new post from its lists. */
export const SHOWN_MS = 10_000
/** What the runner leaves a cancelled step before it kills it is more; what we promise is this. */
const END_MS = 5000

type Death = {
  /** Of the workflow run; one of its own where none is given. */
  readonly id?: number
  readonly inputs?: Readonly<Record<string, string>>
  /** Which request to GitHub it meets. */
  readonly nth: number
  readonly when: 'before' | 'after'
  /** Whether the post step is run, or the runner is lost with the step. */
  readonly post: boolean
  /** Whether GitHub then knows that the run is over; else it knows nothing of it. */
  readonly known: boolean
}

/** A run that is killed when GitHub is about to do what it asks, or has done it. */
export async function killedAt(
  runner: Runner,
  world: World,
  { id = world.runId(), inputs = {}, nth, when, post, known }: Death,
): Promise<void> {
  const { github } = world
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  const act = async () => {
    kill('SIGKILL')
    world.cutShort = true
    // It must be gone before it could read the answer.
    await sleep(5)
  }
  github[when](runner.request(nth), act)
  if (when === 'before') github.lose(runner.request(nth), { applied: false })
  const { state } = await runner.run({ id, inputs, onStart: (signal) => (kill = signal) })
  if (post) await runner.run({ id, inputs, state })
  await world.wait(SHOWN_MS)
  if (known) github.runs.set(id, { status: 'completed', conclusion: 'failure' })
}

/** Kills the first run at each of its requests to GitHub. */
export function killsAtGitHub(plan: Plan): readonly Case[] {
  return [false, true].flatMap((post) =>
    upTo(plan.requests.github).flatMap((nth) =>
      (['before', 'after'] as const).map((when, late) => {
        const known = (Math.floor(nth / 2) + late) % 2 === 0
        const where = WHERE[(nth + late + Number(post)) % 2]
        return caseOf({
          plan,
          group: `SIGKILL at GitHub, ${post ? 'post step run' : 'runner lost'}`,
          name: `${when} request ${nth}, a run that GitHub ${known ? 'says is over' : 'does not know'}, then ${where}`,
          disturb: async (world) => {
            const first = world.runner()
            await killedAt(first, world, { nth, when, post, known })
            return where === 'the same checkout' ? first : world.runner()
          },
        })
      }),
    ),
  )
}

/** Tells the first run to stop at each of its requests to GitHub, at true pace. */
export function stopsAtGitHub(plan: Plan): readonly Case[] {
  const quick = { propagationMs: 0 }
  return (['SIGINT', 'SIGTERM'] as const).flatMap((signal, other) =>
    upTo(plan.requests.github).map((nth) => {
      const post = (nth + other) % 2 === 0
      return caseOf({
        plan,
        group: 'told to stop at GitHub, at true pace',
        name: `${signal} at request ${nth}, ${post ? 'post step run' : 'runner lost'}`,
        switches: quick,
        disturb: async (world) => {
          const first = world.runner()
          await stoppedAt(first, world, { nth, signal, post })
          return nth % 4 < 2 ? first : world.runner()
        },
      })
    }),
  )
}

type Stop = { readonly nth: number; readonly signal: 'SIGINT' | 'SIGTERM'; readonly post: boolean }

async function stoppedAt(runner: Runner, world: World, { nth, signal, post }: Stop): Promise<void> {
  const { github, simulator, complaints } = world
  const publishes = () => simulator.requests().filter(({ path }) => path.endsWith('/threads_publish')).length
  const id = world.runId()
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  let told: { readonly at: number; readonly publishes: number } | undefined
  github.before(runner.request(nth), async () => {
    kill(signal)
    told = { at: Date.now(), publishes: publishes() }
    await sleep(5)
  })
  const env = { SPOOL_TIME_SCALE: '1' }
  const { state, log } = await runner.run({ id, env, onStart: (give) => (kill = give) })
  const ended = Date.now()
  // One may be under way for each account.
  const underWay = world.setting.accounts?.length ?? 1
  if (told && publishes() > told.publishes + underWay) complaints.push('published after it was told to stop')
  if (told && ended - told.at > END_MS) complaints.push(`took ${ended - told.at} ms to stop: ${log}`)
  if (post) await runner.run({ id, state })
  github.runs.set(id, { status: 'completed', conclusion: 'cancelled' })
}
