import { compose, shown, type Composer } from '../core/compose.ts'
import { planRun, type Planned } from '../core/plan.ts'
import { readInlinePost, readPost } from '../core/post.ts'
import { error, type Problem } from '../core/problem.ts'
import type { PostReport, Status } from '../core/report.ts'
import type { Settings } from '../core/settings.ts'
import type { World } from '../ports.ts'
import type { TellRun } from './events.ts'
import { mediaOf } from './media.ts'
import { publishPlanned } from './publish-planned.ts'
import { unwritable } from './write-back.ts'

export type Due = { readonly posts: readonly PostReport[]; readonly done: number }
export type Source = { readonly path: string | undefined; readonly text: string }

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

export type PlannedRun = {
  readonly plan: readonly Planned[]
  /** Reports of what is decided without publishing. */
  readonly settled: readonly PostReport[]
}

/** What is to be done with these texts. The same plan serves a dry run and a real one. */
export async function planOf(
  sources: readonly Source[],
  settings: Settings,
  world: World,
): Promise<PlannedRun> {
  const read = sources.map(({ path, text }) => ({
    path,
    ...(path === undefined ? readInlinePost(text, settings) : readPost(path, text, settings)),
  }))
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const posts = read.flatMap((entry) => (entry.kind === 'post' ? [entry.post] : []))
  const composer = composerOf(settings, world)
  const plan = planRun(posts, world.clock.now(), settings, (post) => {
    const composition = compose(post, composer)
    // What is wrong with the keys is for the author to mend first.
    const writes = settings.writeBack === 'files' && post.path !== undefined && post.problems.length === 0
    const barrier = writes ? unwritable(post.path, texts.get(post.path) ?? '') : undefined
    return barrier ? { ...composition, problems: [...composition.problems, barrier] } : composition
  })
  const unreadable = read.flatMap((entry) =>
    entry.kind === 'problems' ? [reportOf(entry.path, 'failed', entry.problems)] : [],
  )
  const settled = await Promise.all(plan.map((planned) => settledReport(planned, settings.lateLimit, world)))
  return { plan, settled: [...unreadable, ...settled.flat()] }
}

export function composerOf(settings: Settings, { linkFrom }: World): Composer {
  return { counting: settings.counting, handles: settings.handles, linkFrom }
}

/** The report of a post that is decided without publishing; none for one that was live before. */
async function settledReport(
  { post, decision }: Planned,
  lateLimit: number,
  world: World,
): Promise<readonly PostReport[]> {
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
      const receipts = post.receipts?.posts ?? []
      const media = await mediaOf(composition, path, world)
      const problems = [...composition.problems, ...media.problems]
      return [{ ...reportOf(path, 'failed', problems), receipts, segments: shown(composition) }]
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

async function previewOf({ post: { path }, decision }: Planned, world: World): Promise<PostReport> {
  if (decision.kind !== 'publish') return reportOf(path, 'waiting', [])
  const { composition } = decision
  const media = await mediaOf(composition, path, world)
  const problems = [...composition.problems, ...media.problems]
  const status = problems.some(({ severity }) => severity === 'error') ? 'failed' : 'waiting'
  return { ...reportOf(path, status, problems), segments: shown(composition) }
}

function reportOf(path: string | undefined, status: Status, problems: readonly Problem[]): PostReport {
  return { path, status, receipts: [], problems }
}

function hours(ms: number): string {
  return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`
}
