import { READY_AT_ONCE, type Readiness } from './readiness.ts'
import { NOT_VISIBLE, type StepContext } from './with-retry.ts'

/**
 * How long, in milliseconds, this network takes today until something new is known everywhere: a container where
 * it is published, a post where it is replied to. Learnt from the first segment, so that the others wait once
 * instead of asking in vain.
 */
export type Pace = Record<'container' | 'parent', number> & { readiness: Readiness }

export const unknownPace = (): Pace => ({ container: 0, parent: 0, readiness: READY_AT_ONCE })

/** A longer wait is an exception: it does not change the pace. */
const SLOWEST_MS = 10_000

/** The same context, which adds to the pace what a step had to wait until something new was visible. */
export function learnPace(
  thing: 'container' | 'parent',
  context: StepContext & { readonly pace: Pace },
): StepContext {
  const { pace, tell } = context
  return {
    ...context,
    tell: (event) => {
      if (event.kind === 'waits' && event.why === NOT_VISIBLE)
        pace[thing] = Math.min(pace[thing] + event.ms, SLOWEST_MS)
      tell(event)
    },
  }
}
