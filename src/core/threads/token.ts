import { ThreadsError } from './error.ts'

/** What the network says of an access token; undefined: not said. Times are in milliseconds since 1970. */
export type TokenFacts = {
  readonly isValid: boolean
  /** What it may do, in the network's names. */
  readonly scopes: readonly string[] | undefined
  readonly issuedAt: number | undefined
  /** When it is dead unless it is refreshed. */
  readonly expiresAt: number | undefined
  /** When its owner must grant the scopes again. */
  readonly dataAccessExpiresAt: number | undefined
  readonly userId: string | undefined
  /** Name of the app at Meta that it belongs to; absent where that is not said. */
  readonly application?: string | undefined
}

/** Those of the scopes that a token lacks; none where that is not known. */
export function missingScopes(needed: readonly string[], facts: TokenFacts | undefined): readonly string[] {
  const { scopes } = facts ?? {}
  return scopes ? needed.filter((scope) => !scopes.includes(scope)) : []
}

/** Undefined unless the network says that the token is dead. */
export function deadTokenError(facts: TokenFacts | undefined, now: number): ThreadsError | undefined {
  if (!facts || facts.isValid) return undefined
  const { expiresAt } = facts
  const expired = expiresAt !== undefined && expiresAt <= now
  const why = expired ? `expired at ${new Date(expiresAt).toISOString()}` : 'is not valid'
  const fault = expired ? 'expired' : 'unknown'
  return new ThreadsError('token', true, `GET /debug_token: the token ${why}`, { fault })
}
