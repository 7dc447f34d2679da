import { ThreadsError } from '../../core/threads/error.ts'
import type { ChainKey } from '../../core/journal.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import { READING } from '../../core/threads/token/scopes.ts'
import type { LiveRepost } from '../../ports/reposts.ts'
import type { Account } from '../account.ts'
import { explain } from '../token/explain.ts'
import { secondsToMs, WAITS } from '../waiting/waits.ts'
import { withRetry, type StepContext } from '../waiting/with-retry.ts'

/** A repost that there is. */
export type Reposted = { readonly kind: 'live' } & Pick<LiveRepost, 'id' | 'at'>

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

type Doubt = { readonly head: MediaId; readonly since: number; readonly chain: ChainKey }

/**
 * Finds out whether there is a repost whose answer was lost: lists can be minutes late. Where the account shows none after
 * ten minutes, there is none; without so much patience it stays in doubt.
 */
export async function settleRepost(
  { head, since, chain }: Doubt,
  isPatient: boolean,
  account: Account,
  context: StepContext,
): Promise<Reposted | { readonly kind: 'unpublished' | 'in-doubt' }> {
  const { clock, journal } = account
  let isShown = false
  for (const wait of isPatient ? WAITS.settle : WAITS.settleBriefly) {
    const ms = secondsToMs(wait)
    context.tell({ kind: 'waits', number: context.number, ms, why: 'finding out what happened' })
    await clock.sleep(ms, context.signal)
    try {
      const found = await findRepost(head, since, account, context)
      isShown = true
      if (!found) continue
      journal.record({ kind: 'live', chain, number: 1, id: found.id })
      return { kind: 'live', id: found.id, at: found.at }
    } catch (cause) {
      if (!(cause instanceof ThreadsError)) throw cause
      isShown = false
    }
  }
  if (!isShown || !isPatient) return { kind: 'in-doubt' }
  journal.record({ kind: 'unpublished', chain, number: 1 })
  return { kind: 'unpublished' }
}
