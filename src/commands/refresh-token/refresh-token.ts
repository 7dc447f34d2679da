import { GitHubError } from '../../core/github/error.ts'
import { error } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { emptyReport, type RunReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import { tokenLifeOf } from '../../core/token/lifetime.ts'
import type { LeaseTarget, RunContext } from '../../ports/context.ts'
import { openAccount } from '../../run/account.ts'
import { holdLease } from '../../run/lease/hold-lease.ts'
import { keepAlive } from '../../run/token/keep-alive.ts'

/** Refreshes the access token where it is kept, or those of many accounts, if that is due, and nothing else. */
export async function refreshToken(context: RunContext): Promise<RunReport> {
  const { dryRun, accounts } = context.settings
  if (dryRun) return { ...emptyReport(), ending: 'Dry run, nothing was refreshed' }
  if (accounts === undefined) return refreshOne(openRefs, context)
  const { overAccounts } = await import('../../run/accounts/over-accounts.ts')
  let opened: ReturnType<typeof openRefs> | undefined
  const once: typeof openRefs = (context) => (opened ??= openRefs(context))
  return overAccounts(accounts, (context) => refreshOne(once, context), context)
}

async function refreshOne(open: typeof openRefs, context: RunContext): Promise<RunReport> {
  const { world, settings, together, tell } = context
  const inTurn = together?.inTurn ?? ((work) => work())
  try {
    const pasted = await world.threads(settings.accessToken ?? '')
    const opened = await inTurn(() => openAccount(pasted, context))
    tell({ kind: 'account', username: opened.shown })
    const target = await open(context)
    const lease = await (together
      ? together.holdLease(opened.name, target)
      : holdLease(opened.name, target, context))
    if (lease === 'busy') return emptyReport([error('action/busy', { other: 'account' })])
    try {
      const { token: found } = opened
      const kept = found && (await inTurn(() => keepAlive(found, context)))
      const token = kept && tokenLifeOf(kept.working, world.clock.now())
      const problems = [...lease.problems, ...(kept?.problems ?? [])]
      return { ...emptyReport(problems), ...(token && { token }) }
    } finally {
      await lease.release()
    }
  } catch (cause) {
    return emptyReport([problemOf(cause, ['contents: write'])])
  }
}

/** No receipts are written: all that matters is where refs can be made. */
async function openRefs({ world, tell }: RunContext): Promise<LeaseTarget | undefined> {
  const host = await world.host?.(tellWaits(tell))
  if (!host) return undefined
  const branch = await host.branches.find(undefined)
  if (!branch) throw new GitHubError('missing', 'no default branch')
  return { host, branch, writeBack: 'none' }
}
