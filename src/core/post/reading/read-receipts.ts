import { error, type Problem } from '../../problem.ts'
import { mediaId } from '../../threads/ids.ts'
import type { Receipt, Receipts } from '../receipt.ts'
import type { ReceiptKeys } from './receipt-keys.ts'
import type { LineOf } from './written.ts'

/** What is live of a post, as its keys tell. */
export function readReceipts(
  keys: ReceiptKeys,
  lineOf: LineOf,
): { readonly receipts: Receipts | undefined; readonly problems: readonly Problem[] } {
  const { id, permalink, posts, digest, former = [] } = keys
  const { published_at: publishedAt, unpublished_at: unpublishedAt } = keys
  // An `id` alone is written by a person: the post is live, and nothing is left to do. So is `posts` without a digest:
  // this much of the chain is live, and the rest is still to be published.
  const entries = posts ?? (id === undefined ? [] : [{ id, permalink }])
  const [head, ...rest] = entries.map(receiptOf)
  if (!head) return { receipts: undefined, problems: [] }
  if (id !== undefined && head.id !== mediaId(id)) {
    const facts = { id, first: head.id, line: lineOf('id') }
    return { receipts: undefined, problems: [error('post/receipts-damaged', facts)] }
  }
  const whole = posts === undefined || publishedAt !== undefined
  const receipts: Receipts = {
    posts: [head, ...rest],
    digest: digest ?? '',
    whole,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(unpublishedAt !== undefined && { unpublishedAt }),
    ...(former.length > 0 && { former: former.map(receiptOf) }),
  }
  return { receipts, problems: [] }
}

function receiptOf({
  id,
  permalink,
}: {
  readonly id: string
  readonly permalink?: string | undefined
}): Receipt {
  return { id: mediaId(id), permalink }
}
