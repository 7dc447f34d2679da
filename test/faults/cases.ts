import type { Fault } from '../../simulator/http/faults.ts'
import {
  broken,
  FIVE_SEGMENTS,
  runToTheEnd,
  THREE_POSTS,
  undisturbed,
  world,
  type Posts,
  type World,
} from './world.ts'

/** One thing that goes wrong once, and the law that must hold in the end. */
export type Case = {
  readonly group: string
  readonly name: string
  readonly check: () => Promise<readonly string[]>
}

const FAULTS: Readonly<Record<string, Omit<Fault, 'nth'>>> = {
  'drop before': { kind: 'drop' },
  'drop after': { kind: 'drop', when: 'after' },
  '500 before': { kind: 'code-2' },
  '500 after': { kind: 'code-2', when: 'after' },
  'code 10 after': { kind: 'code-10', when: 'after' },
  'empty 200 after': { kind: 'empty', when: 'after' },
  'HTML 504 after': { kind: 'html-504', when: 'after' },
  stall: { kind: 'stall' },
  'stall after': { kind: 'stall', when: 'after' },
  '24/4279009': { kind: 'not-found' },
  throttle: { kind: 'throttle' },
}
const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const

type Plan = {
  readonly what: string
  readonly posts: Posts
  readonly requests: number
  readonly expected: Readonly<Record<string, readonly string[]>>
}

/** Posts beside what becomes of them, and how many requests that takes, when nothing goes wrong. */
async function planOf(what: string, posts: Posts): Promise<Plan> {
  const expected = await undisturbed(posts)
  const calm = await world(posts)
  await calm.run()
  const requests = calm.simulator.requests().length
  await calm.close()
  return { what, posts, requests, expected }
}

async function lawAfter(plan: Plan, disturb: (world: World) => Promise<unknown>): Promise<readonly string[]> {
  const disturbed = await world(plan.posts)
  try {
    await disturb(disturbed)
    disturbed.simulator.clearFaults()
    await runToTheEnd(disturbed)
    return broken(disturbed, plan.expected)
  } finally {
    await disturbed.close()
  }
}

function faultCases(plan: Plan): Case[] {
  return Object.entries(FAULTS).flatMap(([name, fault]) =>
    Array.from({ length: plan.requests }, (_, index) => ({
      group: `${plan.what}: ${name}`,
      name: `at request ${index + 1}`,
      check: () =>
        lawAfter(plan, ({ simulator, run }) => {
          simulator.inject({ ...fault, nth: index + 1 })
          return run()
        }),
    })),
  )
}

/** Kills the first run when the network has seen this many requests, or the journal has this many lines. */
function killCases(plan: Plan): Case[] {
  return SIGNALS.flatMap((signal) =>
    [true, false].flatMap((post) =>
      Array.from({ length: plan.requests }, (_, index) => ({
        group: `${plan.what}: ${signal}, ${post ? 'post step run' : 'runner lost'}`,
        name: `at request ${index + 1}`,
        check: () => lawAfter(plan, (disturbed) => killedRun(disturbed, signal, index + 1, post)),
      })),
    ),
  )
}

async function killedRun(
  disturbed: World,
  signal: NodeJS.Signals,
  request: number,
  post: boolean,
): Promise<void> {
  const { simulator, run } = disturbed
  // A stall holds the run at exactly this request; it has acted or not, by turns.
  simulator.inject({ kind: 'stall', nth: request, when: request % 2 === 0 ? 'after' : 'before' })
  const { state } = await run({
    onStart: (kill) => {
      const watch = setInterval(() => {
        if (simulator.requests().length < request) return
        clearInterval(watch)
        kill(signal)
      }, 2)
      watch.unref()
    },
  })
  simulator.clearFaults()
  if (post) await run({ state })
}

export async function allCases(): Promise<readonly Case[]> {
  const chain = await planOf('a chain of five', FIVE_SEGMENTS)
  const three = await planOf('three posts', THREE_POSTS)
  return [chain, three].flatMap((plan) => [...faultCases(plan), ...killCases(plan)])
}
