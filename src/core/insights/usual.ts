import { DAY_MS } from './days.ts'
import type { PostRow } from './history/rows.ts'
import type { Metric } from './metrics.ts'

/** With fewer than these, nothing is usual. */
export const FEWEST = 8
/** How many times the usual distance from the median is unusual. */
const FAR = 3

export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)]
  const lower = sorted[Math.ceil(middle) - 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}

/** What is usual among numbers: their median, and the median of their distances from it. */
type Usual = { readonly median: number; readonly distance: number }

/** Undefined where they are too few to say. */
export function usualOf(numbers: readonly number[]): Usual | undefined {
  const median = numbers.length < FEWEST ? undefined : medianOf(numbers)
  if (median === undefined) return undefined
  return { median, distance: medianOf(numbers.map((number) => Math.abs(number - median))) ?? 0 }
}

/** Whether a number is far from what is usual. Where most are alike, there is no telling how far is far. */
export function isUnusual(number: number, { median, distance }: Usual): boolean {
  return distance > 0 && Math.abs(number - median) > FAR * distance
}

/** A post as it has been sampled: at least one row, the oldest first. */
export type Course = { readonly publishedAt: number; readonly rows: readonly PostRow[] }

/** How old it was when it was looked at last. */
export function ageOf({ publishedAt, rows }: Course): number {
  return (rows.at(-1)?.at ?? publishedAt) - publishedAt
}

/**
 * A number of a post at an age, between the samples around it; undefined where these do not reach as far, or are too far
 * apart to say. Numbers only grow: between two that are the same there is no other.
 */
export function valueAt({ publishedAt, rows }: Course, metric: Metric, age: number): number | undefined {
  const at = publishedAt + age
  const before = rows.findLast((row) => row.at <= at)
  const after = rows.find((row) => row.at >= at)
  const [from, to] = [before?.numbers[metric], after?.numbers[metric]]
  if (!before || !after || from === undefined || to === undefined) return undefined
  if (from === to) return from
  if (after.at - before.at > Math.max(DAY_MS * 1.5, age / 3)) return undefined
  return from + ((to - from) * (at - before.at)) / (after.at - before.at)
}
