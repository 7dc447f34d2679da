import { Octokit } from '@octokit/core'
import { EnvHttpProxyAgent, fetch } from 'undici'
import { GitHubError, githubErrorOf, unanswered, type GitHubAnswer } from '../../core/github/error.ts'
import { isRecord, listIn } from '../../core/json.ts'
import type { Clock } from '../../ports/clock.ts'

export type GitHubAccess = {
  readonly token: string
  /** `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`: a server of one's own has other ones. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly owner: string
  readonly repository: string
  readonly clock: Clock
  /** Aborts when the run is to stop. */
  readonly interruption: AbortSignal
  /** Told of waits before they begin. */
  readonly onWait: (ms: number, why: string) => void
}

export type Requests = {
  readonly owner: string
  readonly repository: string
  /** `GET git/commits/x`, within the repository. Returns the body. `again`: where the method does not tell. */
  readonly rest: (
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
    again?: Again,
  ) => Promise<unknown>
  /** All pages of a list. */
  readonly all: (route: string) => Promise<readonly unknown[]>
  /** A question; `changes` names a mutation, which is sent once. `files`: how many it asks for or brings. */
  readonly graphql: (
    query: string,
    variables: Readonly<Record<string, unknown>>,
    extent?: { readonly changes?: string; readonly files?: number },
  ) => Promise<unknown>
}

/**
 * What is sent again: anything that is not done for sure, or only what was certainly not done, as a second one would
 * come twice. `never`: what goes by something read before, which has to be read anew.
 */
type Again = 'unsure' | 'undone' | 'never'

/** GitHub itself gives up after 10 s; what takes longer is lost on the way. */
const TIMEOUT_MS = 5 * 60_000
/** A server of one's own may look at one file after the other. */
const FILE_MS = 6000
/** A run that is to stop waits this long for an answer. */
const GRACE_MS = 2500
/** Between questions that got no answer. */
const AGAIN_MS = [1000, 4000, 10_000]
/** GitHub is waited for this often, and never longer than this. */
const MOST_THROTTLED = 3
const LONGEST_WAIT_MS = 5 * 60_000
/** A second one may make a second thing, or remove what another run has put in the place of the first. */
const ONCE = ['POST', 'DELETE']
/** The first version of the API with breaking changes is a later one. */
const VERSION = '2022-11-28'
/** As many entries as a page may have. */
const PAGE = 100

/** Requests to GitHub through the proxy of the environment, with patience. */
export function requestsOf(access: GitHubAccess): Requests {
  const { token, apiUrl, graphqlUrl, owner, repository, clock, interruption } = access
  const dispatcher = new EnvHttpProxyAgent()
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'spool',
    // Octokit logs what it finds deprecated; the log is ours.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: {
      fetch: (url: string, init: object) => fetch(url, { ...init, dispatcher }),
    },
  })
  const ask = async (name: string, call: () => Promise<{ readonly data: unknown }>): Promise<unknown> => {
    try {
      const { data } = await call()
      // A page of a proxy is no answer, whatever its status; a deletion has none.
      if (data === undefined || data === '' || typeof data === 'object') return data
    } catch (cause) {
      throw errorOf(name, cause, access)
    }
    throw unanswered(name, 'no answer of its API')
  }
  const late = new AbortController()
  const soon = () => void clock.sleep(GRACE_MS).then(() => late.abort())
  interruption.addEventListener('abort', soon, { once: true })
  // What is asked after the signal to stop, receipts and all, has its own moment.
  const signal = (files = 0) =>
    interruption.aborted
      ? clock.timeout(GRACE_MS)
      : AbortSignal.any([clock.timeout(TIMEOUT_MS + files * FILE_MS), late.signal])
  const rest: Requests['rest'] = (route, parameters = {}, again) => {
    const [method = '', path = ''] = route.split(' ')
    const byMethod = ONCE.includes(method) ? 'undone' : 'unsure'
    const request = () =>
      octokit.request(`${method} /repos/${owner}/${repository}/${path}`, {
        ...parameters,
        headers: { 'x-github-api-version': VERSION },
        request: { signal: signal() },
      }) as Promise<{ readonly data: unknown }>
    return patiently(() => ask(route, request), again ?? byMethod, access)
  }
  return {
    owner,
    repository,
    rest,
    async all(route) {
      const entries: unknown[] = []
      for (let page = 1; ; page += 1) {
        const found = listIn(await rest(`${route}?per_page=${PAGE}&page=${page}`))
        entries.push(...found)
        if (found.length < PAGE) return entries
      }
    },
    graphql(query, variables, { changes, files } = {}) {
      const baseUrl = graphqlUrl.replace(/\/graphql\/*$/, '')
      const request = async () => {
        const data: unknown = await octokit.graphql(query, {
          ...variables,
          baseUrl,
          request: { signal: signal(files) },
        })
        return { data: data ?? 'nothing' }
      }
      return patiently(
        () => ask(changes ?? 'a query', request),
        changes === undefined ? 'unsure' : 'undone',
        access,
      )
    },
  }
}

async function patiently(
  call: () => Promise<unknown>,
  again: Again,
  { clock, interruption, onWait }: GitHubAccess,
): Promise<unknown> {
  const unanswered = [...AGAIN_MS]
  let throttled = 0
  for (;;) {
    try {
      return await call()
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause
      const late = cause.kind === 'unsure' && again === 'unsure' ? unanswered.shift() : undefined
      const turn = cause.kind === 'throttled' && throttled < MOST_THROTTLED
      // Without a word from GitHub the wait doubles each time.
      const wait = turn ? cause.retryAfterMs * 2 ** throttled : late
      if (wait === undefined || wait > LONGEST_WAIT_MS || interruption.aborted) throw cause
      if (turn) throttled += 1
      onWait(wait, cause.message)
      await clock.sleep(wait, interruption).catch(() => {
        throw cause
      })
      // Waited for all the same: nothing is left of `retryAfterMs`.
      if (again === 'never') throw new GitHubError(cause.kind, cause.message, 0, { cause })
    }
  }
}

function errorOf(name: string, cause: unknown, { token, clock }: GitHubAccess): GitHubError {
  const answer = answerIn(cause)
  if (answer) return githubErrorOf(name, hidden(answer, token), clock.now())
  const why = cause instanceof Error ? reasonOf(cause) : 'no answer'
  return unanswered(name, why, cause)
}

/** What the server answered, where it did: Octokit throws one error for REST and another for GraphQL. */
function answerIn(cause: unknown): GitHubAnswer | undefined {
  if (!isRecord(cause)) return undefined
  const response = cause['response']
  if (cause['name'] === 'GraphqlResponseError')
    return { status: 200, headers: headersIn(cause['headers']), body: response }
  if (!isRecord(response)) return undefined
  return {
    status: Number(response['status']),
    headers: headersIn(response['headers']),
    body: response['data'],
  }
}

function headersIn(headers: unknown): GitHubAnswer['headers'] {
  return isRecord(headers) ? (headers as GitHubAnswer['headers']) : {}
}

/** A server may give back what it was sent. */
function hidden(answer: GitHubAnswer, token: string): GitHubAnswer {
  const body: unknown = JSON.parse(JSON.stringify(answer.body ?? null).replaceAll(token, '***'))
  return { ...answer, body }
}

/** Why there was no answer, without the address. */
function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time'
  if (error.cause instanceof Error) return reasonOf(error.cause)
  const { code } = error as NodeJS.ErrnoException
  return code === undefined ? 'no answer' : `no answer (${code})`
}

function ignore(): void {
  // Nothing is logged.
}
