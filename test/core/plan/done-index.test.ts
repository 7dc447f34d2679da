import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeIndex, encodeIndex } from '../../../src/core/plan/done-index.ts'

const oid = fc.oneof(...[40, 64].map((length) => fc.stringMatching(new RegExp(`^[\\da-f]{${length}}$`))))

describe('an index of what is done', () => {
  test('has what was put into it, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(oid), fc.array(oid), (done, others) => {
        const index = decodeIndex(encodeIndex(done))
        const known = new Set(done.map((each) => each.slice(0, 20)))
        for (const each of done) expect(index?.has(each)).toBe(true)
        for (const each of others) expect(index?.has(each)).toBe(known.has(each.slice(0, 20)))
        expect(index?.size).toBe(known.size)
      }),
    )
  })

  test('is the same in whichever order names come, and takes ten bytes for each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(oid, { selector: (each) => each.slice(0, 20) }), (done) => {
        const bytes = encodeIndex(done)
        expect(encodeIndex([...done, ...done].reverse())).toEqual(bytes)
        expect(bytes.length).toBe(encodeIndex([]).length + 10 * done.length)
      }),
    )
  })

  test('is not believed where anything is missing, added, out of order or of another version', () => {
    const whole = encodeIndex(['1'.repeat(40), '2'.repeat(40), '3'.repeat(40)])
    expect(decodeIndex(whole)?.size).toBe(3)
    const swapped = Buffer.concat([encodeIndex([]), whole.subarray(-10), whole.subarray(-30, -10)])
    const doubled = Buffer.concat([whole, whole.subarray(-10)])
    const other = Buffer.from(whole)
    other[11] = (other[11] ?? 0) + 1
    for (const broken of [
      whole.subarray(0, -1),
      Buffer.concat([whole, Buffer.of(0)]),
      swapped,
      doubled,
      other,
    ])
      expect(decodeIndex(broken)).toBeUndefined()
    for (const broken of ['', 'spool', '<html>', 'spool done 1'])
      expect(decodeIndex(Buffer.from(broken))).toBeUndefined()
  })
})
