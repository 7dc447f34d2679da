import type { Branches } from '../../ports/github.ts'
import { History, NewCommit } from './answers.ts'
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
}: Connection): Pick<Branches, 'commit' | 'history' | 'merge'> {
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
    async history(oid) {
      const { repository } = await graphql(History, HISTORY, { ...named, oid })
      return repository.object?.history.nodes ?? []
    },
    async merge(into, from) {
      await rest.repos.merge({ ...here, base: into, head: from, request: { again: 'unsure' } })
    },
  }
}
