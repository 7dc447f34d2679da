import { findingsOf } from '../../core/doctor/findings.ts'
import { asWarning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { RunReport } from '../../core/report.ts'
import { tokenLifeOf } from '../../core/token/lifetime.ts'
import type { RunContext } from '../../ports/context.ts'
import { accountOf } from '../../publishing/account.ts'
import { readFacts } from '../../publishing/token/facts.ts'
import { ensureSameAccount, openAccount, readQuota, type FrontMatter } from '../account.ts'

/**
 * A preview with what publishing it would find of the token and its account. Reads only: nothing is refreshed, and
 * nothing is kept.
 *
 * @param live Front matter of posts that are live.
 */
export async function examine(
  preview: RunReport,
  live: readonly FrontMatter[],
  context: RunContext,
): Promise<RunReport> {
  const { settings, world, tell } = context
  if (settings.accessToken === undefined) return preview
  try {
    const opened = await openAccount(await world.threads(settings.accessToken), context)
    await ensureSameAccount(opened, live, context)
    const account = accountOf(opened, world, () => Promise.resolve())
    const facts = await readFacts(account)
    const now = world.clock.now()
    const lifetime = opened.token?.working ?? { issuedAt: facts?.issuedAt, expiresAt: facts?.expiresAt }
    const needed = [...new Set(preview.posts.flatMap(({ scopes = [] }) => scopes))]
    const quota = await readQuota(account, context)
    const isRefreshed = settings.tokenStore !== 'none'
    const { username } = opened
    const found = findingsOf({ username, lifetime, isRefreshed, facts, needed, quota }, now)
    tell({ kind: 'examined', well: found.well })
    const token = tokenLifeOf(lifetime, now)
    const rateLimit = opened.threads.rateLimit()
    return {
      ...preview,
      ...(token && { token }),
      ...(rateLimit && { rateLimit }),
      account: found.well,
      problems: [...preview.problems, ...(opened.token?.problems ?? []), ...found.problems],
    }
  } catch (cause) {
    return { ...preview, problems: [...preview.problems, obstacleOf(cause)] }
  }
}

/** What passes by itself says nothing against the posts. */
function obstacleOf(cause: unknown): Problem {
  const problem = problemOf(cause)
  return ['threads/throttled', 'threads/unreachable'].includes(problem.rule) ? asWarning(problem) : problem
}
