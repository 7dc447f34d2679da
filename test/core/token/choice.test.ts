import { describe, expect, test } from 'vitest'
import { candidatesOf, longestFirst, type Candidate } from '../../../src/core/token/candidates.ts'
import type { KeptToken } from '../../../src/core/token/kept-token.ts'
import { isRefreshDue, tokenLifeOf } from '../../../src/core/token/lifetime.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-11-28T12:00:00Z')
const HOUR = DAY / 24
const kept: KeptToken = {
  token: 'new',
  account: '17',
  issuedAt: NOW - 5 * DAY,
  expiresAt: NOW + 55 * DAY,
  previous: 'old',
  isDelivered: false,
}
const names = (candidates: readonly Candidate[]) => candidates.map(({ from, token }) => `${from} ${token}`)

describe('a refresh is due', () => {
  test.each([
    ['with 45 days left', 45, 15 * 24, true],
    ['not with more than 45 days left', 45.01, 15 * 24, false],
    ['with a day left', 1, 59 * 24, true],
    ['after its end by the clock of this machine, which may be wrong', -1, 61 * 24, true],
    ['at an age of 25 hours', 30, 25, true],
    ['not at a younger age', 30, 24.99, false],
    ['not where the clock of this machine says that the token comes from the future', 30, -10, false],
  ])('%s', (_, daysLeft, hoursOld, due) => {
    const life = { issuedAt: NOW - hoursOld * HOUR, expiresAt: NOW + daysLeft * DAY }
    expect(isRefreshDue(life, NOW)).toBe(due)
  })

  test('where the network does not tell when the token was issued, or when it ends', () => {
    expect(isRefreshDue({ issuedAt: undefined, expiresAt: undefined }, NOW)).toBe(true)
    expect(isRefreshDue({ issuedAt: undefined, expiresAt: NOW + 20 * DAY }, NOW)).toBe(true)
    expect(isRefreshDue({ issuedAt: NOW - 2 * DAY, expiresAt: undefined }, NOW)).toBe(true)
  })
})

describe('days left', () => {
  test('are whole days, and never less than none', () => {
    const daysAt = (days: number) => tokenLifeOf({ expiresAt: NOW + days * DAY }, NOW)?.daysLeft
    expect([daysAt(59.9), daysAt(1), daysAt(0.5), daysAt(-3)]).toEqual([59, 1, 0, 0])
    expect(tokenLifeOf({ expiresAt: undefined }, NOW)).toBeUndefined()
  })
})

describe('the tokens a run may use', () => {
  test('are the pasted one alone where none is kept', () => {
    expect(names(candidatesOf('a', undefined))).toEqual(['pasted a'])
  })

  test('are the kept one, the pasted one, and the one before', () => {
    expect(names(candidatesOf('a', kept))).toEqual(['kept new', 'pasted a', 'previous old'])
  })

  test('are each named once, where a refresh gave the same string', () => {
    expect(names(candidatesOf('new', { ...kept, previous: undefined }))).toEqual(['kept new'])
    expect(names(candidatesOf('old', kept))).toEqual(['kept new', 'pasted old'])
  })

  test('belong to the account that is sealed beside them, but for the pasted one', () => {
    expect(candidatesOf('a', kept).map(({ account }) => account)).toEqual(['17', undefined, '17'])
  })

  test('are tried by how long they live; what is not known to live comes last', () => {
    const [first, pasted, previous] = candidatesOf('a', kept)
    const all = [first, pasted, previous].filter((each) => each !== undefined)
    expect(names(longestFirst(all))).toEqual(['kept new', 'pasted a', 'previous old'])
    const refreshedElsewhere = all.map((each) =>
      each.from === 'pasted' ? { ...each, expiresAt: NOW + 58 * DAY } : each,
    )
    expect(names(longestFirst(refreshedElsewhere))).toEqual(['pasted a', 'kept new', 'previous old'])
  })
})
