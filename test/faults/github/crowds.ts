import type { Case } from '../law.ts'
import { killedAt } from './kills.ts'
import { caseOf, type Plan } from './law.ts'
import { upTo } from './losses.ts'

/** Lists that show nothing of what is published meanwhile: only receipts and the lease can tell. */
const BLIND = { feedLagMs: 600_000 }
/** Several processes at once take their time, and none of it may look like a network that does not answer. */
const UNHURRIED = 100

/** Several runs at once, each on a machine of its own; one of them does not get through as it should. */
export function crowds(plan: Plan): readonly Case[] {
  const group = 'runs at once on several machines'
  const calm = [2, 2, 4, 4].map((size, turn) =>
    caseOf({
      plan,
      group,
      name: `${size} runs, lists far too late, ${turn + 1}`,
      switches: BLIND,
      scale: UNHURRIED,
      disturb: async ({ runner }) => {
        const runners = upTo(size).map(runner)
        await Promise.all(runners.map(({ run }) => run()))
        return runner()
      },
    }),
  )
  const lost = upTo(plan.requests.github).flatMap((nth) =>
    [true, false].map((applied) => {
      const size = (nth + Number(applied)) % 2 === 0 ? 2 : 4
      const what = `an answer to one at request ${nth} lost, ${applied ? 'done' : 'nothing done'}`
      return caseOf({
        plan,
        group,
        name: `${size} runs, lists far too late, ${what}`,
        switches: BLIND,
        scale: UNHURRIED,
        disturb: async ({ github, runner }) => {
          const first = runner()
          github.lose(first.request(nth), { applied })
          await Promise.all([first, ...upTo(size - 1).map(runner)].map(({ run }) => run()))
          return runner()
        },
      })
    }),
  )
  const killed = upTo(plan.requests.github).flatMap((nth) =>
    (['before', 'after'] as const).map((when, late) => {
      const size = (nth + late) % 2 === 0 ? 4 : 2
      const known = (Math.floor(nth / 2) + late) % 2 === 0
      return caseOf({
        plan,
        group,
        name: `${size} runs, of which one is killed ${when} its request ${nth}`,
        scale: UNHURRIED,
        disturb: async (world) => {
          const others = upTo(size - 1).map(world.runner)
          await Promise.all([
            killedAt(world.runner(), world, { nth, when, post: nth % 3 === 0, known }),
            ...others.map(({ run }) => run()),
          ])
          return world.runner()
        },
      })
    }),
  )
  return [...calm, ...lost, ...killed]
}
