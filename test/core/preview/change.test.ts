import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeBetween } from '../../../src/core/preview/change.ts'
import { isUnseen, type Change, type SegmentPreview } from '../../../src/core/preview/preview.ts'
import { changeMarkdown } from '../../../src/core/preview/markdown.ts'
import { linesOf } from '../../../src/action/log.ts'
import { postReport } from '../../../src/core/report.ts'
import { words } from './random-post.ts'

const segment = (text: string, details: SegmentPreview['details'] = []): SegmentPreview => ({
  text,
  ...{ spoilers: [], end: 'end', length: text.length, counting: 'documented', details },
})
const now = (...segments: readonly SegmentPreview[]) => ({ when: 'Goes out with the next run', segments })
type Changed = Extract<Change, { kind: 'changed' }>
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

  test('is told where a fact about a post becomes words of it, which look alike', () => {
    const limit = { label: 'The whole chain is shown only in', items: [{ text: 'DE' }] }
    const words = `Only Germany\n${limit.label}: DE`
    const change = changeBetween(now(segment('Only Germany', [limit])), now(segment(words)))
    expect(isUnseen(change)).toBe(false)
    const text = `\n${limit.label}: DE`
    expect(partsOf(change).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text, isText: false },
      { kind: 'added', text, isText: true },
    ])
    expect(changeMarkdown(change as Changed)).toMatch(
      /<p><del>The whole chain.*<\/del><\/p>\n<blockquote><ins>The whole chain.*<\/ins><\/blockquote>$/,
    )
    const log = linesOf(
      { kind: 'post', report: { ...postReport({ path: 'a.md' }, 'waiting', []), change } },
      () => undefined,
    )
    expect(log.filter((line) => typeof line === 'string' && line.includes('only in'))).toEqual([
      '    [-The whole chain is shown only in: DE-]',
      '  │ {+The whole chain is shown only in: DE+}',
    ])
  })

  test('is told where a spoiler or a style moves to the same word elsewhere', () => {
    const hidden = (offset: number) => ({ ...segment('Anna hit Anna'), spoilers: [{ offset, length: 4 }] })
    const change = changeBetween(now(hidden(0)), now(hidden(9)))
    expect(isUnseen(change)).toBe(false)
    expect(marked(change)).toContain('“Anna” [-(1-]{+(2+} of 2)')
    const attached = (offset: number) => {
      const styles = [{ offset, length: 4, styles: ['bold' as const] }]
      return segment('A', [{ label: 'Attachment', attached: { text: 'Anna hit Anna', styles } }])
    }
    expect(isUnseen(changeBetween(now(attached(0)), now(attached(9))))).toBe(false)
  })

  test('is seen in a page where only a line break goes', () => {
    const change = changeBetween(now(segment('One\nTwo')), now(segment('One Two')))
    expect(changeMarkdown(change as Changed)).toContain('One<del>⏎</del><br><ins>&#160;</ins>Two')
  })

  test('is told of all data, also where it reads the same', () => {
    const one = segment('A', [{ label: 'Poll', items: [{ text: 'a', notes: ['b'] }] }])
    const other = segment('A', [{ label: 'Poll', items: [{ text: 'a, b' }] }])
    expect(isUnseen(changeBetween(now(one), now(other)))).toBe(false)
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
