import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../simulator/clock.ts'
import { SCOPES } from '../../simulator/state/records.ts'
import { APP } from '../../simulator/world.ts'
import { type Answer, clientOf, dataOf, idOf, invalid, network, notFound, send, silence } from './network.ts'

const simulator = await network({ switches: { consent: 'approve' } })
const { url, token, app } = simulator
const api = clientOf(url, token)
const read = async (id: string, fields: string): Promise<unknown> =>
  (await api.get(`/${id}`, { fields })).body
const post = (
  path: string,
  body?: string | Uint8Array<ArrayBuffer> | FormData | URLSearchParams,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => send(url + path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) })
const publish = async (created: Answer): Promise<string> =>
  idOf(await api.post('/me/threads_publish', { creation_id: idOf(created) }))
const JSON_TYPE = { 'content-type': 'application/json' }

describe('requests as Meta’s curl samples send them', () => {
  test('everything in the query of a POST without a body', async () => {
    const created = await post(
      `/v1.0/me/threads?media_type=TEXT&text=%23BronzFonz+says+hi&access_token=${token}`,
    )
    expect(await read(await publish(created), 'text,topic_tag')).toMatchObject({
      text: '#BronzFonz says hi',
      topic_tag: 'BronzFonz',
    })
  })
  test('-d: a form, and a form in the query and the body by halves', async () => {
    const created = await post(
      `/v1.0/me/threads?access_token=${token}`,
      new URLSearchParams({ media_type: 'TEXT', text: 'a & b + c' }),
    )
    expect(await read(await publish(created), 'text')).toMatchObject({ text: 'a & b + c' })
  })
  test('-F: multipart, with object parameters as JSON text', async () => {
    const form = new FormData()
    form.set('media_type', 'TEXT')
    form.set('text', 'Tea?')
    form.set('poll_attachment', '{"option_a":"first option","option_b":"second option"}')
    form.set('access_token', token)
    const id = await publish(await post('/v1.0/me/threads', form))
    expect(await read(id, 'poll_attachment{option_a,option_b}')).toMatchObject({
      poll_attachment: { option_a: 'first option', option_b: 'second option' },
    })
  })
  test('the code exchange in the query, as in the Postman collection', async () => {
    const redirect_uri = 'https://example.com/back'
    const asked = new URLSearchParams({
      client_id: app.id,
      redirect_uri,
      response_type: 'code',
      scope: 'threads_basic',
    })
    const { headers } = await send(`${url}/oauth/authorize?${asked.toString()}`)
    const code = new URL(headers.get('location') ?? '').searchParams.get('code') ?? ''
    const exchange = new URLSearchParams({
      client_id: app.id,
      client_secret: app.secret,
      grant_type: 'authorization_code',
      redirect_uri,
      code,
    })
    expect((await post(`/oauth/access_token?${exchange.toString()}`)).body).toMatchObject({
      access_token: expect.stringMatching(/^THAA/) as string,
    })
  })
})

describe('requests as Meta’s sample app sends them, with axios', () => {
  test('parameters in the query, an empty JSON object as body, empty values for what is not used', async () => {
    const poll = '{"option_a":"one","option_b":"two","option_c":"","option_d":""}'
    const params = new URLSearchParams({
      text: 'From the app',
      reply_control: '',
      reply_to_id: '',
      link_attachment: '',
      poll_attachment: poll,
      media_type: 'TEXT',
      access_token: token,
    })
    const id = await publish(await post(`/me/threads?${params.toString()}`, '{}', JSON_TYPE))
    const made = await read(id, 'poll_attachment{option_a,option_b,option_c},reply_audience')
    expect(made).toMatchObject({
      poll_attachment: { option_a: 'one', option_b: 'two' },
      reply_audience: 'EVERYONE',
    })
    expect(made).not.toHaveProperty('poll_attachment.option_c')
  })
  test('a JSON body that means something else is ignored', async () => {
    const container = await api.create({ media_type: 'TEXT', text: 'x' })
    const query = `creation_id=${container}&access_token=${token}`
    idOf(await post(`/me/threads_publish?${query}`, '{"httpsAgent":{"options":{"noDelay":true}}}', JSON_TYPE))
  })
  test('a boolean of JSON hides a reply', async () => {
    const root = await api.say('root')
    const reply = await simulator.publishAs('reader', { text: 'reply', reply_to_id: root })
    const hidden = await post(`/${reply.id}/manage_reply?access_token=${token}`, '{"hide":true}', JSON_TYPE)
    expect(hidden.body).toEqual({ success: true })
    expect(await read(reply.id, 'hide_status')).toMatchObject({ hide_status: 'HIDDEN' })
  })
  test('an app token where none is needed does no harm', async () => {
    const { permalink } = (await read(await api.say('embed me'), 'permalink')) as { permalink: string }
    const query = new URLSearchParams({ url: permalink, access_token: `TH|${app.id}|${app.secret}` })
    expect((await send(`${url}/oembed?${query.toString()}`)).body).toMatchObject({ type: 'rich' })
  })
})

describe('requests as Python sends them', () => {
  test('True is true, and False is not', async () => {
    const publishAtOnce = (value: string): Promise<string> =>
      api.create({ media_type: 'TEXT', text: 'x', auto_publish_text: value })
    expect(await read(await publishAtOnce('True'), 'media_product_type')).toMatchObject({
      media_product_type: 'THREADS',
    })
    expect(await read(await publishAtOnce('False'), 'status')).toMatchObject({ status: 'FINISHED' })
  })
  test('a form in bytes without a content type, or with a charset', async () => {
    const form = `media_type=TEXT&text=%F0%9F%90%8D+x&access_token=${token}`
    const bytes = new TextEncoder().encode(form)
    const type = 'application/x-www-form-urlencoded; charset=UTF-8'
    for (const created of [
      await post('/me/threads', bytes),
      await post('/me/threads', form, { 'content-type': type }),
    ])
      expect(await read(await publish(created), 'text')).toMatchObject({ text: '🐍 x' })
  })
  test('a list is read to its end by `next`, as it stands', async () => {
    for (let post = 0; post < 7; post++) await simulator.publishAs('lister', { text: String(post) })
    const lister = simulator.issueToken('lister')
    const walked: unknown[] = []
    let next: string | undefined = `${url}/me/threads?fields=text&limit=3&access_token=${lister}`
    while (next !== undefined) {
      const answer = await send(next)
      walked.push(...dataOf(answer).map((one) => one['text']))
      next = (answer.body as { paging?: { next?: string } }).paging?.next
    }
    expect(walked).toEqual(['6', '5', '4', '3', '2', '1', '0'])
  })
})

/** What clients that ship do, what the network answers them, and what they must see in it. */
describe('failures of clients that were not written here', () => {
  const tokenWithout = (...missing: readonly string[]): string =>
    simulator.issueToken(simulator.username, { scopes: SCOPES.filter((scope) => !missing.includes(scope)) })
  const inspect = async (inspected: string): Promise<unknown> => {
    const query = new URLSearchParams({ input_token: inspected, access_token: inspected })
    return (await send(`${url}/v1.0/debug_token?${query.toString()}`)).body
  }

  test('a chain without threads_manage_replies: its root is live when its second part meets an empty 500, and debug_token could have told before', async () => {
    const poor = tokenWithout('threads_manage_replies')
    const client = clientOf(url, poor)
    const root = await client.say('1/2')
    const reply = { media_type: 'TEXT', text: '2/2', reply_to_id: root }
    expect(await client.post('/me/threads', reply)).toMatchObject(silence)
    expect((await client.get(`/${root}`)).status).toBe(200)
    expect(await inspect(poor)).toMatchObject({
      data: { is_valid: true, scopes: expect.not.arrayContaining(['threads_manage_replies']) as string[] },
    })
    idOf(await api.post('/me/threads', reply))
  })
  test('a quota asked for with its replies by such a token: an empty 500, while posts can be asked for and made', async () => {
    const client = clientOf(url, tokenWithout('threads_manage_replies'))
    const limit = (fields: string): Promise<Answer> => client.get('/me/threads_publishing_limit', { fields })
    expect(await limit('quota_usage,reply_quota_usage')).toMatchObject(silence)
    expect((await limit('quota_usage,config')).status).toBe(200)
    await client.say('a quota that is unknown stops nothing')
  })
  test('a keyword search without its permission: an empty 500, though the network is well', async () => {
    const client = clientOf(url, tokenWithout('threads_keyword_search'))
    expect(await client.get('/keyword_search', { q: 'x' })).toMatchObject(silence)
    expect((await client.get('/me')).status).toBe(200)
  })
  test('a publish with an expired token: a container that is not there, and debug_token says why', async () => {
    simulator.set({ expiredAtPublish: '24/4279009' })
    const creation_id = await api.create({ media_type: 'TEXT', text: 'x' })
    const expired = simulator.issueToken(simulator.username, { ageMs: 61 * DAY })
    const late = await clientOf(url, expired).post('/me/threads_publish', { creation_id })
    expect(late).toMatchObject(notFound)
    expect(await inspect(expired)).toMatchObject({ error: { code: 190, error_subcode: 463 } })
    expect((await api.get(`/${creation_id}`)).body).toMatchObject({ status: 'FINISHED' })
    simulator.set({ expiredAtPublish: '190/463' })
  })
  test('spoilers decoded as the array they were written as: an object with data, whose offsets are UTF-16 units', async () => {
    const text_entities = JSON.stringify([{ entity_type: 'SPOILER', offset: 3, length: 6 }])
    const id = await api.say('🔪 butler', { text_entities })
    const made = (await read(id, 'text,text_entities')) as {
      text: string
      text_entities: { data: { offset: number; length: number }[] }
    }
    const [{ offset, length } = { offset: 0, length: 0 }] = made.text_entities.data
    expect(made.text.slice(offset, offset + length)).toBe('butler')
  })
  test('a limit looked for in x-app-usage: it stands in x-business-use-case-usage, by account', async () => {
    simulator.set({ usagePercent: 95 })
    const { headers } = await api.get('/me')
    simulator.set({ usagePercent: 0 })
    expect(headers.has('x-app-usage')).toBe(false)
    const usage = JSON.parse(headers.get('x-business-use-case-usage') ?? '{}') as Record<string, unknown>
    expect(usage[simulator.userId]).toMatchObject([{ type: 'threads', call_count: 95 }])
  })
  test('a container published as soon as it is FINISHED: it works or answers 24/4279009, and the next attempt works', async () => {
    const { token: own, ...impatient } = await network({ switches: { propagationMs: 3000 } })
    const client = clientOf(impatient.url, own)
    const publishOf = async (creation_id: string): Promise<number> =>
      (await client.post('/me/threads_publish', { creation_id })).status
    const containers: string[] = []
    for (let post = 0; post < 40; post++)
      containers.push(await client.create({ media_type: 'TEXT', text: String(post) }))
    const refused: string[] = []
    for (const container of containers) if ((await publishOf(container)) === 400) refused.push(container)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(containers.length / 2)
    impatient.clock.advance(3000)
    for (const container of refused) expect(await publishOf(container)).toBe(200)
    expect(impatient.media()).toHaveLength(containers.length)
  })
  test('a container given up at the first 24/4279009: where every one meets it, nothing is ever published', async () => {
    const { token: own, ...slow } = await network({
      switches: { propagation: 'always', propagationMs: 3000 },
    })
    const client = clientOf(slow.url, own)
    for (let attempt = 0; attempt < 5; attempt++) {
      const creation_id = await client.create({ media_type: 'TEXT', text: 'x' })
      expect(await client.post('/me/threads_publish', { creation_id })).toMatchObject(notFound)
    }
    expect(slow.media()).toHaveLength(0)
  })
  test.each(['notaurl', 'http://localhost:3000/x'])(
    'a link_attachment as it was typed, %s: refused at creation, for good',
    async (link_attachment) => {
      const answer = await api.post('/me/threads', { media_type: 'TEXT', text: 'x', link_attachment })
      expect(answer).toMatchObject(invalid)
      expect(answer.text).toContain('Param link_attachment is not a valid URL')
    },
  )
  test('every permission of the dashboard asked for, the undocumented one too: granted', async () => {
    const query = new URLSearchParams({
      client_id: app.id,
      redirect_uri: 'https://example.com/back',
      scope: [...SCOPES].join(','),
    })
    expect(SCOPES).toContain('threads_trending_topics')
    expect((await send(`${url}/oauth/authorize?${query.toString()}`)).status).toBe(302)
  })
  test('OAuth without response_type, and the code exchanged by GET: a token', async () => {
    const redirect_uri = 'https://example.com/back'
    const asked = new URLSearchParams({ client_id: app.id, redirect_uri, scope: 'threads_basic' })
    const { headers } = await send(`${url}/oauth/authorize?${asked.toString()}`)
    const exchange = new URLSearchParams({
      client_id: app.id,
      client_secret: app.secret,
      grant_type: 'authorization_code',
      redirect_uri,
      code: new URL(headers.get('location') ?? '').searchParams.get('code') ?? '',
    })
    expect((await send(`${url}/oauth/access_token?${exchange.toString()}`)).body).toMatchObject({
      access_token: expect.stringMatching(/^THAA/) as string,
    })
  })
  test('the Facebook app’s id in place of the Threads app’s: 4476002, which is no trouble of the account', async () => {
    const query = new URLSearchParams({
      client_id: APP.facebookId,
      redirect_uri: 'https://example.com/back',
      scope: 'threads_basic',
    })
    expect(await send(`${url}/oauth/authorize?${query.toString()}`)).toMatchObject({
      status: 400,
      body: { error_code: 4476002 },
    })
  })
  test('a list walked by cursors.after alone: it ends on an empty page', async () => {
    for (let number = 0; number < 4; number++) await simulator.publishAs('walker', { text: String(number) })
    const walker = clientOf(url, simulator.issueToken('walker'))
    simulator.set({ afterLastPage: true })
    const walked: unknown[] = []
    let pages = 0
    for (let after = ''; pages < 10; pages++) {
      const answer = await walker.get('/me/threads', { fields: 'text', limit: '2', after })
      walked.push(...dataOf(answer).map((one) => one['text']))
      const next = (answer.body as { paging?: { cursors: { after?: string } } }).paging?.cursors.after
      if (next === undefined) break
      after = next
    }
    simulator.set({ afterLastPage: false })
    expect(walked).toEqual(['3', '2', '1', '0'])
    expect(pages).toBe(2)
  })
  test('a GET with the token in its body: 190 where bodies carry none, and the token is good', async () => {
    const getWithBody = (): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const body = `access_token=${token}`
        const headers = {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        }
        const sent = request(`${url}/me`, { method: 'GET', headers }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
        sent.on('error', reject).end(body)
      })
    expect(await getWithBody()).toBe(200)
    simulator.set({ authBody: false })
    expect(await getWithBody()).toBe(500)
    expect((await api.get('/me')).status).toBe(200)
    simulator.set({ authBody: true })
  })
})

describe('requests of tools that wait for a server', () => {
  test.each(['/', '/_panel', `/me?access_token=${token}`])(
    'HEAD %s answers 200 without a body',
    async (path) => {
      expect(await send(url + path, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
    },
  )
})
