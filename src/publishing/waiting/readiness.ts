/**
 * How old, in milliseconds, a container of text is when it is ready, as those before it showed: older than `notBefore`,
 * and not older than `by`. Text takes about the same time each, so the first look can come just then.
 */
export type Readiness = { readonly notBefore: number; readonly by: number }

/** Nothing is known: text is mostly ready at the first look. */
export const READY_AT_ONCE: Readiness = { notBefore: 0, by: 0 }

/**
 * Bounds that are this close are as good as one time. About as long takes a look: one that comes so much before `by`
 * costs a call, and no time if it is too early.
 */
const CLOSE_MS = 120
/** One that takes longer is an exception, from which nothing is learnt. */
const SLOWEST_MS = 2000

/** The ages at which to look first. A look between the bounds is too early or brings them closer. */
export function firstLooks({ notBefore, by }: Readiness): readonly number[] {
  const between = by - notBefore
  return between <= CLOSE_MS ? [by] : [by - Math.max(CLOSE_MS, between / 2), by]
}

/**
 * What is known after a container was ready at this age. `early`: its age at the look before, when it was not; undefined
 * if there was none, which leaves open how much earlier it was ready.
 */
export function learnReadiness(known: Readiness, early: number | undefined, ready: number): Readiness {
  if (ready > SLOWEST_MS) return known
  const notBefore = Math.max(known.notBefore, early ?? 0)
  const by = Math.min(known.by, ready)
  // It takes more or less time than before.
  if (notBefore >= by) return { notBefore: early ?? 0, by: ready }
  // Text may have become ready sooner since.
  const wasClose = known.by - known.notBefore <= CLOSE_MS
  return { notBefore: wasClose && early === undefined ? Math.max(0, by - 2 * CLOSE_MS) : notBefore, by }
}
