import type { Branches } from '../../ports/github.ts'
import { Comparison, Done, History, NewCommit } from './answers.ts'
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
  owner,
  repository: name,
}: Connection): Pick<Branches, 'commit' | 'history' | 'isAhead' | 'merge'> {
  return {
    async commit({ branch, onto, message, files }) {
      const additions = Array.from(files, ([path, text]) => ({
        path,
        contents: Buffer.from(text).toString('base64'),
      }))
      const input = {
        branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
        expectedHeadOid: onto,
        message,
        fileChanges: { additions },
      }
      const extent = { changes: 'createCommitOnBranch', files: additions.length }
      const { createCommitOnBranch } = await graphql(NewCommit, COMMIT, { input }, extent)
      return createCommitOnBranch.commit
    },
    async history(oid) {
      const { repository } = await graphql(History, HISTORY, { owner, name, oid })
      return repository.object?.history.nodes ?? []
    },
    async isAhead(head, base) {
      const { ahead_by: ahead } = await rest(Comparison, `GET compare/${base}...${head}`)
      return ahead > 0
    },
    async merge(into, from) {
      await rest(Done, 'POST merges', { base: into, head: from }, 'unsure')
    },
  }
}
