import { isGitHubError } from '../../core/github/error.ts'
import type { Refs } from '../../ports/github.ts'
import { Commit, Done, Named, Ref, Run } from './answers.ts'
import { pathOf } from './branches.ts'
import type { Connection } from './connection.ts'

/** Refs, and the commits that say what they stand for. */
export function refsOf({ rest }: Connection): Refs {
  const inRefs = (ref: string) => pathOf(ref.replace(/^refs\//, ''))
  return {
    async find(ref) {
      try {
        const { object } = await rest(Ref, `GET git/ref/${inRefs(ref)}`)
        return object.sha
      } catch (cause) {
        if (isGitHubError(cause, 'missing')) return undefined
        throw cause
      }
    },
    async read(oid) {
      const { tree, message } = await rest(Commit, `GET git/commits/${oid}`)
      return { tree: tree.sha, message }
    },
    async create(ref, sha) {
      await rest(Done, 'POST git/refs', { ref, sha })
    },
    async move(ref, sha) {
      await rest(Done, `PATCH git/refs/${inRefs(ref)}`, { sha, force: false })
    },
    async remove(ref) {
      await rest(Done, `DELETE git/refs/${inRefs(ref)}`)
    },
    async note(message, { oid, tree }) {
      const { sha } = await rest(Named, 'POST git/commits', { message, tree, parents: [oid] }, 'unsure')
      return sha
    },
    async isOver(run) {
      try {
        const { status } = await rest(Run, `GET actions/runs/${encodeURIComponent(run)}`)
        return status === 'completed'
      } catch (cause) {
        if (isGitHubError(cause, 'forbidden', 'missing', 'refused')) return undefined
        throw cause
      }
    },
  }
}
