import { Interruption } from '../../core/interruption.ts'
import type { ChainKey } from '../../core/journal.ts'
import { error, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { Tell } from '../../core/publishing-events.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import { stepContext, type Account } from '../account.ts'
import { removePost } from './remove-post.ts'

/** How far a removal came. */
type Ending = {
  /** Those that are live, or may be. */
  readonly left: readonly MediaId[]
  readonly stopped?: { readonly problem: Problem; readonly blocksAccount: boolean }
}

/**
 * Takes down what is live of a chain, the last segment first: where it stops, what is left is a shorter chain. What is
 * about to be taken down is on disk before it is.
 *
 * @param live Ids from the head on.
 */
export async function removeChain(
  chain: ChainKey,
  live: readonly MediaId[],
  account: Account,
  tell: Tell,
): Promise<Ending> {
  const left = [...live]
  try {
    for (let id = left.at(-1); id !== undefined; id = left.at(-1)) {
      account.interruption.throwIfAborted()
      await account.ensureLease()
      account.journal.record({ kind: 'removing', chain, id })
      const outcome = await removePost(id, account, stepContext(account, tell, left.length))
      if (outcome.kind !== 'removed') {
        const { kind, cause } = outcome
        const inDoubt = error('unpublish/in-doubt', { id, segment: left.length, answer: cause.message })
        const problem = kind === 'in-doubt' ? inDoubt : problemOf(cause)
        return { left, stopped: { problem, blocksAccount: cause.blocksAccount } }
      }
      account.journal.record({ kind: 'removed', chain, id })
      left.pop()
      tell({ kind: 'removed', number: left.length + 1 })
    }
    return { left }
  } catch (cause) {
    if (!(cause instanceof Interruption || cause instanceof ThreadsError)) throw cause
    return { left, stopped: { problem: problemOf(cause), blocksAccount: true } }
  }
}
