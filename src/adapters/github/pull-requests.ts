import type { InferOutput } from 'valibot'
import type { PullRequest, PullRequests } from '../../ports/github.ts'
import { Done, Pull, PullFile, Pulls } from './answers.ts'
import type { Connection } from './connection.ts'

export function pullRequestsOf({ rest, all, owner }: Connection): PullRequests {
  return {
    async find(from, into) {
      const query = new URLSearchParams({ state: 'all', head: `${owner}:${from}`, base: into })
      const found = (await rest(Pulls, `GET pulls?${query.toString()}`)).map(pullRequestIn)
      return found.find(({ state }) => state === 'open') ?? found[0]
    },
    async open({ from, into, title, body }) {
      return pullRequestIn(await rest(Pull, 'POST pulls', { head: from, base: into, title, body }))
    },
    async describe(number, body) {
      await rest(Done, `PATCH pulls/${number}`, { body })
    },
    async files(number) {
      const files = await all(PullFile, `GET pulls/${number}/files`)
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
