import { expect, test } from 'vitest'
import { relativeTime } from '../../../src/core/preview/relative-time.ts'

const HOUR = 3_600_000

test.each([
  [90_000, 'in 2 minutes'],
  [100 * 60_000, 'in 100 minutes'],
  [3 * HOUR, 'in 3 hours'],
  [47 * HOUR, 'in 47 hours'],
  [72 * HOUR, 'in 3 days'],
  [21 * 24 * HOUR, 'in 3 weeks'],
  [90 * 24 * HOUR, 'in 3 months'],
  [3 * 365.25 * 24 * HOUR, 'in 3 years'],
  [-3 * HOUR, '3 hours ago'],
])('a time %i ms from now is %s', (ms, words) => {
  expect(relativeTime(ms)).toBe(words)
})
