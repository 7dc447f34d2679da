import { NOT_VISIBLE, type Patience } from './patience.ts'

/**
 * How long, in milliseconds, this network takes today until something new is known everywhere: a container where
 * it is published, a post where it is replied to. Learnt from the first segment, so that the others wait once
 * instead of asking in vain.
 */
export type Pace = Record<'container' | 'parent', number>

export const unknownPace = (): Pace => ({ container: 0, parent: 0 })

/** Longer than this is an accident and no pace. */
const SLOWEST_MS = 10_000

/** The same patience, which adds what it had to wait for visibility to the pace. */
export function learning(thing: keyof Pace, context: Patience & { readonly pace: Pace }): Patience {
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
