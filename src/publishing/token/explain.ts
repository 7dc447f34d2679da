import { ThreadsError } from '../../core/threads/error.ts'
import { deadTokenError, missingScopes } from '../../core/threads/token.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Threads } from '../../ports/threads.ts'
import { raceAbort } from '../waiting/with-retry.ts'

type Asking = {
  readonly threads: Threads
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * What is wrong with the token, where that is what an error stands for; otherwise the error as it is. A dead token has
 * been seen to be told as a post that does not exist, and a missing scope as an empty HTTP 500.
 *
 * @param needed The scopes that the failed call takes.
 */
export async function explain(
  cause: ThreadsError,
  needed: readonly string[],
  { threads, clock, signal }: Asking,
): Promise<ThreadsError> {
  if (!cause.mayBeToken) return cause
  try {
    const facts = await raceAbort(signal, () => threads.tokenFacts())
    const dead = deadTokenError(facts, clock.now())
    if (dead) return dead
    const missing = missingScopes(needed, facts)
    if (missing.length === 0) return cause
    const lacks = `${cause.message}; the token has no ${missing.join(', no ')}`
    return new ThreadsError('permission', cause.definite, lacks, { cause })
  } catch (rejected) {
    if (rejected instanceof ThreadsError) return rejected
    throw rejected
  }
}
