import { killedRun } from './kills.ts'
import { lawAfter, type Case, type Plan } from './law.ts'

const crowd = <Value>(size: number, member: (index: number) => Value) =>
  Promise.all(Array.from({ length: size }, (_, index) => member(index)))

/** Several runs at once in one checkout. */
export function together(plan: Plan): readonly Case[] {
  const group = `${plan.what}: runs at once`
  return [2, 8].flatMap((size) => [
    ...Array.from({ length: 4 }, (_, turn) => ({
      group,
      name: `${size} runs, ${turn + 1}`,
      check: () => lawAfter(plan, (world) => crowd(size, () => world.run())),
    })),
    ...Array.from({ length: 6 }, (_, turn) => ({
      group,
      name: `${size} runs after one that was killed at request ${4 * turn + 3}`,
      check: () =>
        lawAfter(plan, async (world) => {
          const { simulator } = world
          simulator.inject({ kind: 'stall', nth: 4 * turn + 3, when: turn % 2 === 0 ? 'after' : 'before' })
          const now = () => simulator.requests().length > 4 * turn + 2
          await killedRun(world, { signal: 'SIGKILL', post: false, now })
          await crowd(size, () => world.run())
        }),
    })),
    ...Array.from({ length: 6 }, (_, turn) => ({
      group,
      name: `${size} runs of which the one at work is killed at journal write ${2 * turn + 1}`,
      check: () =>
        lawAfter(
          plan,
          (world) =>
            crowd(size, (index) =>
              index === 0
                ? killedRun(world, {
                    signal: 'SIGKILL',
                    post: false,
                    now: () => world.journal.lines() > 2 * turn,
                  })
                : world.run(),
            ),
          { latencyMs: 2000 },
        ),
    })),
  ])
}
