import { dueTime, type DueTime } from '../../core/post/time/publish-at.ts'
import { warning, type Problem } from '../../core/problem.ts'
import type { Quota } from '../../core/threads/quota.ts'
import type { Account } from '../../publishing/account.ts'

/** The quota has too little left for a chain. */
export function quotaSpent(quota: Quota, cost: Quota): Problem {
  return warning('threads/quota', { needs: cost, left: quota })
}

const DAY_MS = 86_400_000

/** When, at the latest, a quota has room for this: once enough of what was published is a day old. */
export async function findRoom(cost: Quota, quota: Quota, { threads, clock }: Account): Promise<DueTime> {
  const kind = cost.posts > quota.posts ? 'posts' : 'replies'
  const now = clock.now()
  const published = (await threads.latest(kind))
    .map(({ publishedAt }) => publishedAt)
    .filter((at) => at > now - DAY_MS)
  const oldest = published.sort((one, other) => one - other)[cost[kind] - quota[kind] - 1] ?? now
  const at = oldest + DAY_MS
  return dueTime({ kind: 'instant', ms: at }, 'UTC', at)
}
