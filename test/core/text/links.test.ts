import { describe, expect, test } from 'vitest'
import { linksOf } from '../../../src/core/text/links.ts'

describe('the links of a text', () => {
  test.each([['.'], ['-'], ['-.']])('after more of %s than a host may hold come to an end', (signs) => {
    for (let count = 240; count < 270; count += 1) {
      expect(linksOf(`${signs.repeat(count)}.xt.`)).toEqual([])
      expect(linksOf(`${signs.repeat(count)}.com`).length).toBeLessThanOrEqual(1)
    }
  })
})
