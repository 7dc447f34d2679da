import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, Refusal } from './answers.ts'
import type { Faults, Seen } from './faults.ts'
import { basicToken, gitRequestOf, serveGit, type GitRequest } from './git/backend.ts'
import { execute } from './graphql/execute.ts'
import { readRequest } from './graphql/request.ts'
import { throttledAnswer } from './rate.ts'
import { lose, send, statusOf } from './reply.ts'
import { BROKEN, receive, type Received } from './request.ts'
import { otherRoutes } from './rest/repository.ts'
import { may } from './tokens.ts'
import { dispatch, fieldsOf } from './rest/route.ts'
import { repositoryEndpoints } from './rest/routes.ts'
import { fullName, type World } from './world.ts'

/** A request as the client sees it: status 0 where its answer never came. */
export type LoggedRequest = Seen & {
  readonly query: string
  readonly status: number
  /** The status of what was done, though the client may have been told something else; undefined: nothing was. */
  readonly done: number | undefined
  readonly body: unknown
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Serves a world on a port of its own. Whatever changes it is done in one piece: no request sees half of another. */
export async function serve(
  world: World,
  faults: Faults,
  log: LoggedRequest[],
): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A mistake of this stand-in; a client must not take it for GitHub's.
      const story = error instanceof Error ? error.stack : String(error)
      response.writeHead(500).end(`The stand-in failed: ${story ?? ''}`)
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const at = Date.now()
    const asked = gitRequestOf(request.url ?? '/', fullName(world))
    if (asked) return handleGit(asked, at, request, response)
    const received = await receive(request)
    for (const act of faults.before.all(received)) await act(received)
    const instead = answerInstead(faults, received)
    const lost = instead ? undefined : faults.lost.next(received)
    const answer = instead ?? (lost?.applied === false ? undefined : answerTo(world, received))
    for (const act of faults.after.all(received)) await act(received)
    const { method, path, graphqlOperation, token, body } = received
    const status = lost ? statusOf(lost) : (answer?.status ?? 0)
    const done = instead ? undefined : answer?.status
    log.push({
      method,
      path,
      query: received.query.toString(),
      graphqlOperation,
      status,
      done,
      token,
      body,
      at,
    })
    if (lost) lose(response, lost)
    else if (answer) send(response, answer)
  }

  async function handleGit(
    asked: GitRequest,
    at: number,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const secret = basicToken(request)
    const token = world.tokens.get(secret ?? '')
    const needs = [asked.isPush ? 'contents=write' : 'contents=read'] as const
    const refusal = !token ? 401 : may(token, needs, world.isPrivate) ? undefined : 403
    if (refusal) response.writeHead(refusal, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
    const status = refusal ?? (await serveGit(world.repository.path, asked, request, response))
    const { path, query } = asked
    const seen = {
      method: request.method ?? '',
      path: `/git${path}`,
      graphqlOperation: undefined,
      token: secret,
    }
    log.push({ ...seen, query: query.toString(), status, done: status, body: undefined, at })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  world.url = `http://127.0.0.1:${port}`
  return () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
}

function answerInstead(faults: Faults, received: Received): Answer | undefined {
  const throttled = faults.throttled.next(received)
  if (throttled) return throttledAnswer(throttled, received.path === '/graphql')
  const refused = faults.refused.next(received)
  return refused && new Refusal(refused.status, refused.message).answer
}

function answerTo(
  world: World,
  { method, path, query, token: secret, body, accept, agent }: Received,
): Answer {
  if (!agent)
    return refuse(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  const token = world.tokens.get(secret ?? '')
  if (!token) return refuse(401, secret === undefined ? 'Requires authentication' : 'Bad credentials')
  if (body === BROKEN) return refuse(400, 'Problems parsing JSON')
  if (path === '/graphql')
    return method === 'POST' ? execute(world, token, readRequest(body)) : refuse(404, 'Not Found')
  const call = { world, token, query, accept, body: fieldsOf(body) }
  const own = `/repos/${fullName(world)}`
  return path === own || path.startsWith(`${own}/`)
    ? dispatch(repositoryEndpoints, method, path.slice(own.length), call)
    : dispatch(otherRoutes, method, path, call)
}

const refuse = (status: number, message: string) => new Refusal(status, message).answer
