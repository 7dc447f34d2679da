import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../simulator/clock.ts'
import { CONTAINER_ERRORS } from '../../simulator/switches.ts'
import {
  clientOf,
  dataOf,
  idOf,
  idsOf,
  invalid,
  network,
  notFound,
  permission,
  refusal,
  send,
  unsupported,
} from './network.ts'

const simulator = await network()
const { url, token } = simulator
const api = clientOf(url, token)
const read = async (id: string, fields: string): Promise<unknown> =>
  (await api.get(`/${id}`, { fields })).body

describe('transport', () => {
  test('paths work with /v1.0 and without', async () => {
    expect((await api.get('/v1.0/me')).body).toEqual((await api.get('/me')).body)
  })
  test('the token is taken from the query', async () => {
    expect((await send(`${url}/me?access_token=${token}`)).status).toBe(200)
  })
  test('a GET may have a multipart body, as the official samples with curl -F have it', async () => {
    const boundary = 'x'
    const part = (name: string, value: string): string =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const body = `${part('fields', 'username')}${part('access_token', token)}--${boundary}--\r\n`
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': body.length,
    }
    const answer = await new Promise<string>((resolve, reject) => {
      const sent = request(`${url}/v1.0/me`, { method: 'GET', headers }, (response) => {
        response.on('data', (data: Buffer) => resolve(data.toString()))
      })
      sent.on('error', reject).end(body)
    })
    expect(JSON.parse(answer)).toEqual({ username: simulator.username, id: simulator.userId })
  })
  test('the token is taken from a form body', async () => {
    const body = new URLSearchParams({ access_token: token, media_type: 'TEXT', text: 'form' })
    expect((await send(`${url}/me/threads`, { method: 'POST', body })).status).toBe(200)
  })
  test('the token is taken from Authorization: Bearer', async () => {
    expect((await send(`${url}/me`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
  })
  test.each([
    ['authQuery', `?access_token=${token}`, {}],
    ['authBearer', '', { authorization: `Bearer ${token}` }],
  ] as const)('%s=false refuses that place for the token', async (name, query, headers) => {
    simulator.set({ [name]: false })
    expect(await send(`${url}/me${query}`, { headers })).toMatchObject(refusal(500, 'THApiException', 190))
    simulator.set({ [name]: true })
  })
  test('parameters of a POST may stand in the query', async () => {
    const answer = await send(`${url}/me/threads?media_type=TEXT&text=query&access_token=${token}`, {
      method: 'POST',
    })
    expect(idOf(answer)).toMatch(/^\d{17}$/)
  })
  test('a form keeps \\n, multipart brings \\r\\n and keeps it', async () => {
    const form = new FormData()
    form.set('media_type', 'TEXT')
    form.set('text', 'a\nb')
    const headers = { authorization: `Bearer ${token}` }
    const container = idOf(await send(`${url}/me/threads`, { method: 'POST', headers, body: form }))
    const viaMultipart = idOf(await api.post('/me/threads_publish', { creation_id: container }))
    expect(await read(viaMultipart, 'text')).toMatchObject({ text: 'a\r\nb' })
    expect(await read(await api.say('a\nb'), 'text')).toMatchObject({ text: 'a\nb' })
  })
  test('a JSON body is taken for simple fields; topic_tag and poll_attachment are dropped without a word', async () => {
    const body = JSON.stringify({
      media_type: 'TEXT',
      text: 'json',
      topic_tag: 'x',
      poll_attachment: { option_a: 'a', option_b: 'b' },
    })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const container = idOf(await send(`${url}/me/threads`, { method: 'POST', headers, body }))
    const id = idOf(await api.post('/me/threads_publish', { creation_id: container }))
    expect(await read(id, 'text,topic_tag,poll_attachment{option_a}')).toEqual({ text: 'json', id })
  })
  test('ids are 17 digits, beyond 2^53, and no double can hold them', async () => {
    const id = await api.create({ media_type: 'TEXT', text: 'id' })
    expect(id).toMatch(/^\d{17}$/)
    expect(Number(id)).toBeGreaterThan(2 ** 53)
    expect(String(Number(id))).not.toBe(id)
  })
  test('the numeric user id works where me does, that of another account does not', async () => {
    expect((await api.post(`/${simulator.userId}/threads`, { media_type: 'TEXT', text: 'x' })).status).toBe(
      200,
    )
    const other = simulator.account('other')
    expect(await api.post(`/${other.id}/threads`, { media_type: 'TEXT', text: 'x' })).toMatchObject(
      unsupported,
    )
  })
})

describe('POST /me/threads', () => {
  test('answers {"id"} and shows nothing to anyone', async () => {
    const before = idsOf(await api.get('/me/threads'))
    const answer = await api.post('/me/threads', { media_type: 'TEXT', text: 'invisible' })
    expect(answer.body).toEqual({ id: expect.any(String) as string })
    expect(idsOf(await api.get('/me/threads'))).toEqual(before)
  })
  test('media_type is required, and one of four', async () => {
    expect(await api.post('/me/threads', { text: 'x' })).toMatchObject(invalid)
    expect(await api.post('/me/threads', { media_type: 'STORY', text: 'x' })).toMatchObject(invalid)
  })
  test('text is required for TEXT', async () => {
    expect(await api.post('/me/threads', { media_type: 'TEXT' })).toMatchObject({
      status: 500,
      body: { error: { message: 'The parameter text is required', type: 'THApiException', code: 100 } },
    })
  })
  test('text may be missing when link_attachment is given', async () => {
    expect(
      (await api.post('/me/threads', { media_type: 'TEXT', link_attachment: 'https://example.com/' })).status,
    ).toBe(200)
  })
  test('501 characters are refused at creation, 500 are not', async () => {
    expect((await api.post('/me/threads', { media_type: 'TEXT', text: 'a'.repeat(500) })).status).toBe(200)
    expect(await api.post('/me/threads', { media_type: 'TEXT', text: 'a'.repeat(501) })).toMatchObject({
      status: 500,
      body: {
        error: {
          message: 'Param text must be at most 500 characters long.',
          type: 'THApiException',
          code: 100,
        },
      },
    })
  })
  test('a caption has the same limit', async () => {
    const params = { media_type: 'IMAGE', image_url: 'https://example.com/a.png', text: 'a'.repeat(501) }
    expect(await api.post('/me/threads', params)).toMatchObject(invalid)
  })
  test.each([
    ['IMAGE', 'image_url'],
    ['VIDEO', 'video_url'],
  ])('%s needs %s, and it must be a URI', async (media_type, name) => {
    expect(await api.post('/me/threads', { media_type })).toMatchObject({
      body: { error: { message: `The parameter ${name} is required` } },
    })
    expect(await api.post('/me/threads', { media_type, [name]: 'images/a.png' })).toMatchObject({
      body: { error: { message: `Param ${name} is not a valid URI.`, code: 100 } },
    })
  })
  test.each([
    'everyone',
    'accounts_you_follow',
    'mentioned_only',
    'parent_post_author_only',
    'followers_only',
  ])('reply_control may be %s, and reads back in capitals as reply_audience', async (reply_control) => {
    const id = await api.say('who', { reply_control })
    expect(await read(id, 'reply_audience')).toMatchObject({ reply_audience: reply_control.toUpperCase() })
  })
  test('reply_control is everyone unless said, and followers is no value', async () => {
    expect(await read(await api.say('x'), 'reply_audience')).toMatchObject({ reply_audience: 'EVERYONE' })
    expect(
      await api.post('/me/threads', { media_type: 'TEXT', text: 'x', reply_control: 'followers' }),
    ).toMatchObject(invalid)
  })
  test('an unknown parameter is ignored', async () => {
    expect((await api.post('/me/threads', { media_type: 'TEXT', text: 'x', colour: 'blue' })).status).toBe(
      200,
    )
  })
  test('auto_publish_text publishes at once and returns the media id', async () => {
    const id = idOf(
      await api.post('/me/threads', { media_type: 'TEXT', text: 'at once', auto_publish_text: 'true' }),
    )
    expect(await read(id, 'text')).toEqual({ text: 'at once', id })
  })
  test('auto_publish_text is for TEXT only', async () => {
    const params = { media_type: 'IMAGE', image_url: 'https://example.com/a.png', auto_publish_text: 'true' }
    expect(await api.post('/me/threads', params)).toMatchObject(invalid)
  })
})

describe('POST /me/threads_publish', () => {
  test('makes a container live under a new id', async () => {
    const container = await api.create({ media_type: 'TEXT', text: 'hello' })
    const id = idOf(await api.post('/me/threads_publish', { creation_id: container }))
    expect(id).not.toBe(container)
    expect(idsOf(await api.get('/me/threads'))[0]).toBe(id)
  })
  test('of one container by many at once makes one post', async () => {
    const creation_id = await api.create({ media_type: 'TEXT', text: 'all at once' })
    const before = simulator.media().length
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => api.post('/me/threads_publish', { creation_id })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(simulator.media()).toHaveLength(before + 1)
  })
  test('creation_id is required', async () => {
    expect(await api.post('/me/threads_publish')).toMatchObject(invalid)
  })
  test('a container that does not exist is not found', async () => {
    expect(await api.post('/me/threads_publish', { creation_id: '17000000000000001' })).toMatchObject(
      notFound,
    )
  })
  test("another account's container is not found", async () => {
    const other = clientOf(url, simulator.issueToken('other'))
    const container = await other.create({ media_type: 'TEXT', text: 'mine' })
    expect(await api.post('/me/threads_publish', { creation_id: container })).toMatchObject(notFound)
  })
  test('a media id is no container', async () => {
    expect(await api.post('/me/threads_publish', { creation_id: await api.say('live') })).toMatchObject(
      notFound,
    )
  })
})

describe('the life of a container', () => {
  test('a text is FINISHED at once', async () => {
    const id = await api.create({ media_type: 'TEXT', text: 'x' })
    expect((await api.get(`/${id}`, { fields: 'id,status,error_message' })).body).toEqual({
      status: 'FINISHED',
      id,
    })
  })
  test('the default fields are id and status', async () => {
    const id = await api.create({ media_type: 'TEXT', text: 'x' })
    expect((await api.get(`/${id}`)).body).toEqual({ status: 'FINISHED', id })
  })
  test('it is PUBLISHED afterwards, and does not say the media id', async () => {
    const id = await api.create({ media_type: 'TEXT', text: 'x' })
    await api.post('/me/threads_publish', { creation_id: id })
    expect((await api.get(`/${id}`)).body).toEqual({ status: 'PUBLISHED', id })
  })
  test('it is EXPIRED when 24 hours have passed, and cannot be published', async () => {
    const own = await network()
    const client = clientOf(own.url, own.token)
    const id = await client.create({ media_type: 'TEXT', text: 'x' })
    own.clock.advance(DAY - 1)
    expect((await client.get(`/${id}`)).body).toMatchObject({ status: 'FINISHED' })
    own.clock.advance(1)
    expect((await client.get(`/${id}`)).body).toMatchObject({ status: 'EXPIRED' })
    expect(await client.post('/me/threads_publish', { creation_id: id })).toMatchObject(notFound)
  })
  test.each(CONTAINER_ERRORS)('it can end in ERROR with %s, read with HTTP 200', async (error_message) => {
    const own = await network({ switches: { fetchMedia: false, videoOutcome: error_message } })
    const client = clientOf(own.url, own.token)
    const id = await client.create({ media_type: 'VIDEO', video_url: 'https://example.com/a.mp4' })
    const answer = await client.get(`/${id}`, { fields: 'status,error_message' })
    expect(answer).toMatchObject({ status: 200, body: { status: 'ERROR', error_message, id } })
    expect(await client.post('/me/threads_publish', { creation_id: id })).toMatchObject(notFound)
  })
  test('status_code does not exist', async () => {
    const id = await api.create({ media_type: 'TEXT', text: 'x' })
    expect(await api.get(`/${id}`, { fields: 'status_code' })).toMatchObject({
      status: 500,
      body: {
        error: {
          message: 'Tried accessing nonexisting field (status_code)',
          type: 'THApiException',
          code: 100,
        },
      },
    })
  })
  test('a live post has no status', async () => {
    expect(await api.get(`/${await api.say('x')}`, { fields: 'status' })).toMatchObject({
      body: { error: { message: 'Tried accessing nonexisting field (status)', type: 'THApiException' } },
    })
  })
})

describe('reposts and quotes', () => {
  test('a repost stands in the list as REPOST_FACADE with reposted_post', async () => {
    const original = await api.say('again')
    const id = idOf(await api.post(`/${original}/repost`))
    const [first] = dataOf(await api.get('/me/threads', { fields: 'media_type,reposted_post' }))
    expect(first).toEqual({ media_type: 'REPOST_FACADE', reposted_post: { id: original }, id })
  })
  test('a quote reads back as is_quote_post with quoted_post', async () => {
    const quoted = await api.say('wise words')
    const id = await api.say('see', { quote_post_id: quoted })
    expect(await read(id, 'is_quote_post,quoted_post')).toEqual({
      is_quote_post: true,
      quoted_post: { id: quoted },
      id,
    })
  })
  test('a picture may quote, and a caption is optional', async () => {
    simulator.set({ fetchMedia: false })
    const quoted = await api.say('wise words')
    const image = { media_type: 'IMAGE', image_url: 'https://example.com/a.jpg' }
    const id = await api.publish({ ...image, quote_post_id: quoted })
    expect(await read(id, 'media_type,quoted_post,text')).toEqual({
      media_type: 'IMAGE',
      quoted_post: { id: quoted },
      id,
    })
    simulator.set({ fetchMedia: true })
  })
  test('what is quoted must be a live post', async () => {
    expect(
      await api.post('/me/threads', { media_type: 'TEXT', text: 'x', quote_post_id: 'abc' }),
    ).toMatchObject(invalid)
    expect(
      await api.post('/me/threads', { media_type: 'TEXT', text: 'x', quote_post_id: '17000000000000001' }),
    ).toMatchObject(notFound)
  })
  test('a repost is missing from lists at first, as a post is, and stands in no list of replies', async () => {
    const own = await network({ switches: { feedLagMs: 2000 } })
    const client = clientOf(own.url, own.token)
    const original = await client.say('again')
    own.clock.advance(2000)
    const id = idOf(await client.post(`/${original}/repost`))
    expect(idsOf(await client.get('/me/threads'))).toEqual([original])
    own.clock.advance(2000)
    expect(idsOf(await client.get('/me/threads'))).toEqual([id, original])
    expect(idsOf(await client.get('/me/replies'))).toEqual([])
  })
  test('a repost of a repost is one of the original', async () => {
    const original = await api.say('again')
    const first = idOf(await api.post(`/${original}/repost`))
    const second = idOf(await api.post(`/${first}/repost`))
    expect(await read(second, 'reposted_post')).toEqual({ reposted_post: { id: original }, id: second })
  })
  test('a repost is taken back by its own id, and the original stays', async () => {
    const original = await api.say('again')
    const id = idOf(await api.post(`/${original}/repost`))
    expect((await api.remove(`/${id}`)).body).toEqual({ success: true, deleted_id: id })
    expect(await read(original, 'id')).toEqual({ id: original })
    expect(idsOf(await api.get('/me/threads'))).not.toContain(id)
  })
  test('a repost of what was deleted stays, and names it by its id alone', async () => {
    const original = await api.say('soon gone')
    const id = idOf(await api.post(`/${original}/repost`))
    await api.remove(`/${original}`)
    expect(await read(id, 'media_type,reposted_post{text}')).toEqual({
      media_type: 'REPOST_FACADE',
      reposted_post: { id: original },
      id,
    })
    expect(await api.post(`/${original}/repost`)).toMatchObject(unsupported)
  })
})

describe('a deletion', () => {
  /** A chain of three with a stranger's reply under its second post. */
  async function chainOn(deletedReplies: 'stay' | 'go') {
    const own = await network({ switches: { deletedReplies } })
    const client = clientOf(own.url, own.token)
    const root = await client.say('root')
    const second = await client.say('second', { reply_to_id: root })
    const third = await client.say('third', { reply_to_id: second })
    const { id: foreign } = await own.publishAs('reader', { text: 'hm', reply_to_id: second })
    const live = () => own.media().flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [id] : []))
    return { own, client, root, second, third, foreign, live }
  }
  test('says success and deleted_id, and the post is gone', async () => {
    const id = await api.say('regret')
    expect((await api.remove(`/${id}`)).body).toEqual({ success: true, deleted_id: id })
    expect(await api.get(`/${id}`)).toMatchObject(unsupported)
    expect(idsOf(await api.get('/me/threads'))).not.toContain(id)
    expect(await api.remove(`/${id}`)).toMatchObject(unsupported)
  })
  test("of another's post is refused", async () => {
    const { id } = await simulator.publishAs('other', { text: 'mine' })
    expect(await api.remove(`/${id}`)).toMatchObject(unsupported)
  })
  test('of what is no post is refused', async () => {
    const container = await api.create({ media_type: 'TEXT', text: 'x' })
    for (const id of [container, simulator.userId, '1'])
      expect(await api.remove(`/${id}`)).toMatchObject(unsupported)
  })
  test('of a root leaves its replies, which name it by its id alone', async () => {
    const { client, root, second, third, foreign, live } = await chainOn('stay')
    await client.remove(`/${root}`)
    expect(live()).toEqual([second, third, foreign])
    expect(idsOf(await client.get('/me/replies'))).toEqual([third, second])
    expect((await client.get(`/${third}`, { fields: 'is_reply,root_post,replied_to' })).body).toEqual({
      is_reply: true,
      root_post: { id: root },
      replied_to: { id: second },
      id: third,
    })
    expect(await client.get(`/${root}/conversation`)).toMatchObject(unsupported)
    expect((await client.remove(`/${second}`)).status).toBe(200)
    expect(live()).toEqual([third, foreign])
  })
  test('of a root takes all that is under it along, if the network does so, for the price of one', async () => {
    const { client, root, third, live } = await chainOn('go')
    await client.remove(`/${root}`)
    expect(live()).toEqual([])
    expect(idsOf(await client.get('/me/replies'))).toEqual([])
    expect(await client.remove(`/${third}`)).toMatchObject(unsupported)
    const fields = 'delete_quota_usage'
    expect(dataOf(await client.get('/me/threads_publishing_limit', { fields }))).toEqual([
      { delete_quota_usage: 1 },
    ])
  })
  test('of a reply leaves what stands above it', async () => {
    const { client, root, second, live } = await chainOn('go')
    await client.remove(`/${second}`)
    expect(live()).toEqual([root])
    expect((await client.get(`/${root}`, { fields: 'has_replies' })).body).toMatchObject({
      has_replies: false,
    })
  })
  test('of a carousel takes its items along', async () => {
    const own = await network({ switches: { fetchMedia: false } })
    const client = clientOf(own.url, own.token)
    const item = { media_type: 'IMAGE', image_url: 'https://example.com/a.jpg', is_carousel_item: 'true' }
    const children = [await client.create(item), await client.create(item)].join(',')
    const id = await client.publish({ media_type: 'CAROUSEL', children })
    const { body } = await client.get(`/${id}`, { fields: 'children' })
    const [first] = (body as { children: { data: { id: string }[] } }).children.data
    await client.remove(`/${id}`)
    expect(await client.get(`/${first?.id ?? ''}`)).toMatchObject(unsupported)
  })
  test('acts even when its answer is lost, and is then refused as any second one', async () => {
    const { own, client, third, live } = await chainOn('stay')
    own.inject({ kind: 'drop', when: 'after', method: 'DELETE', path: '/*' })
    await expect(client.remove(`/${third}`)).rejects.toThrow()
    expect(live()).not.toContain(third)
    expect(await client.remove(`/${third}`)).toMatchObject(unsupported)
  })
})

describe('ghost posts', () => {
  test('are ACTIVE for 24 hours, then ARCHIVED, and listed of their own', async () => {
    const own = await network()
    const client = clientOf(own.url, own.token)
    const id = await client.say('boo', { is_ghost_post: 'true' })
    const fields = 'ghost_post_status,ghost_post_expiration_timestamp'
    expect((await client.get(`/${id}`, { fields })).body).toEqual({
      ghost_post_status: 'ACTIVE',
      ghost_post_expiration_timestamp: '2026-11-23T12:00:00+0000',
      id,
    })
    own.clock.advance(DAY)
    expect((await client.get('/me/ghost_posts', { fields: 'ghost_post_status' })).body).toMatchObject({
      data: [{ id, ghost_post_status: 'ARCHIVED' }],
    })
  })
  test('cannot be replied to', async () => {
    const ghost = await api.say('boo', { is_ghost_post: 'true' })
    expect(
      await api.post('/me/threads', { media_type: 'TEXT', text: 'x', reply_to_id: ghost }),
    ).toMatchObject(notFound)
  })
})

describe('countries', () => {
  test('need an eligible account', async () => {
    const params = { media_type: 'TEXT', text: 'x', allowlisted_country_codes: 'US,CA' }
    expect(await api.post('/me/threads', params)).toMatchObject({
      body: { error: { message: 'THREADS_API__FEATURE_NOT_AVAILABLE' } },
    })
    simulator.account(simulator.username, { geoGating: true })
    expect((await api.get('/me', { fields: 'is_eligible_for_geo_gating' })).body).toMatchObject({
      is_eligible_for_geo_gating: true,
    })
    expect(await read(await api.publish(params), 'allowlisted_country_codes')).toMatchObject({
      allowlisted_country_codes: ['US', 'CA'],
    })
  })
  test('must be ISO codes', async () => {
    expect(
      await api.post('/me/threads', { media_type: 'TEXT', text: 'x', allowlisted_country_codes: 'USA' }),
    ).toMatchObject({
      body: { error: { message: 'THREADS_API__GEO_GATING_INVALID_COUNTRY_CODES' } },
    })
  })
})

describe('places', () => {
  test('location_id is found by search, and reads back with the post', async () => {
    const [found] = dataOf(await api.get('/location_search', { q: 'ferry', fields: 'id,name,city' }))
    expect(found).toMatchObject({ name: 'Ferry Building', city: 'San Francisco' })
    const location_id = String(found?.['id'])
    const id = await api.say('here', { location_id })
    expect(await read(id, 'location_id,location{name,country}')).toEqual({
      location_id,
      location: { name: 'Ferry Building', country: 'United States', id: location_id },
      id,
    })
    expect((await api.get(`/${location_id}`, { fields: 'latitude,postal_code' })).body).toMatchObject({
      postal_code: '94111',
    })
  })
  test('are found by latitude and longitude too', async () => {
    expect(
      (await api.get('/location_search', { latitude: '51.5', longitude: '-0.1', fields: 'city' })).body,
    ).toMatchObject({
      data: [{ city: 'London' }],
    })
  })
  test('an unknown location_id is refused', async () => {
    expect(await api.post('/me/threads', { media_type: 'TEXT', text: 'x', location_id: '1' })).toMatchObject(
      invalid,
    )
  })
  test('ids are unquoted in search when switched', async () => {
    simulator.set({ locationIds: 'unquoted' })
    expect((await api.get('/location_search', { q: 'ferry' })).text).toMatch(/"id":\d+/)
    simulator.set({ locationIds: 'quoted' })
  })
})

describe('sharing to an Instagram story', () => {
  test.each(['crossreshare_to_ig', 'crossreshare_to_ig_dark_mode'])(
    '%s answers its status when published',
    async (name) => {
      const container = await api.create({ media_type: 'TEXT', text: 'x', [name]: 'true' })
      const answer = await api.post('/me/threads_publish', { creation_id: container })
      expect(answer.body).toMatchObject({ crossreshare_to_ig_status: 'SUCCESS' })
    },
  )
  test('the post is published even when the share fails', async () => {
    simulator.account(simulator.username, { instagram: false })
    const container = await api.create({ media_type: 'TEXT', text: 'alone' })
    const answer = await api.post('/me/threads_publish', {
      creation_id: container,
      crossreshare_to_ig: 'true',
    })
    expect(answer.body).toMatchObject({ crossreshare_to_ig_status: 'FAILED' })
    expect(await read(idOf(answer), 'text')).toMatchObject({ text: 'alone' })
  })
})

describe('permissions of a post', () => {
  test('reply_audience without threads_read_replies fails the whole call', async () => {
    const id = await api.say('x')
    const poor = clientOf(url, simulator.issueToken(simulator.username, { scopes: ['threads_basic'] }))
    expect((await poor.get(`/${id}`, { fields: 'text' })).status).toBe(200)
    expect(await poor.get(`/${id}`, { fields: 'text,reply_audience' })).toMatchObject(permission)
  })
})
