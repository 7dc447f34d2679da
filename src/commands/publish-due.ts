import { shown } from '../core/compose.ts'
import type { Planned } from '../core/plan.ts'
import type { PostReport } from '../core/report.ts'
import type { Settings } from '../core/settings.ts'
import type { World } from '../ports.ts'
import type { TellRun } from './events.ts'
import { mediaOf } from './media.ts'
import { planOf, reportOf, type Source } from './plan-posts.ts'
import { publishPlanned } from './publish-planned.ts'

export type Due = { readonly posts: readonly PostReport[]; readonly done: number }

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
  const done = plan.filter(({ decision }) => decision.kind === 'done').length
  const due = plan.filter(({ decision }) => decision.kind === 'publish')
  if (due.length === 0) return { posts: settled, done }
  if (settings.dryRun) {
    const previews = await Promise.all(due.map((planned) => previewOf(planned, world)))
    for (const report of previews) tell({ kind: 'post', report })
    return { posts: [...previews, ...settled], done }
  }
  const dueSources = sources.filter(({ path }) => due.some(({ post }) => post.path === path))
  const published = await publishPlanned(dueSources, { settings, world, tell, elsewhere })
  return { posts: [...published.posts, ...settled], done: done + published.done }
}

async function previewOf({ post: { path }, decision }: Planned, world: World): Promise<PostReport> {
  if (decision.kind !== 'publish') return reportOf(path, 'waiting', [])
  const { composition } = decision
  const media = await mediaOf(composition, path, world)
  const problems = [...composition.problems, ...media.problems]
  const status = problems.some(({ severity }) => severity === 'error') ? 'failed' : 'waiting'
  return { ...reportOf(path, status, problems), segments: shown(composition) }
}
