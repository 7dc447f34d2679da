import { Interruption } from '../core/interruption.ts'
import type { Receipt } from '../core/post/receipt.ts'
import type { ContainerDraft, Shown } from '../core/threads/draft.ts'
import { ThreadsError } from '../core/threads/error.ts'
import type { MediaId } from '../core/threads/ids.ts'
import type { Account } from './account.ts'
import { secondsToMs, WAITS } from './waiting/waits.ts'
import { raceAbort } from './waiting/with-retry.ts'

/**
 * Asks for the permalink of what is live. The network may be late with it, or withhold it; the id is what counts. With
 * a draft it also finds out whether what went live is what was sent.
 */
export async function lookUpReceipt(
  id: MediaId,
  { threads, clock, interruption }: Account,
  draft?: ContainerDraft,
): Promise<Receipt & Pick<Shown, 'lost'>> {
  let lost: Shown['lost'] = []
  let look = draft && (() => threads.shown(id, draft))
  for (const wait of WAITS.permalink) {
    try {
      await clock.sleep(secondsToMs(wait), interruption)
      const seen = look ? await raceAbort(interruption, look) : undefined
      lost = seen?.lost ?? lost
      const permalink = seen ? seen.permalink : await raceAbort(interruption, () => threads.permalink(id))
      if (permalink !== undefined) return { id, permalink, lost }
    } catch (cause) {
      if (cause instanceof Interruption) break
      if (!(cause instanceof ThreadsError)) throw cause
      // A field that the token may not read fails the whole call; the permalink alone does not.
      if (cause.definite) look = undefined
    }
  }
  return { id, permalink: undefined, lost }
}

/** What went live in this run, as it was sent. */
export type Sent = { readonly id: MediaId; readonly draft: ContainerDraft }

/** The receipts of replies as `lookUpReceipt` finds them, but for those that a list shows with all that was sent. */
export function lookUpReplies(
  replies: readonly Sent[],
  listed: ReadonlyMap<MediaId, Shown> | undefined,
  account: Account,
): Promise<readonly (Receipt & Pick<Shown, 'lost'>)[]> {
  return Promise.all(
    replies.map(async ({ id, draft }) => {
      const shown = listed?.get(id)
      const isWhole = shown?.permalink !== undefined && shown.lost.length === 0
      return isWhole ? { id, ...shown } : lookUpReceipt(id, account, draft)
    }),
  )
}

/** What the network lists of these replies, with one request; undefined if it lists none. */
export async function listReplies(
  replies: readonly Sent[],
  { threads, interruption }: Account,
): Promise<ReadonlyMap<MediaId, Shown> | undefined> {
  const drafts = new Map(replies.map(({ id, draft }) => [id, draft]))
  try {
    return await raceAbort(interruption, () => threads.shownReplies(drafts))
  } catch (cause) {
    if (cause instanceof ThreadsError || cause instanceof Interruption) return undefined
    throw cause
  }
}

/** The same receipts, with the permalinks that they lack as far as the network gives them. */
export function lookUpPermalinks(
  receipts: readonly Receipt[],
  account: Account,
): Promise<readonly Receipt[]> {
  return Promise.all(
    receipts.map(async ({ id, permalink }) => ({
      id,
      permalink: permalink ?? (await lookUpReceipt(id, account)).permalink,
    })),
  )
}
