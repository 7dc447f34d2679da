import { chartsOf } from '../../src/core/insights/charts/charts.ts'
import {
  historyIn,
  mistakesIn,
  postRowsOf,
  textsOfHistory,
  withSampled,
} from '../../src/core/insights/history/history.ts'
import { keep } from '../../src/core/insights/keep.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { mutated } from './mutate.ts'

const AT = Date.parse('2026-11-28T05:10:00Z')
const POSTS = [
  'at,id,views,likes,replies,reposts,quotes,shares\n2026-11-01T05:10Z,17,1,2,3,4,5,6\n2026-11-02T05:10Z,17,9,,,,,\n',
]
const ACCOUNT = [
  'day,views,likes,replies,reposts,quotes,followers\n2026-11-01,7,,,,,250\n2026-11-02,9,1,2,3,4,251\n',
]
const CLICKS = ['day,clicks,link\n2026-11-01,3,"https://example.com/?a=1,2&b=""x"""\n']
const LATEST = ['{"format":1,"at":"2026-11-02T05:10Z","columns":["views"],"posts":{\n"17":[9]\n}}\n']
const WORDS = [
  ',',
  '\n',
  '\r\n',
  '"',
  '""',
  '-1',
  '1e9',
  '2026-11-31',
  '17',
  '<<<<<<< ours\n',
  '>>>>>>>',
  '\uFEFF',
  '{',
  '}',
]
const SAMPLED = {
  ...{ at: AT, account: [{ day: '2026-11-27', views: 5 }], clicks: [], groups: [] },
  posts: new Map([[mediaId('18'), { views: 3 }]]),
}

/** A file of history is read whole and loses nothing, or is not touched. */
export function insightsTarget(random: () => number): void {
  const found = new Map([
    ['posts-2026-11.csv', mutated(POSTS, WORDS, random)],
    ['account-2026.csv', mutated(ACCOUNT, WORDS, random)],
    ['clicks-2026.csv', mutated(CLICKS, WORDS, random)],
    ['latest.json', mutated(LATEST, WORDS, random)],
  ])
  const before = historyIn(found)
  const after = withSampled(before, SAMPLED)
  const texts = textsOfHistory(after)
  for (const { name } of mistakesIn(before))
    if (texts.has(name)) throw new Error(`${name} cannot be read, and is written`)
  const again = historyIn(texts)
  if (mistakesIn(again).length > 0) throw new Error('What was written cannot be read')
  for (const [id, rows] of postRowsOf(before)) {
    const kept = postRowsOf(again).get(id) ?? []
    const lost = rows.filter((row) => !kept.some((other) => JSON.stringify(other) === JSON.stringify(row)))
    if (lost.length > 0) throw new Error(`Rows of ${id} are lost`)
  }
  const { view } = keep(found, { ...SAMPLED, segments: [], timezone: 'UTC' }, 'folder')
  for (const svg of chartsOf(view).values())
    if (/NaN|undefined/.test(svg)) throw new Error('A picture has no number')
}
