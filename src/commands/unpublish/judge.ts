import { warning, type Problem } from '../../core/problem.ts'
import type { Asked } from '../../core/removal/plan-removals.ts'
import { besideSegments } from '../../core/run-events.ts'
import { dueTime, type DueTime } from '../../core/post/time/publish-at.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { RunContext } from '../../ports/context.ts'
import { stepContext, type Account } from '../../publishing/account.ts'
import { examineChain } from '../../publishing/removal/examine-chain.ts'

const DAY_MS = 86_400_000

type Judged =
  /** It can be taken down. `live`: what of it there is, from the head on. */
  | { readonly kind: 'ready'; readonly live: readonly MediaId[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'deferred'; readonly problem: Problem; readonly until: DueTime }

/**
 * Whether a chain can be taken down: whole, or not at all.
 *
 * @param left How many segments Threads still takes down.
 * @throws ThreadsError if the network gives no answer
 */
export async function judge(
  { post, receipts }: Asked,
  left: number,
  account: Account,
  { tell, world }: RunContext,
): Promise<Judged> {
  const isAnswer = post.features?.replyTo !== undefined
  const context = stepContext(account, besideSegments(tell))
  const { live, problems } = await examineChain(receipts.posts, isAnswer, account, context)
  if (problems.length > 0) return { kind: 'refused', problems }
  if (live.length <= left) return { kind: 'ready', live }
  // The network does not say when; by then it has forgotten all that was taken down.
  const until = world.clock.now() + DAY_MS
  return {
    kind: 'deferred',
    problem: warning('unpublish/quota', { needs: live.length, left }),
    until: dueTime({ kind: 'instant', ms: until }, 'UTC', until),
  }
}
