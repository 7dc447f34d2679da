import { describe, expect, test } from 'vitest'
import { type Answer, clientOf, dataOf, idOf, network, send } from './network.ts'

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

describe('requests of tools that wait for a server', () => {
  test.each(['/', '/_panel', `/me?access_token=${token}`])(
    'HEAD %s answers 200 without a body',
    async (path) => {
      expect(await send(url + path, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
    },
  )
})
