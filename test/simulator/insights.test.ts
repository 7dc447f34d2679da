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
