import { describe, expect, test } from 'vitest'
import type { HeadCourse } from '../../../src/core/insights/courses.ts'
import { addDays, daysBetween } from '../../../src/core/insights/days.ts'
import { summaryOfView } from '../../../src/core/insights/pages/summary.ts'
import { topOf, unusualOf, weekOf } from '../../../src/core/insights/week.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-11-28T12:00:00Z')
const account = (days: number, viewsOf: (index: number) => number) =>
  daysBetween(addDays('2026-11-27', 1 - days), '2026-11-27').map((day, index) => ({
    day,
    views: viewsOf(days - 1 - index),
    likes: 1,
    followers: 500 - (days - 1 - index),
  }))

/** A post of so many days with so many views at each full day of age. */
const post = (id: number, ageDays: number, viewsAtDay: (day: number) => number): HeadCourse => ({
  head: {
    id: mediaId(String(id)),
    path: `threads/${id}.md`,
    number: 1,
    of: 1,
    isReply: false,
    publishedAt: NOW - ageDays * DAY,
    permalink: undefined,
  },
  course: {
    publishedAt: NOW - ageDays * DAY,
    rows: Array.from({ length: ageDays }, (_, index) => ({
      at: NOW - (ageDays - index - 1) * DAY,
      id: mediaId(String(id)),
      numbers: { views: viewsAtDay(index + 1) },
    })),
  },
})
/** Twelve older posts that came to about 100 views on each day. */
const usual = Array.from({ length: 12 }, (_, index) => post(100 + index, 20, (day) => day * (95 + index)))

describe('this week', () => {
  test('is the last seven days that are over, beside the median of the weeks before', () => {
    const rows = account(7 * 6, (ago) => (ago < 7 ? 20 : ago < 14 ? 9000 : 10))
    expect(weekOf(rows)).toEqual({
      first: '2026-11-21',
      last: '2026-11-27',
      counts: [
        { what: 'views', count: 140, usual: 70 },
        { what: 'likes', count: 7, usual: 7 },
      ],
      followers: { count: 500, before: 493 },
    })
  })
  test('has nothing usual beside it before the fifth week', () => {
    expect(weekOf(account(28, () => 10))?.counts[0]).toEqual({ what: 'views', count: 70, usual: undefined })
  })
  test('is not told where a day of it is missing', () => {
    expect(weekOf(account(30, () => 10).filter(({ day }) => day !== '2026-11-24'))).toBeUndefined()
  })
})

describe('the top post', () => {
  test('is the one that most views came to this week, however old it is', () => {
    const old = post(1, 20, (day) => (day <= 13 ? 10 : 10 + (day - 13) * 400))
    const fresh = post(2, 3, (day) => day * 500)
    expect(topOf([...usual, fresh, old], NOW)).toMatchObject({ head: { id: '1' }, gained: 2800 })
  })
  test('is none where nobody looked', () => {
    expect(topOf([post(1, 3, () => 0)], NOW)).toBeUndefined()
  })
})

describe('what is unusual', () => {
  test('is a post of this week far from the others at its age', () => {
    const found = unusualOf([...usual, post(1, 3, (day) => day * 900), post(2, 3, (day) => day * 101)], NOW)
    expect(found.map(({ head, views, usual }) => [head.id, views, usual])).toEqual([['1', 2700, 303]])
  })
  test('is not told of with fewer than eight others', () => {
    expect(unusualOf([...usual.slice(0, 7), post(1, 3, (day) => day * 900)], NOW)).toEqual([])
  })
})

test('the summary shows the week in tables and bars, and names posts by their paths', () => {
  const courses = [...usual, post(1, 3, (day) => day * 900)]
  const view = {
    ...{
      now: NOW,
      timezone: 'UTC',
      segments: [],
      rows: new Map(),
      account: [],
      clicks: [],
      groups: [],
      courses,
    },
    week: weekOf(account(42, (ago) => (ago < 7 ? 20 : 10))),
    top: topOf(courses, NOW),
    unusual: unusualOf(courses, NOW),
  }
  expect(summaryOfView(view).join('\n')).toMatchInlineSnapshot(`
    "### 21 Nov to 27 Nov 2026

    | | This week | The usual week |
    | --- | --- | --- |
    | views | ████████████████████ 140 | ░░░░░░░░░░ 70 |
    | likes | ████████████████████ 7 | ░░░░░░░░░░░░░░░░░░░░ 7 |

    500 followers, 7 more than a week before.

    Most seen in the last seven days: \`threads/1.md\`, 2,700 views.

    Unusual for their age:

    - \`threads/1.md\`: 2,700 views, where 302 are usual
    "
  `)
})
