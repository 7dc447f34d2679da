import type { Problem } from '../core/problem.ts'
import type { PostReport, RunReport } from '../core/report.ts'
import type { Settings } from '../core/settings.ts'
import type { World } from '../ports.ts'
import type { TellRun } from './events.ts'
import { doneIn, planOf, previewOf, type Source } from './plan-posts.ts'
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
  for (const report of settled) tell({ kind: 'post', report })
  const done = doneIn(plan)
  const due = plan.flatMap(({ post: { path }, decision }) =>
    decision.kind === 'publish' ? [{ path, composition: decision.composition }] : [],
  )
  if (due.length === 0) return { posts: settled, done, problems: [] }
  if (settings.dryRun) {
    const preview = ({ path, composition }: (typeof due)[number]) =>
      previewOf(path, composition, 'waiting', world)
    const previews = await Promise.all(due.map(preview))
    for (const report of previews) tell({ kind: 'post', report })
    return { posts: [...previews, ...settled], done, problems: [] }
  }
  const dueSources = sources.filter(({ path }) => due.some((post) => post.path === path))
  const published = await publishPlanned(dueSources, { settings, world, tell, elsewhere })
  return { ...published, posts: [...published.posts, ...settled], done: done + published.done }
}
