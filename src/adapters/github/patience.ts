import { GitHubError } from '../../core/github/error.ts'
import type { Clock } from '../../ports/clock.ts'

/**
 * What is sent again: anything that is not done for sure, or only what was certainly not done, as a second one would
 * come twice. `never`: what goes by something read before, which has to be read anew.
 */
export type Again = 'unsure' | 'undone' | 'never'

export type Patience = {
  readonly clock: Clock
  /** Aborts when the run is to stop. */
  readonly interruption: AbortSignal
  /** Told of waits before they begin. */
  readonly onWait: (ms: number, why: string) => void
}

/** Between questions that got no answer. */
const AGAIN_MS = [1000, 4000, 10_000]
/** GitHub is waited for this often, and never longer than this. */
const MOST_THROTTLED = 3
const LONGEST_WAIT_MS = 5 * 60_000

/** Asks until there is an answer, as often as is fit. */
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
      // Without a word from GitHub the wait doubles each time.
      const wait = turn ? cause.retryAfterMs * 2 ** throttled : late
      if (wait === undefined || wait > LONGEST_WAIT_MS || interruption.aborted) throw cause
      if (turn) throttled += 1
      onWait(wait, cause.message)
      await clock.sleep(wait, interruption).catch(() => {
        throw cause
      })
      // Waited for all the same: nothing is left of `retryAfterMs`.
      if (again === 'never') throw new GitHubError(cause.kind, cause.message, 0, { cause })
    }
  }
}
