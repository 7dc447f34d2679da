import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containerId, mediaId } from '../../src/core/threads/ids.ts'
import { entriesIn, lineOf, unfinishedIn, type ChainKey, type JournalEntry } from '../../src/core/journal.ts'

const chain: ChainKey = { account: 'https://graph.threads.net lantern', path: 'a.md', digest: 'sha256:a' }
const other: ChainKey = { ...chain, path: 'b.md' }

const publishing = (number: number, replyTo?: string, of = chain): JournalEntry => ({
  kind: 'publishing',
  chain: of,
  number,
  doubt: {
    container: containerId(`1${number}`),
    text: `Segment ${number}: “ünïcode” \u2028 and\nlines`,
    replyTo: replyTo === undefined ? undefined : mediaId(replyTo),
    since: 1_790_000_000_000,
  },
})
const live = (number: number, of = chain): JournalEntry => ({
  kind: 'live',
  chain: of,
  number,
  id: mediaId(`2${number}`),
})
const whole = (of = chain): JournalEntry => ({ kind: 'whole', chain: of })
const written = (of = chain): JournalEntry => ({ kind: 'written', chain: of })
const unpublished = (number: number): JournalEntry => ({ kind: 'unpublished', chain, number })

const unkept: JournalEntry = { kind: 'unkept', chain, at: 5 }

const ENTRIES = [publishing(1), live(1), publishing(2, '21'), live(2), whole(), unkept, written()]
const known = (entries: readonly JournalEntry[]) =>
  unfinishedIn(entries).map(({ chain: { path }, live: ids, whole: all, uncertain }) => ({
    path,
    live: Object.fromEntries(ids),
    whole: all,
    doubt: uncertain?.number,
  }))

describe('a journal', () => {
  test('of as many lines as fit into one is read in linear time', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => live(index + 1))
    for (let again = 0; again < 3; again += 1)
      expect(unfinishedIn(lines).map(({ live: ids }) => ids.size)).toEqual([60_000])
  })

  test('gives back what was written into it', () => {
    expect(entriesIn(ENTRIES.map(lineOf).join(''))).toEqual(ENTRIES)
  })

  test('keeps an entry on one line', () => {
    for (const entry of ENTRIES) expect(lineOf(entry).indexOf('\n')).toBe(lineOf(entry).length - 1)
  })

  test('that is cut off at any byte holds every entry before the cut and no other', () => {
    const bytes = Buffer.from(ENTRIES.map(lineOf).join(''))
    for (let end = 0; end <= bytes.length; end += 1) {
      const found = entriesIn(bytes.subarray(0, end).toString('utf8')) ?? []
      expect(found).toEqual(ENTRIES.slice(0, found.length))
      // The line break may be missing; everything before it may not.
      const complete =
        bytes
          .subarray(0, end + 1)
          .toString('utf8')
          .split('\n').length - 1
      expect(found.length).toBe(complete)
    }
  })

  test('that was cut off goes on with the next line', () => {
    const [first = '', second = '', third = ''] = ENTRIES.map(lineOf)
    expect(entriesIn(`${first}${second.slice(0, 40)}\n${third}`)).toEqual([ENTRIES[0], ENTRIES[2]])
  })

  test.each([
    ['no JSON', 'x'],
    ['no chain', { kind: 'whole' }],
    ['another kind', { kind: 'moved', chain }],
    ['a path above the repository', { kind: 'whole', chain: { ...chain, path: '../a.md' } }],
    ['an absolute path', { kind: 'whole', chain: { ...chain, path: '/etc/passwd' } }],
    ['a path into .git', { kind: 'whole', chain: { ...chain, path: '.git/config' } }],
    ['an id that is none', { kind: 'live', chain, number: 1, id: '../me' }],
    ['an object for an id', { kind: 'live', chain, number: 1, id: {} }],
    ['a segment before the first', { kind: 'live', chain, number: 0, id: '1' }],
    ['a container that is none', { ...publishing(1), doubt: { container: 'me', text: '', since: 0 } }],
  ])('whose lines are sound and hold something else is no journal: %s', (_, entry) => {
    const line = lineOf(entry as JournalEntry)
    expect(entriesIn(ENTRIES.map(lineOf).join('') + line)).toBeUndefined()
  })

  test('with one wrong bit anywhere lacks the lines it stands in, and nothing is misread', () => {
    const bytes = Buffer.from(ENTRIES.map(lineOf).join(''))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = Buffer.from(bytes)
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at)
        const found = entriesIn(damaged.toString('utf8')) ?? []
        expect(ENTRIES).toEqual(expect.arrayContaining([...found]))
        expect(found.length).toBeGreaterThanOrEqual(ENTRIES.length - 2)
      }),
      { numRuns: 500 },
    )
  })

  test('of anything else has no entries', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(entriesIn(text)).toEqual([])
      }),
    )
  })
})

describe('what a journal leaves open', () => {
  test('is nothing once the receipts are where they belong', () => {
    expect(known(ENTRIES)).toEqual([])
  })

  test('is the publish after which nothing is told', () => {
    expect(known([publishing(1)])).toEqual([{ path: 'a.md', live: {}, whole: false, doubt: 1 }])
    expect(known([publishing(1), live(1), publishing(2, '21')])).toEqual([
      { path: 'a.md', live: { 1: '21' }, whole: false, doubt: 2 },
    ])
  })

  test('is a publish in doubt even where the receipts of all before it are written', () => {
    const entries = [publishing(1), live(1), publishing(2, '21'), written()]
    expect(known(entries)).toEqual([{ path: 'a.md', live: { 1: '21' }, whole: false, doubt: 2 }])
    expect(known([...entries, live(2), whole(), written()])).toEqual([])
    expect(known([...entries, unpublished(2), written()])).toEqual([])
  })

  test('is no publish that certainly did not happen', () => {
    expect(known([publishing(1), unpublished(1)])).toEqual([])
    expect(known([publishing(1), live(1), publishing(2, '21'), unpublished(2)])).toEqual([
      { path: 'a.md', live: { 1: '21' }, whole: false, doubt: undefined },
    ])
  })

  test('is told chain by chain', () => {
    const entries = [publishing(1), live(1), whole(), publishing(1, undefined, other), written()]
    expect(known(entries)).toEqual([{ path: 'b.md', live: {}, whole: false, doubt: 1 }])
  })

  test('is another chain after the text has changed', () => {
    const edited = { ...chain, digest: 'sha256:b' }
    expect(known([live(1), live(1, edited), written(edited)])).toEqual([
      { path: 'a.md', live: { 1: '21' }, whole: false, doubt: undefined },
    ])
  })

  test('knows a segment whose line is lost from the reply to it', () => {
    expect(known([publishing(1), publishing(2, '21')])).toEqual([
      { path: 'a.md', live: { 1: '21' }, whole: false, doubt: 2 },
    ])
  })

  test('does not take what a head replies to for a part of its chain', () => {
    expect(known([publishing(1, '99')])).toEqual([{ path: 'a.md', live: {}, whole: false, doubt: 1 }])
  })
})
