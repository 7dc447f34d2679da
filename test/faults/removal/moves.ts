import { upTo, WHERE } from '../github/losses.ts'
import type { Case } from '../law.ts'
import { brokenNow, caseOf, type Edited, type Plan } from './law.ts'
import { liveFile, POST, type World } from './world.ts'

type Move = {
  readonly what: string
  readonly edited: Edited
  readonly act: (world: World) => void
}

const RENAMED = 'threads/other-name.md'

const MOVES: readonly Move[] = [
  {
    what: 'another file',
    edited: { made: { 'other.md': 'New\n' } },
    act: ({ github }) => void github.push({ 'other.md': 'New\n' }),
  },
  {
    what: 'another name for the file',
    edited: { path: RENAMED },
    act: ({ github }) => void github.rename(POST, RENAMED),
  },
  {
    what: 'another decision',
    edited: { mayStay: true },
    act: ({ github, going }) => {
      const text = github.read(POST)?.toString() ?? ''
      github.push({ [POST]: text === '' ? liveFile(going) : text.replace('  unpublish: true\n', '') })
    },
  },
]

/** An author pushes just before GitHub does what the first run asks; and checkouts that are old. */
export function moves({ github: requests }: Plan): readonly Case[] {
  const pushed = MOVES.flatMap(({ what, edited, act }) =>
    upTo(requests).map((nth) => {
      const where = WHERE[nth % 2]
      return caseOf({
        group: 'an author pushes meanwhile',
        name: `${what}, before request ${nth}, then ${where}`,
        edited,
        disturb: async (world) => {
          const first = world.runner()
          let pushes = 0
          const push = () => {
            pushes += 1
            act(world)
          }
          world.github.before(first.request(nth), push)
          world.complaints.push(...brokenNow(world, await first.run(), edited))
          // It may have made a request less.
          if (pushes === 0) push()
          return where === 'the same checkout' ? first : world.runner()
        },
      })
    }),
  )
  const old = caseOf({
    group: 'an old checkout',
    name: 'from before the key was written',
    disturb: async (world) => {
      const first = world.runner(world.before)
      world.complaints.push(...brokenNow(world, await first.run()))
      return first
    },
  })
  const undone = caseOf({
    group: 'an old checkout',
    name: 'that has the key, of a branch that has it no more',
    edited: { mayStay: true },
    disturb: async (world) => {
      const { github, going, complaints, simulator } = world
      const first = world.runner()
      github.push({ [POST]: liveFile(going) })
      await first.run()
      if (simulator.requests().some(({ method }) => method === 'DELETE'))
        complaints.push('taken down by the checkout')
      return first
    },
  })
  return [...pushed, old, undone]
}
