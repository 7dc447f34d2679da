import type { Host } from '../../ports/github.ts'
import { branchesOf } from './branches.ts'
import { commentsOf } from './issues/comments.ts'
import { issuesOf } from './issues/issues.ts'
import { commitsOf } from './commits.ts'
import { connect, type GitHubAccess } from './connection.ts'
import { filesOf } from './files.ts'
import { pullRequestsOf } from './pull-requests.ts'
import { refsOf } from './refs.ts'
import { releasesOf } from './releases.ts'
import { readRepository } from './token/repository.ts'

/** The repository on GitHub, or on another server that speaks its API. */
export function githubOf(access: GitHubAccess): Host {
  const connection = connect(access)
  return {
    branches: { ...branchesOf(connection), ...filesOf(connection), ...commitsOf(connection) },
    refs: refsOf(connection),
    pullRequests: pullRequestsOf(connection),
    releases: releasesOf(connection),
    comments: commentsOf(connection),
    issues: issuesOf(connection),
    repository: () => readRepository(connection, access.apiUrl),
  }
}
