import type { Decision } from '../../core/post/plan.ts'
import type { Problem } from '../../core/problem.ts'
import type { PostReport, RunReport } from '../../core/report.ts'
import type { Settings } from '../../core/settings.ts'
import type { World } from '../../ports/world.ts'
import type { TellRun } from '../../run/events.ts'
import { doneIn, planOf, previewOf, type Source } from '../../run/plan-posts.ts'
import { publishPlanned } from './publish-planned.ts'

export type Due = {
  readonly posts: readonly PostReport[]
  readonly done: number
  /** Problems of the run rather than of one post. */
  readonly problems: readonly Problem[]
  readonly kept?: NonNullable<RunReport['kept']>
}

/**
 * Reads these texts whole, decides what to do with each post, and publishes those that are due. `elsewhere`: front
 * matter of posts that are live.
 */
export async function publishDue(
  sources: readonly Source[],
  elsewhere: readonly string[],
  settings: Settings,
  world: World,
  tell: TellRun,
): Promise<Due> {
  const { plan, settled } = await planOf(sources, settings, world)
  const due = plan.flatMap(({ post, decision }) =>
    decision.kind === 'publish' ? [{ post, composition: decision.composition }] : [],
  )
  if (settings.dryRun) {
    for (const report of settled) tell({ kind: 'post', report })
    const preview = ({ post, composition }: (typeof due)[number]) =>
      previewOf(post, composition, settings, world)
    const previews = await Promise.all(due.map(preview))
    for (const report of previews) tell({ kind: 'post', report })
    return { posts: [...previews, ...settled], done: doneIn(plan), problems: [] }
  }
  const open = new Set(
    plan.flatMap(({ post: { path }, decision }) => (isOpen(decision, world) ? [path] : [])),
  )
  const closed = settled.filter(({ path }) => !open.has(path))
  for (const report of closed) tell({ kind: 'post', report })
  const done = doneIn(plan)
  if (open.size === 0) return { posts: closed, done, problems: [] }
  const openSources = sources.filter(({ path }) => open.has(path))
  const published = await publishPlanned(openSources, { settings, world, tell, elsewhere })
  return { ...published, posts: [...published.posts, ...closed], done: done + published.done }
}

/** Whether a post may be decided otherwise once the branch and the journal are read: they may tell that it is live. */
function isOpen(decision: Decision, { host, journal }: World): boolean {
  switch (decision.kind) {
    case 'publish':
      return true
    case 'overdue':
      return host !== undefined || journal.entries().length > 0
    case 'wait':
      return decision.until === undefined
    default:
      return false
  }
}
