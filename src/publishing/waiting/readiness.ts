/**
 * How old, in milliseconds, a container of text is when it is ready, as the last one showed: older than `notBefore`,
 * and not older than `by`. Text takes about the same time each, so the first look can come just then.
 */
export type Readiness = { readonly notBefore: number; readonly by: number }

/** Nothing is known: text is mostly ready at the first look. */
export const READY_AT_ONCE: Readiness = { notBefore: 0, by: 0 }

/** Bounds that are this close are as good as one time. */
const CLOSE_MS = 100
/** One that takes longer is an exception, from which nothing is learnt. */
const SLOWEST_MS = 2000

/**
 * The ages at which to look first. A look between the bounds is too early or brings them closer; too early, it costs a
 * call and no time.
 */
export function firstLooks({ notBefore, by }: Readiness): readonly number[] {
  if (by - notBefore <= CLOSE_MS) return [by]
  return [notBefore === 0 ? by / 2 : by - Math.max(CLOSE_MS, (by - notBefore) / 4), by]
}

/**
 * What is known after a container was ready at this age. `early`: its age at the look before, when it was not; undefined
 * if there was none, which leaves open how much earlier it was ready.
 */
export function learnReadiness(known: Readiness, early: number | undefined, ready: number): Readiness {
  return ready > SLOWEST_MS ? known : { notBefore: early ?? 0, by: ready }
}
