import type { Post } from '../../core/post/post.ts'
import { error, hasError } from '../../core/problem.ts'
import { draftsOf } from '../../core/threads/drafts-of.ts'
import { scopesOfChain } from '../../core/threads/token/scopes.ts'
import { findMissingScopes } from '../../publishing/token/facts.ts'
import { findAllMedia } from '../../run/find-media.ts'
import { findTargets } from '../../run/find-targets.ts'
import { checkReceipts, checkReferences } from './check-receipts.ts'
import { composeOnwards, findLive, knownReceipts } from './find-live.ts'
import { findRoom } from './find-room.ts'
import { endPost, type PostContext, type PostOutcome } from './post-outcome.ts'
import type { Attempt, PreparedChain } from './prepared-chain.ts'

/** Finds the media and the targets of a post, what of it is live, and room for the rest. */
export async function prepareChain(
  post: Post,
  attempt: Attempt,
  context: PostContext,
): Promise<PreparedChain | PostOutcome> {
  const { account, postFiles, writeBack, quota, recovered } = context
  const inline = post.path === undefined ? writeBack.inline : undefined
  const known = knownReceipts(post, attempt.composition, recovered)
  const composition = await composeOnwards(attempt, known, context)
  const found = await findAllMedia(composition, post.path, context.run.world)
  const { targets, problems: unmet } = findTargets(post, postFiles)
  const foreign = await checkReferences(post, targets, context)
  const begun = known.length < composition.segments.length
  // What a correction replies to is a receipt, too.
  const before = post.corrects?.posts.slice(0, 1) ?? []
  const ofHead = before.length > 0 && begun ? await checkReceipts(post, before, [], context) : []
  const ofChain = begun ? await checkReceipts(post, known, composition.segments, context) : []
  const wrong = [...ofHead, ...ofChain]
  const { live, problems } =
    wrong.length > 0
      ? { live: known, problems: wrong }
      : await findLive(post, composition, known, targets.replyTo, context)
  const obstacle = live.length < composition.segments.length ? inline?.findObstacle(composition) : undefined
  const obstacles = obstacle ? [obstacle] : []
  const said = [
    ...composition.problems,
    ...attempt.told,
    ...found.problems,
    ...unmet,
    ...foreign,
    ...problems,
    ...obstacles,
  ]
  if (hasError(said)) return endPost(post, 'failed', said, context, composition)
  if (found.isLeft) return endPost(post, 'deferred', said, context, composition)

  const drafts = draftsOf({ ...composition, ...targets, media: found.media })
  const missing = await findMissingScopes(scopesOfChain(drafts, live.length), account)
  if (missing.length > 0) {
    const lacking = error('threads/scope-missing', { scopes: missing })
    return endPost(post, 'failed', [...said, lacking], context, composition)
  }
  const room = await findRoom(drafts.length, live.length, quota, account)
  if ('problem' in room) {
    const deferred = endPost(post, 'deferred', [...said, room.problem], context, composition)
    return { ...deferred, report: { ...deferred.report, ...(room.until && { publishAt: room.until }) } }
  }
  const key = {
    account: account.name,
    path: post.path,
    digest: composition.digest,
    ...(inline && { record: inline.name }),
    ...(post.corrects && { part: 'correction' as const }),
  }
  return { key, drafts, live, composition, told: said, quotaLeft: room }
}
