import { describe, expect, test } from 'vitest'
import { allCases } from './cases.ts'

/** How many of the cases are tried here; `npm run test:faults` tries them all. */
const SAMPLE = 50

const groups = [...Map.groupBy(await allCases(), ({ group }) => group).values()]
const sample = Array.from({ length: SAMPLE }, (_, index) => {
  const group = groups[Math.floor((index * groups.length) / SAMPLE)] ?? []
  return group.slice((7 * index) % group.length)[0]
}).filter((each) => each !== undefined)

describe.concurrent('every segment is live once, in order, and its receipt is kept', () => {
  test.each(sample.map((each) => [each.group, each.name, each.check] as const))(
    '%s, %s',
    async (_group, _name, check) => {
      expect(await check()).toEqual([])
    },
  )
})
