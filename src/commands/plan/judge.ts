import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import { addressOf, inPublicFolders } from '../../core/media/address.ts'
import type { Planned } from '../../core/post/plan.ts'
import { referredPaths } from '../../core/post/targets.ts'
import { fileLine, folderLine, placeOf } from '../../core/plan/sparse.ts'
import type { Task } from '../../core/plan/shards.ts'
import type { Problem } from '../../core/problem.ts'
import type { RunContext } from '../../ports/context.ts'
import { settingsFor } from '../../core/accounts/settings-for.ts'
import { planPosts } from '../../run/plan-posts.ts'
import { surveyFiles } from '../publish/survey.ts'
import { below, type BranchFiles } from './branch.ts'

/** What there is to do for an account. */
type Judged = {
  /** Undefined: nothing. */
  readonly task: Task | undefined
  /** Files of which nothing is ever to be done as they are. */
  readonly settled: readonly string[]
  /** What the authors of files that are no posts may have meant. */
  readonly nearMisses: readonly Problem[]
}

/**
 * Judges files of an account, which are loaded, as `publish` does: at a glance first, then by its first plan. What a run
 * would have to tell, a post that fails or is overdue, is something to do as well.
 */
export async function judge(
  account: AccountEntry,
  paths: readonly string[],
  branch: BranchFiles,
  context: RunContext,
): Promise<Judged> {
  const settings = settingsFor(account, undefined, context.settings)
  const files = { ...branch.files, find: () => Promise.resolve(paths) }
  const survey = await surveyFiles(settings, { files, clock: context.world.clock })
  const linkFrom = context.world.linksAmong((path) => below(path, branch.paths).length > 0)
  const world = { ...context.world, linkFrom }
  const { plan, unreadable, others } = planPosts(survey.unsure, { ...context, settings, world })
  const told = [...unreadable, ...survey.posts].filter(({ status }) => status === 'failed')
  const due = plan.filter(({ decision }) => DUE.includes(decision.kind))
  const work = due.reduce((sum, planned) => sum + workOf(planned), told.length)
  const done = survey.live.filter(({ waits }) => !waits)
  return {
    task: work > 0 ? { account: account.name, work, checkout: linesFor(account, due, branch) } : undefined,
    settled: [...survey.others, ...others, ...done.map(({ path }) => path), ...settledIn(plan)],
    nearMisses: survey.nearMisses,
  }
}

const DUE: readonly Planned['decision']['kind'][] = ['publish', 'refuse', 'repost', 'overdue']

function workOf({ post, decision }: Planned): number {
  if (decision.kind !== 'publish') return 1
  return Math.max(1, decision.composition.segments.length - (post.receipts?.posts.length ?? 0))
}

/**
 * Posts that are wholly live and recorded, and that nothing follows. Not with a problem: that a `repost_at` cannot be read may
 * be due to the zone of this run.
 */
function settledIn(plan: readonly Planned[]): readonly string[] {
  return plan.flatMap(({ post: { path, receipts, repostAt, correction, problems }, decision }) => {
    const isRecorded =
      decision.kind === 'done' && receipts?.publishedAt !== undefined && problems.length === 0
    const isFollowed = (!repostAt || receipts?.reposted) && (!correction || receipts?.corrected)
    return isRecorded && isFollowed ? (path ?? []) : []
  })
}

/**
 * What these posts need of the repository: all that lies where the files of the account do, and elsewhere what they show,
 * reply to and quote. What they link to need not be there: git says which files a sparse checkout leaves out.
 */
function linesFor({ files }: AccountEntry, due: readonly Planned[], branch: BranchFiles): readonly string[] {
  const places = files.filter((pattern) => !pattern.startsWith('!')).map(placeOf)
  const isInside = (path: string) =>
    places.some((place) =>
      place.isFile ? place.path === path : place.path === '' || path.startsWith(`${place.path}/`),
    )
  const referred = due.flatMap(({ post }) => referredPaths(post)).filter((path) => branch.oidOf(path))
  const shown = due.flatMap((planned) => mediaOf(planned).flatMap((path) => branch.alike(path)))
  return [
    ...places.map(({ path, isFile }) => (isFile ? fileLine(path) : folderLine(path))),
    ...[...new Set([...referred, ...shown])].filter((path) => !isInside(path)).map(fileLine),
  ]
}

/** Where the pictures and videos of a post may be in the repository. */
function mediaOf({ post: { path }, decision }: Planned): readonly string[] {
  const segments =
    decision.kind === 'publish' || decision.kind === 'refuse' ? decision.composition.segments : []
  return segments.flatMap(({ media }) =>
    media.flatMap(({ src, line }) => {
      const place = { src, path, line }
      const address = addressOf(place)
      return address.kind === 'file' ? [...address.paths, ...inPublicFolders(place, address.paths)] : []
    }),
  )
}
