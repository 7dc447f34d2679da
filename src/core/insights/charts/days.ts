import { line } from 'd3-shape'
import { addDays, daysBetween, noonOf, DAY_MS } from '../days.ts'
import { monthOf, shortDate } from '../pages/numerals.ts'
import { axesOf, wordsBelow, type Axes } from './axes.ts'

/** A number of a day, or of the week that begins with it; undefined: not known. */
export type DayValue = readonly [day: string, value: number | undefined]

/** What a chart shows of days: from the first day of a month to the last of another one, so that little moves from day to day. */
export function monthsAround(first: string, last: string): readonly [from: string, to: string] {
  const next = addDays(`${last.slice(0, 7)}-28`, 4)
  return [`${first.slice(0, 7)}-01`, addDays(`${next.slice(0, 7)}-01`, -1)]
}

/** A line through days, broken where one is not known; a day alone is a dot. */
export function lineOver(values: readonly DayValue[], { x, y }: Pick<Axes, 'x' | 'y'>): readonly string[] {
  const path = line<DayValue>()
    .defined(([, value]) => value !== undefined)
    .x(([day]) => x(noonOf(day)))
    .y(([, value = 0]) => y(value))
    .digits(1)
  const known = (index: number) => values[index]?.[1] !== undefined
  const alone = values.filter(
    ([, value], index) => value !== undefined && !known(index - 1) && !known(index + 1),
  )
  const last = values.findLast(([, value]) => value !== undefined)
  const dots = last ? [...new Set([...alone, last])] : []
  return [
    `<path class="l" d="${path(values) ?? ''}"/>`,
    ...dots.map(([day, value = 0]) => `<circle class="d" cx="${x(noonOf(day))}" cy="${y(value)}" r="3"/>`),
  ]
}

/** Axes for days, with their dates below: months where there are many, else days. */
export function dayAxes(from: string, to: string, range: readonly [number, number]) {
  const axes = axesOf([noonOf(from), noonOf(to)], range)
  const days = daysBetween(from, to)
  const isLong = noonOf(to) - noonOf(from) > 62 * DAY_MS
  const marks = isLong
    ? days.filter((day) => day.endsWith('-01')).map((day) => [day, monthWord(day)] as const)
    : days.filter((day) => /-(01|08|15|22)$/.test(day)).map((day) => [day, shortDate(day)] as const)
  return { ...axes, below: wordsBelow(marks.map(([day, word]) => [axes.x(noonOf(day)), word])) }
}

function monthWord(day: string): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : monthOf(day)
}
