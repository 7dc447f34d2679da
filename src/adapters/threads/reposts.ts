import { ThreadsError } from '../../core/threads/error.ts'
import type { LiveRepost, Reposts } from '../../ports/reposts.ts'
import { Reposted, RepostList } from './answers.ts'
import type { Ask } from './connection.ts'

/** As many as Threads gives at a time. */
const PAGE = 100
/** More posts than an account can publish in a week. */
const MOST_PAGES = 20

/** The part of the API that reposts. */
export function repostsOverHttp(user: string, ask: Ask): Reposts {
  return {
    async repost(id) {
      const reposted = await ask(Reposted, { path: `${id}/repost`, form: {} })
      return reposted.id
    },
    async since(since) {
      const found: LiveRepost[] = []
      let after: string | undefined
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const fields = 'id,media_type,timestamp,reposted_post'
        const query = { fields, limit: String(PAGE), ...(after !== undefined && { after }) }
        const { shown, next } = await ask(RepostList, { path: `${user}/threads`, query })
        found.push(...shown.flatMap(({ repost }) => (repost && repost.at >= since ? [repost] : [])))
        if (next === undefined || shown.some(({ at }) => at < since)) return found
        after = next
      }
      throw new ThreadsError('unsure', true, `GET /${user}/threads: the list is longer than anybody reads`)
    },
  }
}
