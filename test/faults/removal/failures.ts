import { LOSSES, upTo, WHERE } from '../github/losses.ts'
import type { Case } from '../law.ts'
import { FAULTS } from '../requests.ts'
import { brokenNow, caseOf, type Plan } from './law.ts'

/** Each request of the first run, to Threads and to GitHub, goes wrong in each way. */
export function failures({ threads, github }: Plan): readonly Case[] {
  const atThreads = Object.entries(FAULTS).flatMap(([group, fault], kind) =>
    upTo(threads).map((nth) => {
      const where = WHERE[(nth + kind) % 2]
      return caseOf({
        group,
        name: `at request ${nth}, then ${where}`,
        disturb: async (world) => {
          const first = world.runner()
          world.simulator.inject({ ...fault, nth })
          world.complaints.push(...brokenNow(world, await first.run()))
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
          world.complaints.push(...brokenNow(world, await first.run()))
          return where === 'the same checkout' ? first : world.runner()
        },
      })
    }),
  )
  return [...atThreads, ...atGitHub]
}
