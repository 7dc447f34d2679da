/** When a token was issued and when it dies, as far as the network tells. Milliseconds since 1970. */
export type Lifetime = {
  readonly issuedAt: number | undefined
  readonly expiresAt: number | undefined
}

/** A token in use, for people and for the steps after this one. */
export type TokenLife = {
  /** Milliseconds since 1970. */
  readonly expiresAt: number
  /** Whole days. */
  readonly daysLeft: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A refresh gives 60 days: an account that posts twice a month refreshes at each second post at least. */
const REFRESHED_AT_MS = 45 * DAY_MS
/** The network refreshes no token that is younger than a day; the hour is for clocks that differ. */
const YOUNGEST_MS = 25 * HOUR_MS

/** Whether a token is to be refreshed now. Where the network does not tell its time, trying is the only way to know. */
export function isRefreshDue({ issuedAt, expiresAt }: Lifetime, now: number): boolean {
  if (expiresAt !== undefined && expiresAt - now > REFRESHED_AT_MS) return false
  return issuedAt === undefined || now - issuedAt >= YOUNGEST_MS
}

export function tokenLifeOf({ expiresAt }: Pick<Lifetime, 'expiresAt'>, now: number): TokenLife | undefined {
  if (expiresAt === undefined) return undefined
  return { expiresAt, daysLeft: Math.max(0, Math.floor((expiresAt - now) / DAY_MS)) }
}
