import { DAY_MS, HOUR_MS } from './days.ts'
import type { LiveSegment } from './posts.ts'

/** A schedule is never punctual: what is due once a day must not miss a run that comes early. */
const SLACK_MS = 4 * HOUR_MS

type Sampling = {
  readonly segments: readonly LiveSegment[]
  /** When each was read last, by id, as far as rows tell. */
  readonly readAt: ReadonlyMap<string, number>
  readonly now: number
}

/** What is to be asked for now, the most overdue first. What was never read comes before all else, newest first. */
export function dueOf({ segments, readAt, now }: Sampling): readonly LiveSegment[] {
  return segments
    .map((segment) => ({ segment, overdue: overdueOf(segment, readAt.get(segment.id), now) }))
    .filter(({ overdue }) => overdue >= 1)
    .sort((one, other) => compare(other.overdue, one.overdue) || byAge(one.segment, other.segment))
    .map(({ segment }) => segment)
}

/** How long ago it was read, in times of how often it is to be. */
function overdueOf({ publishedAt }: LiveSegment, readAt: number | undefined, now: number): number {
  if (readAt === undefined) return Infinity
  return (now - readAt) / intervalAt(now - (publishedAt ?? readAt))
}

/** By age: most readers come in the first days. Below two days, as often as the workflow runs. */
function intervalAt(age: number): number {
  if (age < 2 * DAY_MS) return HOUR_MS - 10 * 60_000
  if (age <= 30 * DAY_MS) return DAY_MS - SLACK_MS
  if (age <= 90 * DAY_MS) return 7 * DAY_MS - SLACK_MS
  return 30 * DAY_MS - SLACK_MS
}

/** Infinity less Infinity is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other
}

function byAge({ publishedAt: one = 0 }: LiveSegment, { publishedAt: other = 0 }: LiveSegment): number {
  return other - one
}
