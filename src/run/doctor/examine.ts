import { together, type Findings } from '../../core/doctor/findings.ts'
import { postFindings } from '../../core/doctor/posts.ts'
import { unfinishedIn } from '../../core/journal.ts'
import { asWarning, type Permissions, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { RunReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import type { FrontMatter } from '../account.ts'
import { askAccount, type Asked } from './account.ts'
import { askRepository, findUses } from './repository.ts'

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
  const needed = [...new Set(preview.posts.flatMap(({ scopes = [] }) => scopes))]
  const isRefreshed = settings.tokenStore !== 'none' || uses.some(({ refreshes }) => refreshes)
  const { accessToken } = settings
  const ofAccount =
    accessToken === undefined
      ? undefined
      : await orObstacle(askAccount(accessToken, { needed, live, isRefreshed }, context))
  const ofRepository = await orObstacle(askRepository(uses, context), ['contents: read'])
  const ofPosts = postFindings(preview, unfinishedIn(world.journal.entries()))
  const { well, problems } = together([...(ofAccount ? [ofAccount] : []), ofRepository, ofPosts])
  tell({ kind: 'examined', well })
  const { token, rateLimit }: Partial<Asked> = ofAccount ?? {}
  return {
    ...preview,
    ...(token && { token }),
    ...(rateLimit && { rateLimit }),
    account: well,
    problems: [...preview.problems, ...problems],
  }
}

/** What was found, or what kept it from being found. */
async function orObstacle<Found extends Findings>(
  asking: Promise<Found>,
  permissions: Permissions = [],
): Promise<Found | Findings> {
  try {
    return await asking
  } catch (cause) {
    return { well: [], problems: [obstacleOf(cause, permissions)] }
  }
}

const PASSING: readonly string[] = [
  'threads/throttled',
  'threads/unreachable',
  'github/throttled',
  'github/unreachable',
]

/** What passes by itself says nothing against the posts. */
function obstacleOf(cause: unknown, permissions: Permissions): Problem {
  const problem = problemOf(cause, permissions)
  return PASSING.includes(problem.rule) ? asWarning(problem) : problem
}
