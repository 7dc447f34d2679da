import type { IncomingMessage } from 'node:http'
import type { Seen } from './faults.ts'
import { rootField } from './graphql/request.ts'

export type Received = Seen & {
  readonly query: URLSearchParams
  readonly accept: string
  readonly agent: string | undefined
  /** What the JSON says; `BROKEN` where it is none. */
  readonly body: unknown
}

export const BROKEN = Symbol('broken JSON')

/**
 * A request with the frame of GitHub Enterprise Server's addresses taken off: `/api/v3` and `/api/graphql`. Names may have
 * their slashes escaped or not.
 */
export async function receive(request: IncomingMessage): Promise<Received> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece as Uint8Array))
  const url = new URL(request.url ?? '/', 'http://localhost')
  const framed = url.pathname.replaceAll(/%2f/gi, '/')
  const path = framed.replace(/^\/api(?=\/graphql$)|^\/api\/v3(?=\/|$)/, '')
  const text = Buffer.concat(pieces).toString('utf8')
  const body = text === '' ? undefined : parsed(text)
  return {
    method: request.method ?? '',
    path,
    query: url.searchParams,
    graphqlOperation: path === '/graphql' ? rootField(body) : undefined,
    token: /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1],
    accept: request.headers.accept ?? '',
    agent: request.headers['user-agent'],
    body,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return BROKEN
  }
}
