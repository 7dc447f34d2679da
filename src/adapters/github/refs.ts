import { isGitHubError } from '../../core/github/error.ts'
import type { Refs } from '../../ports/github.ts'
import { answerOf, Commit, Id, Named, Ref, Refs as Matching, Run, Updated } from './answers.ts'
import { entriesOf } from './commits.ts'
import type { Connection } from './connection.ts'

const REPOSITORY = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }`
const CHANGE = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`
/** As an oid: no such ref. */
const NOWHERE = '0'.repeat(40)

/** Refs, and the commits that say what they stand for. */
export function refsOf({ rest, graphql, here }: Connection): Refs {
  let repositoryId: Promise<string> | undefined
  const findId = async () => {
    const { repository } = await graphql(Id, REPOSITORY, { owner: here.owner, name: here.repo })
    return repository.id
  }
  return {
    async find(ref) {
      try {
        const { object } = answerOf(Ref, await rest.git.getRef({ ...here, ref: inRefs(ref) }))
        return object.sha
      } catch (cause) {
        if (isGitHubError(cause, 'missing')) return undefined
        throw cause
      }
    },
    async list(start) {
      const found = await rest.git.listMatchingRefs({ ...here, ref: inRefs(start) })
      return new Map(answerOf(Matching, found).map(({ ref, object }) => [ref, object.sha]))
    },
    async read(oid) {
      const told = await rest.git.getCommit({ ...here, commit_sha: oid })
      const { tree, message, committer } = answerOf(Commit, told)
      const madeAt = Date.parse(committer?.date ?? '')
      return { tree: tree.sha, message, ...(Number.isFinite(madeAt) && { madeAt }) }
    },
    async create(ref, sha) {
      await rest.git.createRef({ ...here, ref, sha })
    },
    async move(ref, sha) {
      await rest.git.updateRef({ ...here, ref: inRefs(ref), sha, force: false })
    },
    async remove(ref) {
      await rest.git.deleteRef({ ...here, ref: inRefs(ref) })
    },
    async change(changes) {
      const refUpdates = changes.map(({ ref: name, from = NOWHERE, to = NOWHERE }) => ({
        name,
        beforeOid: from,
        afterOid: to,
        // What it was is said.
        force: true,
      }))
      repositoryId ??= findId()
      const input = { repositoryId: await repositoryId, refUpdates }
      await graphql(Updated, CHANGE, { input }, { changes: 'updateRefs' })
    },
    async note(message, { oid, tree }) {
      // May be repeated: a second commit is the same one, or nothing points to it.
      const request = { again: 'unsure' }
      const { sha } = answerOf(
        Named,
        await rest.git.createCommit({ ...here, message, tree, parents: [oid], request }),
      )
      return sha
    },
    async noteFiles(message, files, parent) {
      const request = { again: 'unsure' }
      const tree = { tree: entriesOf(files), ...(parent && { base_tree: parent.tree }) }
      const { sha } = answerOf(Named, await rest.git.createTree({ ...here, ...tree, request }))
      const commit = { message, tree: sha, parents: parent ? [parent.oid] : [] }
      const made = answerOf(Named, await rest.git.createCommit({ ...here, ...commit, request }))
      return { oid: made.sha, tree: sha }
    },
    async isOver(run) {
      if (!/^\d+$/.test(run)) return undefined
      try {
        const { status } = answerOf(Run, await rest.actions.getWorkflowRun({ ...here, run_id: Number(run) }))
        return status === 'completed'
      } catch (cause) {
        if (isGitHubError(cause, 'forbidden', 'missing', 'refused')) return undefined
        throw cause
      }
    },
  }
}

/** A ref as these endpoints name it. */
function inRefs(ref: string): string {
  return ref.replace(/^refs\//, '')
}
