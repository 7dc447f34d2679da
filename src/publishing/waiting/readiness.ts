/**
 * How old, in milliseconds, a container of text is when it is ready, as far as those before it have shown: older than
 * `notBefore`, and not older than `by`. Text takes about the same time each, so the first look can come just then.
 */
export type Readiness = { readonly notBefore: number; readonly by: number }

/** Nothing is known: text is mostly ready at the first look. */
export const READY_AT_ONCE: Readiness = { notBefore: 0, by: 0 }

/** Bounds that are this close are as good as one time. */
const CLOSE_MS = 100

/** The ages at which to look first. One between bounds that are far apart brings them closer. */
export function firstLooks({ notBefore, by }: Readiness): readonly number[] {
  return by - notBefore > CLOSE_MS ? [(notBefore + by) / 2, by] : [by]
}

/** What is known after a look at a container of this age. */
export function learnReadiness({ notBefore, by }: Readiness, age: number, isReady: boolean): Readiness {
  if (isReady) return { notBefore: age > notBefore ? notBefore : 0, by: age }
  return { notBefore: Math.max(age, notBefore), by: Math.max(age, by) }
}
