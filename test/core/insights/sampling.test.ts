import { describe, expect, test } from 'vitest'
import type { LiveSegment } from '../../../src/core/insights/posts.ts'
import { dueOf } from '../../../src/core/insights/sampling.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.parse('2026-11-28T05:10:00Z')

const segment = (id: string, ageMs: number | undefined): LiveSegment => ({
  id: mediaId(id),
  path: `threads/${id}.md`,
  number: 1,
  of: 1,
  isReply: false,
  publishedAt: ageMs === undefined ? undefined : NOW - ageMs,
  permalink: undefined,
})
const due = (segments: readonly LiveSegment[], asked: Readonly<Record<string, number>> = {}) =>
  dueOf({
    segments,
    now: NOW,
    readAt: new Map(Object.entries(asked).map(([id, ago]) => [id, NOW - ago])),
  }).map(({ id }) => id)

describe('a post is due', () => {
  test.each([
    ['each hour in its first two days', DAY, HOUR, 0.5 * HOUR],
    ['daily to thirty days', 20 * DAY, DAY, 12 * HOUR],
    ['weekly to ninety days', 60 * DAY, 7 * DAY, 5 * DAY],
    ['monthly from then on', 900 * DAY, 30 * DAY, 28 * DAY],
  ])('%s', (_, age, late, early) => {
    expect(due([segment('1', age)], { 1: late })).toEqual(['1'])
    expect(due([segment('1', age)], { 1: early })).toEqual([])
  })

  test('in a daily run that comes some hours early', () => {
    expect(due([segment('1', 5 * DAY)], { 1: 20.5 * HOUR })).toEqual(['1'])
  })

  test('where nothing tells when it was published, by when it was asked for', () => {
    expect(due([segment('1', undefined)], { 1: 2 * HOUR })).toEqual(['1'])
  })
})

describe('what is due', () => {
  test('begins with what was never asked for, the newest first', () => {
    const segments = [segment('1', 40 * DAY), segment('2', 2 * DAY), segment('3', 5 * DAY)]
    expect(due(segments, { 3: 9 * DAY })).toEqual(['2', '1', '3'])
  })

  test('goes on with the most overdue, in times of how often it is to be asked for', () => {
    const segments = [segment('1', 900 * DAY), segment('2', 5 * DAY), segment('3', 40 * DAY)]
    expect(due(segments, { 1: 45 * DAY, 2: 3 * DAY, 3: 8 * DAY })).toEqual(['2', '1', '3'])
  })
})
