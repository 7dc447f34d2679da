import type { PullRequest, PullRequests } from '../../ports/github.ts'
import { listIn, textIn, within } from '../../core/json.ts'
import type { Requests } from './requests.ts'

export function pullRequestsOf({ rest, all, owner }: Requests): PullRequests {
  return {
    async find(from, into) {
      const query = new URLSearchParams({ state: 'all', head: `${owner}:${from}`, base: into })
      const found = listIn(await rest(`GET pulls?${query.toString()}`)).map(pullRequestIn)
      return found.find(({ state }) => state === 'open') ?? found[0]
    },
    async open({ from, into, title, body }) {
      return pullRequestIn(await rest('POST pulls', { head: from, base: into, title, body }))
    },
    async describe(number, body) {
      await rest(`PATCH pulls/${number}`, { body })
    },
    async files(number) {
      const files = await all(`GET pulls/${number}/files`)
      return new Set(files.map((file) => textIn(file, 'filename')))
    },
  }
}

function pullRequestIn(pull: unknown): PullRequest {
  return {
    number: Number(within(pull, 'number')),
    url: textIn(pull, 'html_url'),
    body: textIn(pull, 'body'),
    state: within(pull, 'state') === 'open' ? 'open' : textIn(pull, 'merged_at') === '' ? 'closed' : 'merged',
    head: textIn(within(pull, 'head'), 'sha'),
  }
}
