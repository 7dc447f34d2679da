import { bisectRight, quantileSorted } from 'd3-array'
import type { HeadCourse } from '../courses.ts'
import { viewsOfFirstWeek } from '../courses.ts'
import { full, short } from '../pages/numerals.ts'
import { medianOf } from '../usual.ts'
import { framed, text } from './frame.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const HOURS = 3
const SLOTS = 24 / HOURS
/** One post says more of itself than of its hour. */
const FEWEST_POSTS = 2
const CLASSES = ['h1', 'h2', 'h3', 'h4'] as const
const [LEFT, TOP, WIDE, HIGH] = [46, 18, 41, 24]

/** The hours of a weekday, and the median of the views of the posts that were published in them. */
type Slot = {
  readonly weekday: number
  readonly from: number
  readonly views: number
  readonly posts: number
}

/** Slots with at least two posts. `timezone`: IANA zone of the author. */
export function slotsOf(courses: readonly HeadCourse[], timezone: string): readonly Slot[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  const slots = new Map<number, number[]>()
  for (const { course } of courses) {
    const views = viewsOfFirstWeek(course)
    if (views === undefined) continue
    const parts = new Map(format.formatToParts(course.publishedAt).map(({ type, value }) => [type, value]))
    const weekday = WEEKDAYS.indexOf(parts.get('weekday') ?? '')
    const slot = weekday * SLOTS + Math.floor(Number(parts.get('hour')) / HOURS)
    slots.set(slot, [...(slots.get(slot) ?? []), views])
  }
  return [...slots]
    .filter(([, all]) => all.length >= FEWEST_POSTS)
    .sort(([one], [other]) => one - other)
    .map(([slot, all]) => ({
      weekday: Math.floor(slot / SLOTS),
      from: (slot % SLOTS) * HOURS,
      views: Math.round(medianOf(all) ?? 0),
      posts: all.length,
    }))
}

/** Undefined where fewer than two slots can be compared. */
export function hoursChart(slots: readonly Slot[], timezone: string): string | undefined {
  if (slots.length < 2) return undefined
  // By rank: a post that went around the world makes its slot the best one, and leaves the others apart.
  const sorted = slots.map(({ views }) => views).sort((one, other) => one - other)
  const steps = CLASSES.slice(1).map((_, index) => quantileSorted(sorted, (index + 1) / CLASSES.length) ?? 0)
  const classOf = (views: number) => CLASSES[bisectRight(steps, views)] ?? 'h1'
  const best = slots.toSorted((one, other) => other.views - one.views).slice(0, 3)
  const [heads, days] = [Array.from({ length: SLOTS }, (_, slot) => slot * HOURS), WEEKDAYS.keys()]
  const body = [
    ...heads.map((hour) =>
      text(LEFT + (hour / HOURS) * WIDE + WIDE / 2, TOP - 6, String(hour).padStart(2, '0'), 'm c'),
    ),
    ...[...days].flatMap((day) => [
      text(LEFT - 8, TOP + day * HIGH + 16, WEEKDAYS[day] ?? '', 'm e'),
      `<rect class="h0" x="${LEFT}" y="${TOP + day * HIGH}" width="${SLOTS * WIDE - 2}" height="${HIGH - 2}" rx="2"/>`,
    ]),
    ...slots.flatMap(({ weekday, from, views }) => {
      const [x, y] = [LEFT + (from / HOURS) * WIDE, TOP + weekday * HIGH]
      return [
        `<rect class="${classOf(views)}" x="${x}" y="${y}" width="${WIDE - 2}" height="${HIGH - 2}" rx="2"/>`,
        text(x + WIDE / 2 - 1, y + 16, short(views), 'c'),
      ]
    }),
  ]
  const named = best.map((slot) => `${nameOf(slot)} with ${full(slot.views)}`)
  return framed({
    title: 'Best hours',
    subtitle: `median views of a post’s first week, ${timezone}`,
    says: `Median views of a post in its first week, by the three hours and the weekday in which it was published, in the zone ${timezone}. Only hours with two posts or more are shown: ${slots.length} of 56. The best are ${named.join(', ')}.`,
    height: TOP + WEEKDAYS.length * HIGH + 12,
    body,
  })
}

/** `Tuesday` is longer than needed: `Tue 09–12`. */
function nameOf({ weekday, from }: Slot): string {
  const hour = (value: number) => String(value).padStart(2, '0')
  return `${WEEKDAYS[weekday] ?? ''} ${hour(from)}–${hour(from + HOURS)}`
}
