import type { Comments } from '../../ports.ts'
import { listIn, textIn, within } from './answers.ts'
import type { Requests } from './requests.ts'

const PAGE = 100

/** Comments on pull requests, which are issues to the API. */
export function commentsOf({ rest, graphql }: Requests): Comments {
  return {
    async own(number) {
      const viewer = bare(textIn(within(await graphql('{ viewer { login } }', {}), 'viewer'), 'login'))
      const comments: { readonly id: number; readonly body: string; readonly url: string }[] = []
      for (let page = 1; ; page += 1) {
        const found = listIn(await rest(`GET issues/${number}/comments?per_page=${PAGE}&page=${page}`))
        for (const comment of found) {
          if (bare(textIn(within(comment, 'user'), 'login')) !== viewer) continue
          comments.push({
            id: Number(within(comment, 'id')),
            body: textIn(comment, 'body'),
            url: textIn(comment, 'html_url'),
          })
        }
        if (found.length < PAGE) return comments
      }
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
