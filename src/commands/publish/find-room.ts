import { dueInstant, type DueTime } from '../../core/post/time/publish-at.ts'
import { warning, type Problem } from '../../core/problem.ts'
import { costOf, spend, type Quota } from '../../core/threads/quota.ts'
import { mayBegin } from '../../core/threads/rate-limit.ts'
import type { Account } from '../../publishing/account.ts'

/** Why nothing of a chain is published in this run, and when a later one can. */
type Deferral = { readonly problem: Problem; readonly until: DueTime | undefined }

/**
 * Room for the segments of a chain after the first `live`: what is left of the quota once they are published. There is
 * none in a quota that they exceed, nor for the beginning of a chain where few requests are left.
 */
export async function findRoom(
  segments: number,
  live: number,
  quota: Quota,
  account: Account,
): Promise<Quota | Deferral> {
  const limit = account.threads.rateLimit()
  if (limit && live === 0 && !mayBegin(limit)) {
    const { usedPercent, freeAt } = limit
    return {
      problem: warning('threads/rate-limit', { usedPercent }),
      until: freeAt === undefined ? undefined : dueInstant(freeAt),
    }
  }
  const cost = costOf(segments, live)
  return (
    spend(quota, cost) ?? {
      problem: warning('threads/quota', { needs: cost, left: quota }),
      until: await findTime(cost, quota, account),
    }
  )
}

const DAY_MS = 86_400_000

/** When, at the latest, a quota has room for this: once enough of what was published is a day old. */
async function findTime(cost: Quota, quota: Quota, { threads, clock }: Account): Promise<DueTime> {
  const kind = cost.posts > quota.posts ? 'posts' : 'replies'
  const now = clock.now()
  const published = (await threads.latest(kind))
    .map(({ publishedAt }) => publishedAt)
    .filter((at) => at > now - DAY_MS)
  const oldest = published.sort((one, other) => one - other)[cost[kind] - quota[kind] - 1] ?? now
  return dueInstant(oldest + DAY_MS)
}
