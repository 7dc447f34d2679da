import type { Composition } from '../../core/post/compose.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { Post } from '../../core/post/post.ts'
import { error, warning, type Problem } from '../../core/problem.ts'
import type { Receipt } from '../../core/post/receipt.ts'
import { patienceOf } from '../../publishing/account.ts'
import { adopted } from '../../publishing/adopt.ts'
import { withPermalinks } from '../../publishing/publish-chain.ts'
import { besideSegments } from '../../run/events.ts'
import type { PostContext } from './publish-post.ts'

/** What of the chain is live, by its receipts and by what the account shows, and what could not be seen. */
export async function liveAlready(
  { path, receipts, publishAt }: Post,
  { segments, digest }: Composition,
  replyTo: MediaId | undefined,
  { account, tell, recovered }: Pick<PostContext, 'account' | 'tell' | 'recovered'>,
): Promise<{ readonly live: readonly Receipt[]; readonly unseen: readonly Problem[] }> {
  const journaled = recovered.find(
    ({ chain, kept }) => !kept && chain.path === path && chain.digest === digest,
  )
  const before = journaled?.receipts?.posts ?? receipts?.posts ?? []
  const beginning = { notBefore: publishAt?.at ?? -Infinity, replyTo }
  const live =
    before.length === segments.length
      ? before
      : await adopted(segments, before, beginning, account, patienceOf(account, besideSegments(tell)))
  // Lists may leave permalinks out, and so do people.
  if (!('hidden' in live)) return { live: await withPermalinks(live, account), unseen: [] }
  if (live.hidden === 'feed') {
    const found = 'an account whose posts the token may not read'
    return {
      live: before,
      unseen: [warning('threads/feed-hidden', { found, expected: 'to see what is live' })],
    }
  }
  const found = 'a chain that has begun, and replies that the token may not read'
  // Receipts tell how far the chain came; without them only the account could.
  const hidden = before.length > 0 ? warning : error
  return { live: before, unseen: [hidden('threads/replies-hidden', { found, expected: 'to see them' })] }
}
