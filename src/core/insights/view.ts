import { coursesOf, type HeadCourse } from './courses.ts'
import { postRowsOf, untilNow, type History } from './history/history.ts'
import type { AccountRow, ClickRow, GroupRow, PostRow } from './history/rows.ts'
import { rowsOf } from './history/series.ts'
import type { MediaId } from '../threads/ids.ts'
import type { LiveSegment } from './posts.ts'
import { topOf, unusualOf, weekOf, type Top, type Unusual, type Week } from './week.ts'

/** What is shown of history: in pictures, in tables, in the summary of a run. */
export type View = {
  readonly now: number
  /** IANA zone of the author. */
  readonly timezone: string
  readonly segments: readonly LiveSegment[]
  readonly rows: ReadonlyMap<MediaId, readonly PostRow[]>
  readonly account: readonly AccountRow[]
  readonly clicks: readonly ClickRow[]
  readonly groups: readonly GroupRow[]
  readonly courses: readonly HeadCourse[]
  readonly week: Week | undefined
  readonly top: Top | undefined
  readonly unusual: readonly Unusual[]
}

type About = Pick<View, 'now' | 'timezone' | 'segments'>

/** What is still to come, by a row that was written with a wrong clock, is not shown. */
export function viewOf(all: History, about: About): View {
  const { past: history } = untilNow(all, about.now)
  const rows = postRowsOf(history)
  const account = rowsOf(history.account)
  const courses = coursesOf(about.segments, rows)
  return {
    ...about,
    rows,
    account,
    clicks: rowsOf(history.clicks),
    groups: rowsOf(history.groups),
    courses,
    week: weekOf(account),
    top: topOf(courses, about.now),
    unusual: unusualOf(courses, about.now),
  }
}
