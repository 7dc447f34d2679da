import { getOctokit } from '@actions/github'
import { EnvHttpProxyAgent, fetch, Response, type RequestInit } from 'undici'
import type { GenericSchema, InferOutput } from 'valibot'
import { maskOf, type Mask } from '../../core/boundary/mask.ts'
import { githubErrorOf, unanswered, type GitHubAnswer, type GitHubError } from '../../core/github/error.ts'
import { isRecord } from '../../core/json.ts'
import { check, withinRepository } from './answers.ts'
import { patiently, type Again, type Patience } from './patience.ts'

export type GitHubAccess = Patience & {
  readonly token: string
  /** `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`: a server of one's own has other ones. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly owner: string
  readonly repository: string
  /** What sends requests in place of this process, as somebody who is signed in; undefined: they carry the token. */
  readonly send?: Send | undefined
}

export type Send = (url: string, init: RequestInit) => Promise<Response>

type Octokit = ReturnType<typeof getOctokit>

export type Connection = {
  /** The repository, as every endpoint asks for it. */
  readonly here: { readonly owner: string; readonly repo: string }
  /** Whether requests carry the token that a run has. A person may do more than that. */
  readonly isRun: boolean
  /** The endpoints of REST; what they answer is to be checked. `request.again`: where the method does not tell. */
  readonly rest: Octokit['rest']
  /** A question; `changes` names a mutation, which is sent once. `files`: how many it asks for or brings. */
  readonly graphql: <Answer extends GenericSchema>(
    answer: Answer,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    extent?: { readonly changes?: string; readonly files?: number },
  ) => Promise<InferOutput<Answer>>
}

/** Options of a request for the hooks below, beside Octokit's own. `operation`: of a GraphQL query. */
type Manner = {
  readonly again?: Again
  readonly operation?: string
  readonly files?: number
  readonly signal?: AbortSignal
}

/** GitHub itself gives up after 10 s. A request that takes much longer is lost on the way. */
const TIMEOUT_MS = 5 * 60_000
/** A server of one's own may look at one file after the other. */
const FILE_MS = 6000
/** A run that is to stop waits this long for an answer. */
const GRACE_MS = 2500
/** A hundred post files of three hundred kilobytes; the largest file that is read, as base64. */
const MOST_BYTES = 32_000_000
/** Levels of an answer that are read. */
const DEEPEST = 50
/** Not repeated: a second request may create a second thing, or remove what another run created meanwhile. */
const ONCE = ['POST', 'DELETE']
/** Where answers hold what people wrote: files, and bodies of releases and the like. It goes back as it is. */
const CONTENTS = ['text', 'content', 'body']
/** The first version of the API with breaking changes is a later one. */
const VERSION = '2022-11-28'

/**
 * The API, through the proxy of the environment. Requests are repeated where they can be, and throw only `GitHubError`.
 * No answer brings the token back.
 */
export function connect(access: GitHubAccess): Connection {
  const { graphqlUrl, owner, repository: repo } = access
  const octokit = octokitOf(access)
  addSignals(octokit, access)
  addPatience(octokit, access)
  return {
    here: { owner, repo },
    isRun: access.send === undefined,
    rest: octokit.rest,
    async graphql(answer, query, variables, { changes, files } = {}) {
      const operation = changes ?? 'a query'
      const again = changes === undefined ? 'unsure' : 'undone'
      const manner: Manner = { operation, again, ...(files !== undefined && { files }) }
      const baseUrl = graphqlUrl.replace(/\/graphql\/*$/, '')
      const data = await octokit.graphql(query, { ...variables, baseUrl, request: manner })
      return check(answer, data, operation)
    },
  }
}

function octokitOf({ token, apiUrl, send = sendThroughProxy() }: GitHubAccess): Octokit {
  return getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'spool',
    // Octokit would print its deprecations into the log of the step.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: async (url: string, init: object) => wholeOf(await send(url, init)) },
  })
}

function sendThroughProxy(): Send {
  const dispatcher = new EnvHttpProxyAgent()
  return (url, init) => fetch(url, { ...init, dispatcher })
}

/** An answer with its whole body, which is not endless, and was not cut off: Octokit would take that for an empty one. */
async function wholeOf(answer: Response): Promise<Response> {
  const parts: Uint8Array[] = []
  let bytes = 0
  const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = answer.body ?? []
  for await (const part of body) {
    bytes += part.length
    if (bytes > MOST_BYTES) throw new TooLongError()
    parts.push(part)
  }
  const whole = new Response(bytes === 0 ? null : Buffer.concat(parts), answer)
  return Object.defineProperty(whole, 'url', { value: answer.url })
}

class TooLongError extends Error {
  override readonly name = 'TooLongError'
}

/** Octokit's hooks hand on no other options than those they were given: what each try sends has to be put into them. */
function addSignals(octokit: Octokit, access: GitHubAccess): void {
  const signal = signalOf(access)
  octokit.hook.before('request', (options) => {
    const { operation, files }: Manner = options.request
    options.request = { ...options.request, signal: signal(files) }
    if (operation === undefined) options.headers['x-github-api-version'] = VERSION
  })
}

/** Repeats requests, and turns failures into `GitHubError`. Comes after `addSignals`, around each try. */
function addPatience(octokit: Octokit, access: GitHubAccess): void {
  const mask = maskOf([access.token])
  octokit.hook.wrap('request', (request, options) => {
    const { operation, again }: Manner = options.request
    const { method, url } = octokit.request.endpoint(options)
    const name = operation ?? `${method} ${withinRepository(url)}`
    const ask = async () => {
      const response = await Promise.resolve(request(options)).catch((cause: unknown) => {
        throw errorOf(name, cause, access, mask)
      })
      const body = masked(response.data, mask)
      if (operation !== undefined && isRecord(body) && body['errors'])
        throw githubErrorOf(
          name,
          { status: response.status, headers: response.headers, body },
          access.clock.now(),
        )
      if (!(operation === undefined ? isAnswer(body) : isRecord(body) && isRecord(body['data'])))
        throw unanswered(name, 'not an answer of its API')
      return { ...response, data: body }
    }
    return patiently(ask, again ?? (ONCE.includes(method) ? 'undone' : 'unsure'), access)
  })
}

/** A proxy's page is not an answer, whatever its status; the answer to a deletion has no body. */
function isAnswer(body: unknown): boolean {
  return body === undefined || body === '' || (typeof body === 'object' && body !== null)
}

/** When to give up. A request that begins after the signal to stop (receipts do) gets a time of its own. */
function signalOf({ clock, interruption }: Patience): (files?: number) => AbortSignal {
  const late = new AbortController()
  const soon = () => void clock.sleep(GRACE_MS).then(() => late.abort())
  interruption.addEventListener('abort', soon, { once: true })
  return (files = 0) =>
    interruption.aborted
      ? clock.timeout(GRACE_MS)
      : AbortSignal.any([clock.timeout(TIMEOUT_MS + files * FILE_MS), late.signal])
}

function errorOf(name: string, cause: unknown, { clock, apiUrl }: GitHubAccess, mask: Mask): GitHubError {
  const response = isRecord(cause) ? cause['response'] : undefined
  if (!isRecord(response)) return unanswered(name, reasonOf(cause, new URL(apiUrl).host), cause)
  const { status, data, headers } = masked(response, mask) as Readonly<Record<string, unknown>>
  const told = isRecord(headers) ? (headers as GitHubAnswer['headers']) : {}
  return githubErrorOf(name, { status: Number(status), headers: told, body: data }, clock.now())
}

/**
 * An answer without the token: a server may give back what it was sent. What is nested more deeply than any answer of the
 * API is left out.
 */
function masked(answer: unknown, mask: Mask, level = 0): unknown {
  if (typeof answer === 'string') return mask(answer)
  if (typeof answer === 'object' && level > DEEPEST) return undefined
  if (Array.isArray(answer)) return answer.map((entry) => masked(entry, mask, level + 1))
  if (!isRecord(answer)) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      CONTENTS.includes(key) && typeof value === 'string' ? value : masked(value, mask, level + 1),
    ]),
  )
}

/** Why there was no answer, without the address. */
function reasonOf(error: unknown, host: string): string {
  if (!(error instanceof Error)) return `no answer from ${host}`
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return `no answer from ${host} in time`
  if (error.name === 'TooLongError') return 'an answer that is too long'
  if (error.cause instanceof Error) return reasonOf(error.cause, host)
  const { code } = error as NodeJS.ErrnoException
  return code === undefined ? `no answer from ${host}` : `no answer from ${host}, ${code}`
}

function ignore(): void {
  // Nothing is logged.
}
