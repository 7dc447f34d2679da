import { GitHubError } from '../../core/github/error.ts'
import { error } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { emptyReport, type RunReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import { tokenLifeOf } from '../../core/token/lifetime.ts'
import type { RunContext } from '../../ports/context.ts'
import { openAccount } from '../../run/account.ts'
import { holdLease, type LeaseTarget } from '../../run/lease/hold-lease.ts'
import { keepAlive } from '../../run/token/keep-alive.ts'

/** Refreshes the access token where it is kept, if that is due, and nothing else. */
export async function refreshToken(context: RunContext): Promise<RunReport> {
  if (context.settings.dryRun) return { ...emptyReport(), ending: 'Dry run, nothing was refreshed' }
  try {
    const pasted = await context.world.threads(context.settings.accessToken ?? '')
    const opened = await openAccount(pasted, context)
    context.tell({ kind: 'account', username: opened.shown })
    const lease = await holdLease(opened.name, await openRefs(context), context)
    if (lease === 'busy') return emptyReport([error('action/busy', { other: 'account' })])
    try {
      const kept = opened.token && (await keepAlive(opened.token, context))
      const token = kept && tokenLifeOf(kept.working, context.world.clock.now())
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
