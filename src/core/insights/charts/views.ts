import { addDays, daysBetween } from '../days.ts'
import type { AccountRow } from '../history/rows.ts'
import { full, longDate } from '../pages/numerals.ts'
import { PLOT_HEIGHT } from './axes.ts'
import { dayAxes, lineOver, monthsAround, type DayValue } from './days.ts'
import { framed } from './frame.ts'

/** As long as days can be told apart. */
const MOST_DAYS = 92
const MOST_MONTHS = 12

/** Views of the account by day or, over a longer time, by week; undefined where fewer than two are known. */
export function viewsChart(rows: readonly AccountRow[]): string | undefined {
  const known = rows.filter(({ views }) => views !== undefined)
  const last = known.at(-1)?.day
  const first = known[0]?.day
  if (first === undefined || last === undefined) return undefined
  const oldest = addDays(`${last.slice(0, 7)}-01`, -30 * MOST_MONTHS)
  const from = first < oldest ? oldest : first
  const days = daysBetween(from, last)
  const byDay = new Map(known.map(({ day, views }) => [day, views]))
  const isByWeek = days.length > MOST_DAYS
  const values: readonly DayValue[] = isByWeek
    ? weeksOf(days, byDay)
    : days.map((day) => [day, byDay.get(day)])
  const counts = values.flatMap(([, value]) => value ?? [])
  const newest = values.findLast(([, value]) => value !== undefined)
  if (counts.length < 2 || !newest) return undefined
  const most = Math.max(...counts)
  const { grid, below, ...places } = dayAxes(...monthsAround(from, last), [0, Math.max(most, 4)])
  const each = isByWeek ? 'week' : 'day'
  return framed({
    title: 'Views over time',
    subtitle: `each ${each}, to ${longDate(last)}`,
    says: `Views of all posts, each ${each}, from ${longDate(from)} to ${longDate(last)}. The newest ${each} has ${full(newest[1] ?? 0)}, the best one ${full(most)}, the weakest one ${full(Math.min(...counts))}.`,
    height: PLOT_HEIGHT,
    body: [...grid, ...below, ...lineOver(values, places)],
  })
}

/** Whole weeks, from Monday to Sunday, each at its first day; one of which a day is not known is not known. */
function weeksOf(
  days: readonly string[],
  byDay: ReadonlyMap<string, number | undefined>,
): readonly DayValue[] {
  return days.flatMap((day, index): readonly DayValue[] => {
    const week = days.slice(index, index + 7)
    if (new Date(`${day}T12:00:00Z`).getUTCDay() !== 1 || week.length < 7) return []
    const sum = week.reduce<number | undefined>((total, each) => {
      const views = byDay.get(each)
      return total === undefined || views === undefined ? undefined : total + views
    }, 0)
    return [[day, sum]]
  })
}
