import { error, type Problem } from '../problem.ts'
import type { Quota } from '../threads/quota.ts'
import { missingScopes, type TokenFacts } from '../threads/token.ts'
import { findExpiry } from '../token/expiry.ts'
import { tokenLifeOf, type Lifetime } from '../token/lifetime.ts'

/** What was asked about a token that works. */
export type Known = {
  /** Undefined where the server knows no profiles. */
  readonly username: string | undefined
  readonly lifetime: Lifetime
  /** Whether Spool refreshes it in time. */
  readonly isRefreshed: boolean
  readonly facts: TokenFacts | undefined
  /** The scopes that the posts here take. */
  readonly needed: readonly string[]
  /** Infinity where it is not known. */
  readonly quota: Quota
}

/** What is so, in sentences, and what is wrong. */
type Findings = { readonly well: readonly string[]; readonly problems: readonly Problem[] }

/** What a doctor says of an account before anything is published for it. */
export function findingsOf(known: Known, now: number): Findings {
  const { username, lifetime, isRefreshed, facts, needed, quota } = known
  const life = tokenLifeOf(lifetime, now)
  const expiry = isRefreshed ? [] : findExpiry(lifetime, now)
  const missing = missingScopes(needed, facts)
  const lacking = missing.length > 0 ? [error('threads/scope-missing', { scopes: missing })] : []
  const hasScopes = facts?.scopes !== undefined && needed.length > 0 && missing.length === 0
  return {
    well: [
      `The access token works${username === undefined ? '' : `, and is of @${username}`}.`,
      ...(life && expiry.length === 0 ? [`It lives for ${daysOf(life.daysLeft)}.`] : []),
      ...(hasScopes ? [`It has the permissions that the posts here take: ${needed.join(', ')}.`] : []),
      ...(Number.isFinite(quota.posts)
        ? [`Threads takes ${quota.posts} more posts and ${quota.replies} more replies in these 24 hours.`]
        : []),
    ],
    problems: [...expiry, ...lacking],
  }
}

function daysOf(count: number): string {
  return `${count} more ${count === 1 ? 'day' : 'days'}`
}
