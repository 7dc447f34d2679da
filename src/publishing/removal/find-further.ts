import type { Receipts } from '../../core/post/receipt.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { Account } from '../account.ts'
import { latestShown } from '../adopt.ts'
import type { StepContext } from '../waiting/with-retry.ts'

/**
 * A reply of the account to the last segment that receipts name, and that no file names: where the chain is not whole, a
 * run may have published it and died before it wrote the receipt. Undefined also where the token may not see replies.
 *
 * @throws ThreadsError if the network gives no answer
 */
export async function findFurther(
  { posts }: Receipts,
  account: Account,
  context: StepContext,
): Promise<MediaId | undefined> {
  const last = posts.at(-1)?.id
  const shown = (await latestShown('replies', account, context)) ?? []
  return shown.find(({ id, replyTo }) => replyTo === last && !account.claims.ids.has(id))?.id
}
