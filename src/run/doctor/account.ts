import { accountFindings, type KnownAccount } from '../../core/doctor/account.ts'
import type { Findings } from '../../core/doctor/findings.ts'
import type { RunReport } from '../../core/report.ts'
import { tokenLifeOf } from '../../core/token/lifetime.ts'
import type { RunContext } from '../../ports/context.ts'
import { accountOf } from '../../publishing/account.ts'
import { readFacts } from '../../publishing/token/facts.ts'
import { ensureSameAccount, lifetimeOf, openAccount, readQuota, type FrontMatter } from '../account.ts'

/** What publishing would find of a token. */
export type Asked = Findings & Pick<RunReport, 'token' | 'rateLimit'>

type Posts = {
  readonly needed: KnownAccount['needed']
  /** Front matter of posts that are live. */
  readonly live: readonly FrontMatter[]
  /** Whether a workflow refreshes the token in time. */
  readonly isRefreshed: boolean
}

/**
 * Asks about the token and its account. Nothing is refreshed, and nothing is kept.
 *
 * @throws ThreadsError, TokenError
 */
export async function askAccount(
  accessToken: string,
  { needed, live, isRefreshed }: Posts,
  context: RunContext,
): Promise<Asked> {
  const { world } = context
  const opened = await openAccount(await world.threads(accessToken), context)
  await ensureSameAccount(opened, live, context)
  const account = accountOf(opened, world, () => Promise.resolve())
  const facts = await readFacts(account)
  const now = world.clock.now()
  const lifetime = lifetimeOf(opened, facts)
  const quota = await readQuota(account, context)
  const { username } = opened
  const { well, problems } = accountFindings({ username, lifetime, isRefreshed, facts, needed, quota }, now)
  const token = tokenLifeOf(lifetime, now)
  const rateLimit = opened.threads.rateLimit()
  return {
    well,
    problems: [...(opened.token?.problems ?? []), ...problems],
    ...(token && { token }),
    ...(rateLimit && { rateLimit }),
  }
}
