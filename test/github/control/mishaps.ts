import type { Act, Faults, Lost, Matcher, Refused, Throttled } from '../faults.ts'
import type { World } from '../world.ts'

/** What a test lets happen to requests to come. */
export function mishaps(world: World, faults: Faults) {
  return {
    /** Does something just before matching requests are applied. */
    before(matcher: Matcher, act: Act, times = 1): void {
      faults.before.add(matcher, act, times)
    },
    /** Does something after matching requests were applied, and before they are answered. */
    after(matcher: Matcher, act: Act, times = 1): void {
      faults.after.add(matcher, act, times)
    },
    /** Loses answers: by default once, of what was done all the same, on a connection that breaks. */
    lose(matcher: Matcher, lost: Lost = {}): void {
      faults.lost.add(matcher, lost, lost.times ?? 1)
    },
    throttle(matcher: Matcher, throttled: Throttled): void {
      faults.throttled.add(matcher, throttled, throttled.times ?? 1)
    },
    /** Answers in the place of GitHub; nothing is done. */
    refuse(matcher: Matcher, refused: Refused): void {
      faults.refused.add(matcher, refused, refused.times ?? 1)
    },
    /** The next reads of branches show where they were before they last moved, as replicas of GitHub do for a moment. */
    lag(reads = 1): void {
      world.lag = reads
    },
  }
}
