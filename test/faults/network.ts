import { killedRun } from './kills.ts'
import { lawAfter, type Case, type Disturb, type Plan } from './law.ts'
import { publishesOf, type Switches, type World } from './world.ts'

const MINUTE = 60_000
/** The longest that Threads has been seen to take for a publish that worked. */
const SLOWEST_PUBLISH_MS = 222_000

const NETWORKS: Readonly<Record<string, Switches>> = {
  'lists a minute late': { feedLagMs: MINUTE, propagationMs: 0 },
  'permalinks never there': { missingPermalinkReads: -1, propagationMs: 0 },
  'a second publish gives the same id': { republish: 'same-id', propagationMs: 0 },
  'a second publish gives a second post': { republish: 'duplicate', propagationMs: 0 },
  'visible ten seconds late': {
    propagationMs: 10_000,
    replyPropagationMs: 10_000,
    statusPropagationMs: 5000,
  },
}

/** How each publish of a chain may end on a network with habits of its own. */
export function networkCases(plan: Plan): readonly Case[] {
  return Object.entries(NETWORKS).flatMap(([habit, switches]) => {
    const caseOf = (name: string, disturb: Disturb): Case => ({
      group: `${plan.what}: ${habit}`,
      name,
      check: () => lawAfter(plan, disturb, switches),
    })
    const publishes = Array.from({ length: Object.values(plan.expected).flat().length }, (_, i) => i + 1)
    return [
      caseOf('nothing else', (world) => world.run()),
      ...publishes.flatMap((nth) => [
        caseOf(`answer to publish ${nth} lost`, ({ simulator, run }) => {
          simulator.inject({ kind: 'drop', when: 'after', path: 'threads_publish', nth })
          return run()
        }),
        caseOf(`publish ${nth} answered with 24/4279009 though it happened`, ({ simulator, run }) => {
          simulator.inject({ kind: 'not-found', when: 'after', path: 'threads_publish', nth })
          return run()
        }),
        caseOf(`publish ${nth} never arrives`, ({ simulator, run }) => {
          simulator.inject({ kind: 'drop', path: 'threads_publish', nth })
          return run()
        }),
        ...(['SIGKILL', 'SIGINT'] as const).flatMap((signal) =>
          [true, false].map((post) =>
            caseOf(`${signal} at publish ${nth}, ${post ? 'post step run' : 'runner lost'}`, (world) => {
              world.simulator.inject({ kind: 'stall', when: 'after', path: 'threads_publish', nth })
              return killedRun(world, { signal, post, now: stalled(world) })
            }),
          ),
        ),
      ]),
    ]
  })
}

const stalled =
  ({ simulator }: World) =>
  () =>
    simulator.requests().some(({ fault }) => fault === 'stall')

/** What lasts longer than one request: throttling, a dead token, a publish that takes minutes. */
export function lastingTroubles(plan: Plan): readonly Case[] {
  const caseOf = (trouble: string, name: string, disturb: Disturb): Case => ({
    group: `${plan.what}: ${trouble}`,
    name,
    check: () => lawAfter(plan, disturb),
  })
  const requests = Array.from({ length: plan.requests }, (_, index) => index)
  const publishes = Array.from({ length: Object.values(plan.expected).flat().length }, (_, i) => i + 1)
  return [
    ...requests.map((index) =>
      caseOf('throttled for three minutes', `after request ${index + 1}`, async (world) => {
        await runUntil(world, index, () => world.simulator.set({ throttleMinutes: 3 }))
        await world.run()
        await world.wait(3 * MINUTE)
      }),
    ),
    ...requests.map((index) =>
      caseOf('token revoked, then a good one', `after request ${index + 1}`, async (world) => {
        const { simulator } = world
        await runUntil(world, index, () => simulator.revokeToken(simulator.token))
        await world.run()
        world.useToken(simulator.issueToken(simulator.username))
      }),
    ),
    ...publishes.flatMap((nth) => [
      caseOf('a publish that takes 222 s', `of segment ${nth}`, (world) => {
        slowPublish(world, nth)
        return world.run()
      }),
      ...[true, false].map((post) =>
        caseOf(
          'a publish that takes 222 s',
          `of segment ${nth}, killed meanwhile, ${post ? 'post step run' : 'runner lost'}`,
          (world) => {
            slowPublish(world, nth)
            const now = () => world.journal.lines() >= 2 * nth - 1 && publishesOf(world) >= nth - 1
            return killedRun(world, { signal: 'SIGKILL', post, now })
          },
        ),
      ),
    ]),
  ]
}

function slowPublish({ simulator }: World, nth: number): void {
  simulator.set({ propagationMs: 0 })
  simulator.inject({ kind: 'delay', ms: SLOWEST_PUBLISH_MS / 200, path: 'threads_publish', nth })
}

async function runUntil(world: World, requests: number, then: () => void): Promise<void> {
  await world.run({
    onStart: () => {
      const watch = setInterval(() => {
        if (world.simulator.requests().length <= requests) return
        clearInterval(watch)
        then()
      }, 1)
      watch.unref()
    },
  })
}
