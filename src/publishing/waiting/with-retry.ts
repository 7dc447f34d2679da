import type { Tell } from '../../core/publishing-events.ts'
import { ThreadsError, type ThreadsErrorKind } from '../../core/threads/error.ts'
import type { Clock } from '../../ports/clock.ts'
import { secondsToMs } from './waits.ts'

/** What every step of publishing needs. */
export type StepContext = {
  readonly clock: Clock
  readonly tell: Tell
  /** The segment that the step is for, from 1; 0 for none. */
  readonly number: number
  /** Aborts when the run has to stop, or the post has taken too long. */
  readonly signal: AbortSignal
  /** From 0 to below 1; keeps runs that failed together from asking again together. */
  readonly random: () => number
}

/** Why a wait begins where something new is not known everywhere yet. */
export const NOT_VISIBLE = 'what was just made is not visible to Threads yet'

const WHY: Partial<Record<ThreadsErrorKind, string>> = {
  'not-visible-yet': NOT_VISIBLE,
  'children-not-visible': 'the items of the carousel are not visible to Threads yet',
  unsure: 'Threads gave no usable answer',
  permission: 'Threads refused, which can be temporary',
}

/**
 * Repeats a call after errors of the kinds for which waits (in seconds) are given. Only for calls that may safely
 * be made twice after such an error. `inFlight` aborts a call that is under way, `signal` everything else.
 *
 * @throws ThreadsError when the waits are used up, or for any other kind; the signal's reason when it aborts.
 */
export async function withRetry<Value>(
  call: () => Promise<Value>,
  waits: Partial<Record<ThreadsErrorKind, readonly number[]>>,
  { clock, tell, number, signal, random }: StepContext,
  inFlight: AbortSignal = signal,
): Promise<Value> {
  const used: Partial<Record<ThreadsErrorKind, number>> = {}
  for (;;) {
    try {
      signal.throwIfAborted()
      return await raceAbort(inFlight, call)
    } catch (cause) {
      if (!(cause instanceof ThreadsError)) throw cause
      const turn = used[cause.kind] ?? 0
      const wait = waits[cause.kind]?.[turn]
      if (wait === undefined) throw cause
      used[cause.kind] = turn + 1
      tell({ kind: 'waits', number, ms: secondsToMs(wait), why: WHY[cause.kind] ?? cause.kind })
      await clock.sleep(secondsToMs(wait) * (1 + random() / 8), signal)
    }
  }
}

/** The call's answer. If the signal aborts first, its reason is thrown, and the answer is ignored. */
export async function raceAbort<Value>(signal: AbortSignal, call: () => Promise<Value>): Promise<Value> {
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason as Error)
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([call(), aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
