import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shardsOf, type Task } from '../../../src/core/plan/shards.ts'

const task = (account: string, work: number): Task => ({ account, work, checkout: [`/threads/${account}/`] })
const tasks = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 60 })
  .chain((names) =>
    fc
      .array(fc.integer({ min: 1, max: 5000 }), { minLength: names.length, maxLength: names.length })
      .map((works) => names.map((name, index) => task(name, works[index] ?? 1))),
  )

describe('shards', () => {
  test('have each account once, at most twenty times, and are never empty', () => {
    fc.assert(
      fc.property(tasks, (given) => {
        const shards = shardsOf(given, ['/accounts.yml'])
        const accounts = shards.flatMap(({ accounts }) => accounts.split(' '))
        expect(accounts.toSorted()).toEqual(given.map(({ account }) => account).toSorted())
        expect(shards.length).toBeLessThanOrEqual(20)
        for (const { accounts, checkout } of shards) {
          expect(accounts).not.toBe('')
          const lines = accounts.split(' ').map((name) => `/threads/${name}/`)
          expect(checkout.split('\n')).toEqual(['/accounts.yml', ...lines])
        }
      }),
    )
  })

  test('are the same in whichever order the accounts come', () => {
    fc.assert(
      fc.property(tasks, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = given
          .map((each) => ({ each, at: numbers.next().value as number }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ each }) => each)
        expect(shardsOf(shuffled, [])).toEqual(shardsOf(given, []))
      }),
    )
  })

  test('have at most the work of their largest account more than any other', () => {
    fc.assert(
      fc.property(tasks, (given) => {
        const workOf = new Map(given.map(({ account, work }) => [account, work]))
        const loads = shardsOf(given, []).map(({ accounts }) =>
          accounts.split(' ').map((name) => workOf.get(name) ?? 0),
        )
        const sums = loads.map((works) => works.reduce((sum, work) => sum + work, 0))
        for (const [index, works] of loads.entries())
          expect((sums[index] ?? 0) - Math.min(...sums)).toBeLessThanOrEqual(Math.max(...works))
      }),
    )
  })

  test.each([
    ['files', 1, (index: number) => `/static/pictures of this year/${index}.jpg`, '/static/\n/threads/'],
    ['files of many', 20, (index: number) => `/static/pictures/${index}.jpg`, '/static/\n/threads/'],
    ['files at the root', 1, (index: number) => `/a file at the root ${index}.jpg`, '/*'],
  ])('with more %s than an input or an output has room for check out what these are in', (...given) => {
    const [, count, lineOf, expected] = given
    const lines = Array.from({ length: 40_000 / count }, (_, index) => lineOf(index))
    const many = Array.from({ length: count }, (_, index) => ({ ...task(`a${index}`, 600), lines }))
    const shards = shardsOf(
      many.map((each) => ({ ...each, checkout: [...each.lines, ...each.checkout] })),
      [],
    )
    expect(shards.map(({ checkout }) => checkout)).toEqual(Array.from({ length: count }, () => expected))
  })

  test.each([
    ['nothing', [], 0],
    ['one post', [task('a', 1)], 1],
    ['little of many', Array.from({ length: 300 }, (_, index) => task(`a${index}`, 2)), 1],
    [
      'ten posts of each of three hundred',
      Array.from({ length: 300 }, (_, index) => task(`a${index}`, 10)),
      5,
    ],
    ['very much of many', Array.from({ length: 300 }, (_, index) => task(`a${index}`, 100)), 20],
    ['very much of one', [task('a', 100_000), task('b', 1)], 2],
  ])('of %s are as few as are enough', (_, given, count) => {
    expect(shardsOf(given, [])).toHaveLength(count)
  })
})
