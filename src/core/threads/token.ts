/** What the network says of an access token. Times are in milliseconds since 1970. */
export type TokenFacts = {
  readonly isValid: boolean
  /** What it may do, in the network's names; undefined where the server does not say, as below. */
  readonly scopes: readonly string[] | undefined
  readonly issuedAt: number | undefined
  /** When it is dead unless it is refreshed. */
  readonly expiresAt: number | undefined
  /** When its owner must grant the scopes again. */
  readonly dataAccessExpiresAt: number | undefined
  readonly userId: string | undefined
}
