import { removalsIn } from '../../core/journal.ts'
import type { Receipt } from '../../core/post/receipt.ts'
import { misplacedIn, nameInPermalink } from '../../core/removal/shape.ts'
import { error, type Problem } from '../../core/problem.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { PlacedPost } from '../../ports/removals.ts'
import type { Account } from '../account.ts'
import type { StepContext } from '../waiting/with-retry.ts'
import { isSameName, lookFor, proveToken } from './look.ts'

/** As many as are asked for at a time. */
const AT_ONCE = 10

type Examined = {
  /** Those of its ids that are live, from the head on. */
  readonly live: readonly MediaId[]
  /** Why nothing of it is taken down. */
  readonly problems: readonly Problem[]
}

/**
 * Whether what receipts name is what they say: posts of this account, each a reply to the one before it. What is gone
 * already counts as gone only while the token is alive, and where something says that it was of this account.
 *
 * @param isAnswer Whether the head of the chain answers another post.
 * @throws ThreadsError if the network gives no answer: then nothing is taken down
 */
export async function examineChain(
  receipts: readonly Receipt[],
  isAnswer: boolean,
  account: Account,
  context: StepContext,
): Promise<Examined> {
  const begun = removalsIn(account.journal.entries(), account.name)
  const placed = new Map<MediaId, PlacedPost>()
  for (let from = 0; from < receipts.length; from += AT_ONCE) {
    const some = receipts.slice(from, from + AT_ONCE)
    const look = async ({ id }: Receipt) => [id, await lookFor(id, !begun.has(id), account, context)] as const
    for (const [id, found] of await Promise.all(some.map(look))) if (found) placed.set(id, found)
  }
  const ids = receipts.map(({ id }) => id)
  const live = ids.filter((id) => placed.has(id))
  const foreign = live.filter((id) => !isSameName(placed.get(id)?.username, account.username))
  if (foreign.length > 0) return { live, problems: foreign.map((id) => notOurs(id, ids)) }
  const misplaced = misplacedIn(ids, placed, isAnswer)
  if (misplaced.length > 0)
    return {
      live,
      problems: misplaced.map((id) => error('unpublish/other-shape', { id, segment: ids.indexOf(id) + 1 })),
    }
  if (live.length === ids.length) return { live, problems: [] }
  await proveToken(account, context)
  const isKnown = ({ id, permalink }: Receipt) =>
    begun.has(id) || placed.has(id) || isSameName(nameInPermalink(permalink), account.username)
  const unknown = live.length > 0 ? undefined : receipts.find((receipt) => !isKnown(receipt))
  return {
    live,
    problems: unknown ? [error('unpublish/gone-unproved', { id: unknown.id })] : [],
  }
}

function notOurs(id: MediaId, ids: readonly MediaId[]): Problem {
  return error('unpublish/not-ours', { id, segment: ids.indexOf(id) + 1 })
}
