import type { Comments } from '../../ports/github.ts'
import { textIn, within } from '../../core/json.ts'
import type { Requests } from './requests.ts'

/** Comments on pull requests, which are issues to the API. */
export function commentsOf({ rest, all, graphql }: Requests): Comments {
  return {
    async own(number) {
      const viewer = bare(textIn(within(await graphql('{ viewer { login } }', {}), 'viewer'), 'login'))
      const comments = await all(`GET issues/${number}/comments`)
      return comments
        .filter((comment) => bare(textIn(within(comment, 'user'), 'login')) === viewer)
        .map((comment) => ({
          id: Number(within(comment, 'id')),
          body: textIn(comment, 'body'),
          url: textIn(comment, 'html_url'),
        }))
    },
    async add(number, body) {
      return textIn(await rest(`POST issues/${number}/comments`, { body }), 'html_url')
    },
    async change(id, body) {
      return textIn(await rest(`PATCH issues/comments/${id}`, { body }), 'html_url')
    },
  }
}

/** REST calls an app `name[bot]`, GraphQL calls it `name`. */
function bare(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
