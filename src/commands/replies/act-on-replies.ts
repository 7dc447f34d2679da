import { asWarning, warning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { Act } from '../../core/replies/moderation/decide.ts'
import { besideSegments } from '../../core/run-events.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Replies, ReplyState } from '../../ports/replies.ts'
import { stepContext } from '../../publishing/account.ts'
import { secondsToMs, WAITS } from '../../publishing/waiting/waits.ts'
import { withRetry } from '../../publishing/waiting/with-retry.ts'

/** What an act makes of a reply. */
const MADE: Readonly<Record<Act['action'], ReplyState>> = {
  hide: 'hidden',
  approve: 'shown',
  ignore: 'ignored',
}

/** Between looks at a reply whose answer was lost, in seconds. */
const LOOKS = [1, 3, 9]

type ActedOn = {
  readonly done: readonly Act[]
  /** Those that are as they should be without an act, or are not there any more. */
  readonly needless: ReadonlySet<MediaId>
  readonly problems: readonly Problem[]
}

/**
 * Carries out acts one by one. Each reply is looked at before, and again where an answer is lost, so that nothing is
 * done twice.
 *
 * @param ensure Makes sure that no other run does the same. @throws Interruption
 */
export async function actOnReplies(
  acts: readonly Act[],
  replies: Replies,
  context: RunContext,
  ensure: () => Promise<void>,
): Promise<ActedOn> {
  const done: Act[] = []
  const needless = new Set<MediaId>()
  const problems: Problem[] = []
  for (const act of acts) {
    try {
      await ensure()
      const became = await settle(act, replies, context)
      if (became === 'done') done.push(act)
      else needless.add(act.reply.id)
    } catch (cause) {
      const { problem, isOfReply } = failureOf(act, cause)
      problems.push(problem)
      if (!isOfReply) break
    }
  }
  return { done, needless, problems }
}

async function settle(
  { reply: { id }, action }: Act,
  replies: Replies,
  { world, tell }: RunContext,
): Promise<'done' | 'needless'> {
  const step = stepContext(world, besideSegments(tell))
  let isAsked = false
  for (let look = 0; ; look += 1) {
    const state = await withRetry(() => replies.state(id), { unsure: WAITS.again }, step)
    if (state === MADE[action]) return isAsked ? 'done' : 'needless'
    if (state === undefined) return 'needless'
    try {
      // Once it is under way, it is waited for: a run that is to stop must know what it did.
      isAsked = true
      await replies.act(id, action)
      return 'done'
    } catch (cause) {
      const wait = LOOKS[look]
      if (!(cause instanceof ThreadsError) || cause.definite || wait === undefined) throw cause
      await world.clock.sleep(secondsToMs(wait), world.interruption)
    }
  }
}

/** What is refused of one reply says nothing of the next one. */
function failureOf(
  { reply: { id } }: Act,
  cause: unknown,
): { readonly problem: Problem; readonly isOfReply: boolean } {
  if (!(cause instanceof ThreadsError)) return { problem: problemOf(cause), isOfReply: false }
  const answer = cause.message
  if (['throttled', 'token', 'restricted'].includes(cause.kind))
    return { problem: asWarning(problemOf(cause)), isOfReply: false }
  return cause.definite
    ? { problem: warning('replies/act-refused', { id, answer }), isOfReply: true }
    : { problem: warning('replies/act-unsure', { id, answer }), isOfReply: false }
}
