import { ThreadsError } from '../../core/threads/error.ts'
import type { Removals } from '../../ports/removals.ts'
import { Placed, RemovalUsages, Removed } from './answers.ts'
import type { Ask } from './connection.ts'

/** The part of the API that takes posts down. */
export function removalsOverHttp(user: string, ask: Ask): Removals {
  return {
    async find(id) {
      try {
        return await ask(Placed(id), { path: id, query: { fields: 'id,username,is_reply,replied_to' } })
      } catch (cause) {
        if (cause instanceof ThreadsError && cause.kind === 'not-offered') return undefined
        throw cause
      }
    },
    async remove(id) {
      await ask(Removed(id), { method: 'DELETE', path: id })
    },
    async left() {
      const query = { fields: 'delete_quota_usage,delete_config' }
      const { data } = await ask(RemovalUsages, { path: `${user}/threads_publishing_limit`, query })
      const { delete_quota_usage: used, delete_config: config } = data[0] ?? {}
      const total = config?.quota_total
      return used === undefined || total === undefined ? Infinity : Math.max(0, total - used)
    },
  }
}
