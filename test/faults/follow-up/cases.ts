import { LOSSES, upTo, WHERE } from '../github/losses.ts'
import type { Case } from '../law.ts'
import type { Runner, World } from '../removal/world.ts'
import { FAULTS } from '../requests.ts'
import { brokenNow, caseOf, planOf, type Plan } from './law.ts'
import { publishing } from './world.ts'

/** Several processes at once take their time, and none of it may look like a network that does not answer. */
const UNHURRIED = 100

/** Every case in which something goes wrong while a post that is live is corrected and reposted. */
export async function casesOfFollowUps(): Promise<readonly Case[]> {
  const plan = await planOf()
  return [...failures(plan), ...kills(plan), ...crowds(plan), ...networks(plan), oldCheckout()]
}

/** Each request of the first run, to Threads and to GitHub, goes wrong in each way. */
function failures({ threads, github }: Plan): readonly Case[] {
  const atThreads = Object.entries(FAULTS).flatMap(([group, fault], kind) =>
    upTo(threads).map((nth) => {
      const where = WHERE[(nth + kind) % 2]
      return caseOf({
        group,
        name: `at request ${nth}, then ${where}`,
        disturb: async (world) => {
          const first = world.runner()
          world.simulator.inject({ ...fault, nth })
          world.complaints.push(...brokenNow(world, await first.run(publishing)))
          return where === 'the same checkout' ? first : world.runner()
        },
      })
    }),
  )
  const atGitHub = LOSSES.flatMap(([group, lost], kind) =>
    upTo(github).map((nth) => {
      const where = WHERE[(nth + kind) % 2]
      return caseOf({
        group,
        name: `to request ${nth}, then ${where}`,
        disturb: async (world) => {
          const first = world.runner()
          world.github.lose(first.request(nth), lost)
          world.complaints.push(...brokenNow(world, await first.run(publishing)))
          return where === 'the same checkout' ? first : world.runner()
        },
      })
    }),
  )
  return [...atThreads, ...atGitHub]
}

/** Kills the first run at each of its requests to Threads, before or after it has acted. */
function kills({ threads }: Plan): readonly Case[] {
  return (['SIGKILL', 'SIGTERM'] as const).flatMap((signal) =>
    upTo(threads).flatMap((nth) =>
      (['before', 'after'] as const).map((when, late) => {
        const where = WHERE[(nth + late) % 2]
        const post = (Math.floor(nth / 2) + late) % 2 === 0
        return caseOf({
          group: `${signal}, ${post ? 'post step run' : 'runner lost'}`,
          name: `${when} request ${nth}, then ${where}`,
          disturb: async (world) => {
            const first = world.runner()
            await killed(first, world, { nth, when, post, signal })
            return where === 'the same checkout' ? first : world.runner()
          },
        })
      }),
    ),
  )
}

type Death = {
  readonly nth: number
  readonly when: 'before' | 'after'
  readonly post: boolean
  readonly signal: 'SIGKILL' | 'SIGTERM'
}

async function killed(runner: Runner, world: World, { nth, when, post, signal }: Death): Promise<void> {
  const { simulator, github, complaints } = world
  const id = world.runId()
  simulator.inject({ kind: 'stall', nth, when })
  const result = await runner.run({
    ...publishing,
    id,
    onStart: (kill) => {
      const watch = setInterval(() => {
        if (simulator.requests().length < nth) return
        clearInterval(watch)
        kill(signal)
      }, 1)
      watch.unref()
    },
  })
  complaints.push(...brokenNow(world))
  simulator.clearFaults()
  if (post) await runner.run({ ...publishing, id, state: result.state })
  github.runs.set(id, { status: 'completed', conclusion: 'failure' })
}

/** Several runs at once, each on a machine of its own. */
function crowds({ threads }: Plan): readonly Case[] {
  const together = async ({ runner }: World, size: number) => {
    await Promise.all(upTo(size).map(() => runner().run(publishing)))
    return runner()
  }
  const calm = [2, 4].map((size) =>
    caseOf({
      group: 'runs at once on several machines',
      name: `${size} runs`,
      scale: UNHURRIED,
      disturb: (world) => together(world, size),
    }),
  )
  const lost = upTo(threads).map((nth) =>
    caseOf({
      group: 'runs at once on several machines',
      name: `2 runs, an answer to one at request ${nth} lost`,
      scale: UNHURRIED,
      disturb: (world) => {
        world.simulator.inject({ kind: 'drop', when: nth % 2 === 0 ? 'after' : 'before', nth })
        return together(world, 2)
      },
    }),
  )
  return [...calm, ...lost]
}

function networks({ threads }: Plan): readonly Case[] {
  const late = upTo(threads).flatMap((nth) =>
    (['before', 'after'] as const).map((when) =>
      caseOf({
        group: 'lists a minute late',
        name: `and no answer ${when} request ${nth}`,
        switches: { feedLagMs: 60_000 },
        disturb: async (world) => {
          const first = world.runner()
          world.simulator.inject({ kind: 'html-504', when, nth })
          world.complaints.push(...brokenNow(world, await first.run(publishing)))
          return first
        },
      }),
    ),
  )
  const throttled = upTo(threads).map((nth) =>
    caseOf({
      group: 'throttled for ever so long',
      name: `from request ${nth} on`,
      disturb: async (world) => {
        const first = world.runner()
        world.simulator.inject({ kind: 'throttle', nth, times: 0 })
        world.complaints.push(...brokenNow(world, await first.run(publishing)))
        return first
      },
    }),
  )
  return [...late, ...throttled]
}

function oldCheckout(): Case {
  return caseOf({
    group: 'an old checkout',
    name: 'runs after both are done',
    disturb: async (world) => {
      const old = world.runner()
      await world.runner().run(publishing)
      return old
    },
  })
}
