import type { MediaId } from '../threads/ids.ts'
import { DAY_MS } from './days.ts'
import type { PostRow } from './history/rows.ts'
import { headsOf, type LiveSegment } from './posts.ts'
import { ageOf, valueAt, type Course } from './usual.ts'

/** The head of a chain, and how it went. */
export type HeadCourse = { readonly head: LiveSegment; readonly course: Course }

/** How each post went of which it is known when it was published. */
export function coursesOf(
  segments: readonly LiveSegment[],
  rows: ReadonlyMap<MediaId, readonly PostRow[]>,
): readonly HeadCourse[] {
  return headsOf(segments).flatMap((head): readonly HeadCourse[] => {
    const { id, publishedAt } = head
    const own = rows.get(id) ?? []
    return publishedAt === undefined || own.length === 0 ? [] : [{ head, course: { publishedAt, rows: own } }]
  })
}

/** The views of a post after a week, when most of its readers have come; of a younger one, from the third day on, as of now. */
export function viewsOfFirstWeek(course: Course): number | undefined {
  const age = Math.min(7 * DAY_MS, ageOf(course))
  return age < 2 * DAY_MS ? undefined : valueAt(course, 'views', age)
}
