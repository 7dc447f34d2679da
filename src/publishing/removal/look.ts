import { ThreadsError } from '../../core/threads/error.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import { READING } from '../../core/threads/token/scopes.ts'
import type { PlacedPost } from '../../ports/removals.ts'
import type { Account } from '../account.ts'
import { explain } from '../token/explain.ts'
import { WAITS } from '../waiting/waits.ts'
import { withRetry, type StepContext } from '../waiting/with-retry.ts'

/**
 * Looks for what is live under an id. What is new may not be known everywhere yet, so that nothing is gone at the first
 * look, unless a run has begun to take it down.
 *
 * @returns undefined if there is nothing: that may also be the answer to a dead token.
 * @throws ThreadsError if the network gives no answer
 */
export async function lookFor(
  id: MediaId,
  isFirstLook: boolean,
  account: Account,
  context: StepContext,
): Promise<PlacedPost | undefined> {
  const { threads } = account
  const removals = await threads.removals()
  const find = async () => {
    const found = await removals.find(id)
    if (found) return found
    throw new ThreadsError('not-visible-yet', true, `GET /${id}: there is no such post`)
  }
  const waits = { unsure: WAITS.again, ...(isFirstLook && { 'not-visible-yet': WAITS.visible }) }
  try {
    return await withRetry(find, waits, context)
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    const why = await explain(cause, READING, { ...context, threads })
    if (why.kind === 'not-visible-yet') return undefined
    throw why
  }
}

/**
 * Makes sure that the token is alive, and of this account: only then what is not found is gone.
 *
 * @throws ThreadsError if it is not
 */
export async function proveToken({ threads, username }: Account, context: StepContext): Promise<void> {
  const profile = await withRetry(() => threads.profile(), { unsure: WAITS.again }, context)
  if (username === undefined || !isSameName(profile.username, username))
    throw new ThreadsError('token', true, 'GET /me: the token is of another account than it was before')
}

/** Names of accounts are the same in capitals and small letters. */
export function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase()
}
