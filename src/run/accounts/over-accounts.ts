import { curedInFile, mergeReports } from '../../core/accounts/merge.ts'
import type { Problem } from '../../core/problem.ts'
import { bugOf } from '../../core/problem-of.ts'
import { emptyReport, type RunReport } from '../../core/report.ts'
import type { RunEvent, TellRun } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import { openAccounts, openerOf } from './open-accounts.ts'
import { shareWorld } from './share-world.ts'
import { gather } from './together.ts'

/**
 * Does for each account of the file at `path` what a run for that account alone would do, many at a time. One that fails
 * stops no other.
 *
 * @returns one report of all of them
 */
export async function overAccounts(
  path: string,
  work: (context: RunContext) => Promise<RunReport>,
  context: RunContext,
): Promise<RunReport> {
  const { file, owned, problems } = await openAccounts(path, context.settings.shard, context.world)
  if (!file || owned.length === 0) return emptyReport(problems)
  const opener = await openerOf(file, context.settings.accountsKey, context.world)
  if ('problem' in opener) return emptyReport([...problems, opener.problem])
  const shared = shareWorld(owned, opener.open, context)
  const accounts = owned.map(({ account: { name } }) => ({ name, ...shared.ofAccount(name) }))
  const gathering = gather(file, accounts, { ...context, world: shared.world })
  const workFor = async ({ name, shut, ...own }: (typeof accounts)[number]) => {
    const { tell, flush } = gatheredLog(name, context.tell)
    const together = gathering.ofAccount(name, tell)
    // What was published is told then, and not when the last account is done.
    const inTurn: typeof together.inTurn = (step) => together.inTurn(step).finally(flush)
    const made = { ...context, ...own, tell, together: { ...together, inTurn } }
    const done = await work(made).catch((cause: unknown) => emptyReport([bugOf(cause)]))
    // A dry run may use no token: whether it opens would show only when there is something to publish.
    const report = context.settings.dryRun ? { ...done, problems: [...done.problems, ...shut] } : done
    gathering.leave(name)
    flush()
    return { name, report }
  }
  try {
    const reports = await Promise.all(accounts.map(workFor))
    const ended = await gathering.end()
    if (ended.writeBack) context.tell({ kind: 'written', written: { ...ended.writeBack, unwritten: [] } })
    return mergeReports(reports, { ...ended, problems: [...problems, ...ended.problems] })
  } finally {
    shared.release()
  }
}

/** Keeps what is told of an account together. */
function gatheredLog(name: string, tell: TellRun): { readonly tell: TellRun; readonly flush: () => void } {
  let events: RunEvent[] = []
  return {
    tell: (event) => void events.push(inFile(name, event)),
    flush() {
      if (events.length > 0) tell({ kind: 'of-account', name, events })
      events = []
    },
  }
}

function inFile(name: string, event: RunEvent): RunEvent {
  const cured = (problem: Problem) => curedInFile(name, problem)
  switch (event.kind) {
    case 'held-back':
      return { ...event, problem: cured(event.problem) }
    case 'post':
      return { ...event, report: { ...event.report, problems: event.report.problems.map(cured) } }
    default:
      return event
  }
}
