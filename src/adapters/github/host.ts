import type { Host } from '../../ports/github.ts'
import { branchesOf } from './branches.ts'
import { commentsOf } from './comments.ts'
import { pullRequestsOf } from './pull-requests.ts'
import { releasesOf } from './releases.ts'
import { refsOf } from './refs.ts'
import { requestsOf, type GitHubAccess } from './requests.ts'

/** The repository on GitHub, or on another server that speaks its API. */
export function githubOf(access: GitHubAccess): Host {
  const requests = requestsOf(access)
  return {
    branches: branchesOf(requests),
    refs: refsOf(requests),
    pullRequests: pullRequestsOf(requests),
    releases: releasesOf(requests),
    comments: commentsOf(requests),
  }
}
