import type { Comments } from '../../../ports/github.ts'
import { answerOf, Comment, NewComment, pagesOf } from '../answers.ts'
import type { Connection } from '../connection.ts'
import { viewerOf } from './viewer.ts'

/** Comments on pull requests, which are issues to the API. */
export function commentsOf(connection: Connection): Comments {
  const { rest, here } = connection
  return {
    async own(number) {
      const viewer = await viewerOf(connection)
      const comments = await pagesOf(Comment, (page) =>
        rest.issues.listComments({ ...here, issue_number: number, ...page }),
      )
      return comments
        .filter(({ user }) => user?.id === viewer)
        .map(({ id, body, html_url: url }) => ({ id, body, url }))
    },
    async add(number, body) {
      const comment = await rest.issues.createComment({ ...here, issue_number: number, body })
      return answerOf(NewComment, comment).html_url
    },
    async change(id, body) {
      const comment = await rest.issues.updateComment({ ...here, comment_id: id, body })
      return answerOf(NewComment, comment).html_url
    },
  }
}
