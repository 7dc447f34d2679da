import { ThreadsError } from '../../core/threads/error.ts'
import type { ContainerDraft, Shown } from '../../core/threads/draft.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import { isPermalink } from '../../core/threads/permalink.ts'
import type { Threads } from '../../ports/threads.ts'
import {
  Found,
  Inspected,
  Live,
  LiveList,
  NewContainer,
  Posts,
  Published,
  Refreshed,
  State,
  Usages,
  User,
  type Usage,
} from './answers.ts'
import { connect, type Access, type Ask } from './connection.ts'
import { fieldsOf, itemParametersOf, lostOf, parametersOf } from './parameters.ts'

/** Meta has taken 222 s to answer a publish that worked. */
const PUBLISH_TIMEOUT_MS = 300_000

/** The Threads API over HTTP, for one account. */
export function threadsOverHttp({ user, ...access }: Access & { readonly user: string }): Threads {
  const { ask, rateLimit, applicationLimit } = connect(access)
  /** Posts that are live although their share to Instagram failed: only the answer to publishing tells. */
  const notShared = new Set<MediaId>()
  /** An address that is none of the network goes no further: sites and messages trust permalinks. */
  const checked = (permalink: string | undefined) =>
    permalink !== undefined && isPermalink(permalink, access.api) ? permalink : undefined
  const shownIn = (live: Live, id: MediaId, draft: ContainerDraft): Shown => {
    const lost = lostOf(draft, live)
    const permalink = checked(live.permalink)
    return { permalink, lost: notShared.has(id) ? [...lost, 'shareToInstagram'] : lost }
  }

  return {
    rateLimit,
    applicationLimit,
    async profile() {
      const { id, username } = await ask(User, { path: user, query: { fields: 'id,username' } })
      return { id, username }
    },
    tokenFacts: () => inspect(access.token, ask),
    refreshToken: () => refresh(access.token, ask),
    async createContainer(draft, children) {
      const { id } = await ask(NewContainer, { path: `${user}/threads`, form: parametersOf(draft, children) })
      return id
    },
    async createItem(item) {
      const { id } = await ask(NewContainer, { path: `${user}/threads`, form: itemParametersOf(item) })
      return id
    },
    async containerState(id) {
      const query = { fields: 'id,status,error_message' }
      const { status, error_message: reason } = await ask(State, { path: id, query })
      return { status, reason }
    },
    async publishContainer(id) {
      const path = `${user}/threads_publish`
      const form = { creation_id: id }
      const published = await ask(Published, { path, form, timeoutMs: PUBLISH_TIMEOUT_MS })
      if (published.crossreshare_to_ig_status === 'FAILED') notShared.add(published.id)
      return published.id
    },
    find: (id) => findPost(id, ask),
    async permalink(id) {
      const { permalink } = await ask(Live, { path: id, query: { fields: 'id,permalink' } })
      return checked(permalink)
    },
    async shown(id, draft) {
      const fields = ['id', 'permalink', ...fieldsOf(draft)].join(',')
      return shownIn(await ask(Live, { path: id, query: { fields } }), id, draft)
    },
    async shownReplies(drafts) {
      const fields = new Set(['id', 'permalink', ...[...drafts.values()].flatMap(fieldsOf)])
      const query = { fields: [...fields].join(','), limit: '100' }
      const { data } = await ask(LiveList, { path: `${user}/replies`, query })
      const entries = data.flatMap((live): readonly [MediaId, Shown][] => {
        const draft = drafts.get(live.id)
        return draft ? [[live.id, shownIn(live, live.id, draft)]] : []
      })
      return new Map(entries)
    },
    async latest(kind) {
      const path = `${user}/${kind === 'posts' ? 'threads' : 'replies'}`
      const fields = `id,text,permalink,timestamp${kind === 'replies' ? ',replied_to' : ''}`
      const { data } = await ask(Posts, { path, query: { fields, limit: '100' } })
      return data.map((live) => ({ ...live, permalink: checked(live.permalink) }))
    },
    async insights() {
      const { insightsOverHttp } = await import('./insights.ts')
      return insightsOverHttp(user, access.api, ask)
    },
    async replies() {
      const { repliesOverHttp } = await import('./replies.ts')
      return repliesOverHttp(access.api, ask)
    },
    async removals() {
      const { removalsOverHttp } = await import('./removals.ts')
      return removalsOverHttp(user, ask)
    },
    async reposts() {
      const { repostsOverHttp } = await import('./reposts.ts')
      return repostsOverHttp(user, ask)
    },
    async quota() {
      const { quota_usage, config, reply_quota_usage, reply_config } = await usageOf(user, ask)
      return { posts: left(quota_usage, config), replies: left(reply_quota_usage, reply_config) }
    },
  }
}

/** This call and the next take the token in their addresses and no other way. */
async function inspect(token: string, ask: Ask): ReturnType<Threads['tokenFacts']> {
  try {
    const query = { access_token: token, input_token: token }
    const { data } = await ask(Inspected, { path: 'debug_token', query })
    return data
  } catch (cause) {
    if (cause instanceof ThreadsError && cause.kind !== 'token') return undefined
    throw cause
  }
}

async function refresh(token: string, ask: Ask): ReturnType<Threads['refreshToken']> {
  const query = { grant_type: 'th_refresh_token', access_token: token }
  const refreshed = await ask(Refreshed, { path: 'refresh_access_token', query, isOAuth: true })
  const { access_token, expires_in } = refreshed
  return { token: access_token, lastsMs: expires_in === undefined ? undefined : expires_in * 1000 }
}

async function findPost(id: MediaId, ask: Ask): ReturnType<Threads['find']> {
  try {
    const { username, text } = await ask(Found, { path: id, query: { fields: 'id,username,text' } })
    // A key is left out where there is nothing: a server that names the author would give the text as well.
    return { username, text: text ?? (username === undefined ? undefined : '') }
  } catch (cause) {
    if (cause instanceof ThreadsError && cause.kind === 'not-offered') return undefined
    throw cause
  }
}

/**
 * Asking for the quota of replies fails the whole call where the token lacks the permission for replies: with code 10,
 * or, as seen on the real network, with an empty HTTP 500. Then only that of posts is asked for.
 */
async function usageOf(user: string, ask: Ask): Promise<Usage> {
  const usage = async (fields: string): Promise<Usage> => {
    const { data } = await ask(Usages, { path: `${user}/threads_publishing_limit`, query: { fields } })
    return data[0] ?? {}
  }
  try {
    return await usage('quota_usage,config,reply_quota_usage,reply_config')
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    return usage('quota_usage,config').catch(withoutPermission)
  }
}

function withoutPermission(cause: unknown): Usage {
  if (cause instanceof ThreadsError && ['permission', 'not-offered'].includes(cause.kind)) return {}
  throw cause
}

/** What is left of a quota; Infinity if the answer does not tell. */
function left(used: number | undefined, config: Usage['config']): number {
  const total = config?.quota_total
  return used === undefined || total === undefined ? Infinity : Math.max(0, total - used)
}
