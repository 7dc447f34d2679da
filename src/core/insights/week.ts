import type { HeadCourse } from './courses.ts'
import { addDays, DAY_MS, daysBetween } from './days.ts'
import type { AccountRow } from './history/rows.ts'
import { TOTALS } from './metrics.ts'
import type { LiveSegment } from './posts.ts'
import { ageOf, isUnusual, medianOf, usualOf, valueAt } from './usual.ts'

const COUNTED = ['views', ...TOTALS] as const
type Counted = (typeof COUNTED)[number]

/** From fewer weeks nothing is usual. */
const FEWEST_WEEKS = 4
const MOST_WEEKS = 12

/** The last seven days that are over, beside the weeks before. */
export type Week = {
  readonly first: string
  readonly last: string
  /** `usual`: undefined where too few weeks are known. */
  readonly counts: readonly {
    readonly what: Counted
    readonly count: number
    readonly usual: number | undefined
  }[]
  /** Undefined where it is not known for both ends of the week. */
  readonly followers: { readonly count: number; readonly before: number } | undefined
}

/** Undefined where the views of those seven days are not all known. */
export function weekOf(rows: readonly AccountRow[]): Week | undefined {
  const byDay = new Map(rows.map((row) => [row.day, row]))
  const last = rows.findLast(({ views }) => views !== undefined)?.day
  if (last === undefined) return undefined
  const sumOf = (what: Counted, weeksAgo: number) => {
    const end = addDays(last, -7 * weeksAgo)
    const counts = daysBetween(addDays(end, -6), end).map((day) => byDay.get(day)?.[what])
    return counts.reduce(
      (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
      0,
    )
  }
  const counts = COUNTED.flatMap((what) => {
    const count = sumOf(what, 0)
    const earlier = Array.from({ length: MOST_WEEKS }, (_, ago) => sumOf(what, ago + 1))
    const known = earlier.filter((sum) => sum !== undefined)
    const usual = known.length < FEWEST_WEEKS ? undefined : medianOf(known)
    return count === undefined ? [] : [{ what, count, usual }]
  })
  if (counts[0]?.what !== 'views') return undefined
  const count = rows.findLast(({ followers }) => followers !== undefined)?.followers
  const before = byDay.get(addDays(last, -7))?.followers
  const followers = count === undefined || before === undefined ? undefined : { count, before }
  return { first: addDays(last, -6), last, counts, followers }
}

export type Top = { readonly head: LiveSegment; readonly gained: number }

/** The post that most views came to in the last seven days. */
export function topOf(courses: readonly HeadCourse[], now: number): Top | undefined {
  let top: Top | undefined
  for (const { head, course } of courses) {
    const views = course.rows.at(-1)?.numbers.views
    const age = now - 7 * DAY_MS - course.publishedAt
    const before = age <= 0 ? 0 : valueAt(course, 'views', age)
    if (views === undefined || before === undefined) continue
    const gained = Math.round(views - before)
    if (gained > (top?.gained ?? 0)) top = { head, gained }
  }
  return top
}

export type Unusual = { readonly head: LiveSegment; readonly views: number; readonly usual: number }

/** Posts of the last seven days whose views are far from those of others at the same age. */
export function unusualOf(courses: readonly HeadCourse[], now: number): readonly Unusual[] {
  return courses.flatMap(({ head, course }) => {
    const age = ageOf(course)
    const views = course.rows.at(-1)?.numbers.views
    if (views === undefined || age < DAY_MS / 2 || course.publishedAt < now - 7 * DAY_MS) return []
    const others = courses
      .filter(({ head: { id } }) => id !== head.id)
      .flatMap(({ course: other }) => valueAt(other, 'views', age) ?? [])
    const usual = usualOf(others)
    return usual && isUnusual(views, usual) ? [{ head, views, usual: Math.round(usual.median) }] : []
  })
}
