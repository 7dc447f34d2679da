import type { Lost } from '../../github/faults.ts'
import type { Case } from '../law.ts'
import { caseOf, type Plan } from './law.ts'

export const LOSSES: readonly (readonly [group: string, lost: Lost])[] = [
  ['GitHub, no answer, nothing done', { applied: false }],
  ['GitHub, a gateway answers, nothing done', { applied: false, status: 502 }],
  ['GitHub, no answer, done', {}],
  ['GitHub, a gateway answers, done', { status: 502 }],
]

/** The runner that goes on: the same one, or one that knows nothing of what was. */
export const WHERE = ['the same checkout', 'a fresh clone'] as const

export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** The answer to each request of the first run is lost. */
export function lostAnswers(plan: Plan): readonly Case[] {
  return LOSSES.flatMap(([group, lost], kind) =>
    upTo(plan.requests.github).map((nth) => {
      const where = WHERE[(nth + kind) % 2]
      return caseOf({
        plan,
        group,
        name: `to request ${nth}, then ${where}`,
        disturb: async ({ github, runner }) => {
          const first = runner()
          github.lose(first.request(nth), lost)
          await first.run()
          return where === 'the same checkout' ? first : runner()
        },
      })
    }),
  )
}
