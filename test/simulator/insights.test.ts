import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../simulator/clock.ts'
import { clientOf, dataOf, idOf, invalid, network } from './network.ts'

const METRICS = 'views,likes,replies,reposts,quotes,shares'
const simulator = await network()
const api = clientOf(simulator.url, simulator.token)
simulator.account(simulator.username, { followers: 5000 })

type Values = Readonly<Record<string, number>>
const insights = async (id: string): Promise<Values> =>
  Object.fromEntries(
    dataOf(await api.get(`/${id}/insights`, { metric: METRICS })).map((one) => [
      one['name'],
      (one['values'] as [{ value: number }])[0].value,
    ]),
  ) as Values

describe('insights of a post', () => {
  test('have name, period lifetime, one value, title, description and id', async () => {
    const id = await api.say('x')
    expect((await api.get(`/${id}/insights`, { metric: 'likes' })).body).toEqual({
      data: [
        {
          name: 'likes',
          period: 'lifetime',
          values: [{ value: 0 }],
          title: 'Likes',
          description: 'The number of likes on your post.',
          id: `${id}/insights/likes/lifetime`,
        },
      ],
    })
  })
  test('grow with time and never shrink', async () => {
    const id = await api.say('x')
    let last = await insights(id)
    for (const wait of [HOUR, 5 * HOUR, DAY, 10 * DAY]) {
      simulator.clock.advance(wait)
      const now = await insights(id)
      for (const [name, value] of Object.entries(last)) expect(now[name]).toBeGreaterThanOrEqual(value)
      last = now
    }
    expect(last['views']).toBeGreaterThan(last['likes'] ?? 0)
    expect(last['likes']).toBeGreaterThan(0)
  })
  test('count all replies on a root, the direct ones on a reply', async () => {
    const root = await api.say('root')
    const reply = await api.say('a', { reply_to_id: root })
    const nested = await api.say('b', { reply_to_id: reply })
    await api.say('c', { reply_to_id: nested })
    expect((await insights(root))['replies']).toBe(3)
    expect((await insights(reply))['replies']).toBe(1)
  })
  test('count quotes and reposts that were really made', async () => {
    const id = await api.say('x')
    await api.say('y', { quote_post_id: id })
    await api.post(`/${id}/repost`)
    expect(await insights(id)).toMatchObject({ quotes: 1, reposts: 1 })
  })
  test('are empty for a repost', async () => {
    const repost = idOf(await api.post(`/${await api.say('x')}/repost`))
    expect((await api.get(`/${repost}/insights`, { metric: 'views' })).body).toEqual({ data: [] })
  })
  test('know no clicks, and want a metric', async () => {
    const id = await api.say('x')
    expect(await api.get(`/${id}/insights`, { metric: 'clicks' })).toMatchObject(invalid)
    expect(await api.get(`/${id}/insights`)).toMatchObject(invalid)
  })
})

describe('insights of posts in a list', () => {
  const listed = async (fields: string) => dataOf(await api.get('/me/threads', { fields, limit: '2' }))
  test('come as a field, the same as those of each post', async () => {
    const id = await api.say('x')
    simulator.clock.advance(DAY)
    const [first] = await listed('id,insights.metric(views,likes),permalink')
    expect(first).toMatchObject({ id, permalink: expect.any(String) as string })
    const alone = await api.get(`/${id}/insights`, { metric: 'views,likes' })
    expect(first?.['insights']).toEqual(alone.body)
  })
  test('are refused as a field that is not there, or left out, where that is switched', async () => {
    const fields = 'id,insights.metric(views)'
    simulator.set({ expansion: 'refused' })
    expect((await api.get('/me/threads', { fields })).body).toMatchObject({
      error: { code: 100, message: 'Tried accessing nonexisting field (insights)' },
    })
    simulator.set({ expansion: 'ignored' })
    expect(Object.keys((await listed(fields))[0] ?? {})).toEqual(['id'])
    simulator.set({ expansion: 'offered' })
  })
  test('lack metrics that are switched off, which are refused everywhere', async () => {
    const id = await api.say('x')
    simulator.set({ unknownMetrics: 'shares' })
    expect(await api.get(`/${id}/insights`, { metric: 'shares' })).toMatchObject(invalid)
    expect(await api.get('/me/threads', { fields: 'id,insights.metric(views,shares)' })).toMatchObject(
      invalid,
    )
    simulator.set({ unknownMetrics: '' })
  })
  test('take the permission for insights', async () => {
    const basic = clientOf(
      simulator.url,
      simulator.issueToken(simulator.username, { scopes: ['threads_basic'] }),
    )
    expect((await basic.get('/me/threads', { fields: 'id,insights.metric(views)' })).body).toMatchObject({
      error: { code: 10 },
    })
  })
})

describe('insights of an account', () => {
  const user = async (metric: string, params = {}) =>
    dataOf(await api.get('/me/threads_insights', { metric, ...params }))
  test('views come by day, with end_time', async () => {
    const until = Math.floor(simulator.clock.now() / 1000)
    const [views] = await user('views', { since: String(until - 3 * 86_400), until: String(until) })
    const values = views?.['values'] as readonly { value: number; end_time: string }[]
    expect(values).toHaveLength(3)
    expect(values[0]?.end_time).toMatch(/T08:00:00\+0000$/)
  })
  test.each(['likes', 'replies', 'reposts', 'quotes', 'followers_count'])(
    '%s comes as total_value',
    async (metric) => {
      expect(await user(metric)).toMatchObject([
        { name: metric, total_value: { value: expect.any(Number) as number } },
      ])
    },
  )
  test('clicks come by link', async () => {
    await api.say('x', { link_attachment: 'https://example.com/' })
    expect(await user('clicks')).toMatchObject([
      { link_total_values: [{ link_url: 'https://example.com/' }] },
    ])
  })
  test('clicks and replies are those of the time that is asked for', async () => {
    const root = await api.say('x', { link_attachment: 'https://example.com/window' })
    const begin = Math.floor(simulator.clock.now() / 1000)
    await api.say('y', { reply_to_id: root })
    simulator.clock.advance(2 * DAY)
    const inSpan = async (metric: string, from: number, to: number) => {
      const [told] = await user(metric, { since: String(begin + from), until: String(begin + to) })
      return told
    }
    const linked = async (from: number, to: number) => {
      const told = await inSpan('clicks', from, to)
      const all = told?.['link_total_values'] as readonly { value: number; link_url: string }[]
      return all.find(({ link_url }) => link_url.endsWith('/window'))?.value ?? NaN
    }
    const [first, second, both] = [
      await linked(0, 86_400),
      await linked(86_400, 172_800),
      await linked(0, 172_800),
    ]
    expect(first + second).toBe(both)
    expect(first).toBeGreaterThan(second)
    expect(await inSpan('replies', 0, 86_400)).toMatchObject({ total_value: { value: 1 } })
    expect(await inSpan('replies', 86_400, 172_800)).toMatchObject({ total_value: { value: 0 } })
  })
  test('follower_demographics needs a breakdown and 100 followers', async () => {
    expect(await user('follower_demographics', { breakdown: 'country' })).toHaveLength(1)
    expect(await api.get('/me/threads_insights', { metric: 'follower_demographics' })).toMatchObject(invalid)
    const small = clientOf(simulator.url, simulator.issueToken('small'))
    simulator.account('small', { followers: 99 })
    expect(
      await small.get('/me/threads_insights', { metric: 'follower_demographics', breakdown: 'age' }),
    ).toMatchObject({
      body: { error: { message: 'THREADS_API__FEATURE_NOT_AVAILABLE' } },
    })
  })
  test('since is 1712991600 or later', async () => {
    expect(await api.get('/me/threads_insights', { metric: 'views', since: '1712991599' })).toMatchObject(
      invalid,
    )
  })
})
