import { describe, expect, test } from 'vitest'
import { fullerOf, mayBegin } from '../../../src/core/threads/rate-limit.ts'

const used = (usedPercent: number, freeAt?: number) => ({ usedPercent, freeAt })

describe('a chain', () => {
  test('may begin below 90 %, and where nothing is told', () => {
    expect([undefined, used(0), used(89)].map(mayBegin)).toEqual([true, true, true])
    expect([used(90), used(100)].map(mayBegin)).toEqual([false, false])
  })
})

describe('of two answers', () => {
  test('the one counts that tells of more used up, and of two alike the later one', () => {
    expect(fullerOf(used(92), used(91))).toEqual(used(92))
    expect(fullerOf(used(91), used(92))).toEqual(used(92))
    expect(fullerOf(used(92, 1), used(92, 2))).toEqual(used(92, 2))
  })

  test('one that tells nothing changes nothing', () => {
    expect(fullerOf(used(92), undefined)).toEqual(used(92))
    expect(fullerOf(undefined, used(3))).toEqual(used(3))
    expect(fullerOf(undefined, undefined)).toBeUndefined()
  })
})
