import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGunzip } from 'node:zlib'

/** What a request over git's own protocol asks for. */
export type GitRequest = { readonly path: string; readonly query: URLSearchParams; readonly isPush: boolean }

/** A request of git to a repository of this name, with `.git` behind it or not; undefined: it is another one. */
export function gitRequestOf(url: string, fullName: string): GitRequest | undefined {
  const { pathname, searchParams: query } = new URL(url, 'http://localhost')
  const own = new RegExp(`^/${fullName}(?:\\.git)?(/info/refs|/git-(?:upload|receive)-pack)$`)
  const [, path] = own.exec(pathname) ?? []
  if (path === undefined) return undefined
  return { path, query, isPush: /receive-pack/.test(path + (query.get('service') ?? '')) }
}

/** The secret of `Authorization: basic`, whatever the user is called. */
export function basicToken({ headers: { authorization = '' } }: IncomingMessage): string | undefined {
  const [, encoded = ''] = /^basic (.+)$/i.exec(authorization) ?? []
  return /^[^:]*:(.+)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8'))?.[1]
}

const CONFIGURATION = {
  'http.receivepack': 'true',
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
}

/** Has git itself answer, by the CGI program that it brings along. @returns the status */
export async function serveGit(
  folder: string,
  { path, query }: GitRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const configured = Object.entries(CONFIGURATION).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ])
  const backend = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_COUNT: String(Object.keys(CONFIGURATION).length),
      ...(Object.fromEntries(configured) as Record<string, string>),
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      QUERY_STRING: query.toString(),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      GIT_PROTOCOL: request.headers['git-protocol']?.toString(),
      REMOTE_USER: 'pusher',
    },
  })
  const isPacked = request.headers['content-encoding'] === 'gzip'
  const asked = isPacked ? request.pipe(createGunzip()) : request
  asked.pipe(backend.stdin.on('error', () => undefined))
  let head = Buffer.alloc(0)
  let status = 200
  for await (const part of backend.stdout) {
    if (response.headersSent) {
      response.write(part)
      continue
    }
    head = Buffer.concat([head, part as Buffer])
    const end = head.indexOf('\r\n\r\n')
    if (end === -1) continue
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(/: ?/, 2)
      if (name === 'Status') status = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.writeHead(status).write(head.subarray(end + 4))
  }
  response.end()
  return status
}
