import type { Branches } from '../../ports/github.ts'
import { answerOf, History, Named, NewBranch, NewCommit } from './answers.ts'
import type { Connection } from './connection.ts'

const HISTORY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { history(first: 20) { nodes { oid url message } } } }
  }
}`
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

/** What is committed, and what of it a branch has. */
export function commitsOf({
  rest,
  graphql,
  here,
}: Connection): Pick<Branches, 'commit' | 'begin' | 'history' | 'merge'> {
  const named = { owner: here.owner, name: here.repo }
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
    async begin({ branch, message: { headline, body }, files }) {
      // All but the ref may be made again: what nothing points to is not there for anybody.
      const request = { again: 'unsure' }
      const tree = answerOf(Named, await rest.git.createTree({ ...here, tree: entriesOf(files), request }))
      const commit = { message: `${headline}\n\n${body}`, tree: tree.sha, parents: [] }
      const made = answerOf(NewBranch, await rest.git.createCommit({ ...here, ...commit, request }))
      await rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: made.sha })
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
