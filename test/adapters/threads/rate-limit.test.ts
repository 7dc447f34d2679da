import { describe, expect, test } from 'vitest'
import { rateLimitIn } from '../../../src/adapters/threads/rate-limit.ts'

const clock = { after: (ms: number) => 1_000_000 + ms }
const read = (headers: Parameters<typeof rateLimitIn>[0]) => rateLimitIn(headers, clock)
const business = (...limits: unknown[]) => ({
  'x-business-use-case-usage': JSON.stringify({ '17': limits }),
})
const app = (limit: unknown) => ({ 'x-app-usage': JSON.stringify(limit) })
const limit = (call_count: number, total_cputime: number, total_time: number, minutes = 0) => ({
  type: 'threads',
  ...{ call_count, total_cputime, total_time, estimated_time_to_regain_access: minutes },
})

describe('the headers of an answer tell', () => {
  test.each([
    [limit(70, 2, 3), 70],
    [limit(1, 71, 3), 71],
    [limit(1, 2, 72), 72],
  ])('the highest of calls, CPU time and total time: %j', (given, usedPercent) => {
    expect(read(business(given))).toEqual({ usedPercent, freeAt: undefined })
    expect(read(app(given))).toEqual({ usedPercent, freeAt: undefined })
  })

  test('the highest of several limits, of the account and of the app', () => {
    expect(read(business(limit(1, 1, 1), limit(8, 1, 1)))?.usedPercent).toBe(8)
    expect(read({ ...business(limit(8, 1, 1)), ...app({ call_count: 9 }) })?.usedPercent).toBe(9)
    const two = { '1': [limit(3, 1, 1)], '2': [limit(4, 1, 1)] }
    expect(read({ 'x-business-use-case-usage': JSON.stringify(two) })?.usedPercent).toBe(4)
  })

  test('when requests are taken again, where they give minutes: at most a day', () => {
    expect(read(business(limit(95, 1, 1, 10), limit(1, 1, 1, 3)))?.freeAt).toBe(1_000_000 + 600_000)
    expect(read(business(limit(95, 1, 1, 1e300)))?.freeAt).toBe(1_000_000 + 86_400_000)
  })

  test('whole per cents up to 100', () => {
    expect(read(app({ call_count: 89.9 }))?.usedPercent).toBe(89)
    expect(read(app({ call_count: 250 }))?.usedPercent).toBe(100)
  })
})

describe('the headers of an answer tell nothing', () => {
  test.each([
    {},
    { 'x-app-usage': '' },
    { 'x-app-usage': '{' },
    { 'x-app-usage': '{}' },
    { 'x-app-usage': '95' },
    { 'x-app-usage': '{"call_count":"95"}' },
    { 'x-app-usage': '{"call_count":-1}' },
    { 'x-app-usage': '{"call_count":1e999}' },
    { 'x-app-usage': '{"call_count":null}' },
    { 'x-app-usage': ['{"call_count":95}', '{"call_count":95}'] },
    { 'x-app-usage': `{"call_count":95,"x":"${'x'.repeat(5000)}"}` },
    { 'x-business-use-case-usage': '[]' },
    { 'x-business-use-case-usage': '{"17":{"call_count":95}}' },
    { 'x-business-use-case-usage': '{"17":[95]}' },
    {
      'x-business-use-case-usage': '{"17":[{"call_count":95,"estimated_time_to_regain_access":"5"}]}',
    },
    { 'x-rate-limit': '{"call_count":95}' },
  ])('where they are not as they should be: %j', (headers) => {
    expect(read(headers)).toBeUndefined()
  })

  test('of a header that is wrong, while the other one counts', () => {
    expect(read({ ...business(limit(8, 1, 1)), 'x-app-usage': '<html>' })?.usedPercent).toBe(8)
  })
})
