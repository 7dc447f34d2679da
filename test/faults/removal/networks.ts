import { upTo } from '../github/losses.ts'
import type { Case } from '../law.ts'
import { brokenNow, caseOf, type Plan } from './law.ts'

/** What lasts: a token that dies on the way, a network that shows late what is gone, or takes more along. */
export function networks({ threads }: Plan): readonly Case[] {
  const dead = upTo(threads).flatMap((nth) =>
    (['revoked', 'not-found'] as const).map((kind) =>
      caseOf({
        group: 'a token that dies',
        name: `at request ${nth}, and is told as ${kind === 'revoked' ? 'what it is' : 'posts that are gone'}`,
        disturb: async (world) => {
          const first = world.runner()
          world.simulator.inject({ kind, nth, times: 0 })
          world.complaints.push(...brokenNow(world, await first.run()))
          return first
        },
      }),
    ),
  )
  const worlds = [
    { name: 'replies go with their root', switches: { deletedReplies: 'go' } },
    { name: 'lists show what is gone', switches: { deletedLingerMs: 600_000 } },
    { name: 'lists a minute late', switches: { feedLagMs: 60_000 } },
    { name: 'no word of the token', switches: { debugToken: '404' } },
  ] as const
  const lasting = worlds.flatMap(({ name, switches }) =>
    [7, 8, 9].map((nth) =>
      caseOf({
        group: 'a network of another kind',
        name: `${name}, and an answer that is lost at request ${nth}`,
        switches,
        disturb: async (world) => {
          const first = world.runner()
          world.simulator.inject({ kind: 'html-504', when: 'after', nth })
          world.complaints.push(...brokenNow(world, await first.run()))
          return world.runner()
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
        world.complaints.push(...brokenNow(world, await first.run()))
        return first
      },
    }),
  )
  return [...dead, ...lasting, ...throttled]
}
