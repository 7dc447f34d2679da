import { channel } from 'node:diagnostics_channel'

/** What undici publishes of a request (undici, *Diagnostics Channel Support*). */
type Request = { readonly method: string; readonly origin?: string | URL; readonly path: string }
type Answered = {
  readonly request: Request
  readonly response: { readonly statusCode: number; readonly headers: readonly Uint8Array[] }
}
type Failed = { readonly request: Request; readonly error: Error & { readonly code?: string } }

/** Headers that say how much of a quota of calls is used up. */
const USAGE = ['x-app-usage', 'x-business-use-case-usage', 'x-ratelimit-remaining']

/**
 * Writes a line for each request that this process makes, whoever makes it: method, address without its query, status,
 * milliseconds, which attempt it is, and how much of a quota is used up. Queries, bodies and other headers are left
 * out: they hold tokens and texts.
 */
export function logRequests(writeLine: (line: string) => void): void {
  const started = new WeakMap<Request, number>()
  const attempts = new Map<string, number>()
  const end = (request: Request, outcome: string, isDone: boolean) => {
    const name = nameOf(request)
    const attempt = (attempts.get(name) ?? 0) + 1
    if (isDone) attempts.delete(name)
    else attempts.set(name, attempt)
    const ms = Math.round(performance.now() - (started.get(request) ?? performance.now()))
    writeLine(`${name}: ${outcome}, ${ms} ms, attempt ${attempt}`)
  }
  channel('undici:request:create').subscribe((message) => {
    const { request } = message as { readonly request: Request }
    started.set(request, performance.now())
  })
  channel('undici:request:headers').subscribe((message) => {
    const { request, response } = message as Answered
    const { statusCode, headers } = response
    end(request, [String(statusCode), ...usageIn(headers)].join(', '), statusCode < 400)
  })
  channel('undici:request:error').subscribe((message) => {
    const { request, error } = message as Failed
    end(request, error.code ?? error.name, false)
  })
}

function nameOf({ method, origin = '', path }: Request): string {
  return `${method} ${String(origin)}${path.replace(/[?#].*/s, '')}`
}

/** `headers`: names and values, one after the other. */
function usageIn(headers: readonly Uint8Array[]): readonly string[] {
  const texts = headers.map((header) => Buffer.from(header).toString('latin1'))
  return USAGE.flatMap((name) => {
    const at = texts.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name)
    return at < 0 ? [] : [`${name} ${texts[at + 1] ?? ''}`]
  })
}
