import { deadTokenError, missingScopes, type TokenFacts } from '../../core/threads/token.ts'
import type { Account } from '../account.ts'
import { raceAbort } from '../waiting/with-retry.ts'

/**
 * What the network says of the token, asked once a run; undefined where it tells nothing.
 *
 * @throws ThreadsError if it says that the token is dead.
 */
export async function readFacts({
  tokenFacts,
  clock,
  interruption,
}: Account): Promise<TokenFacts | undefined> {
  const facts = await raceAbort(interruption, tokenFacts)
  const dead = deadTokenError(facts, clock.now())
  if (dead) throw dead
  return facts
}

/**
 * Which of these scopes the token lacks. What the network does not tell blocks nothing.
 *
 * @throws ThreadsError if the token is dead.
 */
export async function findMissingScopes(
  needed: readonly string[],
  account: Account,
): Promise<readonly string[]> {
  return needed.length === 0 ? [] : missingScopes(needed, await readFacts(account))
}
