import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici'
import { containerId, mediaId, type ContainerId, type MediaId } from '../../core/threads/ids.ts'
import { isRecord } from '../../core/json.ts'
import { errorOf, ThreadsError } from '../../core/threads/error.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ContainerState, LivePost, Threads } from '../../ports/threads.ts'
import { fieldsOf, itemParametersOf, lostOf, parametersOf, type Form } from './parameters.ts'

/** An ordinary call is answered within seconds; Meta has taken 222 s to answer a publish that worked. */
const TIMEOUT_MS = 60_000
const PUBLISH_TIMEOUT_MS = 300_000
/** A shorter token is none, and would be found in every answer. */
const SHORTEST_SECRET = 8
const STATES = ['IN_PROGRESS', 'FINISHED', 'PUBLISHED', 'ERROR', 'EXPIRED'] as const

type Access = { readonly api: URL; readonly user: string; readonly token: string; readonly clock: Clock }
type Call = {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as a url-encoded form, which keeps `\n`; multipart would turn it into `\r\n`. */
  readonly form?: Form
  readonly timeoutMs?: number
}

/** The Threads API over HTTP. The token travels in a header, so that no address and no log can hold it. */
export function threadsOverHttp({ api, user, token, clock }: Access): Threads {
  // Timeouts are the clock's, so that they scale with it; undici's own would come first.
  const dispatcher = new EnvHttpProxyAgent({ headersTimeout: 0, bodyTimeout: 0, connectTimeout: 20_000 })
  const base = versioned(api)

  const call = async ({ path, query = {}, form, timeoutMs = TIMEOUT_MS }: Call): Promise<Answer> => {
    const method = form ? 'POST' : 'GET'
    const name = `${method} /${path}`
    const url = `${base}/${path}?${new URLSearchParams(query).toString()}`.replace(/\?$/, '')
    const { statusCode, text } = await exchange(name, url, {
      dispatcher,
      method,
      signal: clock.timeout(timeoutMs),
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { body: new URLSearchParams(form).toString() }),
    })
    const body = parse(token.length < SHORTEST_SECRET ? text : text.replaceAll(token, '***'))
    if (statusCode !== 200 || !isRecord(body) || 'error' in body) throw errorOf(name, statusCode, body)
    return { name, body }
  }
  const created = async (form: Form): Promise<ContainerId> =>
    containerId(idIn(await call({ path: `${user}/threads`, form })))
  /** Posts that are live although their share to Instagram failed: only the answer to publishing tells. */
  const notShared = new Set<MediaId>()

  return {
    async username() {
      const { body } = await call({ path: user, query: { fields: 'id,username' } })
      return textIn(body, 'username') ?? user
    },
    createContainer: (draft, children) => created(parametersOf(draft, children)),
    createItem: (item) => created(itemParametersOf(item)),
    async containerState(id) {
      const answer = await call({ path: id, query: { fields: 'id,status,error_message' } })
      const status = STATES.find((state) => state === answer.body['status'])
      if (!status) throw errorOf(answer.name, 200, undefined)
      return { status, reason: textIn(answer.body, 'error_message') } satisfies ContainerState
    },
    async publishContainer(id) {
      const form = { creation_id: id }
      const answer = await call({ path: `${user}/threads_publish`, form, timeoutMs: PUBLISH_TIMEOUT_MS })
      const media = mediaId(idIn(answer))
      if (answer.body['crossreshare_to_ig_status'] === 'FAILED') notShared.add(media)
      return media
    },
    async permalink(id) {
      const { body } = await call({ path: id, query: { fields: 'id,permalink' } })
      return textIn(body, 'permalink')
    },
    async shown(id, draft) {
      const fields = ['id', 'permalink', ...fieldsOf(draft)].join(',')
      const { body } = await call({ path: id, query: { fields } })
      const lost = lostOf(draft, body)
      return {
        permalink: textIn(body, 'permalink'),
        lost: notShared.has(id) ? [...lost, 'shareToInstagram'] : lost,
      }
    },
    async latest(kind) {
      const { body } = await call({
        path: `${user}/${kind === 'posts' ? 'threads' : 'replies'}`,
        query: {
          fields: `id,text,permalink,timestamp${kind === 'replies' ? ',replied_to' : ''}`,
          limit: '100',
        },
      })
      const data = Array.isArray(body['data']) ? body['data'] : []
      return data.filter(isRecord).map(livePostOf)
    },
    async quota() {
      const ask = async (fields: string) => {
        const { body } = await call({ path: `${user}/threads_publishing_limit`, query: { fields } })
        const usage: unknown = Array.isArray(body['data']) ? body['data'][0] : undefined
        return isRecord(usage) ? usage : {}
      }
      // Replies are told only to tokens with another permission, and asking for them can fail the whole call.
      const both = await ask('quota_usage,config,reply_quota_usage,reply_config').catch(withoutPermission)
      const usage = both ?? (await ask('quota_usage,config').catch(withoutPermission)) ?? {}
      return { posts: leftOf(usage, ''), replies: leftOf(usage, 'reply_') }
    },
  }
}

type Answer = { readonly name: string; readonly body: Readonly<Record<string, unknown>> }

/** The address with the one version there is; an address that names it already stays. */
function versioned(api: URL): string {
  const base = api.href.replace(/\/+$/, '')
  return /\/v1\.0$/.test(base) ? base : `${base}/v1.0`
}

async function exchange(
  name: string,
  url: string,
  options: { readonly dispatcher: Dispatcher } & Parameters<typeof request>[1],
): Promise<{ readonly statusCode: number; readonly text: string }> {
  try {
    const { statusCode, body } = await request(url, options)
    return { statusCode, text: await body.text() }
  } catch (cause) {
    throw new ThreadsError('unsure', false, `${name}: ${reasonOf(cause)}`, { cause })
  }
}

/** Why there was no answer, without the address. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'no answer'
  if (cause.name === 'TimeoutError') return 'no answer in time'
  const { code } = cause as NodeJS.ErrnoException
  return code === undefined ? 'no answer' : `no answer (${code})`
}

/** JSON whose whole numbers above 2^53 stay the digits they are: ids come unquoted now and then. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
      typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value,
    )
  } catch {
    return undefined
  }
}

function textIn(body: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = body[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What is left of a quota; Infinity if the answer does not tell. */
function leftOf(usage: Readonly<Record<string, unknown>>, prefix: '' | 'reply_'): number {
  const used = usage[`${prefix}quota_usage`]
  const config = usage[`${prefix}config`]
  const total = isRecord(config) ? config['quota_total'] : undefined
  return typeof used === 'number' && typeof total === 'number' ? Math.max(0, total - used) : Infinity
}

function withoutPermission(cause: unknown): undefined {
  if (cause instanceof ThreadsError && (cause.kind === 'permission' || cause.kind === 'not-offered'))
    return undefined
  throw cause
}

function idIn({ name, body }: Answer): string {
  const id = body['id']
  if (typeof id === 'number') return String(id)
  if (typeof id !== 'string' || !/^\w+$/.test(id)) throw errorOf(name, 200, undefined)
  return id
}

function livePostOf(entry: Readonly<Record<string, unknown>>): LivePost {
  const parent = isRecord(entry['replied_to']) ? textIn(entry['replied_to'], 'id') : undefined
  return {
    id: mediaId(String(entry['id'])),
    text: textIn(entry, 'text') ?? '',
    permalink: textIn(entry, 'permalink'),
    publishedAt: Date.parse(textIn(entry, 'timestamp') ?? ''),
    replyTo: parent === undefined ? undefined : mediaId(parent),
  }
}
