import type { Composition } from '../../core/post/composition.ts'
import type { Post } from '../../core/post/post.ts'
import type { Receipt } from '../../core/post/receipt.ts'
import { error, warning, type Problem } from '../../core/problem.ts'
import { besideSegments } from '../../core/run-events.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import { stepContext } from '../../publishing/account.ts'
import { adoptLive } from '../../publishing/adopt.ts'
import { lookUpPermalinks } from '../../publishing/look-up.ts'
import type { Session, Recovered } from '../../run/session.ts'

type Live = { readonly live: readonly Receipt[]; readonly unseen: readonly Problem[] }

/** What of the chain is live, by its receipts and by what the account shows, and what could not be seen. */
export async function findLive(
  { path, receipts, publishAt }: Post,
  { segments, digest }: Composition,
  replyTo: MediaId | undefined,
  recovered: readonly Recovered[],
  { account, run: { tell } }: Pick<Session, 'account' | 'run'>,
): Promise<Live> {
  const journaled = recovered.find(
    ({ chain, recorded }) => !recorded && chain.path === path && chain.digest === digest,
  )
  const before = journaled?.receipts?.posts ?? receipts?.posts ?? []
  const beginning = { notBefore: publishAt?.at ?? -Infinity, replyTo }
  const live =
    before.length === segments.length
      ? before
      : await adoptLive(segments, before, beginning, account, stepContext(account, besideSegments(tell)))
  // Lists, and receipts that people write, may lack permalinks.
  if (!('hidden' in live)) return { live: await lookUpPermalinks(live, account), unseen: [] }
  return { live: before, unseen: [unseen(live.hidden, before)] }
}

function unseen(hidden: 'feed' | 'replies', before: readonly Receipt[]): Problem {
  if (hidden === 'feed') return warning('threads/feed-hidden', {})
  // Receipts say how far the chain came; without them only the account could.
  const severity = before.length > 0 ? warning : error
  return severity('threads/replies-hidden', {})
}
