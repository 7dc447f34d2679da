import { Octokit } from '@octokit/core'
import { EnvHttpProxyAgent, fetch } from 'undici'
import * as v from 'valibot'
import { githubErrorOf, unanswered, type GitHubAnswer, type GitHubError } from '../../core/github/error.ts'
import { isRecord } from '../../core/json.ts'
import { patiently, type Again, type Patience } from './patience.ts'

export type GitHubAccess = Patience & {
  readonly token: string
  /** `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`: a server of one's own has other ones. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly owner: string
  readonly repository: string
}

type Values = Readonly<Record<string, unknown>>

export type Connection = {
  readonly owner: string
  readonly repository: string
  /** `GET git/commits/x`, within the repository. `again`: where the method does not tell. */
  readonly rest: <Answer extends v.GenericSchema>(
    answer: Answer,
    route: string,
    parameters?: Values,
    again?: Again,
  ) => Promise<v.InferOutput<Answer>>
  /** All pages of a list. */
  readonly all: <Entry extends v.GenericSchema>(
    entry: Entry,
    route: string,
  ) => Promise<readonly v.InferOutput<Entry>[]>
  /** A question; `changes` names a mutation, which is sent once. `files`: how many it asks for or brings. */
  readonly graphql: <Answer extends v.GenericSchema>(
    answer: Answer,
    query: string,
    variables: Values,
    extent?: { readonly changes?: string; readonly files?: number },
  ) => Promise<v.InferOutput<Answer>>
}

/** GitHub itself gives up after 10 s; what takes longer is lost on the way. */
const TIMEOUT_MS = 5 * 60_000
/** A server of one's own may look at one file after the other. */
const FILE_MS = 6000
/** A run that is to stop waits this long for an answer. */
const GRACE_MS = 2500
/** A second one may make a second thing, or remove what another run has put in the place of the first. */
const ONCE = ['POST', 'DELETE']
/** The first version of the API with breaking changes is a later one. */
const VERSION = '2022-11-28'
/** As many entries as a page may have. */
const PAGE = 100

/** Asks GitHub through the proxy of the environment, with patience. */
export function connect(access: GitHubAccess): Connection {
  const { graphqlUrl, owner, repository } = access
  const octokit = octokitOf(access)
  const signal = signalOf(access)
  const ask = async <Answer extends v.GenericSchema>(
    name: string,
    answer: Answer,
    call: () => Promise<unknown>,
  ): Promise<v.InferOutput<Answer>> => {
    const data = await call().catch((cause: unknown) => {
      throw errorOf(name, cause, access)
    })
    const { success, output } = v.safeParse(answer, data)
    if (!success) throw unanswered(name, 'no answer of its API')
    return output
  }
  const rest: Connection['rest'] = (answer, route, parameters = {}, again) => {
    const [method = '', path = ''] = route.split(' ')
    const request = async () => {
      const { data } = (await octokit.request(`${method} /repos/${owner}/${repository}/${path}`, {
        ...parameters,
        headers: { 'x-github-api-version': VERSION },
        request: { signal: signal() },
      })) as { readonly data: unknown }
      return data
    }
    const byMethod = ONCE.includes(method) ? 'undone' : 'unsure'
    return patiently(() => ask(route, answer, request), again ?? byMethod, access)
  }
  return {
    owner,
    repository,
    rest,
    async all(entry, route) {
      const entries: v.InferOutput<typeof entry>[] = []
      for (let page = 1; ; page += 1) {
        const found = await rest(v.array(entry), `${route}?per_page=${PAGE}&page=${page}`)
        entries.push(...found)
        if (found.length < PAGE) return entries
      }
    },
    graphql(answer, query, variables, { changes, files } = {}) {
      const baseUrl = graphqlUrl.replace(/\/graphql\/*$/, '')
      const request = () =>
        octokit.graphql(query, { ...variables, baseUrl, request: { signal: signal(files) } })
      const again = changes === undefined ? 'unsure' : 'undone'
      return patiently(() => ask(changes ?? 'a query', answer, request), again, access)
    },
  }
}

function octokitOf({ token, apiUrl }: GitHubAccess): Octokit {
  const dispatcher = new EnvHttpProxyAgent()
  return new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'spool',
    // Octokit logs what it finds deprecated; the log is ours.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: (url: string, init: object) => fetch(url, { ...init, dispatcher }) },
  })
}

/** When to give up. What is asked after the signal to stop, receipts and all, has its own moment. */
function signalOf({ clock, interruption }: Patience): (files?: number) => AbortSignal {
  const late = new AbortController()
  const soon = () => void clock.sleep(GRACE_MS).then(() => late.abort())
  interruption.addEventListener('abort', soon, { once: true })
  return (files = 0) =>
    interruption.aborted
      ? clock.timeout(GRACE_MS)
      : AbortSignal.any([clock.timeout(TIMEOUT_MS + files * FILE_MS), late.signal])
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
