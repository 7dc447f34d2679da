import type { Case } from '../law.ts'
import { caseOf, type Plan } from './law.ts'
import { upTo, WHERE } from './losses.ts'

/** GitHub has too many requests at each of the first run. */
export function limits(plan: Plan): readonly Case[] {
  return upTo(plan.requests.github).flatMap((nth) =>
    ([{ retryAfter: 90 }, {}, { retryAfter: 900 }] as const).map((asked, index) => {
      const where = WHERE[(nth + index) % 2]
      return caseOf({
        plan,
        group: 'GitHub throttles',
        name: `request ${nth}, ${'retryAfter' in asked ? `for ${asked.retryAfter} s` : 'without a word how long'}, then ${where}`,
        disturb: async (world) => {
          const { github, runner } = world
          const first = runner()
          github.throttle(first.request(nth), { kind: 'secondary', ...asked })
          // For so long nothing can be cleared up either.
          world.cutShort = 'retryAfter' in asked && asked.retryAfter > 300
          await first.run()
          return where === 'the same checkout' ? first : runner()
        },
      })
    }),
  )
}
