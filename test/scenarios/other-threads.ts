import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const TOKEN = 'THAAother0123456789'

type OtherPost = {
  readonly id: string
  readonly text: string
  readonly replyTo: string | undefined
  /** Whose it is; absent: the account's own. */
  readonly by?: string
}
type OtherRequest = {
  readonly method: string
  readonly url: string
  readonly headers: string
  readonly body: string
}
type OtherThreads = {
  readonly url: string
  readonly posts: readonly OtherPost[]
  readonly requests: readonly OtherRequest[]
  /** Makes something live that no request asked for; its id. */
  seed(post: Omit<OtherPost, 'id'>): string
  close(): Promise<void>
}

/** What the server answers instead of acting, by `METHOD /path`; undefined: it acts. */
export type Override = (
  request: string,
  count: number,
) => { readonly status: number; readonly body: string } | undefined

type Container = {
  readonly text: string
  readonly replyTo: string | undefined
  looks: number
  tries: number
  live: boolean
}

/**
 * A second Threads, made from the public documentation apart from the simulator, and stricter: one version of the
 * paths, the token in a header or a body only, ids as bare numbers, nothing ready or visible at the first try.
 */
export async function startOtherThreads(override: Override = () => undefined): Promise<OtherThreads> {
  const posts: OtherPost[] = []
  const requests: OtherRequest[] = []
  const containers = new Map<string, Container>()
  const shy = new Set<string>()
  const counts = new Map<string, number>()
  let id = 18_123_456_789_012_340n

  const fail = (response: ServerResponse, status: number, code: number, subcode: number, message: string) => {
    const error = { message, type: 'OAuthException', code, ...(subcode > 0 && { error_subcode: subcode }) }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }))
  }
  const notFound = (response: ServerResponse) =>
    fail(response, 400, 24, 4279009, 'The requested resource does not exist')
  const answer = (response: ServerResponse, body: string) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)

  const server = createServer((request, response) => void handle(request, response))
  async function handle(request: IncomingMessage, response: ServerResponse) {
    let body = ''
    for await (const piece of request) body += String(piece)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const method = request.method ?? ''
    requests.push({ method, url: request.url ?? '', headers: JSON.stringify(request.headers), body })
    const name = `${method} ${url.pathname.replace(/\d{10,}/, 'ID')}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const instead = override(name, count)
    if (instead) {
      response.writeHead(instead.status).end(instead.body)
      return
    }
    const form = new URLSearchParams(body)
    const token = form.get('access_token') ?? request.headers.authorization?.replace('Bearer ', '')
    if (token !== TOKEN)
      return fail(response, 401, 190, 463, 'Error validating access token: Session has expired')
    const path = url.pathname.replace(/^\/v1\.0\//, '')
    if (path === url.pathname) return fail(response, 404, 100, 33, 'Unsupported request')

    if (method === 'GET' && path === 'me')
      return answer(response, '{"id":178414057931872180,"username":"other"}')
    if (method === 'POST' && path === 'me/threads') {
      const text = form.get('text') ?? ''
      const replyTo = form.get('reply_to_id') ?? undefined
      if (form.get('media_type') !== 'TEXT' || text === '')
        return fail(response, 400, 100, 0, 'The parameter text is required')
      if ([...text].length > 500)
        return fail(response, 500, 100, 0, 'Param text must be at most 500 characters long.')
      const parent = posts.find((post) => post.id === replyTo)
      if (replyTo !== undefined && !parent)
        return fail(response, 500, 100, 0, 'Param reply_to_id is not a valid threads_media ID')
      // A parent is not known at once everywhere.
      if (replyTo !== undefined && !shy.has(replyTo)) {
        shy.add(replyTo)
        return notFound(response)
      }
      id += 7n
      containers.set(String(id), { text, replyTo, looks: 0, tries: 0, live: false })
      return answer(response, `{"id":${id}}`)
    }
    if (method === 'POST' && path === 'me/threads_publish') {
      const container = containers.get(form.get('creation_id') ?? '')
      if (!container || container.live || container.looks < 2) return notFound(response)
      container.tries += 1
      if (container.tries < 2) return notFound(response)
      container.live = true
      id += 7n
      posts.push({ id: String(id), text: container.text, replyTo: container.replyTo })
      return answer(response, `{"id":"${id}"}`)
    }
    if (method === 'GET' && (path === 'me/threads' || path === 'me/replies')) {
      const data = posts
        .filter(({ by, replyTo }) => !by && (replyTo !== undefined) === path.endsWith('replies'))
        .map(({ replyTo, ...post }) => ({
          ...post,
          timestamp: new Date().toISOString().replace(/\.\d+Z$/, '+0000'),
          ...(replyTo !== undefined && { replied_to: { id: replyTo } }),
        }))
        .toReversed()
      return answer(response, JSON.stringify({ data, paging: { cursors: { before: 'B', after: 'A' } } }))
    }
    const container = containers.get(path)
    if (method === 'GET' && container) {
      container.looks += 1
      const status = container.live ? 'PUBLISHED' : container.looks < 2 ? 'IN_PROGRESS' : 'FINISHED'
      return answer(response, JSON.stringify({ id: path, status }))
    }
    const post = posts.find((live) => live.id === path)
    if (method === 'GET' && post) {
      const { text, by = 'other' } = post
      if (url.searchParams.get('fields')?.includes('username'))
        return answer(response, JSON.stringify({ id: path, username: by, text }))
      if (!shy.has(`permalink ${path}`)) {
        shy.add(`permalink ${path}`)
        return answer(response, JSON.stringify({ id: path }))
      }
      return answer(
        response,
        JSON.stringify({ id: path, permalink: `https://www.threads.net/@other/post/C${path}` }),
      )
    }
    return fail(response, 400, 100, 33, `Unsupported ${method} request.`)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    posts,
    requests,
    seed(post) {
      id += 7n
      posts.push({ id: String(id), ...post })
      return String(id)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
