import { unfinishedIn } from '../core/journal.ts'
import type { PostReport, RunReport } from '../core/report.ts'
import type { Settings } from '../core/settings.ts'
import { problemOfThreads, ThreadsError } from '../core/threads-error.ts'
import type { World } from '../ports.ts'
import { frontMatterIn, openAccount } from './account.ts'
import type { TellRun } from './events.ts'
import { recover } from './recover.ts'

/**
 * Finishes what a run that was cancelled or killed began, without publishing anything: asks what became of the
 * last publish, and keeps the receipts of all that is live. Undefined if there is nothing to finish.
 */
export async function finish(
  settings: Settings,
  world: World,
  tell: TellRun,
): Promise<RunReport | undefined> {
  if (unfinishedIn(world.journal.entries()).length === 0 || !world.lease.acquire()) return undefined
  const nothing = { dryRun: false, done: 0, files: 0, posts: [], problems: [] }
  try {
    const elsewhere = frontMatterIn(await world.files.find(settings.files), world.files)
    const account = await openAccount({ settings, world, tell, elsewhere })
    const recovered = await recover(account, { settings, world, tell, mayPublish: false })
    const posts = recovered.map(({ chain: { path }, receipts, problem }): PostReport => {
      const status = receipts?.whole ? 'published' : receipts ? 'partial' : 'failed'
      return { path, status, receipts: receipts?.posts ?? [], problems: problem ? [problem] : [] }
    })
    for (const report of posts) tell({ kind: 'post', report })
    return { ...nothing, posts }
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    return { ...nothing, problems: [problemOfThreads(cause)] }
  } finally {
    world.lease.release()
  }
}
