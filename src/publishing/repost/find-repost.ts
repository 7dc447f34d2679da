import { ThreadsError } from '../../core/threads/error.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import { READING } from '../../core/threads/token/scopes.ts'
import type { LiveRepost } from '../../ports/reposts.ts'
import type { Account } from '../account.ts'
import { explain } from '../token/explain.ts'
import { WAITS } from '../waiting/waits.ts'
import { withRetry, type StepContext } from '../waiting/with-retry.ts'

/** The machine's clock and the network's may differ. */
const CLOCK_SKEW_MS = 10 * 60_000

/**
 * The first repost of a post since then, as the account shows it. The account's list is the only place that tells.
 *
 * @throws ThreadsError if the network gives no answer: then nothing is known, and nothing may be reposted.
 */
export async function findRepost(
  of: MediaId,
  since: number,
  { threads }: Account,
  context: StepContext,
): Promise<LiveRepost | undefined> {
  const reposts = await threads.reposts()
  try {
    const shown = await withRetry(
      () => reposts.since(since - CLOCK_SKEW_MS),
      { unsure: WAITS.again, permission: WAITS.refused },
      context,
    )
    return shown.findLast((repost) => repost.of === of)
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    throw await explain(cause, READING, { ...context, threads })
  }
}
