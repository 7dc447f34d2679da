import { error } from '../problem.ts'
import type { Quota } from '../threads/quota.ts'
import { firstOf } from '../rules/files.ts'
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
  /** The scopes that the posts here take, and the names of the posts that take each. */
  readonly needed: ReadonlyMap<string, readonly string[]>
  /** Infinity where it is not known. */
  readonly quota: Quota
}

/** What a doctor says of an account before anything is published for it. */
export function accountFindings(known: KnownAccount, now: number): Findings {
  const { username, lifetime, isRefreshed, facts, needed, quota } = known
  const life = tokenLifeOf(lifetime, now)
  const expiry = isRefreshed ? [] : findExpiry(lifetime, now)
  const scopes = [...needed.keys()]
  const missing = missingScopes(scopes, facts)
  const lacking = [...Map.groupBy(missing, (scope) => sayNeeding(needed.get(scope) ?? []))].map(
    ([needing, lacked]) => error('threads/scope-missing', { scopes: lacked, needing }),
  )
  const unneeded = lackedBy(facts?.scopes).flatMap(({ scope, without }) =>
    needed.has(scope) ? [] : `without ${scope} ${without}`,
  )
  const hasScopes = facts?.scopes !== undefined && scopes.length > 0 && missing.length === 0
  return {
    well: [
      `The access token works${username === undefined ? '' : `, and is of @${username}`}.`,
      ...(life && expiry.length === 0 ? [`It lives for ${counted(life.daysLeft, 'more day')}.`] : []),
      ...(hasScopes ? [`It has the permissions that the posts here take: ${scopes.join(', ')}.`] : []),
      ...(unneeded.length > 0 ? [`No post here takes what it lacks: ${unneeded.join('; ')}.`] : []),
      ...sayQuota(quota),
    ],
    problems: [...expiry, ...lacking],
  }
}

function sayNeeding(posts: readonly string[]): string {
  return `${firstOf(posts)} ${posts.length === 1 ? 'needs' : 'need'}`
}

/** Of what is known of it: a token may not be allowed to ask for both. */
function sayQuota({ posts, replies }: Quota): readonly string[] {
  const known = [
    ...(Number.isFinite(posts) ? [counted(posts, 'more post')] : []),
    ...(Number.isFinite(replies) ? [counted(replies, 'more reply', 'more replies')] : []),
  ]
  return known.length > 0 ? [`Threads takes ${known.join(' and ')} in these 24 hours.`] : []
}
