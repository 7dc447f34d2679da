import { describe, expect, test } from 'vitest'
import { SWITCHES } from '../../simulator/switches.ts'
import { type Answer, clientOf, idsOf, network, notFound, send } from './network.ts'

const simulator = await network()
const api = clientOf(simulator.url, simulator.token)
const control = (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> =>
  send(`${simulator.url}/_control${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

describe('the control API', () => {
  test('sets switches at run time, in either spelling, and shows their definitions', async () => {
    expect((await control('PATCH', '/switches', { 'propagation-ms': 5000 })).status).toBe(200)
    const creation_id = await api.create({ media_type: 'TEXT', text: 'x' })
    expect(await api.post('/me/threads_publish', { creation_id })).toMatchObject(notFound)
    await control('PATCH', '/switches', { propagationMs: 0 })
    expect((await api.post('/me/threads_publish', { creation_id })).status).toBe(200)
    expect((await control('GET', '/switches')).body).toMatchObject({
      switches: { propagationMs: 0 },
      definitions: SWITCHES,
    })
  })
  test('refuses a switch that is misspelt or mis-set, and sets none of them', async () => {
    const answer = await control('PATCH', '/switches', { textLimit: 10, textLimt: 20 })
    expect(answer).toMatchObject({ status: 400, body: { error: 'There is no switch "textLimt"' } })
    expect((await control('PATCH', '/switches', { counting: 'words' })).status).toBe(400)
    expect(simulator.switches().textLimit).toBe(500)
  })
  test('injects and clears faults, and refuses a misspelt one', async () => {
    expect((await control('POST', '/faults', { kind: 'code-2', path: 'me' })).status).toBe(200)
    expect((await control('GET', '/faults')).body).toEqual({ faults: [{ kind: 'code-2', path: 'me' }] })
    expect((await api.get('/me')).status).toBe(500)
    expect((await control('POST', '/faults', { kind: 'code-2', pth: 'me' })).status).toBe(400)
    expect((await control('POST', '/faults', { kind: 'flood' })).status).toBe(400)
    await control('DELETE', '/faults')
    expect((await api.get('/me')).status).toBe(200)
  })
  test('moves the clock, forward only', async () => {
    const before = simulator.clock.now()
    expect((await control('POST', '/clock', { advanceMs: 1000 })).body).toMatchObject({ now: before + 1000 })
    expect((await control('POST', '/clock', { advanceMs: -1 })).status).toBe(400)
    expect((await control('GET', '/clock')).body).toMatchObject({ now: before + 1000 })
  })
  test('makes accounts and tokens, and revokes them', async () => {
    const made = await control('POST', '/accounts', { username: 'ann', followers: 7 })
    expect(made.body).toMatchObject({ account: { username: 'ann', followers: 7 } })
    expect((await control('POST', '/accounts', { username: 'ann', followers: 'many' })).status).toBe(400)
    expect((await control('POST', '/accounts', { username: 'ann', likes: 7 })).status).toBe(400)
    const { token } = (await control('POST', '/tokens', { username: 'ann', scopes: ['threads_basic'] }))
      .body as { token: string }
    const ann = clientOf(simulator.url, token)
    expect((await ann.get('/me')).status).toBe(200)
    await control('POST', '/tokens/revoke', { token })
    expect((await ann.get('/me')).status).toBe(400)
  })
  test('publishes as anyone', async () => {
    const reply_to_id = await api.say('root')
    const { media } = (await control('POST', '/posts', { username: 'ann', text: 'hi', reply_to_id }))
      .body as { media: { id: string } }
    expect(idsOf(await api.get(`/${reply_to_id}/replies`))).toEqual([media.id])
  })
  test('lists requests, media and containers', async () => {
    expect((await control('GET', '/requests')).body).toMatchObject({
      requests: expect.any(Array) as unknown[],
    })
    expect((await control('GET', '/media')).body).toMatchObject({ media: expect.any(Array) as unknown[] })
    expect((await control('GET', '/containers')).body).toMatchObject({
      containers: [{ status: 'PUBLISHED' }, {}, {}],
    })
  })
  test('resets everything but accounts, tokens and the clock', async () => {
    simulator.set({ textLimit: 10 })
    const now = simulator.clock.now()
    await control('POST', '/reset')
    expect(simulator.media()).toEqual([])
    expect(simulator.switches().textLimit).toBe(500)
    expect(simulator.clock.now()).toBe(now)
    expect((await api.get('/me')).body).toEqual({ id: simulator.userId })
  })
  test('names its controls when it is asked for one there is not', async () => {
    const { status, text } = await control('GET', '/nothing')
    expect(status).toBe(404)
    expect(text).toContain('POST /faults')
  })
  test('is closed to pages of other origins', async () => {
    expect((await control('POST', '/reset', {}, { origin: 'https://evil.example' })).status).toBe(403)
  })
  test('its calls are not recorded as requests to the API', async () => {
    simulator.clearRequests()
    await control('GET', '/clock')
    expect(simulator.requests()).toEqual([])
  })
})
