import { asWarning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { besideSegments } from '../../core/run-events.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import { explain } from '../../publishing/token/explain.ts'
import { stepContext } from '../../publishing/account.ts'
import { WAITS } from '../../publishing/waiting/waits.ts'
import { withRetry } from '../../publishing/waiting/with-retry.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Threads } from '../../ports/threads.ts'

/** What a run asks at most: a hundredth of what the network lets an account ask in a day (Meta: *Overview*). */
export const MOST_REQUESTS = 400
/** What is left of the network's limit is for posts that are due. */
const MOST_PERCENT = 90
/** So many failures in a row, each tried again, are no accident. */
const MOST_UNANSWERED = 3

/** What the requests of a command take, and what to say where they cannot go on. */
export type Reading = {
  readonly scopes: readonly string[]
  /** `answer`: of the network, where it did not say before what the token lacks. */
  readonly scopeMissing: (answer: string) => Problem
  readonly limitNear: (usedPercent: number) => Problem
}

/** The requests of one run, as far as it may make some. */
export type Requests = {
  /**
   * What a call answers; undefined once the run has to stop asking, or where the network gives no usable answer.
   *
   * @throws ThreadsError where the network refuses just this call
   */
  ask<Value>(call: () => Promise<Value>): Promise<Value | undefined>
  /** The same for what the network may not offer: tried once, and undefined if it is refused. */
  probe<Value>(call: () => Promise<Value>): Promise<Value | undefined>
  count(): number
  isStopped(): boolean
  /** Why the run has to stop; undefined if it has not, or only has asked enough. */
  obstacle(): Problem | undefined
}

export function openRequests(
  threads: Threads,
  { scopes, scopeMissing, limitNear }: Reading,
  context: RunContext,
): Requests {
  const step = stepContext(context.world, besideSegments(context.tell))
  let count = 0
  let unanswered = 0
  let obstacle: Problem | undefined

  // Each may be tried again some times, and none of these may be one too many.
  const isStopped = () => obstacle !== undefined || count + WAITS.again.length >= MOST_REQUESTS
  const counted =
    <Value>(call: () => Promise<Value>) =>
    () => {
      count += 1
      return call()
    }
  const mayGoOn = (): boolean => {
    const { usedPercent = 0 } = threads.rateLimit() ?? {}
    if (usedPercent >= MOST_PERCENT) obstacle ??= limitNear(usedPercent)
    return !isStopped()
  }
  /** Notes what stops the run. @throws ThreadsError if nothing does */
  const stopFor = async (cause: unknown): Promise<void> => {
    if (!(cause instanceof ThreadsError)) {
      obstacle = problemOf(cause)
      return
    }
    if (cause.kind === 'throttled') obstacle = asWarning(problemOf(cause))
    else if (cause.kind === 'token' || cause.kind === 'restricted') obstacle = problemOf(cause)
    else if (cause.kind === 'permission') obstacle = await refusalOf(cause)
    else if (cause.kind !== 'unsure') throw cause
    else if ((unanswered += 1) >= MOST_UNANSWERED) obstacle = problemOf(cause)
  }
  const refusalOf = async (cause: ThreadsError): Promise<Problem> => {
    const explained = await explain(cause, scopes, { ...step, threads })
    return explained.kind === 'permission' ? scopeMissing(explained.message) : problemOf(explained)
  }

  return {
    count: () => count,
    isStopped,
    obstacle: () => obstacle,
    async ask(call) {
      if (!mayGoOn()) return undefined
      try {
        const answer = await withRetry(counted(call), { unsure: WAITS.again }, step)
        unanswered = 0
        return answer
      } catch (cause) {
        await stopFor(cause)
        return undefined
      }
    },
    async probe(call) {
      if (!mayGoOn()) return undefined
      try {
        return await withRetry(counted(call), {}, step)
      } catch (cause) {
        const isOfCall =
          cause instanceof ThreadsError && !['throttled', 'token', 'restricted'].includes(cause.kind)
        if (!isOfCall) await stopFor(cause)
        return undefined
      }
    },
  }
}
