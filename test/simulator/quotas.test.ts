import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../simulator/clock.ts'
import { SCOPES } from '../../simulator/state/records.ts'
import { clientOf, dataOf, network, permission, refusal } from './network.ts'

const ALL =
  'quota_usage,config,reply_quota_usage,reply_config,delete_quota_usage,delete_config,location_search_quota_usage,location_search_config'
const spent = refusal(400, 'OAuthException', 9, 2207042)

describe('the publishing limit', () => {
  test('says usage and totals of four quotas over 86,400 seconds', async () => {
    const { url, token } = await network()
    const api = clientOf(url, token)
    const root = await api.say('post')
    await api.say('reply', { reply_to_id: root })
    await api.get('/location_search', { q: 'park' })
    await api.remove(`/${root}`)
    expect((await api.get('/me/threads_publishing_limit', { fields: ALL })).body).toEqual({
      data: [
        {
          quota_usage: 1,
          config: { quota_total: 250, quota_duration: 86_400 },
          reply_quota_usage: 1,
          reply_config: { quota_total: 1000, quota_duration: 86_400 },
          delete_quota_usage: 1,
          delete_config: { quota_total: 100, quota_duration: 86_400 },
          location_search_quota_usage: 1,
          location_search_config: { quota_total: 500, quota_duration: 86_400 },
        },
      ],
    })
  })
  test('says quota_usage alone by default', async () => {
    const { url, token } = await network()
    expect((await clientOf(url, token).get('/me/threads_publishing_limit')).body).toEqual({
      data: [{ quota_usage: 0 }],
    })
  })
  test.each([
    ['delete_config', 'threads_delete'],
    ['location_search_quota_usage', 'threads_location_tagging'],
  ])('%s needs %s', async (fields, scope) => {
    const simulator = await network()
    const token = simulator.issueToken(simulator.username, { scopes: SCOPES.filter((one) => one !== scope) })
    expect(
      await clientOf(simulator.url, token).get('/me/threads_publishing_limit', { fields }),
    ).toMatchObject(permission)
  })
})

describe('quotas', () => {
  test('250 posts, enforced at publish; containers cost nothing', async () => {
    const { url, token } = await network()
    const api = clientOf(url, token)
    for (let post = 0; post < 250; post++) await api.say('x')
    const container = await api.create({ media_type: 'TEXT', text: 'one more' })
    expect(await api.post('/me/threads_publish', { creation_id: container })).toMatchObject(spent)
    expect((await api.get(`/${container}`)).body).toMatchObject({ status: 'FINISHED' })
  })
  test('move: what was published 24 hours ago counts no more', async () => {
    const simulator = await network({ switches: { postQuota: 2 } })
    const api = clientOf(simulator.url, simulator.token)
    await api.say('first')
    simulator.clock.advance(HOUR)
    await api.say('second')
    const container = await api.create({ media_type: 'TEXT', text: 'third' })
    const publish = () => api.post('/me/threads_publish', { creation_id: container })
    expect(await publish()).toMatchObject(spent)
    simulator.clock.advance(DAY - HOUR - 1)
    expect(await publish()).toMatchObject(spent)
    simulator.clock.advance(1)
    expect((await publish()).status).toBe(200)
  })
  test('a carousel counts once, a quote counts, a repost does not', async () => {
    const simulator = await network({ switches: { fetchMedia: false } })
    const api = clientOf(simulator.url, simulator.token)
    const used = async (): Promise<unknown> => dataOf(await api.get('/me/threads_publishing_limit'))
    const quoted = await api.say('first')
    await api.say('second', { quote_post_id: quoted })
    const item = { media_type: 'IMAGE', image_url: 'https://example.com/a.jpg', is_carousel_item: 'true' }
    const children = [await api.create(item), await api.create(item)].join(',')
    await api.publish({ media_type: 'CAROUSEL', children })
    expect(await used()).toEqual([{ quota_usage: 3 }])
    await api.post(`/${quoted}/repost`)
    expect(await used()).toEqual([{ quota_usage: 3 }])
  })
  test('replies have a quota of their own', async () => {
    const { url, token } = await network({ switches: { postQuota: 1, replyQuota: 1 } })
    const api = clientOf(url, token)
    const root = await api.say('x')
    await api.say('y', { reply_to_id: root })
    const container = await api.create({ media_type: 'TEXT', text: 'z', reply_to_id: root })
    expect(await api.post('/me/threads_publish', { creation_id: container })).toMatchObject(spent)
  })
  test.each([
    ['deleteQuota', 'DELETE', ''],
    ['locationQuota', 'GET', '/location_search?q=park'],
    ['searchQuota', 'GET', '/keyword_search?q=x'],
    ['discoveryQuota', 'GET', '/profile_posts?username=spool_demo'],
  ] as const)('%s limits %s %s', async (name, method, path) => {
    const { url, token } = await network({ switches: { [name]: 1 } })
    const api = clientOf(url, token)
    const call = async () =>
      method === 'DELETE' ? api.remove(`/${await api.say('x')}`) : fetchJson(url + path, token)
    expect((await call()).status).toBe(200)
    expect(await call()).toMatchObject(spent)
  })
  test('100 deletions in 24 hours; a refused one deletes nothing', async () => {
    const simulator = await network()
    const { username, url, token } = simulator
    const api = clientOf(url, token)
    const posts: string[] = []
    for (let post = 0; post <= 100; post++)
      posts.push((await simulator.publishAs(username, { text: 'x' })).id)
    const last = posts.pop() ?? ''
    for (const id of posts) expect((await api.remove(`/${id}`)).status).toBe(200)
    expect(await api.remove(`/${last}`)).toMatchObject(spent)
    expect((await api.get(`/${last}`)).status).toBe(200)
    simulator.clock.advance(DAY)
    expect((await api.remove(`/${last}`)).status).toBe(200)
  })
  test('a spent quota may answer 613/4279002', async () => {
    const { url, token } = await network({ switches: { postQuota: 0, quotaError: '613/4279002' } })
    const api = clientOf(url, token)
    const container = await api.create({ media_type: 'TEXT', text: 'x' })
    expect(await api.post('/me/threads_publish', { creation_id: container })).toMatchObject(
      refusal(400, 'OAuthException', 613, 4279002),
    )
  })
  test('are each account’s own', async () => {
    const simulator = await network({ switches: { postQuota: 1 } })
    await clientOf(simulator.url, simulator.token).say('x')
    await clientOf(simulator.url, simulator.issueToken('other')).say('y')
  })
})

async function fetchJson(url: string, token: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, body: await response.json() }
}
