import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import type { Branches, Oid } from '../../ports/github.ts'
import { answerOf, History, Id, Named, NewBranch, NewCommit, Ref, Updated } from './answers.ts'
import type { Connection } from './connection.ts'

const HISTORY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { history(first: 20) { nodes { oid url message } } } }
  }
}`
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

const ID = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }`
/** The only call that moves a ref back, or aside, where it points to what is expected and not elsewhere. */
const UPDATE = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`

/** What is committed, and what of it a branch has. */
export function commitsOf({
  rest,
  graphql,
  here,
}: Connection): Pick<Branches, 'commit' | 'begin' | 'replace' | 'history' | 'merge'> {
  const named = { owner: here.owner, name: here.repo }
  /** A commit without history, which nothing points to yet: it may be made again. */
  const makeFirst = async (
    { headline, body }: { readonly headline: string; readonly body: string },
    files: ReadonlyMap<string, string>,
    base?: { readonly tree: Oid; readonly removed: readonly string[] },
  ) => {
    const request = { again: 'unsure' }
    const file = { mode: '100644', type: 'blob' } as const
    const removed = (base?.removed ?? []).map((path) => ({ ...file, path, sha: null }))
    const asked = {
      ...here,
      ...(base && { base_tree: base.tree }),
      tree: [...entriesOf(files), ...removed],
      request,
    }
    const tree = answerOf(Named, await rest.git.createTree(asked))
    const commit = { message: `${headline}\n\n${body}`, tree: tree.sha, parents: [] }
    return answerOf(NewBranch, await rest.git.createCommit({ ...here, ...commit, request }))
  }
  return {
    async commit({ branch, onto, message, files }) {
      const additions = Array.from(files, ([path, text]) => ({
        path,
        contents: Buffer.from(text).toString('base64'),
      }))
      const input = {
        branch: { repositoryNameWithOwner: `${here.owner}/${here.repo}`, branchName: branch },
        expectedHeadOid: onto,
        message,
        fileChanges: { additions },
      }
      const extent = { changes: 'createCommitOnBranch', files: additions.length }
      const { createCommitOnBranch } = await graphql(NewCommit, COMMIT, { input }, extent)
      return createCommitOnBranch.commit
    },
    async begin({ branch, message, files }) {
      const made = await makeFirst(message, files)
      await rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: made.sha })
      return { oid: made.sha, url: made.html_url }
    },
    async replace({ branch: { name, head, tree }, message, files, removed }) {
      const made = await makeFirst(message, files, { tree, removed })
      const { repository } = await graphql(Id, ID, named)
      const moved = { name: `refs/heads/${name}`, beforeOid: head, afterOid: made.sha, force: true }
      const input = { repositoryId: repository.id, refUpdates: [moved] }
      await graphql(Updated, UPDATE, { input }, { changes: 'updateRefs' }).catch(async (cause: unknown) => {
        // How GitHub says that a ref has moved is not documented: where it points now tells.
        if (!isGitHubError(cause, 'refused')) throw cause
        const { object } = answerOf(Ref, await rest.git.getRef({ ...here, ref: `heads/${name}` }))
        throw object.sha === head ? cause : new GitHubError('stale', cause.message)
      })
      return { oid: made.sha, url: made.html_url }
    },
    async history(oid) {
      const { repository } = await graphql(History, HISTORY, { ...named, oid })
      return repository.object?.history.nodes ?? []
    },
    async merge(into, from) {
      await rest.repos.merge({ ...here, base: into, head: from, request: { again: 'unsure' } })
    },
  }
}

/** Texts by path, as the entries of a tree. */
export function entriesOf(files: ReadonlyMap<string, string>) {
  return Array.from(files, ([path, content]) => ({
    path,
    content,
    mode: '100644' as const,
    type: 'blob' as const,
  }))
}
