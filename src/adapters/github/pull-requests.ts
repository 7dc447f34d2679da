import type { InferOutput } from 'valibot'
import { isGitHubError } from '../../core/github/error.ts'
import type { PullRequest, PullRequests } from '../../ports/github.ts'
import { answerOf, pagesOf, Pull, PullFile, Pulls, WorkflowPermissions } from './answers.ts'
import type { Connection } from './connection.ts'

export function pullRequestsOf({ rest, here }: Connection): PullRequests {
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
