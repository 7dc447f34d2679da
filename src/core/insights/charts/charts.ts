import type { View } from '../view.ts'
import { firstDaysChart, firstDaysOf } from './first-days.ts'
import { followersChart } from './followers.ts'
import { hoursChart, slotsOf } from './hours.ts'
import { reachChart, reachOf } from './reach.ts'
import { viewsChart } from './views.ts'

/** Every picture by the name of its file, in the order in which they are shown; those that have nothing to show are left out. */
export function chartsOf({ account, segments, rows, courses, timezone }: View): ReadonlyMap<string, string> {
  const first = firstDaysOf(courses)
  const name = first && (first.head.path ?? 'a post made elsewhere')
  const charts: readonly (readonly [string, string | undefined])[] = [
    ['views.svg', viewsChart(account)],
    ['followers.svg', followersChart(account)],
    ['chains.svg', reachChart(reachOf(segments, rows))],
    ['hours.svg', hoursChart(slotsOf(courses, timezone), timezone)],
    ['first-48-hours.svg', first && name && firstDaysChart(first, name)],
  ]
  return new Map(charts.flatMap(([file, svg]) => (svg ? [[file, svg] as const] : [])))
}
