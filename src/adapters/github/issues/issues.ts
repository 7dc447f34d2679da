import * as v from 'valibot'
import { isGitHubError } from '../../../core/github/error.ts'
import type { Issues } from '../../../ports/github.ts'
import { answerOf, Issue, NewIssue } from '../answers.ts'
import type { Connection } from '../connection.ts'
import { viewerOf } from './viewer.ts'

const PAGE = 100
const MOST_PAGES = 50

/** Issues that this token opened. */
export function issuesOf(connection: Connection): Issues {
  const { rest, here } = connection
  let viewer: Promise<number> | undefined
  const ownIn = async (found: readonly v.InferOutput<typeof Issue>[]) => {
    const id = await (viewer ??= viewerOf(connection))
    return found
      .filter(({ user, pull_request }) => user?.id === id && pull_request === undefined)
      .map(({ number, body, state }) => ({ number, body, isOpen: state === 'open' }))
  }
  return {
    async find(number) {
      try {
        const found = answerOf(Issue, await rest.issues.get({ ...here, issue_number: number }))
        // An issue that was moved answers with the one that it became, in another repository.
        return (await ownIn([found])).find((issue) => issue.number === number)
      } catch (cause) {
        if (isGitHubError(cause, 'missing')) return undefined
        throw cause
      }
    },
    async own() {
      const all: v.InferOutput<typeof Issue>[] = []
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        // Names of apps are written in two ways, so GitHub cannot be asked for those of one.
        const asked = { state: 'all', sort: 'created', direction: 'desc', per_page: PAGE, page } as const
        const found = answerOf(v.array(Issue), await rest.issues.listForRepo({ ...here, ...asked }))
        all.push(...found)
        if (found.length < PAGE) break
      }
      return ownIn(all)
    },
    async open({ title, body }) {
      return answerOf(NewIssue, await rest.issues.create({ ...here, title, body })).number
    },
    async change(number, { body, isOpen }) {
      const state = isOpen ? 'open' : 'closed'
      await rest.issues.update({ ...here, issue_number: number, body, state, request: { again: 'unsure' } })
    },
  }
}
