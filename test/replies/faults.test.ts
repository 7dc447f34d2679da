import { describe, expect, test } from 'vitest'
import { allCases } from './faults.ts'

/** How many of the cases are tried here; `npm run test:faults` tries them all. */
const SAMPLE = 8

const cases = await allCases()
const sample = Array.from({ length: SAMPLE }, (_, index) => {
  const step = cases.length / SAMPLE
  // Another kind of fault each time.
  return cases[(Math.floor(index * step) & ~3) + (index % 4)]
}).filter((each) => each !== undefined)

describe.concurrent('no reply is hidden that no rule names, none twice, and the inbox is one issue', () => {
  test.each(sample.map((each) => [each.group, each.name, each.check] as const))(
    '%s, %s',
    async (_group, _name, check) => {
      expect(await check()).toEqual([])
    },
  )
})
