import { describe, expect, test } from 'vitest'
import { insightsOverHttp } from '../../../src/adapters/threads/insights.ts'
import type { Ask } from '../../../src/adapters/threads/connection.ts'
import { threadsOverHttp } from '../../../src/adapters/threads/client.ts'
import { machineClock } from '../../../src/adapters/process/clock.ts'
import { METRICS, TOTALS } from '../../../src/core/insights/metrics.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import * as v from 'valibot'
import { clientOf, network } from '../../simulator/network.ts'

const DAY = 86_400_000
const API = new URL('https://threads.test')

/** What these answers are read as, one after the other; and what was asked. */
function reading(...answers: readonly unknown[]) {
  const asked: string[] = []
  const left = [...answers]
  const ask: Ask = (schema, { path, query = {} }) => {
    asked.push(`${path}?${new URLSearchParams(query).toString()}`)
    return Promise.resolve(v.parse(schema, left.shift()))
  }
  return { insights: insightsOverHttp('me', API, ask), asked }
}

describe('insights of the simulated network', async () => {
  const simulator = await network()
  simulator.account(simulator.username, { followers: 5000 })
  const api = clientOf(simulator.url, simulator.token)
  const threads = threadsOverHttp({
    api: new URL(simulator.url),
    user: 'me',
    token: simulator.token,
    clock: machineClock(1),
  })
  const insights = await threads.insights()

  test('of a post are the same alone and in a list', async () => {
    const id = mediaId(await api.say('x', { link_attachment: 'https://example.com/' }))
    const reply = mediaId(await api.say('y', { reply_to_id: id }))
    simulator.clock.advance(2 * DAY)
    const alone = await insights.post(id, METRICS)
    expect(Object.keys(alone)).toEqual([...METRICS])
    const { posts, next } = await insights.list('posts', { after: undefined, metrics: METRICS })
    expect(posts[0]).toMatchObject({
      id,
      isRepost: false,
      numbers: alone,
      publishedAt: expect.any(Number) as number,
    })
    expect(next).toBeUndefined()
    const replies = await insights.list('replies', { after: undefined, metrics: ['views'] })
    expect(replies.posts[0]).toMatchObject({ id: reply, numbers: { views: expect.any(Number) as number } })
    expect(
      (await insights.list('posts', { after: undefined, metrics: [] })).posts[0]?.numbers,
    ).toBeUndefined()
  })

  test('of the account come in all their forms', async () => {
    const now = simulator.clock.now()
    const views = await insights.views(now - 3 * DAY, now)
    expect(views.map(({ views: count }) => typeof count)).toEqual(['number', 'number', 'number'])
    expect(Object.keys(await insights.totals(TOTALS, now - DAY, now))).toEqual([...TOTALS])
    expect(await insights.clicks(now - 4 * DAY, now)).toMatchObject([{ link: 'https://example.com/' }])
    expect(await insights.followers()).toBe(5000)
    expect(await insights.demographics('country')).toContainEqual({ group: 'US', followers: 2500 })
  })

  test('of a list go on page by page, and mark reposts', async () => {
    for (let count = 0; count < 101; count += 1)
      await simulator.publishAs(simulator.username, { text: `${count}` })
    await api.post(`/${await api.say('x')}/repost`)
    const first = await insights.list('posts', { after: undefined, metrics: [] })
    expect(first.posts).toHaveLength(100)
    expect(first.posts[0]?.isRepost).toBe(true)
    const second = await insights.list('posts', { after: first.next, metrics: [] })
    expect(second.posts.length).toBeGreaterThan(2)
    expect(first.posts.map(({ id }) => id)).not.toContain(second.posts[0]?.id)
  })
})

describe('an answer', () => {
  const named = (name: string, more: object) => ({ data: [{ name, ...more }] })

  test('with a number that is none leaves it out', async () => {
    for (const value of [-1, 1.5, '7', null, 1e300]) {
      const { insights } = reading(named('views', { values: [{ value }] }))
      expect(await insights.post(mediaId('1'), ['views'])).toEqual({})
    }
  })

  test('may have a total in place of a value, and metrics that nobody asked for', async () => {
    const { insights } = reading({
      data: [
        { name: 'likes', total_value: { value: 3 } },
        { name: 'secrets', values: [{ value: 1 }] },
      ],
    })
    expect(await insights.post(mediaId('1'), ['likes'])).toEqual({ likes: 3 })
  })

  test('brings no address and no name that could be more than that', async () => {
    const links = [
      'javascript:alert(1)',
      'https://example.com/\n,1',
      '=HYPERLINK("x")',
      `https://a.b/${'x'.repeat(600)}`,
    ]
    const clicked = named('clicks', {
      link_total_values: [...links, 'https://example.com/'].map((link_url) => ({ value: 1, link_url })),
    })
    const groups = ['=1+1', '@SUM', '<b>', 'São Paulo, São Paulo', '13-17'].map((group) => ({
      dimension_values: [group],
      value: 1,
    }))
    const { insights } = reading(
      clicked,
      named('follower_demographics', { total_value: { breakdowns: [{ results: groups }] } }),
    )
    expect(await insights.clicks(0, 1)).toEqual([{ link: 'https://example.com/', clicks: 1 }])
    expect((await insights.demographics('city')).map(({ group }) => group)).toEqual([
      'São Paulo, São Paulo',
      '13-17',
    ])
  })

  test('names the next page by its cursor, never by its address, and ends where there is no next', async () => {
    const paging = { cursors: { after: 'abc' }, next: 'https://elsewhere.test/?access_token=secret' }
    const { insights, asked } = reading(
      { data: [], paging },
      { data: [], paging: { cursors: { after: 'abc' } } },
    )
    expect(await insights.list('posts', { after: undefined, metrics: ['views', 'likes'] })).toEqual({
      posts: [],
      next: 'abc',
      isWhole: true,
    })
    expect((await insights.list('posts', { after: 'abc', metrics: [] })).next).toBeUndefined()
    expect(asked.map((request) => decodeURIComponent(request))).toEqual([
      'me/threads?fields=id,media_type,permalink,timestamp,insights.metric(views,likes)&limit=100',
      'me/threads?fields=id,media_type,permalink,timestamp&limit=100&after=abc',
    ])
  })

  test.each([
    ['it goes on and does not say where', { data: [], paging: { next: 'https://x.test/' } }],
    [
      'its next page has a name too long',
      { data: [], paging: { next: 'x', cursors: { after: 'x'.repeat(1001) } } },
    ],
    ['its next page is none', { data: [], paging: { next: 7 } }],
    ['its pages are told in another form', { data: [], paging: 'x' }],
    ['an entry has no id', { data: [{ id: '1' }, { id: 'x' }] }],
    ['it is no list', { data: {} }],
    ['there is none', {}],
  ])('is no whole page of a list where %s', async (_, answer) => {
    const { insights } = reading(answer)
    expect(await insights.list('posts', { after: undefined, metrics: [] })).toMatchObject({
      isWhole: false,
      next: undefined,
    })
  })

  test('has days and dates of the calendar alone', async () => {
    const until = Date.parse('2026-11-28T09:00:00Z')
    const values = [
      '2026-11-27T08:00:00+0000',
      '-271821-04-20T00:00:00Z',
      '-000001-01-01T00:00:00Z',
      '+275760-09-13',
    ]
    const { insights } = reading(
      named('views', { values: values.map((end_time) => ({ value: 1, end_time })) }),
      { data: values.map((timestamp, index) => ({ id: String(index), timestamp })) },
    )
    expect(await insights.views(until - 3 * DAY, until)).toHaveLength(1)
    const { posts } = await insights.list('posts', { after: undefined, metrics: [] })
    expect(posts.map(({ publishedAt }) => publishedAt)).toEqual([
      Date.parse('2026-11-27T08:00:00Z'),
      ...[undefined, undefined, undefined],
    ])
  })

  test('has permalinks of Threads alone', async () => {
    const { insights } = reading({
      data: [
        { id: '1', permalink: 'https://evil.test/' },
        { id: '2', permalink: 'https://www.threads.com/@a/post/b' },
        { id: '../x' },
      ],
    })
    const { posts } = await insights.list('posts', { after: undefined, metrics: [] })
    expect(posts.map(({ permalink }) => permalink)).toEqual([undefined, 'https://www.threads.com/@a/post/b'])
  })
})
