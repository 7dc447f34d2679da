import type { Comments } from '../../ports/github.ts'
import { Comment, NewComment, Viewer } from './answers.ts'
import type { Connection } from './connection.ts'

/** Comments on pull requests, which are issues to the API. */
export function commentsOf({ rest, all, graphql }: Connection): Comments {
  return {
    async own(number) {
      const { viewer } = await graphql(Viewer, '{ viewer { login } }', {})
      const comments = await all(Comment, `GET issues/${number}/comments`)
      return comments
        .filter(({ user }) => bare(user?.login ?? '') === bare(viewer.login))
        .map(({ id, body, html_url: url }) => ({ id, body, url }))
    },
    async add(number, body) {
      const { html_url: url } = await rest(NewComment, `POST issues/${number}/comments`, { body })
      return url
    },
    async change(id, body) {
      const { html_url: url } = await rest(NewComment, `PATCH issues/comments/${id}`, { body })
      return url
    },
  }
}

/** REST calls an app `name[bot]`, GraphQL calls it `name`. */
function bare(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
