import { compose, shown, type Composer } from '../core/compose.ts'
import { planRun, type Planned } from '../core/plan.ts'
import { readInlinePost, readPost } from '../core/post.ts'
import { error, type Problem } from '../core/problem.ts'
import type { PostReport, Status } from '../core/report.ts'
import type { Settings } from '../core/settings.ts'
import type { World } from '../ports.ts'
import type { TellRun } from './events.ts'
import { publishPosts, type DuePost } from './publish-posts.ts'

export type Due = { readonly posts: readonly PostReport[]; readonly done: number }
type Source = { readonly path: string | undefined; readonly text: string }

/** Reads these texts whole, decides what to do with each post, and publishes those that are due. */
export async function publishDue(
  sources: readonly Source[],
  settings: Settings,
  world: World,
  tell: TellRun,
): Promise<Due> {
  const read = sources.map(({ path, text }) => ({
    path,
    ...(path === undefined ? readInlinePost(text, settings) : readPost(path, text, settings)),
  }))
  const unreadable = read.flatMap((entry) =>
    entry.kind === 'problems' ? [reportOf(entry.path, 'failed', entry.problems)] : [],
  )
  const posts = read.flatMap((entry) => (entry.kind === 'post' ? [entry.post] : []))

  const composer: Composer = { ...settings, linkFrom: world.linkFrom }
  const plan = planRun(posts, world.clock.now(), settings, (post) => compose(post, composer))
  const settled = [...unreadable, ...plan.flatMap((planned) => settledReport(planned, settings.lateLimit))]
  for (const report of settled) tell({ kind: 'post', report })

  const due = plan.flatMap(({ post, decision }) =>
    decision.kind === 'publish' ? [{ post, composition: decision.composition }] : [],
  )
  const published = settings.dryRun
    ? due.map(previewOf)
    : await publishPosts(due, { composer, settings, world, tell })
  if (settings.dryRun) for (const report of published) tell({ kind: 'post', report })
  const done = plan.filter(({ decision }) => decision.kind === 'done').length
  return { posts: [...published, ...settled], done }
}

/** The report of a post that is decided without publishing. */
function settledReport({ post, decision }: Planned, lateLimit: number): readonly PostReport[] {
  const { path } = post
  switch (decision.kind) {
    case 'publish':
    case 'done':
      return []
    case 'skip':
      return [reportOf(path, 'skipped', [])]
    case 'wait':
      return [{ ...reportOf(path, 'waiting', []), ...(decision.until && { publishAt: decision.until }) }]
    case 'refuse': {
      const { composition } = decision
      return [{ ...reportOf(path, 'failed', composition.problems), segments: shown(composition) }]
    }
    case 'overdue': {
      const late = error('post/overdue', {
        found: `\`publish_at\` at ${decision.since.text}`,
        expected: `a run within ${hours(lateLimit)} of it`,
        ...(path !== undefined && { path }),
        line: post.publishAtLine ?? 1,
      })
      return [{ ...reportOf(path, 'overdue', [late]), publishAt: decision.since }]
    }
  }
}

function previewOf({ post: { path }, composition }: DuePost): PostReport {
  return { ...reportOf(path, 'waiting', composition.problems), segments: shown(composition) }
}

function reportOf(path: string | undefined, status: Status, problems: readonly Problem[]): PostReport {
  return { path, status, receipts: [], problems }
}

function hours(ms: number): string {
  return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`
}
