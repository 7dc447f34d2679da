import { unfinishedIn } from '../../core/journal.ts'
import { warning, type Problem } from '../../core/problem.ts'
import { emptyReport, postReport, type PostReport, type RunReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import { readFileText } from '../../repository/file-text.ts'
import { acceptReceipts } from '../../run/accept-receipts.ts'
import { frontMatterIn } from '../../run/account.ts'
import { tellMerged } from '../../run/comment/tell-merged.ts'
import { giveBackLeft } from '../../run/lease/give-back.ts'
import { releaseLeftLease } from '../../run/lease/host-lease.ts'
import { recover } from '../../run/recover.ts'
import type { Session, Recovered } from '../../run/session.ts'
import { withSession } from '../../run/with-session.ts'

/**
 * Finishes what a run that was cancelled or killed began, without publishing anything: asks what became of the
 * last publish, records the receipts of all that is live, and gives back the lease.
 *
 * @returns undefined if there is nothing to finish, or another run is at work and does it.
 */
export async function finish(asked: RunContext): Promise<RunReport | undefined> {
  const { receiptsFolder, ...world } = asked.world
  // Nobody takes receipts from a folder any more once a job ends: they are committed here.
  const context = { ...asked, world }
  const { tell, settings } = context
  const { accounts } = settings
  const report = await (accounts === undefined ? finishChains(context) : finishAll(accounts, context))
  // Leases are left held where receipts lie in the folder: who records these gives them back.
  if (world.host && world.run.leftLease !== '' && !receiptsFolder) {
    const { refs } = await world.host(tellWaits(tell))
    const giveBack = accounts === undefined ? releaseLeftLease : giveBackLeft
    // A lease that is not given back ends by itself.
    await giveBack({ refs, world }).catch(() => undefined)
  }
  if (context.settings.comment && report && report.posts.length > 0) await tellMerged(report, context)
  return report
}

/** The same for many accounts: for those of whose files a chain is unfinished. */
async function finishAll(accounts: string, context: RunContext): Promise<RunReport | undefined> {
  if (unfinishedIn(context.world.journal.entries()).length === 0) return undefined
  const { overAccounts } = await import('../../run/accounts/over-accounts.ts')
  const finishFor = async (context: RunContext) => (await finishChains(context)) ?? emptyReport()
  const report = await overAccounts(accounts, finishFor, context)
  return report.posts.length + report.problems.length > 0 ? report : undefined
}

async function finishChains(context: RunContext): Promise<RunReport | undefined> {
  const { settings, world } = context
  const unfinished = unfinishedIn(world.journal.entries()).filter(
    ({ unkeptSince }) => unkeptSince === undefined,
  )
  if (unfinished.length === 0) return undefined
  const read = (path: string) => readFileText(path, world.files)
  const liveFrontMatter = frontMatterIn(await world.files.find(settings.files), read)
  const paths = unfinished.flatMap(({ chain }) => chain.path ?? [])
  const { isBusy, ...report } = await withSession(
    context,
    { liveFrontMatter, mayPublish: false },
    async (session) => ({ ...(await reportRecovered(paths, session)), isBusy: false }),
    (problem) => ({ ...emptyReport([problem]), isBusy: problem.rule === 'action/busy' }),
  )
  return isBusy ? undefined : report
}

async function reportRecovered(paths: readonly string[], session: Session): Promise<RunReport> {
  await session.postFiles.load(paths)
  return session.inTurn(() => reportLoaded(paths, session))
}

async function reportLoaded(paths: readonly string[], session: Session): Promise<RunReport> {
  const { held, problems } = await acceptReceipts(paths, session)
  const posts = (await recover(session)).map((recovered) => reportOf(recovered, session))
  for (const report of posts) session.run.tell({ kind: 'post', report })
  // Of the run: what the journal knows of these posts is recorded all the same, and reported above.
  return { ...emptyReport([...held.flatMap((post) => post.problems), ...problems]), posts }
}

function reportOf({ chain, receipts, problem }: Recovered, { writeBack }: Session): PostReport {
  const { path, record } = chain
  const status = receipts?.whole ? 'published' : receipts ? 'partial' : 'failed'
  const isElsewhere = receipts && record !== undefined && record !== writeBack.inline?.name
  const problems = problem ? [problem] : isElsewhere ? [recordedElsewhere()] : []
  return { ...postReport({ path }, status, problems), receipts: receipts?.posts ?? [] }
}

/** Inline text that another step began, for this release or another one. */
function recordedElsewhere(): Problem {
  return warning('github/unrecorded', {
    belongsInto: 'the release',
    fix: 'Run the job of that step again, on this runner.',
  })
}
