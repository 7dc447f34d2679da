import { describe, expect, test } from 'vitest'
import { findExpiry } from '../../../src/core/token/expiry.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-11-28T12:00:00Z')
const toldAt = (daysLeft: number, lastsDays = 60) => {
  const expiresAt = NOW + daysLeft * DAY
  return findExpiry({ issuedAt: expiresAt - lastsDays * DAY, expiresAt }, NOW).map(
    ({ rule, severity }) => `${severity} ${rule}`,
  )
}

describe('the end of a token that nothing refreshes', () => {
  test.each([
    [22, []],
    [21.9, ['notice token/expires']],
    [15, ['notice token/expires']],
    [14.9, ['warning token/expires']],
    [8, ['warning token/expires']],
    [7.9, ['error token/expires']],
    [-1, ['error token/expires']],
  ])('with %d days left', (daysLeft, told) => {
    expect(toldAt(daysLeft)).toEqual(told)
  })

  test('is near from the beginning for one that was made for an hour', () => {
    expect(toldAt(1 / 25, 1 / 24)).toEqual(['error token/short-lived'])
  })

  test('is not told where the network does not tell it', () => {
    expect(findExpiry({ issuedAt: NOW, expiresAt: undefined }, NOW)).toEqual([])
  })
})
