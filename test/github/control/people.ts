import { lines } from '../git/process.ts'
import { merged } from '../rest/compare.ts'
import { commented } from '../rest/comments.ts'
import { type NewPull, opened, pullOf } from '../rest/pull.ts'
import { type NewRelease, released } from '../rest/releases.ts'
import type { Comment, Pull, Release, World } from '../world.ts'

const MERGER = { name: 'Ada', email: 'ada@lantern.example' }

/** What people do on the pages of this GitHub, past every rule. */
export function people(world: World) {
  const { repository } = world
  return {
    /** The comments on an issue or pull request, the oldest first. */
    comments: (number: number): readonly Comment[] => world.comments.filter(({ issue }) => issue === number),

    /** A comment by somebody; the issue comes to be where there is none. */
    seedComment(
      number: number,
      { body, login = 'ada' }: { readonly body: string; readonly login?: string },
    ): Comment {
      world.issues.add(number)
      return commented(world, number, login, body)
    },

    /** A release by somebody, with its tag on the tip of the default branch unless it is a draft. */
    seedRelease: (release: NewRelease): Release => released(world, release),

    /** A pull request by somebody; with `fork` and `headOid` one from elsewhere. */
    seedPull: (pull: NewPull): Pull => opened(world, pull),

    /** What a pull request looks like over REST, and in the payload of an event. */
    pullPayload: (pull: Pull) => pullOf(world, pull),

    /** Somebody merges a pull request. */
    mergePull(number: number, { squash = false }: { readonly squash?: boolean } = {}): string {
      const pull = world.pulls.find((known) => known.number === number)
      const head = repository.ref(`refs/heads/${pull?.head ?? ''}`)
      const base = repository.ref(`refs/heads/${pull?.base ?? ''}`)
      if (!pull || head === undefined || base === undefined)
        throw new Error(`There is no pull request ${number}`)
      const message = `Merge pull request #${number}`
      const [branchedOff] = lines(repository.git('merge-base', base, head))
      const commits = lines(repository.git('rev-list', `${base}..${head}`))
      const oid = merged(world, { into: base, head, message, author: MERGER, squash })
      if (oid === undefined || !repository.move(`refs/heads/${pull.base}`, oid, base))
        throw new Error(`Could not merge pull request ${number}`)
      const brought = squash ? [oid] : [oid, ...commits]
      Object.assign(pull, { headOid: head, state: 'closed', merged: true, brought, branchedOff })
      return oid
    },
  }
}
