import type { Case } from '../law.ts'
import { SHOWN_MS } from './kills.ts'
import { caseOf, type Plan } from './law.ts'
import { upTo } from './losses.ts'

/** The first run dies at each of its requests to Threads, with its machine; what is left are a lease and the posts. */
export function deathsAtThreads(plan: Plan): readonly Case[] {
  return upTo(plan.requests.threads).flatMap((nth) =>
    (['before', 'after'] as const).map((when, late) => {
      const known = (nth + late) % 2 === 0
      return caseOf({
        plan,
        group: 'SIGKILL at Threads, machine lost',
        name: `${when} request ${nth}, a run that GitHub ${known ? 'says is over' : 'does not know'}`,
        disturb: async (world) => {
          const { github, simulator } = world
          const id = world.runId()
          simulator.inject({ kind: 'stall', nth, when })
          await world.runner().run({
            id,
            onStart: (kill) => {
              const watch = setInterval(() => {
                if (simulator.requests().length < nth) return
                clearInterval(watch)
                kill('SIGKILL')
                world.cutShort = true
              }, 1)
              watch.unref()
            },
          })
          simulator.clearFaults()
          await world.wait(SHOWN_MS)
          if (known) github.runs.set(id, { status: 'completed', conclusion: 'failure' })
          return world.runner()
        },
      })
    }),
  )
}
