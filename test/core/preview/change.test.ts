import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeBetween } from '../../../src/core/preview/change.ts'
import { isUnseen, type Change, type SegmentPreview } from '../../../src/core/preview/preview.ts'
import { words } from './random-post.ts'

const segment = (text: string, details: SegmentPreview['details'] = []): SegmentPreview => ({
  text,
  ...{ spoilers: [], end: 'end', length: text.length, counting: 'documented', details },
})
const now = (...segments: readonly SegmentPreview[]) => ({ when: 'Goes out with the next run', segments })
const partsOf = (change: Change) => (change.kind === 'changed' ? change.parts : [])
const sideOf = (change: Change, without: 'added' | 'removed') =>
  partsOf(change)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')
/** As git writes differences of words. */
const marked = (change: Change) =>
  partsOf(change)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

describe('what changes of a post', () => {
  test('is told by words, those in a row as one', () => {
    const change = changeBetween(
      now(segment('One two three four five.')),
      now(segment('One zwei drei four five.')),
    )
    expect(marked(change)).toContain('One [-two three-]{+zwei drei+} four five.')
  })

  test('is told by characters where nothing parts words', () => {
    const change = changeBetween(now(segment('静かな道具')), now(segment('静かな部屋')))
    expect(marked(change)).toContain('静かな[-道具-]{+部屋+}')
  })

  test('is also when it goes out, where it is cut, and whatever else it shows', () => {
    const before = { when: 'A draft', segments: [segment('One'), segment('Two')] }
    const after = now(segment('One\nTwo', [{ label: 'Topic', items: [{ text: 'bread' }] }]))
    const text = marked(changeBetween(before, after))
    for (const part of ['[-A draft-]', '[-1/2-]', 'Topic: bread+}'])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(part)
  })

  test('is nothing where readers see the same', () => {
    expect(isUnseen(changeBetween(now(segment('One')), now(segment('One'))))).toBe(true)
    expect(isUnseen(changeBetween(now(segment('One')), now(segment('Two'))))).toBe(false)
    expect(isUnseen({ kind: 'new' })).toBe(false)
  })

  test('keeps both texts whole, however different they are', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 200 }), (one, other, times) => {
        const [before, after] = [now(segment(one.repeat(times))), now(segment(other.repeat(times)))]
        const change = changeBetween(before, after)
        expect(sideOf(change, 'added')).toContain(one.repeat(times))
        expect(sideOf(change, 'removed')).toContain(other.repeat(times))
      }),
      { numRuns: 50 },
    )
  })
})
