import { together, type Findings } from '../../core/doctor/findings.ts'
import { postFindings } from '../../core/doctor/posts.ts'
import { repositoryFindings } from '../../core/doctor/repository.ts'
import { usesIn, WORKFLOWS, type Use } from '../../core/doctor/workflows.ts'
import { unfinishedIn } from '../../core/journal.ts'
import { asWarning } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { PostReport, RunReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import type { World } from '../../ports/world.ts'
import { readFileText } from '../../repository/file-text.ts'
import { lookAtTarget } from '../../repository/target.ts'
import type { FrontMatter } from '../account.ts'
import { askAccount, type Asked } from './account.ts'

/**
 * A preview with what publishing it would find: of the token and its account, if there is a token, of the repository, if
 * there is one, and of the posts. Reads only.
 *
 * @param live Front matter of posts that are live.
 */
export async function examine(
  preview: RunReport,
  live: readonly FrontMatter[],
  context: RunContext,
): Promise<RunReport> {
  const { settings, world, tell } = context
  const uses = await findUses(world)
  const needed = neededBy(preview.posts)
  const isRefreshed = settings.tokenStore !== 'none' || uses.some(({ refreshes }) => refreshes)
  const { accessToken } = settings
  const ofAccount: Asked =
    accessToken === undefined
      ? { well: [], problems: [] }
      : await askAccount(accessToken, { needed, live, isRefreshed }, context).catch(obstacleOnly)
  const ofRepository = await askRepository(uses, context)
  const ofPosts = postFindings(preview, unfinishedIn(world.journal.entries()))
  const { well, problems } = together([ofAccount, ofRepository, ofPosts])
  tell({ kind: 'examined', well })
  const { token, rateLimit } = ofAccount
  return {
    ...preview,
    ...(token && { token }),
    ...(rateLimit && { rateLimit }),
    well,
    problems: [...preview.problems, ...problems],
  }
}

/** The scopes that posts take, and the posts that take each. */
function neededBy(posts: readonly PostReport[]): ReadonlyMap<string, readonly string[]> {
  const needed = new Map<string, string[]>()
  for (const { path = 'the text', scopes = [] } of posts)
    for (const scope of scopes) needed.set(scope, [...(needed.get(scope) ?? []), path])
  return needed
}

/** The steps of the workflows of the checkout that run Spool. */
async function findUses({ files }: Pick<World, 'files'>): Promise<readonly Use[]> {
  return (await files.find(WORKFLOWS)).flatMap((path) => {
    const file = readFileText(path, files)
    return 'text' in file ? usesIn(path, file.text) : []
  })
}

/** Asks whether receipts can be kept and whether schedules go on, and writes nothing. */
async function askRepository(uses: readonly Use[], context: RunContext): Promise<Findings> {
  const { clock, run } = context.world
  const { tokenStore, tokenKey } = context.settings
  const isKept = uses.length === 0 || uses.some(({ keepsReceipts }) => keepsReceipts)
  const asked = isKept ? await lookAtTarget(context).catch(obstacleOnly) : undefined
  const { receiver, problems } =
    asked && 'problems' in asked
      ? { receiver: undefined, problems: asked.problems }
      : { receiver: asked, problems: [] }
  const found = repositoryFindings(
    { uses, isRun: run.id !== '', receiver, lacksKey: tokenStore === 'ref' && tokenKey === undefined },
    clock.now(),
  )
  return together([found, { well: [], problems }])
}

const PASSING: readonly string[] = [
  'threads/throttled',
  'threads/unreachable',
  'github/throttled',
  'github/unreachable',
]

/** What kept it from being found. What passes by itself says nothing against the posts. */
function obstacleOnly(cause: unknown): Findings {
  const problem = problemOf(cause, ['contents: read'])
  return { well: [], problems: [PASSING.includes(problem.rule) ? asWarning(problem) : problem] }
}
