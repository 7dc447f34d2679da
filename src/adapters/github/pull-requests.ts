import type { PullRequest, PullRequests } from '../../ports.ts'
import { listIn, textIn, within } from './answers.ts'
import type { Requests } from './requests.ts'

const PAGE = 100

export function pullRequestsOf({ rest, owner }: Requests): PullRequests {
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
      const paths = new Set<string>()
      for (let page = 1; ; page += 1) {
        const files = listIn(await rest(`GET pulls/${number}/files?per_page=${PAGE}&page=${page}`))
        for (const file of files) paths.add(textIn(file, 'filename'))
        if (files.length < PAGE) return paths
      }
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
