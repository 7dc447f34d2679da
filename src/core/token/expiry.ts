import { asNotice, asWarning, error, type Problem } from '../problem.ts'
import { tokenLifeOf, type Lifetime } from './lifetime.ts'

/** Days left from which the end of a token is told, each more urgently than the one before. */
const TOLD = { notice: 21, warning: 14, error: 7 } as const
/** A short-lived token is made for an hour, a long-lived one for 60 days. */
const SHORT_MS = 24 * 3_600_000

/** What there is to say of the end of a token that nothing refreshes. */
export function findExpiry(lifetime: Lifetime, now: number): readonly Problem[] {
  const life = tokenLifeOf(lifetime, now)
  if (!life || life.daysLeft > TOLD.notice) return []
  const { issuedAt } = lifetime
  const { expiresAt, daysLeft } = life
  if (issuedAt !== undefined && expiresAt - issuedAt < SHORT_MS)
    return [error('token/short-lived', { expiresAt })]
  const problem = error('token/expires', { expiresAt, daysLeft })
  if (daysLeft <= TOLD.error) return [problem]
  return [daysLeft <= TOLD.warning ? asWarning(problem) : asNotice(problem)]
}
