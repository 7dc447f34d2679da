import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, lineOf } from '../../../src/core/insights/history/csv.ts'
import {
  historyIn,
  mistakesIn,
  postRowsOf,
  textsOfHistory,
  withSampled,
  type Sampled,
} from '../../../src/core/insights/history/history.ts'
import { isInsightsFile } from '../../../src/core/insights/names.ts'
import { rowsOf } from '../../../src/core/insights/history/series.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const AT = Date.parse('2026-11-28T05:10:00Z')
const HOUR = 3_600_000
const ID = mediaId('17889615691921648')
const OTHER = mediaId('17889615691921649')
const HEADER = 'at,id,views,likes,replies,reposts,quotes,shares\n'

const sampled = (views: Readonly<Record<string, number>>, rest: Partial<Sampled> = {}): Sampled => ({
  at: AT,
  posts: new Map(Object.entries(views).map(([id, count]) => [mediaId(id), { views: count, likes: 1 }])),
  account: [],
  clicks: [],
  groups: [],
  ...rest,
})
const after = (files: Readonly<Record<string, string>>, ...runs: readonly Sampled[]) => {
  const history = runs.reduce(withSampled, historyIn(new Map(Object.entries(files))))
  return Object.fromEntries(textsOfHistory(history))
}

describe('the history of posts', () => {
  test('has a row of what was read, in the file of its month', () => {
    expect(after({}, sampled({ [ID]: 7 }))).toEqual({
      'posts-2026-11.csv': `${HEADER}2026-11-28T05:10Z,${ID},7,1,,,,\n`,
    })
  })

  test('has no row of what has not changed', () => {
    const once = after({}, sampled({ [ID]: 7 }))
    expect(after(once, sampled({ [ID]: 7 }, { at: AT + HOUR }))).toEqual(once)
  })

  test('has a row of it all the same after days without one: somebody has looked', () => {
    const once = after({}, sampled({ [ID]: 7 }))
    const later = after(once, sampled({ [ID]: 7 }, { at: Date.parse('2026-12-05T05:10:00Z') }))
    expect(later['posts-2026-12.csv']).toBe(`${HEADER}2026-12-05T05:10Z,${ID},7,1,,,,\n`)
  })

  test('has one row where two runs have read the same', () => {
    const run = sampled({ [ID]: 7, [OTHER]: 9 })
    expect(after({}, run, run)).toEqual(after({}, run))
  })

  test('goes on in the file of the next month', () => {
    const texts = after(
      {},
      sampled({ [ID]: 7 }),
      sampled({ [ID]: 9 }, { at: Date.parse('2026-12-01T00:00:00Z') }),
    )
    expect(Object.keys(texts)).toEqual(['posts-2026-11.csv', 'posts-2026-12.csv'])
  })

  test('takes what an earlier run has read, too, and keeps the order', () => {
    const texts = after({}, sampled({ [ID]: 9 }), sampled({ [ID]: 7 }, { at: AT - HOUR }))
    const history = historyIn(new Map(Object.entries(texts)))
    expect(
      postRowsOf(history)
        .get(ID)
        ?.map(({ numbers }) => numbers.views),
    ).toEqual([7, 9])
  })

  test('begins another file where one is full, and reads both', () => {
    const runs = Array.from({ length: 1200 }, (_, index) =>
      sampled({ [ID]: index }, { at: AT - 27 * 24 * HOUR + index * 60_000 }),
    )
    const texts = after({}, ...runs)
    expect(Object.keys(texts)).toEqual(['posts-2026-11.csv', 'posts-2026-11.2.csv'])
    expect(Math.max(...Object.values(texts).map(({ length }) => length))).toBeLessThan(50_000)
    expect(postRowsOf(historyIn(new Map(Object.entries(texts)))).get(ID)).toHaveLength(1200)
  })

  test.each([
    ['has lost its end', `${HEADER}2026-11-28T05:10Z,${ID},7,1,,,,\n2026-11-28T05:10Z,${ID},7`, 3],
    ['has a conflict in it', `${HEADER}<<<<<<< ours\n2026-11-28T05:10Z,${ID},7,1,,,,\n`, 2],
    ['has a number that is none', `${HEADER}2026-11-28T05:10Z,${ID},1e9,1,,,,\n`, 2],
    ['has a negative number', `${HEADER}2026-11-28T05:10Z,${ID},-1,1,,,,\n`, 2],
    ['has an id that is none', `${HEADER}2026-11-28T05:10Z,=1+1,7,1,,,,\n`, 2],
    ['has a row of another month', `${HEADER}2026-10-28T05:10Z,${ID},7,1,,,,\n`, 2],
    ['has a date that is none', `${HEADER}2026-11-99T05:10Z,${ID},7,1,,,,\n`, 2],
    ['has other columns', `at,id,views\n2026-11-28T05:10Z,${ID},7\n`, 1],
    ['is empty', '', 1],
  ])('leaves a file as it is that %s, and goes on in another one', (_, broken, line) => {
    const found = { 'posts-2026-11.csv': broken }
    expect(mistakesIn(historyIn(new Map(Object.entries(found))))).toEqual([
      { name: 'posts-2026-11.csv', line },
    ])
    expect(Object.keys(after(found, sampled({ [ID]: 7 })))).toEqual(['posts-2026-11.2.csv'])
  })

  test('reads a file that an editor has given other line ends', () => {
    const found = new Map([
      ['posts-2026-11.csv', `\uFEFF${HEADER}2026-11-28T05:10Z,${ID},7,1,,,,\n`.replaceAll('\n', '\r\n')],
    ])
    expect(postRowsOf(historyIn(found)).get(ID)).toHaveLength(1)
  })

  test.each(['9007199254740992', '1'.repeat(400), '10000'])(
    'takes no file for its own whose number is too high to count on (%.20s)',
    (number) => {
      const name = `posts-2026-11.${number}.csv`
      expect(Object.keys(after({ [name]: 'x' }, sampled({ [ID]: 7 })))).toEqual(['posts-2026-11.csv'])
      expect(isInsightsFile(name)).toBe(false)
    },
  )

  test('goes on below the highest number, and never in a file that cannot be read', () => {
    const found = { 'posts-2026-11.9999.csv': 'x', 'posts-2026-11.1.csv': 'x', 'posts-2026-11.2.csv': 'x' }
    expect(Object.keys(after(found, sampled({ [ID]: 7 })))).toEqual(['posts-2026-11.3.csv'])
  })

  test('takes no other file for one of its own', () => {
    expect(
      historyIn(
        new Map([
          ['posts-all.csv', 'x'],
          ['notes.md', 'x'],
        ]),
      ).posts.parts,
    ).toEqual([])
  })
})

describe('the history of the account', () => {
  test('adds to a day what was not known of it', () => {
    const texts = after(
      {},
      sampled({}, { account: [{ day: '2026-11-27', followers: 50 }] }),
      sampled({}, { account: [{ day: '2026-11-27', views: 120, likes: 3 }] }),
    )
    expect(texts['account-2026.csv']).toBe(
      'day,views,likes,replies,reposts,quotes,followers\n2026-11-27,120,3,,,,50\n',
    )
  })

  test('keeps links apart, whatever is in them', () => {
    const link = 'https://example.com/?a=1,2&b="x"'
    const texts = after({}, sampled({}, { clicks: [{ day: '2026-11-27', clicks: 4, link }] }))
    expect(texts['clicks-2026.csv']).toBe(
      'day,clicks,link\n2026-11-27,4,"https://example.com/?a=1,2&b=""x"""\n',
    )
    expect(rowsOf(historyIn(new Map(Object.entries(texts))).clicks)).toEqual([
      { day: '2026-11-27', clicks: 4, link },
    ])
  })
})

describe('a line of a CSV file', () => {
  test('is read as it was written', () => {
    const cell = fc.string().filter((text) => !/[\r\n]/.test(text))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(cellsOf(lineOf(cells))).toEqual(cells)
      }),
    )
  })

  test('has quotes that match', () => {
    expect(cellsOf('a,"b')).toBeUndefined()
    expect(cellsOf('a,b"c')).toBeUndefined()
    expect(cellsOf('a,"b"c')).toBeUndefined()
  })
})

describe('two runs that began with the same history', () => {
  test('come to the same, whichever is first', () => {
    const count = fc.integer({ min: 0, max: 3 })
    const run = fc.record({ minute: fc.integer({ min: 0, max: 3 }), one: count, other: count })
    const samples = ({ minute, one, other }: { minute: number; one: number; other: number }) =>
      sampled({ [ID]: one, [OTHER]: other }, { at: AT + minute * 60_000 })
    fc.assert(
      fc.property(run, run, (first, second) => {
        fc.pre(first.minute !== second.minute)
        const views = (texts: Readonly<Record<string, string>>) =>
          postRowsOf(historyIn(new Map(Object.entries(texts))))
            .get(ID)
            ?.at(-1)?.numbers.views
        const [earlier, later] = first.minute < second.minute ? [first, second] : [second, first]
        expect(views(after({}, samples(later), samples(earlier)))).toBe(
          views(after({}, samples(earlier), samples(later))),
        )
      }),
    )
  })
})
