import { deadTokenError, missingScopes } from '../../core/threads/token.ts'
import type { Account } from '../account.ts'
import { raceAbort } from '../waiting/with-retry.ts'

/**
 * Which of these scopes the token lacks. The network is asked once a run, and what it does not tell blocks nothing.
 *
 * @throws ThreadsError if the token is dead.
 */
export async function findMissingScopes(
  needed: readonly string[],
  { tokenFacts, clock, interruption }: Account,
): Promise<readonly string[]> {
  if (needed.length === 0) return []
  const facts = await raceAbort(interruption, tokenFacts)
  const dead = deadTokenError(facts, clock.now())
  if (dead) throw dead
  return missingScopes(needed, facts)
}
