import { describe, expect, test } from 'vitest'
import type { Fault } from '../../simulator/http/faults.ts'
import { type Answer, clientOf, network, refusal, send } from './network.ts'

const simulator = await network()
const { url } = simulator
const api = clientOf(url, simulator.token)
const publishing = { method: 'POST', path: 'threads_publish' } as const

/** Publishes under a fault: what came of it, and how many posts it made. */
async function publishUnder(
  fault: Omit<Fault, 'path'>,
): Promise<{ answer: Answer | 'hung up'; made: number }> {
  const creation_id = await api.create({ media_type: 'TEXT', text: 'x' })
  const before = simulator.media().length
  simulator.inject({ ...publishing, ...fault })
  const answer = await api.post('/me/threads_publish', { creation_id }).catch(() => 'hung up' as const)
  return { answer, made: simulator.media().length - before }
}

describe('a fault', () => {
  test.each([
    ['drop', 'hung up'],
    ['truncate', 'hung up'],
    ['code-1', refusal(500, 'OAuthException', 1)],
    ['code-2', { status: 500, body: { error: { code: 2, is_transient: true } } }],
    ['code-10', refusal(500, 'THApiException', 10)],
    ['not-found', refusal(400, 'OAuthException', 24, 4279009)],
    ['throttle', refusal(400, 'OAuthException', 613, 4279002)],
    ['revoked', refusal(400, 'OAuthException', 190, 460)],
    ['empty', { status: 200, text: '' }],
    ['html-504', { status: 504, body: undefined }],
  ] as const)('%s after acting: the post is live, the caller does not know', async (kind, expected) => {
    const { answer, made } = await publishUnder({ kind, when: 'after' })
    if (typeof expected === 'string') expect(answer).toBe(expected)
    else expect(answer).toMatchObject(expected)
    expect(made).toBe(1)
  })
  test.each(['drop', 'code-1', 'code-2', 'code-10', 'empty', 'html-504'] as const)(
    '%s before acting: nothing is done',
    async (kind) => {
      expect((await publishUnder({ kind })).made).toBe(0)
    },
  )
  test('stall never answers', async () => {
    simulator.inject({ kind: 'stall', path: 'me' })
    await expect(send(`${url}/me`, { signal: AbortSignal.timeout(100) })).rejects.toThrow()
  })
  test('delay answers truly, but late', async () => {
    simulator.inject({ kind: 'delay', ms: 60, path: 'me' })
    const start = performance.now()
    expect((await api.get('/me')).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(50)
  })
  test('delay after acting: the post is live long before the answer comes', async () => {
    const creation_id = await api.create({ media_type: 'TEXT', text: 'x' })
    const before = simulator.media().length
    simulator.inject({ ...publishing, kind: 'delay', when: 'after', ms: 300 })
    const answer = api.post('/me/threads_publish', { creation_id })
    await expect.poll(() => simulator.media().length, { interval: 5, timeout: 250 }).toBe(before + 1)
    expect((await answer).status).toBe(200)
  })
  test('custom answers what it is told', async () => {
    simulator.inject({
      kind: 'custom',
      status: 429,
      body: { wait: 1 },
      headers: { 'retry-after': '1' },
      path: 'me',
    })
    const answer = await api.get('/me')
    expect(answer).toMatchObject({ status: 429, body: { wait: 1 } })
    expect(answer.headers.get('retry-after')).toBe('1')
  })
  test('strikes the n-th matching call, so many times', async () => {
    simulator.inject({ kind: 'code-2', method: 'GET', path: '/me/threads', nth: 2, times: 2 })
    const statuses: number[] = []
    for (let call = 0; call < 5; call++) statuses.push((await api.get('/v1.0/me/threads')).status)
    expect(statuses).toEqual([200, 500, 500, 200, 200])
    expect(simulator.faults()).toEqual([])
  })
  test('times 0 strikes for good, until cleared', async () => {
    simulator.inject({ kind: 'code-2', times: 0 })
    for (let call = 0; call < 3; call++) expect((await api.get('/me')).status).toBe(500)
    simulator.clearFaults()
    expect((await api.get('/me')).status).toBe(200)
  })
  test('can be chosen by parameters and by a path with a gap', async () => {
    simulator.inject({ kind: 'code-2', path: '/*/threads', params: { text: 'two' } })
    expect((await api.post('/me/threads', { media_type: 'TEXT', text: 'one' })).status).toBe(200)
    expect((await api.post(`/${simulator.userId}/threads`, { media_type: 'TEXT', text: 'two' })).status).toBe(
      500,
    )
  })
})

describe('the record of requests', () => {
  test('has method, path, params, place of the token and status, but no token', async () => {
    simulator.clearRequests()
    await send(`${url}/v1.0/me?fields=id&access_token=${simulator.token}`)
    await api.post('/me/threads', { media_type: 'TEXT', text: 'x' })
    expect(simulator.requests()).toMatchObject([
      {
        method: 'GET',
        path: '/v1.0/me',
        operation: 'GET /{id}',
        params: { fields: 'id' },
        tokenIn: 'query',
        status: 200,
      },
      {
        method: 'POST',
        path: '/me/threads',
        operation: 'POST /{id}/threads',
        tokenIn: 'header',
        status: 200,
      },
    ])
    expect(JSON.stringify(simulator.requests())).not.toContain(simulator.token)
  })
  test('has no secret of the OAuth calls either', async () => {
    simulator.clearRequests()
    const secrets = { client_secret: 'hush', code: 'AQhush', input_token: 'THhush' }
    await api.post('/oauth/access_token', { grant_type: 'authorization_code', ...secrets })
    expect(JSON.stringify(simulator.requests())).not.toContain('hush')
  })
  test('says what fault struck; a dropped connection has status 0', async () => {
    simulator.clearRequests()
    await publishUnder({ kind: 'drop' })
    expect(simulator.requests().at(-1)).toMatchObject({ fault: 'drop', status: 0 })
  })
})
