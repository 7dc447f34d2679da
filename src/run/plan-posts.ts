import { withoutReceipts } from '../core/github/release-body.ts'
import { compose, shown, type Composer, type Composition } from '../core/post/compose.ts'
import { planRun, type Planned, type Undue } from '../core/post/plan.ts'
import type { Post, ReadPost } from '../core/post/post.ts'
import { readInlinePost, readPost } from '../core/post/read-post.ts'
import { error, hasError, placeOf, warning, type Problem } from '../core/problem.ts'
import type { PostReport, Status } from '../core/report.ts'
import type { Receipts } from '../core/post/receipt.ts'
import { keepsInFile, type Settings } from '../core/settings.ts'
import type { World } from '../ports/world.ts'
import { mediaOf } from './media.ts'
import { unmetBy } from './targets.ts'
import { unwritable } from '../repository/write-back/write-back.ts'

/** A text that may be a post; `path` undefined: inline text, which is one, and whose receipts are kept elsewhere. */
export type Source = {
  readonly path: string | undefined
  readonly text: string
  readonly receipts?: Receipts | undefined
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
  const read = sources.map((source) => ({ path: source.path, ...readSource(source, settings) }))
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const posts = read.flatMap((entry) => (entry.kind === 'post' ? [entry.post] : []))
  const plan = planRun(posts, world.clock.now(), settings, (post) =>
    composed(post, texts.get(post.path) ?? '', settings, world),
  )
  const unreadable = read.flatMap((entry) =>
    entry.kind === 'problems' ? [reportOf(entry.path, 'failed', entry.problems)] : [],
  )
  const settled = await Promise.all(plan.map((planned) => settledReport(planned, settings, world)))
  return { plan, settled: [...unreadable, ...settled.flat()] }
}

/** A post as the chain it becomes, and whether its file can take the receipts. */
export function composed(post: Post, text: string, settings: Settings, world: World): Composition {
  const composition = compose(post, composerOf(settings, world))
  // What is wrong with the keys is for the author to mend first.
  const writes = keepsInFile(settings) && post.path !== undefined && post.problems.length === 0
  const barrier = writes ? unwritable(post.path, text) : undefined
  return barrier ? { ...composition, problems: [...composition.problems, barrier] } : composition
}

/** How many of these files are wholly live; inline text has a report of its own. */
export function doneIn(plan: readonly Planned[]): number {
  return plan.filter(({ post, decision }) => decision.kind === 'done' && post.path !== undefined).length
}

export function readSource({ path, text, receipts }: Source, settings: Settings): ReadPost {
  if (path !== undefined) return readPost(path, text, settings)
  const read = readInlinePost(text, settings)
  return read.kind === 'post' && receipts ? { ...read, post: { ...read.post, receipts } } : read
}

/** Inline text; that of a release may hold what an earlier run recorded in it. */
export function inlineSource(text: string): Source {
  return { path: undefined, text: withoutReceipts(text) }
}

export function composerOf(settings: Settings, { linkFrom }: World): Composer {
  return { counting: settings.counting, handles: settings.handles, linkFrom }
}

/** The report of a post that is decided without publishing; none for one that was live before. */
async function settledReport(
  { post, decision }: Planned,
  settings: Settings,
  world: World,
): Promise<readonly PostReport[]> {
  const { path, receipts } = post
  switch (decision.kind) {
    case 'publish':
      return []
    case 'done':
      // What is recorded of inline text is known nowhere else to the steps that follow.
      return path === undefined
        ? [
            {
              ...reportOf(path, 'skipped', otherText(post, settings, world)),
              receipts: receipts?.posts ?? [],
            },
          ]
        : []
    case 'skip':
    case 'wait':
    case 'overdue':
      return [withReason(reportOf(path, 'waiting', []), decision, post, settings)]
    case 'refuse': {
      const report = await previewOf(post, decision.composition, settings, world)
      return [{ ...report, receipts: receipts?.posts ?? [] }]
    }
  }
}

/**
 * Told of a release that records another text: whether its notes were edited since, or a second text has the key of the
 * first, nobody knows. To publish would be the worse mistake.
 */
function otherText(post: Post, settings: Settings, world: World): readonly Problem[] {
  const recorded = post.receipts?.digest
  if (settings.writeBack !== 'release' || compose(post, composerOf(settings, world)).digest === recorded)
    return []
  const found = 'another text than the one that the release records of this job and step'
  return [warning('github/other-text', { found, expected: 'the same' })]
}

/** The report of a post that waits, with the reason why it is not due. */
export function withReason(
  report: PostReport,
  reason: Undue,
  { path, publishAtLine = 1 }: Post,
  { lateLimit, maxPosts }: Settings,
): PostReport {
  switch (reason.kind) {
    case 'skip':
      return report.status === 'failed'
        ? report
        : { ...report, status: 'skipped', because: { kind: 'draft' } }
    case 'wait':
      return reason.until
        ? { ...report, publishAt: reason.until }
        : { ...report, because: { kind: 'max-posts', maxPosts } }
    case 'overdue': {
      const late = error('post/overdue', {
        found: `\`publish_at\` at ${reason.since.text}`,
        expected: `a run within ${hours(lateLimit)} of it`,
        ...placeOf({ path, line: publishAtLine }),
      })
      return {
        ...report,
        status: 'overdue',
        problems: [...report.problems, late],
        publishAt: reason.since,
      }
    }
  }
}

/** A post as it would be published, judged whole: it waits to be, unless something is wrong with it. */
export async function previewOf(
  post: Post,
  composition: Composition,
  settings: Settings,
  world: World,
): Promise<PostReport> {
  const media = await mediaOf(composition, post.path, world)
  const problems = [...composition.problems, ...unmetBy(post, settings, world), ...media.problems]
  const report = reportOf(post.path, hasError(problems) ? 'failed' : 'waiting', problems)
  return { ...report, segments: shown(composition) }
}

export function reportOf(path: string | undefined, status: Status, problems: readonly Problem[]): PostReport {
  return { path, status, receipts: [], problems }
}

function hours(ms: number): string {
  return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`
}
