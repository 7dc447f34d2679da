import { GitHubError, problemOfGitHub } from '../../core/github/error.ts'
import { unfinishedIn } from '../../core/journal.ts'
import { warning, type Problem } from '../../core/problem.ts'
import type { PostReport, RunReport } from '../../core/report.ts'
import type { Settings } from '../../core/settings.ts'
import { problemOfThreads, ThreadsError } from '../../core/threads/error.ts'
import type { World } from '../../ports/world.ts'
import { frontMatterIn, openAccount } from '../../run/account.ts'
import { tellingWaits, type TellRun } from '../../run/events.ts'
import { fileText } from '../../repository/file-text.ts'
import { openHome, PERMISSIONS } from '../../repository/target.ts'
import { releaseLeft } from '../../run/lease/hold.ts'
import { recover } from '../../run/recover.ts'
import { textsOf } from '../../repository/post-files.ts'
import { writeBackOf } from '../../repository/write-back/of.ts'

/**
 * Finishes what a run that was cancelled or killed began, without publishing anything: asks what became of the
 * last publish, keeps the receipts of all that is live, and gives back the lease. Undefined if there is nothing to
 * finish.
 */
export async function finish(
  settings: Settings,
  world: World,
  tell: TellRun,
): Promise<RunReport | undefined> {
  const report = await finished(settings, world, tell)
  if (world.host && world.run.leftLease !== '') {
    const { refs } = await world.host(tellingWaits(tell))
    // A lease that cannot be given back ends by itself.
    await releaseLeft({ refs, world }).catch(() => undefined)
  }
  return report
}

async function finished(settings: Settings, world: World, tell: TellRun): Promise<RunReport | undefined> {
  const unfinished = unfinishedIn(world.journal.entries())
  if (unfinished.length === 0 || !world.lease.acquire()) return undefined
  const nothing = { mode: 'publish' as const, done: 0, files: 0, posts: [], problems: [] }
  try {
    const read = (path: string) => fileText(path, world.files)
    const elsewhere = frontMatterIn(await world.files.find(settings.files), read)
    const account = await openAccount({ settings, world, tell, elsewhere })
    const { home } = await openHome({ settings, world, tell })
    const texts = textsOf(home, world)
    await texts.load(unfinished.flatMap(({ chain }) => chain.path ?? []))
    const writeBack = writeBackOf(texts, home, account.name, { settings, world, tell })
    const recovered = await recover(account, { settings, texts, writeBack, tell, mayPublish: false })
    const posts = recovered.map(({ chain: { path, record }, receipts, problem }): PostReport => {
      const status = receipts?.whole ? 'published' : receipts ? 'partial' : 'failed'
      const away =
        receipts && record !== undefined && record !== writeBack.inline?.name ? [elsewhereRecorded()] : []
      return { path, status, receipts: receipts?.posts ?? [], problems: problem ? [problem] : away }
    })
    for (const report of posts) tell({ kind: 'post', report })
    const { problems, ...kept } = await writeBack.keep()
    tell({ kind: 'kept', kept })
    return { ...nothing, posts, problems, kept }
  } catch (cause) {
    if (cause instanceof ThreadsError) return { ...nothing, problems: [problemOfThreads(cause)] }
    if (!(cause instanceof GitHubError)) throw cause
    return { ...nothing, problems: [problemOfGitHub(cause, PERMISSIONS[settings.writeBack])] }
  } finally {
    world.lease.release()
  }
}

/** Inline text that another step began, for this release or another one. */
function elsewhereRecorded(): Problem {
  return warning('github/unrecorded', {
    found: 'inline text of another step that is live',
    expected: 'its receipts in the release',
    fix: 'Run the job of that step again, on this runner.',
  })
}
