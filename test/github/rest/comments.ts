import { invalid, notFound } from '../answers.ts'
import { account, type Need } from '../tokens.ts'
import { apiUrl, type Comment, nodeId, webUrl, type World } from '../world.ts'
import { type Fields, needed, page, type Route, route } from './route.ts'

const MAX_CHARACTERS = 65_536
const READS: readonly Need[] = ['issues=read', 'pull_requests=read']
const WRITES: readonly Need[] = ['issues=write', 'pull_requests=write']

export const commentRoutes: readonly Route[] = [
  route('GET /issues/:number/comments', READS, (call) => {
    const number = numberIn(call.world, call.path['number'])
    const found = call.world.comments.filter(({ issue }) => issue === number)
    return page(
      call,
      `/issues/${number}/comments`,
      found.map((comment) => commentOf(call.world, comment)),
    )
  }),

  route('POST /issues/:number/comments', WRITES, ({ world, token, body, path }) => {
    const number = numberIn(world, path['number'])
    const comment = commented(world, number, token.login, bodyOf(body))
    return { status: 201, body: commentOf(world, comment) }
  }),

  route('GET /issues/comments/:id', READS, ({ world, path }) => ({
    status: 200,
    body: commentOf(world, commentIn(world, path['id'])),
  })),

  // Whoever may write may change what others said.
  route('PATCH /issues/comments/:id', WRITES, ({ world, body, path }) => {
    const comment = commentIn(world, path['id'])
    comment.body = bodyOf(body)
    comment.updatedAt = new Date()
    return { status: 200, body: commentOf(world, comment) }
  }),

  route('DELETE /issues/comments/:id', WRITES, ({ world, path }) => {
    world.comments.splice(world.comments.indexOf(commentIn(world, path['id'])), 1)
    return { status: 204 }
  }),
]

export function commented(world: World, issue: number, login: string, body: string): Comment {
  const now = new Date()
  const comment = { id: 2_000_000_000 + world.nextId(), issue, login, body, createdAt: now, updatedAt: now }
  world.comments.push(comment)
  return comment
}

function bodyOf(body: Fields): string {
  const text = needed(body, 'body')
  if (text.trim() === '') throw invalid('IssueComment', { code: 'missing_field', field: 'body' })
  if ([...text].length > MAX_CHARACTERS)
    throw invalid('IssueComment', {
      code: 'unprocessable',
      field: 'data',
      message: `body is too long (maximum is ${MAX_CHARACTERS} characters)`,
    })
  return text
}

function numberIn(world: World, text: string | undefined): number {
  if (!world.issues.has(Number(text))) throw notFound()
  return Number(text)
}

function commentIn(world: World, id: string | undefined): Comment {
  const comment = world.comments.find((known) => String(known.id) === id)
  if (!comment) throw notFound()
  return comment
}

function commentOf(world: World, { id, issue, login, body, createdAt, updatedAt }: Comment) {
  return {
    id,
    node_id: nodeId('IC', id),
    url: apiUrl(world, `/issues/comments/${id}`),
    html_url: webUrl(world, `/pull/${issue}#issuecomment-${id}`),
    issue_url: apiUrl(world, `/issues/${issue}`),
    user: account(login),
    body,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  }
}
