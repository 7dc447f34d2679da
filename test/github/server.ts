import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, Refusal } from './answers.ts'
import type { Faults, Lost, Seen } from './faults.ts'
import { execute, readRequest } from './graphql/execute.ts'
import { rateHeaders, throttledAnswer } from './rate.ts'
import { dispatch, fieldsOf } from './rest/route.ts'
import { repositoryEndpoints } from './rest/routes.ts'
import { otherRoutes } from './rest/repository.ts'
import { fullName, type World } from './world.ts'

/** A request as the client sees it: status 0 where its answer never came. */
export type LoggedRequest = Seen & {
  readonly query: string
  readonly status: number
  /** What was done, though the client may have been told something else. */
  readonly done: number | undefined
  readonly token: string | undefined
  readonly body: unknown
  /** Milliseconds since 1970. */
  readonly at: number
}

type Received = Seen & {
  readonly query: URLSearchParams
  readonly token: string | undefined
  readonly accept: string
  readonly agent: string | undefined
  readonly body: unknown
}

/** Serves a world on a port of its own. Whatever changes it is done in one piece: no request sees half of another. */
export async function serve(world: World, faults: Faults, log: LoggedRequest[]) {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A mistake of this stand-in; a client must not take it for GitHub's.
      response
        .writeHead(500)
        .end(`The stand-in failed: ${String(error instanceof Error ? error.stack : error)}`)
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const at = Date.now()
    const received = await receive(request)
    for (const act of faults.before.all(received)) await act(received)
    const throttled = faults.throttled.next(received)
    const refused = faults.refused.next(received)
    const lost = throttled || refused ? undefined : faults.lost.next(received)
    let answer: Answer | undefined
    if (throttled) answer = throttledAnswer(throttled, received.graphqlOperation !== undefined)
    else if (refused) answer = new Refusal(refused.status, refused.message).answer
    else if (lost?.applied !== false) answer = answerTo(world, received)
    for (const act of faults.after.all(received)) await act(received)
    const { method, path, graphqlOperation, token, body } = received
    const status = lost ? statusOf(lost) : (answer?.status ?? 0)
    const query = received.query.toString()
    log.push({ method, path, query, graphqlOperation, status, done: answer?.status, token, body, at })
    if (lost) lose(response, lost)
    else if (answer) send(response, answer)
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

async function receive(request: IncomingMessage): Promise<Received> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece as Uint8Array))
  const url = new URL(request.url ?? '/', 'http://localhost')
  const path = url.pathname.replace(/^\/api(?=\/graphql$)|^\/api\/v3(?=\/|$)/, '')
  const text = Buffer.concat(pieces).toString('utf8')
  const body = text === '' ? undefined : parsed(text)
  return {
    method: request.method ?? '',
    path,
    query: url.searchParams,
    graphqlOperation: path === '/graphql' ? readRequest(body).root : undefined,
    token: /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1],
    accept: request.headers.accept ?? '',
    agent: request.headers['user-agent'],
    body,
  }
}

const BROKEN = Symbol('broken JSON')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return BROKEN
  }
}

function answerTo(
  world: World,
  { method, path, query, token: secret, body, accept, agent }: Received,
): Answer {
  if (!agent)
    return new Refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    ).answer
  const token = world.tokens.get(secret ?? '')
  if (!token)
    return new Refusal(401, secret === undefined ? 'Requires authentication' : 'Bad credentials').answer
  if (body === BROKEN) return new Refusal(400, 'Problems parsing JSON').answer
  if (path === '/graphql') {
    if (method !== 'POST') return new Refusal(404, 'Not Found').answer
    return execute(world, token, readRequest(body))
  }
  const call = { world, token, query, accept, body: fieldsOf(body) }
  const own = `/repos/${fullName(world)}`
  return path === own || path.startsWith(`${own}/`)
    ? dispatch(repositoryEndpoints, method, path.slice(own.length), call)
    : dispatch(otherRoutes, method, path, call)
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'C0DE:1:2:3',
    ...rateHeaders(),
    ...(body !== undefined && {
      'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json; charset=utf-8',
    }),
    ...headers,
  })
  response.end(Buffer.isBuffer(body) ? body : body === undefined ? undefined : JSON.stringify(body))
}

const statusOf = ({ status = 'drop' }: Lost) => (status === 'drop' ? 0 : status)

function lose(response: ServerResponse, { status = 'drop' }: Lost): void {
  if (status === 'drop') response.destroy()
  else if (status === 502)
    response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>')
  else
    response
      .writeHead(504, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify({ message: "We couldn't respond to your request in time. Sorry about that." }))
}
