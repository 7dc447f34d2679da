import type { Segment } from '../core/chain.ts'
import type { Receipt } from '../core/post/receipt.ts'
import { ThreadsError } from '../core/threads/error.ts'
import type { MediaId } from '../core/threads/ids.ts'
import { sameText } from '../core/threads/same-text.ts'
import { READING, READING_REPLIES } from '../core/threads/token/scopes.ts'
import type { LivePost } from '../ports/threads.ts'
import type { Account } from './account.ts'
import { explain } from './token/explain.ts'
import { WAITS } from './waiting/waits.ts'
import { withRetry, type StepContext } from './waiting/with-retry.ts'

/**
 * What of a chain the account shows already, though no receipt tells: a run before this one may have died with its
 * answers, or its receipts were never committed. A head without text is never found so: all such posts look alike.
 *
 * @returns receipts from the head on, as far as the chain is live; or what the token may not see.
 * @throws ThreadsError if the network gives no answer: then nothing is known, and nothing may be published.
 */
export async function adoptLive(
  segments: readonly Segment[],
  known: readonly Receipt[],
  { notBefore, replyTo }: Beginning,
  account: Account,
  context: StepContext,
): Promise<readonly Receipt[] | Hidden> {
  const { claims } = account
  const found: Receipt[] = [...known]
  const next = (shown: readonly LivePost[]) => {
    const text = segments[found.length]?.text
    const parent = found.at(-1)?.id ?? replyTo
    return shown.find(
      (live) =>
        text !== undefined &&
        sameText(live.text, text) &&
        live.publishedAt >= notBefore &&
        !claims.ids.has(live.id) &&
        !found.some(({ id }) => id === live.id) &&
        live.replyTo === parent,
    )
  }
  if (found.length === 0) {
    if (segments[0]?.text === '') return []
    const shown = await latestShown(replyTo === undefined ? 'posts' : 'replies', account, context)
    if (!shown) return { hidden: 'feed' }
    const head = next(shown)
    if (!head) return []
    found.push({ id: head.id, permalink: head.permalink })
  }
  if (found.length === segments.length) return found
  const replies = await latestShown('replies', account, context)
  if (!replies) return { hidden: 'replies' }
  for (let reply = next(replies); reply; reply = next(replies)) {
    found.push({ id: reply.id, permalink: reply.permalink })
  }
  return found
}

/** The newest posts or replies of the account; undefined where the token may not see them. */
export async function latestShown(
  kind: 'posts' | 'replies',
  { threads }: Account,
  context: StepContext,
): Promise<readonly LivePost[] | undefined> {
  try {
    const waits = { unsure: WAITS.again, permission: WAITS.refused }
    return await withRetry(() => threads.latest(kind), waits, context)
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    if (isHidden(cause)) return undefined
    const needed = kind === 'posts' ? READING : READING_REPLIES
    const why = await explain(cause, needed, { ...context, threads })
    if (isHidden(why)) return undefined
    throw why
  }
}

function isHidden({ kind }: ThreadsError): boolean {
  return kind === 'permission' || kind === 'not-offered'
}

/** What is known of the head of a chain. */
type Beginning = {
  /** When it was due, in milliseconds since 1970: older ones are another's. */
  readonly notBefore: number
  readonly replyTo: MediaId | undefined
}

/** What the token or the server does not show. */
type Hidden = { readonly hidden: 'feed' | 'replies' }
