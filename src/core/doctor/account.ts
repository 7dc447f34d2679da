import { error } from '../problem.ts'
import type { Quota } from '../threads/quota.ts'
import { missingScopes, type TokenFacts } from '../threads/token.ts'
import { lackedBy } from '../threads/token/lacks.ts'
import { findExpiry } from '../token/expiry.ts'
import { tokenLifeOf, type Lifetime } from '../token/lifetime.ts'
import { counted, type Findings } from './findings.ts'

/** What was asked about a token that works. */
export type KnownAccount = {
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

/** What a doctor says of an account before anything is published for it. */
export function accountFindings(known: KnownAccount, now: number): Findings {
  const { username, lifetime, isRefreshed, facts, needed, quota } = known
  const life = tokenLifeOf(lifetime, now)
  const expiry = isRefreshed ? [] : findExpiry(lifetime, now)
  const missing = missingScopes(needed, facts)
  const lacking = missing.length > 0 ? [error('threads/scope-missing', { scopes: missing })] : []
  const unneeded = lackedBy(facts?.scopes).flatMap(({ scope, without }) =>
    needed.includes(scope) ? [] : `without ${scope} ${without}`,
  )
  const hasScopes = facts?.scopes !== undefined && needed.length > 0 && missing.length === 0
  return {
    well: [
      `The access token works${username === undefined ? '' : `, and is of @${username}`}.`,
      ...(life && expiry.length === 0 ? [`It lives for ${counted(life.daysLeft, 'more day')}.`] : []),
      ...(hasScopes ? [`It has the permissions that the posts here take: ${needed.join(', ')}.`] : []),
      ...(unneeded.length > 0 ? [`No post here takes what it lacks: ${unneeded.join('; ')}.`] : []),
      ...(Number.isFinite(quota.posts)
        ? [`Threads takes ${quota.posts} more posts and ${quota.replies} more replies in these 24 hours.`]
        : []),
    ],
    problems: [...expiry, ...lacking],
  }
}
