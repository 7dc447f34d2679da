import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewsOfFirstWeek } from '../../../src/core/insights/courses.ts'
import type { PostRow } from '../../../src/core/insights/history/rows.ts'
import { isUnusual, medianOf, usualOf, valueAt, type Course } from '../../../src/core/insights/usual.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const DAY = 86_400_000
const PUBLISHED = Date.parse('2026-11-01T12:00:00Z')
/** Views by days of age. */
const course = (views: Readonly<Record<number, number>>): Course => ({
  publishedAt: PUBLISHED,
  rows: Object.entries(views).map(([days, count]): PostRow => ({
    at: PUBLISHED + Number(days) * DAY,
    id: mediaId('1'),
    numbers: { views: count },
  })),
})
const at = (of: Course, days: number) => valueAt(of, 'views', days * DAY)

describe('a number at an age', () => {
  test('lies between the samples around it', () => {
    expect(at(course({ 1: 100, 2: 200 }), 1.5)).toBe(150)
  })
  test('is the same between two that are, however far apart', () => {
    expect(at(course({ 1: 100, 31: 100 }), 15)).toBe(100)
  })
  test('is not known before the first sample, nor after the last one', () => {
    expect(at(course({ 3: 100 }), 2)).toBeUndefined()
    expect(at(course({ 1: 100 }), 6)).toBeUndefined()
  })
  test('is not made up across days that were missed', () => {
    expect(at(course({ 1: 100, 9: 900 }), 4)).toBeUndefined()
  })
})

describe('the views of a first week', () => {
  test('are those after seven days', () => {
    expect(viewsOfFirstWeek(course({ 1: 10, 6: 60, 7: 70, 8: 80 }))).toBe(70)
  })
  test('are those of now where the post is younger, but not in its first two days', () => {
    expect(viewsOfFirstWeek(course({ 1: 10, 3: 30 }))).toBe(30)
    expect(viewsOfFirstWeek(course({ 1: 10 }))).toBeUndefined()
  })
})

describe('the usual', () => {
  test('needs eight of a kind', () => {
    expect(usualOf([1, 2, 3, 4, 5, 6, 7])).toBeUndefined()
    expect(usualOf([1, 2, 3, 4, 5, 6, 7, 8])).toEqual({ median: 4.5, distance: 2 })
  })
  test('is left three distances away', () => {
    const usual = { median: 100, distance: 10 }
    expect([69, 70, 130, 131].map((number) => isUnusual(number, usual))).toEqual([true, false, false, true])
  })
  test('is not left where all are alike: how far is far is not known', () => {
    expect(isUnusual(101, { median: 100, distance: 0 })).toBe(false)
  })
  test('hardly moves for one outlier', () => {
    expect(usualOf([1, 2, 3, 4, 5, 6, 7, 1_000_000])?.median).toBe(4.5)
  })
  test('has as many below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (numbers) => {
        const median = medianOf(numbers) ?? NaN
        const below = numbers.filter((number) => number < median).length
        const above = numbers.filter((number) => number > median).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
      }),
    )
  })
})
