import { isToOwnBranch, looksLikeOwnPush } from '../../core/github/event.ts'
import { noPosts } from '../../core/post/near-miss.ts'
import { emptyReport, type RunReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import type { FrontMatter } from '../../run/account.ts'
import { surveyFiles } from './survey.ts'

/**
 * Publishes what is due. Most runs find nothing due: they glance at the files and end here, and all that
 * publishing needs is loaded only when there may be something to publish.
 */
export async function publish(context: RunContext): Promise<RunReport> {
  const { report, live } = await publishAll(context)
  const { dryRun, accessToken, comment } = context.settings
  if (!dryRun) {
    if (report.posts.length > 0 && comment)
      await (await import('../../run/comment/tell-merged.ts')).tellMerged(report, context)
    return report
  }
  if (accessToken === undefined || live === undefined) return report
  return (await import('../../run/doctor/examine.ts')).examine(report, live, context)
}

type Published = {
  readonly report: RunReport
  /** Front matter of the posts that were live before; undefined where the run looked at no post. */
  readonly live?: readonly FrontMatter[]
}

async function publishAll(context: RunContext): Promise<Published> {
  const { accounts, dryRun } = context.settings
  if (await isFromUs(context)) {
    context.tell({ kind: 'own-push' })
    return { report: nothingOf(dryRun) }
  }
  if (accounts === undefined) return publishDue(context)
  const { overAccounts } = await import('../../run/accounts/over-accounts.ts')
  const publishFor = async (context: RunContext) => (await publishDue(context)).report
  return { report: await overAccounts(accounts, publishFor, context) }
}

function nothingOf(dryRun: boolean): RunReport {
  return { ...emptyReport(), ending: dryRun ? 'Dry run, nothing was published' : 'Done' }
}

async function publishDue(context: RunContext): Promise<Published> {
  const { settings, world } = context
  const nothing = nothingOf(settings.dryRun)
  if (settings.text !== undefined) {
    const [{ publishPosts }, { inlineSource }] = await Promise.all([
      import('./publish-posts.ts'),
      import('../../run/plan-posts.ts'),
    ])
    const published = await publishPosts([inlineSource(settings.text)], [], context)
    return { report: { ...nothing, ...published }, live: [] }
  }
  const { files, live, unsure, posts, ...survey } = await surveyFiles(settings, world)
  const published =
    unsure.length > 0
      ? await (await import('./publish-posts.ts')).publishPosts(unsure, live, context)
      : nothing
  const report = {
    ...nothing,
    ...published,
    files,
    done: live.length + published.done,
    posts: [...published.posts, ...posts],
    others: [...survey.others, ...published.others],
  }
  if (files === 0) {
    const { explainNoFiles } = await import('../../repository/no-posts.ts')
    const problems = [await explainNoFiles(settings.files, world.files)]
    return { report: { ...report, problems }, live }
  }
  const isNone = report.done + report.posts.length === 0 && published.problems.length === 0
  const none = isNone ? [noPosts(report.others, survey.nearMisses)] : []
  const problems = [...published.problems, ...survey.nearMisses, ...none]
  return { report: { ...report, problems }, live }
}

/** A push that does not look like one of ours is asked nothing about. */
async function isFromUs(context: RunContext): Promise<boolean> {
  const { settings, world } = context
  if (isToOwnBranch(world.event)) return true
  if (!looksLikeOwnPush(world.event, settings.commitMessage)) return false
  return (await import('../../run/recognize-own-push.ts')).recognizeOwnPush(context)
}
