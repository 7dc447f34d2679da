import { addDays, daysBetween } from '../days.ts'
import type { AccountRow } from '../history/rows.ts'
import { full, longDate } from '../pages/numerals.ts'
import { PLOT_HEIGHT } from './axes.ts'
import { dayAxes, lineOver, monthsAround, type DayValue } from './days.ts'
import { framed } from './frame.ts'

const MOST_MONTHS = 12

/** Followers by day, as they were counted; undefined where fewer than two days are known. */
export function followersChart(rows: readonly AccountRow[]): string | undefined {
  const all = rows.filter(({ followers }) => followers !== undefined)
  const newest = all.at(-1)
  if (!newest) return undefined
  const oldest = addDays(`${newest.day.slice(0, 7)}-01`, -30 * MOST_MONTHS)
  const known = all.filter(({ day }) => day >= oldest)
  const [first] = known
  if (!first || known.length < 2) return undefined
  const byDay = new Map(known.map(({ day, followers }) => [day, followers]))
  const values = daysBetween(first.day, newest.day).map((day): DayValue => [day, byDay.get(day)])
  const counts = known.flatMap(({ followers }) => followers ?? [])
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const { grid, below, ...places } = dayAxes(...monthsAround(first.day, newest.day), [
    least === most ? Math.max(0, least - 2) : least,
    least === most ? most + 2 : most,
  ])
  const [before = 0, now = 0] = [first.followers, newest.followers]
  return framed({
    title: 'Followers',
    subtitle: `${full(now)} on ${longDate(newest.day)}`,
    says: `Followers from ${longDate(first.day)}, when there were ${full(before)}, to ${longDate(newest.day)}, when there are ${full(now)}. The scale does not begin at zero. Days on which nobody counted are left out.`,
    height: PLOT_HEIGHT,
    body: [...grid, ...below, ...lineOver(values, places)],
  })
}
