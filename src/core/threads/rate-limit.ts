/** How much of what Threads takes in requests is used up, as its answers tell. */
export type RateLimit = {
  /** Of calls, CPU time and total time that of which most is used up: a whole number from 0 to 100. */
  readonly usedPercent: number
  /** When requests are taken again, in milliseconds since 1970; undefined where no answer tells. */
  readonly freeAt: number | undefined
}

/** What is left from here on is for chains that have begun: one that runs into the limit stops half way. */
const NEARLY_USED_UP = 90

/** Whether a chain of which nothing is live may begin. A server that tells nothing limits nothing. */
export function mayBegin(limit: RateLimit | undefined): boolean {
  return limit === undefined || limit.usedPercent < NEARLY_USED_UP
}

/** Whether nothing more is taken now. */
export function isUsedUp(limit: RateLimit | undefined): boolean {
  return limit !== undefined && limit.usedPercent >= 100
}

/** The one that is used up more; of two alike the later one, whose time is newer. */
export function fullerOf(
  earlier: RateLimit | undefined,
  later: RateLimit | undefined,
): RateLimit | undefined {
  if (!earlier || !later) return earlier ?? later
  return later.usedPercent >= earlier.usedPercent ? later : earlier
}
