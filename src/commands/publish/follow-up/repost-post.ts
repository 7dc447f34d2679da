import { Interruption } from '../../../core/interruption.ts'
import type { ChainKey } from '../../../core/journal.ts'
import type { Post } from '../../../core/post/post.ts'
import { momentOf, type Receipts } from '../../../core/post/receipt.ts'
import { asWarning, error, hasError, warning, type Problem } from '../../../core/problem.ts'
import { problemOf } from '../../../core/problem-of.ts'
import { besideSegments } from '../../../core/run-events.ts'
import { ThreadsError } from '../../../core/threads/error.ts'
import { mayBegin } from '../../../core/threads/rate-limit.ts'
import type { LiveRepost } from '../../../ports/reposts.ts'
import { stepContext } from '../../../publishing/account.ts'
import { REPOSTING, repostHead } from '../../../publishing/repost/repost-head.ts'
import { findRepost } from '../../../publishing/repost/settle-repost.ts'
import { findMissingScopes } from '../../../publishing/token/facts.ts'
import { findFollowUpObstacle } from '../../../repository/write-back/write-back.ts'
import { repostOf } from '../../../run/report-posts.ts'
import { checkReceipts } from '../check-receipts.ts'
import { endPost, type PostContext, type PostOutcome } from '../post-outcome.ts'
import { receiptsOf } from './receipts-of.ts'

/**
 * Reposts the head of a post that is live, unless the account shows a repost of it since it was due, and adds the receipt
 * to those that are written back.
 */
export async function repostPost(post: Post, context: PostContext): Promise<PostOutcome> {
  const ended = (status: 'failed' | 'deferred', problems: readonly Problem[]): PostOutcome => {
    const outcome = endPost(post, status, problems, context)
    return { ...outcome, report: { ...outcome.report, ...repostOf(post) } }
  }
  const unresolved = context.recovered.find(({ chain, problem }) => problem && chain.path === post.path)
  if (unresolved?.problem) return ended('failed', [unresolved.problem])
  try {
    return await repostOnce(post, ended, context)
  } catch (cause) {
    if (!(cause instanceof Interruption || cause instanceof ThreadsError)) throw cause
    const problem = problemOf(cause)
    const blocks = cause instanceof Interruption || cause.blocksAccount
    const defers = cause.kind === 'throttled'
    const outcome = ended(defers ? 'deferred' : 'failed', [defers ? asWarning(problem) : problem])
    return { ...outcome, blocked: blocks ? problem : undefined }
  }
}

async function repostOnce(
  post: Post,
  ended: (status: 'failed' | 'deferred', problems: readonly Problem[]) => PostOutcome,
  context: PostContext,
): Promise<PostOutcome> {
  const { account, postFiles, quota, run } = context
  const { path, repostAt } = post
  const receipts = receiptsOf(post, postFiles) ?? post.receipts
  if (!receipts || !repostAt || path === undefined) return ended('failed', [])
  const [head] = receipts.posts
  const key: ChainKey = { account: account.name, path, digest: receipts.digest, part: 'repost' }
  const step = stepContext(account, besideSegments(run.tell))
  const scopes = await findMissingScopes(REPOSTING, account)
  if (scopes.length > 0) return ended('failed', [error('threads/scope-missing', { scopes })])
  const obstacle = findFollowUpObstacle(postFiles.read(path))
  const foreign = await checkReceipts(post, [head], [], context)
  const found = [...(obstacle ? [obstacle] : []), ...foreign]
  if (hasError(found)) return ended('failed', found)
  const shown = await findRepost(head.id, repostAt.at, account, step)
  if (shown) return record(post, key, receipts, shown, 'adopted', context)
  // Whether a repost counts as a post, nobody says: it is not tried where none is left.
  if (quota.posts < 1) return ended('deferred', [warning('threads/quota', { needs: ONE, left: quota })])
  const limit = account.threads.rateLimit()
  if (limit && !mayBegin(limit))
    return ended('deferred', [warning('threads/rate-limit', { usedPercent: limit.usedPercent })])
  const outcome = await repostHead(head.id, key, account, step)
  if (outcome.kind === 'live') return record(post, key, receipts, outcome, 'published', context)
  const { problem, blocksAccount } = outcome
  const defers = problem.rule === 'threads/throttled'
  const stopped = ended(defers ? 'deferred' : 'failed', [defers ? asWarning(problem) : problem])
  return { ...stopped, blocked: blocksAccount ? problem : undefined }
}

const ONE = { posts: 1, replies: 0 }

function record(
  post: Post,
  key: ChainKey,
  receipts: Receipts,
  { id, at }: Pick<LiveRepost, 'id' | 'at'>,
  status: 'published' | 'adopted',
  context: PostContext,
): PostOutcome {
  context.account.claims.add([id], post.path)
  const unwritten = context.writeBack.add(key, { ...receipts, reposted: { id, at: momentOf(at) } })
  const { report } = endPost(post, status, unwritten ? [unwritten] : [], context)
  const { quota } = context
  const quotaLeft = status === 'published' ? { ...quota, posts: quota.posts - 1 } : quota
  return { report: { ...report, ...repostOf(post) }, quotaLeft, blocked: undefined }
}
