import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueOf } from '../../../src/core/replies/due.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.parse('2026-11-28T12:00:00Z')

/** A post so many days old, which was read so many days ago. */
const post = (
  name: string,
  daysOld: number,
  read: { readonly daysAgo: number; readonly told?: number } | undefined,
  told?: number,
  isRuled = false,
) => ({
  ...{ name, publishedAt: NOW - daysOld * DAY, told, isRuled },
  entry: read && {
    ...{ head: mediaId('1'), file: undefined, told: read.told },
    checked: new Date(NOW - read.daysAgo * DAY).toISOString().slice(0, 10),
  },
})
const namesOf = (posts: readonly ReturnType<typeof post>[]) => dueOf(posts, NOW).map(({ name }) => name)

describe('a conversation is read', () => {
  test.each([
    ['at first', post('a', 100, undefined), true],
    ['not at first, where there is no reply and it is not old', post('a', 3, undefined, 0), false],
    ['once in its life, where there never was one', post('a', 30, undefined, 0), true],
    ['when its number of replies has changed', post('a', 100, { daysAgo: 0, told: 4 }, 5), true],
    ['not when it has not', post('a', 100, { daysAgo: 5, told: 4 }, 4), false],
    ['in every run, while it is young', post('a', 2, { daysAgo: 0, told: 4 }, 4), true],
    ['within a week all the same', post('a', 100, { daysAgo: 6, told: 4 }, 4), true],
    ['daily at first, where numbers are not told', post('a', 10, { daysAgo: 1 }), true],
    ['not twice a day', post('a', 10, { daysAgo: 0 }), false],
    ['weekly later', post('a', 20, { daysAgo: 5 }), false],
    ['when a rule has something to do there', post('a', 100, { daysAgo: 0, told: 4 }, 4, true), true],
  ] as const)('%s', (_, one, isDue) => {
    expect(namesOf([one])).toEqual(isDue ? ['a'] : [])
  })

  test('what has changed comes first, newest first, then what is young, then the most overdue', () => {
    const posts = [
      post('a week ago', 100, { daysAgo: 7, told: 1 }, 1),
      post('young', 1, { daysAgo: 0, told: 1 }, 1),
      post('a month ago', 100, { daysAgo: 30, told: 1 }, 1),
      post('changed', 90, { daysAgo: 0, told: 1 }, 2),
      post('new', 50, undefined),
    ]
    expect(namesOf(posts)).toEqual(['new', 'changed', 'young', 'a month ago', 'a week ago'])
  })

  test('within seven days, whatever is known of it', () => {
    const days = fc.integer({ min: 0, max: 400 })
    const number = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })
    fc.assert(
      fc.property(days, days, number, number, (daysOld, daysAgo, told, before) => {
        const one = post('a', daysOld, { daysAgo, ...(before !== undefined && { told: before }) }, told)
        if (daysAgo >= 7) expect(namesOf([one])).toEqual(['a'])
      }),
    )
  })
})
