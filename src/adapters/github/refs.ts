import { isGitHubError } from '../../core/github/error.ts'
import type { Refs } from '../../ports/github.ts'
import { textIn, within } from '../../core/json.ts'
import { pathOf } from './branches.ts'
import type { Requests } from './requests.ts'

/** Refs, and the commits that say what they stand for. */
export function refsOf({ rest }: Requests): Refs {
  const inRefs = (ref: string) => pathOf(ref.replace(/^refs\//, ''))
  return {
    async find(ref) {
      try {
        return textIn(within(await rest(`GET git/ref/${inRefs(ref)}`), 'object'), 'sha')
      } catch (cause) {
        if (isGitHubError(cause, 'missing')) return undefined
        throw cause
      }
    },
    async read(oid) {
      const commit = await rest(`GET git/commits/${oid}`)
      return { tree: textIn(within(commit, 'tree'), 'sha'), message: textIn(commit, 'message') }
    },
    async create(ref, sha) {
      await rest('POST git/refs', { ref, sha })
    },
    async move(ref, sha) {
      await rest(`PATCH git/refs/${inRefs(ref)}`, { sha, force: false })
    },
    async remove(ref) {
      await rest(`DELETE git/refs/${inRefs(ref)}`)
    },
    async note(message, { oid, tree }) {
      return textIn(await rest('POST git/commits', { message, tree, parents: [oid] }, 'unsure'), 'sha')
    },
    async isOver(run) {
      try {
        return textIn(await rest(`GET actions/runs/${encodeURIComponent(run)}`), 'status') === 'completed'
      } catch (cause) {
        if (isGitHubError(cause, 'forbidden', 'missing', 'refused')) return undefined
        throw cause
      }
    },
  }
}
