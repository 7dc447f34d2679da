import { setTimeout as sleep } from 'node:timers/promises'
import { upTo, WHERE } from '../github/losses.ts'
import type { Case } from '../law.ts'
import { brokenNow, caseOf, type Plan } from './law.ts'
import type { Runner, World } from './world.ts'

/** What the runner leaves a cancelled step before it kills it is more; what we promise is this. */
const END_MS = 5000

const removalsOf = ({ simulator }: World) =>
  simulator.requests().filter(({ method }) => method === 'DELETE').length

/** Kills the first run at each of its requests, before or after it has acted. */
export function kills(plan: Plan): readonly Case[] {
  return [...atThreads(plan), ...stops(plan), ...atGitHub(plan)]
}

function atThreads({ threads }: Plan): readonly Case[] {
  return [false, true].flatMap((post) =>
    upTo(threads).flatMap((nth) =>
      (['before', 'after'] as const).map((when, late) => {
        const where = WHERE[(nth + late) % 2]
        return caseOf({
          group: `SIGKILL, ${post ? 'post step run' : 'runner lost'}`,
          name: `${when} request ${nth}, then ${where}`,
          disturb: async (world) => {
            const first = world.runner()
            await killed(first, world, { nth, when, post, signal: 'SIGKILL' })
            return where === 'the same checkout' ? first : world.runner()
          },
        })
      }),
    ),
  )
}

/** Told to stop at true pace: nothing more is taken down after that, and it ends in time. */
function stops({ threads }: Plan): readonly Case[] {
  return upTo(threads).map((nth) => {
    const signal = nth % 2 === 0 ? 'SIGINT' : 'SIGTERM'
    return caseOf({
      group: 'told to stop, at true pace',
      name: `${signal} at request ${nth}`,
      disturb: async (world) => {
        const first = world.runner()
        await killed(first, world, { nth, when: 'after', post: nth % 3 === 0, signal })
        return first
      },
    })
  })
}

type Death = {
  readonly nth: number
  readonly when: 'before' | 'after'
  readonly post: boolean
  readonly signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM'
}

async function killed(runner: Runner, world: World, { nth, when, post, signal }: Death): Promise<void> {
  const { simulator, github, complaints } = world
  const id = world.runId()
  simulator.inject({ kind: 'stall', nth, when })
  let told: { readonly at: number; readonly removals: number } | undefined
  const result = await runner.run({
    id,
    ...(signal !== 'SIGKILL' && { env: { SPOOL_TIME_SCALE: '1' } }),
    onStart: (kill) => {
      const watch = setInterval(() => {
        if (simulator.requests().length < nth) return
        clearInterval(watch)
        kill(signal)
        told = { at: Date.now(), removals: removalsOf(world) }
        world.cutShort ||= signal === 'SIGKILL'
      }, 1)
      watch.unref()
    },
  })
  const ended = Date.now()
  complaints.push(...brokenNow(world, signal === 'SIGKILL' ? undefined : result))
  if (told && signal !== 'SIGKILL') {
    // One may be under way; the network has seen it only once it has answered.
    if (removalsOf(world) > told.removals + 1)
      complaints.push('took something down after it was told to stop')
    if (ended - told.at > END_MS) complaints.push(`took ${ended - told.at} ms to stop: ${result.log}`)
  }
  simulator.clearFaults()
  const before = removalsOf(world)
  if (post) await runner.run({ id, state: result.state })
  if (removalsOf(world) !== before) complaints.push('the post step took something down')
  github.runs.set(id, { status: 'completed', conclusion: 'failure' })
}

function atGitHub({ github: requests }: Plan): readonly Case[] {
  return upTo(requests).flatMap((nth) =>
    (['before', 'after'] as const).map((when, late) => {
      const where = WHERE[(nth + late) % 2]
      const known = (Math.floor(nth / 2) + late) % 2 === 0
      return caseOf({
        group: 'SIGKILL at GitHub',
        name: `${when} request ${nth}, a run that GitHub ${known ? 'says is over' : 'does not know'}, then ${where}`,
        disturb: async (world) => {
          const { github } = world
          const [first, id] = [world.runner(), world.runId()]
          let kill: (signal: NodeJS.Signals) => void = () => undefined
          github[when](first.request(nth), async () => {
            kill('SIGKILL')
            world.cutShort = true
            // It must be gone before it could read the answer.
            await sleep(5)
          })
          if (when === 'before') github.lose(first.request(nth), { applied: false })
          await first.run({ id, onStart: (signal) => (kill = signal) })
          if (known) github.runs.set(id, { status: 'completed', conclusion: 'failure' })
          return where === 'the same checkout' ? first : world.runner()
        },
      })
    }),
  )
}
