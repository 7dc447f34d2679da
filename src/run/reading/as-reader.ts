import { emptyReport, type RunReport } from '../../core/report.ts'
import { problemOf } from '../../core/problem-of.ts'
import { missingScopes, type TokenFacts } from '../../core/threads/token.ts'
import { tokenLifeOf } from '../../core/token/lifetime.ts'
import { asWarning, type Permissions, type Problem } from '../../core/problem.ts'
import type { RunContext, Together } from '../../ports/context.ts'
import { accountOf, type Account } from '../../publishing/account.ts'
import { readFacts } from '../../publishing/token/facts.ts'
import { lifetimeOf, openAccount, type OpenedAccount } from '../account.ts'

/** An account that is only read, and what its token may do. */
export type Reader = Pick<Account, 'threads'> &
  Pick<OpenedAccount, 'id' | 'name' | 'shown'> & {
    readonly facts: TokenFacts | undefined
    /** As in `Together`. */
    readonly inTurn: Together['inTurn']
  }

type Needed = {
  readonly scopes: readonly string[]
  readonly scopeMissing: (scopes: readonly string[]) => Problem
  /** What the job must be allowed at GitHub. */
  readonly permissions: Permissions
}

/** Does work that publishes nothing, for an account whose token has these scopes. What fails in a way that Spool knows is reported. */
export async function asReader(
  context: RunContext,
  { scopes, scopeMissing, permissions }: Needed,
  work: (reader: Reader) => Promise<RunReport>,
): Promise<RunReport> {
  const { settings, world, together } = context
  const inTurn: Reader['inTurn'] = together?.inTurn ?? ((step) => step())
  try {
    const { opened, account, facts } = await inTurn(async () => {
      const opened = await openAccount(await world.threads(settings.accessToken ?? ''), context)
      const account = accountOf(opened, world, () => Promise.resolve())
      return { opened, account, facts: await readFacts(account) }
    })
    const missing = missingScopes(scopes, facts)
    const token = tokenLifeOf(lifetimeOf(opened, facts), world.clock.now())
    const { id, name, shown } = opened
    const workOn = async () => {
      await together?.meet('reading')
      return work({ id, name, shown, threads: account.threads, facts, inTurn })
    }
    const report = missing.length > 0 ? emptyReport([scopeMissing(missing)]) : await workOn()
    const rateLimit = account.threads.rateLimit()
    return {
      ...report,
      ...(token && { token }),
      ...(rateLimit && { rateLimit }),
      problems: [...(opened.token?.problems ?? []), ...report.problems],
    }
  } catch (cause) {
    const problem = problemOf(cause, permissions)
    // As where it is throttled later: the next run reads what this one leaves.
    return emptyReport([problem.rule === 'threads/throttled' ? asWarning(problem) : problem])
  }
}
