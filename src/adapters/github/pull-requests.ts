import type { InferOutput } from 'valibot'
import { isGitHubError } from '../../core/github/error.ts'
import type { PullRequest, PullRequests } from '../../ports/github.ts'
import { answerOf, ChangedBy, pagesOf, Pull, PullFile, Pulls, WorkflowPermissions } from './answers.ts'
import type { Connection } from './connection.ts'

/** As many files as one question asks for: GitHub follows the history of each. */
const BATCH = 50
/** As many commits of a file as are looked at: with receipts, and edits since a pull request brought it. */
const COMMITS = 20

export function pullRequestsOf({ rest, graphql, here }: Connection): PullRequests {
  return {
    async find(from, into) {
      const head = `${here.owner}:${from}`
      const pulls = await rest.pulls.list({ ...here, state: 'all', head, base: into })
      const found = answerOf(Pulls, pulls).map(pullRequestIn)
      return found.find(({ state }) => state === 'open') ?? found[0]
    },
    async open({ from, into, title, body }) {
      return pullRequestIn(
        answerOf(Pull, await rest.pulls.create({ ...here, head: from, base: into, title, body })),
      )
    },
    async describe(number, body) {
      await rest.pulls.update({ ...here, pull_number: number, body })
    },
    async mayBeOpened() {
      try {
        const told = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(here)
        return answerOf(WorkflowPermissions, told).can_approve_pull_request_reviews
      } catch (cause) {
        if (isGitHubError(cause, 'forbidden', 'missing')) return undefined
        throw cause
      }
    },
    async files(number) {
      const files = await pagesOf(PullFile, (page) =>
        rest.pulls.listFiles({ ...here, pull_number: number, ...page }),
      )
      return new Set(files.map(({ filename }) => filename))
    },
    async bringing(commit) {
      const pulls = await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: commit })
      return answerOf(Pulls, pulls).find(({ merged_at: merged }) => merged !== '')?.number
    },
    async changing(paths, branch) {
      const found = new Map<string, readonly number[]>()
      for (let from = 0; from < paths.length; from += BATCH) {
        const asked = paths.slice(from, from + BATCH)
        const { repository } = await graphql(
          ChangedBy,
          changedByQuery(asked.length),
          {
            ...{ owner: here.owner, name: here.repo },
            at: branch === undefined ? 'HEAD' : `refs/heads/${branch}`,
            ...Object.fromEntries(asked.map((path, index) => [`path${index}`, path])),
          },
          { files: asked.length },
        )
        for (const [index, path] of asked.entries()) {
          const commits = repository.object?.[`file${index}`]?.nodes ?? []
          const pulls = commits.flatMap(({ associatedPullRequests: { nodes } }) => nodes)
          const numbers = pulls.flatMap(({ number, merged }) => (merged ? number : []))
          if (numbers.length > 0) found.set(path, [...new Set(numbers)])
        }
      }
      return found
    },
    async label(number, label) {
      await rest.issues.addLabels({ ...here, issue_number: number, labels: [label] })
    },
  }
}

function pullRequestIn({
  number,
  html_url: url,
  body,
  state,
  merged_at: merged,
  head,
}: InferOutput<typeof Pull>): PullRequest {
  return {
    ...{ number, url, body, head: head.sha },
    state: state === 'open' ? 'open' : merged === '' ? 'closed' : 'merged',
  }
}

function changedByQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const variables = numbers.map((index) => `$path${index}: String!`).join(', ')
  const histories = numbers
    .map((index) => `file${index}: history(first: ${COMMITS}, path: $path${index}) { ...changing }`)
    .join('\n')
  return `query ($owner: String!, $name: String!, $at: String!, ${variables}) {
  repository(owner: $owner, name: $name) { object(expression: $at) { ... on Commit { ${histories} } } }
}
fragment changing on CommitHistoryConnection {
  nodes { associatedPullRequests(first: 5) { nodes { number merged } } }
}`
}
