import type { Entry } from './kept/entry.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Most replies come in the first two days. */
const YOUNG_MS = 2 * DAY_MS
/** Where numbers of replies are not told, a post is looked at daily for so long. */
const DAILY_MS = 14 * DAY_MS
/** Days are whole ones, and a schedule is never punctual: each has its turn within a week. */
const WEEK_DAYS = 6

/** A conversation that could be read now. */
type Candidate = {
  /** Milliseconds since 1970; undefined where nothing tells. */
  readonly publishedAt: number | undefined
  /** How many replies the network counts now; undefined where it does not tell. */
  readonly told: number | undefined
  /** What is known of it; undefined: it was never read. */
  readonly entry: Entry | undefined
  /** Whether a rule of moderation has something to do there, as far as is known. */
  readonly isRuled: boolean
}

/**
 * Those that are to be read now: first those with something new, newest first, then the young ones, then the others, the
 * most overdue first.
 */
export function dueOf<Post extends Candidate>(posts: readonly Post[], now: number): readonly Post[] {
  return posts
    .map((post) => ({ post, urgency: urgencyOf(post, now) }))
    .filter(({ urgency }) => urgency >= 1)
    .sort((one, other) => compare(other.urgency, one.urgency) || byAge(one.post, other.post))
    .map(({ post }) => post)
}

const NEW = Infinity
const YOUNG = Number.MAX_VALUE

/** From 1 on it is due. */
function urgencyOf({ publishedAt, told, entry, isRuled }: Candidate, now: number): number {
  if (isRuled) return NEW
  if (entry ? told !== undefined && entry.told !== undefined && told !== entry.told : told !== 0) return NEW
  if (isYoung(publishedAt, now)) return YOUNG
  const checkedAt = entry ? Date.parse(entry.checked) : (publishedAt ?? 0)
  const days = Math.floor((now - checkedAt) / DAY_MS)
  const isDaily = told === undefined && publishedAt !== undefined && now - publishedAt < DAILY_MS
  return days / (isDaily ? 1 : WEEK_DAYS)
}

export function isYoung(publishedAt: number | undefined, now: number): boolean {
  return publishedAt !== undefined && now - publishedAt <= YOUNG_MS
}

/** Infinity less Infinity is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other
}

function byAge({ publishedAt: one = 0 }: Candidate, { publishedAt: other = 0 }: Candidate): number {
  return other - one
}
