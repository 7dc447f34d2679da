import { GitHubError } from '../../core/github/error.ts'
import type { Clock } from '../../ports/clock.ts'

/**
 * When a request is repeated. After a wait for a rate limit, all but `never`. After no answer:
 *
 * - `unsure`  repeated: doing it twice is the same as once
 * - `undone`  not repeated: it may have been done, and a second time would act twice
 * - `never`   not even after a rate limit: the caller has to read again what the request depends on
 */
export type Again = 'unsure' | 'undone' | 'never'

export type Patience = {
  readonly clock: Clock
  /** Aborts when the run is to stop. */
  readonly interruption: AbortSignal
  /** Told of waits before they begin. */
  readonly onWait: (ms: number, why: string) => void
}

/** Waits between requests without an answer. */
const AGAIN_MS = [1000, 4000, 10_000]
/** At most so many waits for a rate limit, and none longer than this. */
const MOST_THROTTLED = 3
const LONGEST_WAIT_MS = 5 * 60_000

/** Repeats a request until there is an answer, within these limits. */
export async function patiently<Answer>(
  call: () => Promise<Answer>,
  again: Again,
  { clock, interruption, onWait }: Patience,
): Promise<Answer> {
  const unanswered = [...AGAIN_MS]
  let throttled = 0
  for (;;) {
    try {
      return await call()
    } catch (cause) {
      if (!(cause instanceof GitHubError)) throw cause
      const late = cause.kind === 'unsure' && again === 'unsure' ? unanswered.shift() : undefined
      const turn = cause.kind === 'throttled' && throttled < MOST_THROTTLED
      // It doubles each time.
      const wait = turn ? cause.retryAfterMs * 2 ** throttled : late
      if (wait === undefined || wait > LONGEST_WAIT_MS || interruption.aborted) throw cause
      if (turn) throttled += 1
      onWait(wait, cause.message)
      await clock.sleep(wait, interruption).catch(() => {
        throw cause
      })
      // The wait is over, so nothing is left of `retryAfterMs`.
      if (again === 'never') throw new GitHubError(cause.kind, cause.message, 0, { cause })
    }
  }
}
