import { afterAll } from 'vitest'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'

export interface Answer {
  readonly status: number
  readonly text: string
  /** The body, if it is JSON. */
  readonly body: unknown
  readonly headers: Headers
}

type Params = Readonly<Record<string, string>>

/** The API as any client sees it: HTTP, a token, nothing else. */
interface Client {
  readonly get: (path: string, params?: Params) => Promise<Answer>
  /** Sends a form. */
  readonly post: (path: string, params?: Params) => Promise<Answer>
  readonly remove: (path: string) => Promise<Answer>
  /** Creates a container and returns its id; fails if it is refused. */
  readonly create: (params: Params) => Promise<string>
  /** Creates and publishes, and returns the media id. */
  readonly publish: (params: Params) => Promise<string>
  /** Creates and publishes a text. */
  readonly say: (text: string, params?: Params) => Promise<string>
}

/** No waits: for facts that are not about time. */
export const PROMPT = { propagationMs: 0, feedLagMs: 0, imageMs: 0, videoMs: 0, carouselMs: 0 } as const

/** Time that stands still until it is moved, so that a loaded machine changes nothing. */
const frozen = (): number => Date.UTC(2026, 10, 22, 12)

const running: Simulator[] = []
afterAll(async () => {
  await Promise.all(running.map((simulator) => simulator.close()))
})

/** Starts a simulator that ends with the test file. Time stands still in it; nothing waits unless asked to. */
export async function network(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({
    now: frozen,
    seed: 7,
    timeScale: 1,
    ...options,
    switches: { ...PROMPT, ...options.switches },
  })
  running.push(simulator)
  return simulator
}

export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const text = await response.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    body = undefined
  }
  return { status: response.status, text, body, headers: response.headers }
}

export function clientOf(url: string, token: string): Client {
  const headers = { authorization: `Bearer ${token}` }
  const get: Client['get'] = (path, params = {}) =>
    send(`${url}${path}?${new URLSearchParams(params).toString()}`, { headers })
  const post: Client['post'] = (path, params = {}) =>
    send(`${url}${path}`, { method: 'POST', headers, body: new URLSearchParams(params) })
  const create: Client['create'] = async (params) => idOf(await post('/me/threads', params))
  const publish: Client['publish'] = async (params) =>
    idOf(await post('/me/threads_publish', { creation_id: await create(params) }))
  return {
    get,
    post,
    remove: (path) => send(`${url}${path}`, { method: 'DELETE', headers }),
    create,
    publish,
    say: (text, params = {}) => publish({ media_type: 'TEXT', text, ...params }),
  }
}

export function idOf(answer: Answer): string {
  const id = (answer.body as { id?: unknown } | undefined)?.id
  if (answer.status !== 200 || typeof id !== 'string')
    throw new Error(`No id: ${answer.status} ${answer.text}`)
  return id
}

export const dataOf = (answer: Answer): readonly Readonly<Record<string, unknown>>[] =>
  (answer.body as { data?: Readonly<Record<string, unknown>>[] } | undefined)?.data ?? []

export const idsOf = (answer: Answer): readonly unknown[] => dataOf(answer).map((one) => one['id'])

/** An error as §8 has it: status, type, code and subcode. */
export const refusal = (status: number, type: string, code: number | string, subcode?: number): object => ({
  status,
  body: { error: { type, code, ...(subcode === undefined ? {} : { error_subcode: subcode }) } },
})

export const permission = refusal(500, 'THApiException', 10)
/** A permission that is missing where production says nothing of it. */
export const silence = { status: 500, text: '' }
export const invalid = refusal(500, 'THApiException', 100)
export const notFound = refusal(400, 'OAuthException', 24, 4279009)
export const unsupported = refusal(400, 'THApiException', 100, 33)
