import { line } from 'd3-shape'
import type { HeadCourse } from '../courses.ts'
import { DAY_MS, HOUR_MS } from '../days.ts'
import type { LiveSegment } from '../posts.ts'
import { full } from '../pages/numerals.ts'
import { FEWEST, medianOf, valueAt, type Course } from '../usual.ts'
import { axesOf, PLOT_HEIGHT, wordsBelow } from './axes.ts'
import { framed, text } from './frame.ts'

const SPAN_MS = 2 * DAY_MS
const STEP_HOURS = 3
const MOST_CHARACTERS = 42
/** Fewer samples make no line. */
const FEWEST_SAMPLES = 5

type Point = readonly [hours: number, views: number]

type FirstDays = {
  readonly head: LiveSegment
  readonly points: readonly Point[]
  /** The median of other posts at each age; none where too few are known as finely. */
  readonly usual: readonly Point[]
}

/** The newest post that was sampled finely enough in its first two days; undefined where none was. */
export function firstDaysOf(courses: readonly HeadCourse[]): FirstDays | undefined {
  const fine = courses.filter(({ course }) => early(course).length >= FEWEST_SAMPLES)
  const newest = fine.toSorted((one, other) => other.course.publishedAt - one.course.publishedAt)[0]
  if (!newest) return undefined
  const others = fine.filter(({ head }) => head.id !== newest.head.id)
  const hours = Array.from({ length: 48 / STEP_HOURS }, (_, index) => (index + 1) * STEP_HOURS)
  const usual = hours.flatMap((hour): readonly Point[] => {
    const views = others.flatMap(({ course }) => valueAt(course, 'views', hour * HOUR_MS) ?? [])
    return views.length < FEWEST ? [] : [[hour, medianOf(views) ?? 0]]
  })
  return { head: newest.head, points: early(newest.course), usual }
}

export function firstDaysChart({ points, usual }: FirstDays, name: string): string {
  const counts = [...points, ...usual].map(([, views]) => views)
  const { x, y, grid } = axesOf([0, 48], [0, Math.max(4, ...counts)])
  const below = wordsBelow([0, 12, 24, 36, 48].map((hour) => [x(hour), `${hour} h`]))
  const path = line<Point>()
    .x(([hours]) => x(hours))
    .y(([, views]) => y(views))
    .digits(1)
  const last = points.at(-1) ?? [0, 0]
  const usualAtEnd = usual.findLast(([hours]) => hours <= last[0])
  const beside = usualAtEnd
    ? ` After ${usualAtEnd[0]} hours, ${full(usualAtEnd[1])} are usual.`
    : ' What is usual is not known yet.'
  return framed({
    title: 'The first 48 hours',
    subtitle: endOf(name),
    says: `Views of the newest post in its first 48 hours: ${full(last[1])} after ${Math.round(last[0])} hours.${beside}`,
    height: PLOT_HEIGHT + (usual.length > 0 ? 22 : 0),
    body: [
      ...grid,
      ...below,
      ...(usual.length > 1 ? [`<path class="u" d="${path(usual) ?? ''}"/>`] : []),
      `<path class="l" d="${path([[0, 0], ...points]) ?? ''}"/>`,
      `<circle class="d" cx="${x(last[0])}" cy="${y(last[1])}" r="3"/>`,
      ...(usual.length > 1
        ? [
            `<line class="l" x1="46" x2="68" y1="186" y2="186"/>`,
            text(74, 190, 'this post'),
            `<line class="u" x1="150" x2="172" y1="186" y2="186"/>`,
            text(178, 190, 'usual'),
          ]
        : []),
    ],
  })
}

/** As much of a name as there is room for, cut between what a reader takes for characters. */
function endOf(name: string): string {
  const characters = Array.from(new Intl.Segmenter('en').segment(name), ({ segment }) => segment)
  return characters.length > MOST_CHARACTERS ? `…${characters.slice(1 - MOST_CHARACTERS).join('')}` : name
}

function early({ publishedAt, rows }: Course): readonly Point[] {
  return rows.flatMap(({ at, numbers: { views } }): readonly Point[] => {
    const age = at - publishedAt
    return views === undefined || age < 0 || age > SPAN_MS ? [] : [[age / HOUR_MS, views]]
  })
}
