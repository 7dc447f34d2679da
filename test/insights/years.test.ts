import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reactionsTo } from '../../simulator/rules/audience.ts'
import { clientOf, dataOf } from '../simulator/network.ts'
import { DAY, HOUR, START, type InsightsWorld } from './world.ts'
import { followersOn, playYears, sizesOf } from './years.ts'

/** Three years in a test's time: fewer posts and fewer runs. `npm run bench:insights` plays all of them. */
const PLAN = { days: 3 * 365, posts: 60, every: 15 }

type Row = { readonly at: number; readonly id: string; readonly counts: readonly number[] }

describe('three years', () => {
  let world: InsightsWorld & { readonly runs: number }
  let rows: readonly Row[]
  beforeAll(async () => {
    world = await playYears(PLAN)
    rows = [...world.data()]
      .filter(([name]) => name.startsWith('posts-'))
      .flatMap(([, text]) => text.split('\n').slice(1, -1))
      .map((line) => line.split(','))
      .map(([at = '', id = '', ...counts]) => ({ at: Date.parse(at), id, counts: counts.map(Number) }))
  }, 240_000)
  afterAll(() => world.close())

  test('stay small: each file, all of them, and the history of git', () => {
    const sizes = sizesOf(world)
    console.log(`${world.runs} runs: ${JSON.stringify(sizes)}`)
    expect(sizes.largestBytes).toBeLessThan(50_000)
    expect(sizes.commits).toBe(world.runs)
    expect(sizes.packedHistoryBytes).toBeLessThan(1 << 20)
    expect(sizes.packedBytes).toBeLessThan(5 << 20)
  })

  test('have in each row what the network had counted at that time, and no row twice', () => {
    const { simulator } = world
    const posts = new Map(simulator.media().map((media) => [media.id, media]))
    expect(rows.length).toBeGreaterThan(1000)
    expect(new Set(rows.map(({ at, id }) => `${at} ${id}`)).size).toBe(rows.length)
    for (const { at, id, counts } of rows) {
      const age = at - (posts.get(id)?.publishedAt ?? 0)
      const { views, likes, reposts, quotes, shares } = reactionsTo(id, age, followersOn(at - 1))
      expect(counts, `${id} at ${new Date(at).toISOString()}`).toEqual([
        views,
        likes,
        counts[2],
        reposts,
        quotes,
        shares,
      ])
    }
  })

  test('have rows of every segment, and of what was made elsewhere', () => {
    const ids = new Set(rows.map(({ id }) => id))
    // What went out after the last run was not there for it.
    const seen = world.simulator
      .media()
      .filter(({ publishedAt }) => publishedAt < START + (PLAN.days - 15) * DAY)
    expect(seen.filter(({ id }) => !ids.has(id))).toEqual([])
  })

  test('are sampled rarely where posts are old, and never twice in a time', () => {
    const byPost = Map.groupBy(rows, ({ id }) => id)
    const posts = new Map(world.simulator.media().map((media) => [media.id, media.publishedAt]))
    for (const [id, all] of byPost) {
      const old = all.filter(({ at }) => at - (posts.get(id) ?? 0) > 125 * DAY)
      const gaps = old.slice(1).map(({ at }, index) => at - (old[index]?.at ?? 0))
      expect(gaps.filter((gap) => gap < 29 * DAY)).toEqual([])
      expect(gaps.filter((gap) => gap > 46 * DAY)).toEqual([])
    }
  })

  test('show in the table what the last rows have', () => {
    const page = world.data().get('README.md') ?? ''
    const [, table = ''] = page.split('## The newest posts')
    const lines = [...table.matchAll(/^\| `([^`]+)`.* \| (\d{4}-\d\d-\d\d) \| ([\d,]+) \| ([\d,]+) \|/gm)]
    expect(lines).toHaveLength(20)
    const lasts = [...Map.groupBy(rows, ({ id }) => id)].map(([, all]) => all.at(-1))
    for (const [, , day = '', views = '', likes = ''] of lines) {
      const shown = [Number(views.replaceAll(',', '')), Number(likes.replaceAll(',', ''))]
      const ofDay = world.simulator
        .media()
        .filter(({ publishedAt }) => new Date(publishedAt).toISOString().startsWith(day))
      const known = lasts
        .filter((row) => ofDay.some(({ id }) => id === row?.id))
        .map((row) => row?.counts.slice(0, 2))
      expect(known).toContainEqual(shown)
    }
  })

  test('show in the picture of chains what the median of them is', () => {
    const last = (id: string) => rows.findLast((row) => row.id === id)?.counts[0] ?? NaN
    const heads = world.simulator.media().filter(({ parentId }) => parentId === undefined)
    const shares = heads.flatMap(({ id }) => {
      const second = world.simulator.media().find(({ parentId }) => parentId === id)
      return second && last(id) > 0 ? [(100 * last(second.id)) / last(id)] : []
    })
    const sorted = shares.filter((share) => !Number.isNaN(share)).sort((one, other) => one - other)
    const at = (index: number) => sorted[index] ?? NaN
    const median = Math.round(
      (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2,
    )
    expect(world.data().get('chains.svg')).toContain(`segment 2 by ${median} %`)
  })

  test('have views of the account by day, as the network tells them of the last days', async () => {
    const { simulator } = world
    const api = clientOf(simulator.url, simulator.issueToken('lantern'))
    const until = Math.floor(simulator.clock.now() / 1000)
    const span = { since: String(until - (3 * DAY) / 1000), until: String(until) }
    const [told] = dataOf(await api.get('/me/threads_insights', { metric: 'views', ...span }))
    const account = [...world.data()]
      .filter(([name]) => name.startsWith('account-'))
      .map(([, text]) => text)
      .join('')
    for (const { value, end_time } of told?.['values'] as readonly { value: number; end_time: string }[]) {
      const day = new Date(Date.parse(end_time) - 12 * HOUR).toISOString().slice(0, 10)
      expect(account).toMatch(new RegExp(`^${day},${value},`, 'm'))
    }
    const days = account.match(/^\d{4}-\d\d-\d\d/gm) ?? []
    expect(new Set(days).size).toBe(days.length)
    expect(days.length).toBeGreaterThan(PLAN.days)
  })
})
