import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../simulator/clock.ts'
import { LOCALES } from '../../simulator/switches.ts'
import { clientOf, network, notFound, refusal, send, unsupported } from './network.ts'

const simulator = await network()
const { url } = simulator
const api = clientOf(url, simulator.token)
const trace = expect.stringMatching(/^A[\w-]+$/) as string

describe('envelopes', () => {
  test('OAuthException has subcode, is_transient, user texts and a trace', async () => {
    const answer = await api.post('/me/threads_publish', { creation_id: '18077125565432111' })
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: {
          message: 'The requested resource does not exist',
          type: 'OAuthException',
          code: 24,
          error_subcode: 4279009,
          is_transient: false,
          error_user_title: 'Media Not Found',
          error_user_msg: 'The media with id 18077125565432111 cannot be found.',
          fbtrace_id: trace,
        },
      },
    })
  })
  test('THApiException has no subcode, and HTTP 500 although it is permanent', async () => {
    const answer = await api.post('/me/threads', { media_type: 'TEXT', text: 'a'.repeat(501) })
    expect(answer.status).toBe(500)
    expect(answer.body).toEqual({
      error: {
        message: 'Param text must be at most 500 characters long.',
        type: 'THApiException',
        code: 100,
        fbtrace_id: trace,
      },
    })
  })
  test('are JSON in UTF-8', async () => {
    expect((await api.get('/17000000000000001')).headers.get('content-type')).toBe(
      'application/json; charset=utf-8',
    )
  })
  test.each(LOCALES)('user texts may be in %s; message stays English', async (locale) => {
    simulator.set({ locale })
    const answer = await api.post('/me/threads_publish', { creation_id: '1' })
    expect(answer).toMatchObject(notFound)
    expect(answer.body).toMatchObject({ error: { message: 'The requested resource does not exist' } })
    expect(answer.text.includes('Media Not Found')).toBe(locale === 'en')
    simulator.set({ locale: 'en' })
  })
})

describe('190, the token', () => {
  const me = (token: string) => send(`${url}/me?access_token=${token}`)
  test('garbage: THApiException, HTTP 500, "Invalid OAuth 2.0 Access Token"', async () => {
    expect(await me('garbage')).toMatchObject({
      status: 500,
      body: { error: { message: 'Invalid OAuth 2.0 Access Token', type: 'THApiException', code: 190 } },
    })
  })
  test('missing: the same', async () => {
    expect(await send(`${url}/me`)).toMatchObject(refusal(500, 'THApiException', 190))
  })
  test('expired: OAuthException, 190/463, "Session has expired on …"', async () => {
    const answer = await me(simulator.issueToken(simulator.username, { ageMs: 60 * DAY }))
    expect(answer).toMatchObject(refusal(400, 'OAuthException', 190, 463))
    expect(answer.text).toContain('Error validating access token: Session has expired on ')
  })
  test.each([
    [460, 'password changed'],
    [458, 'app removed'],
  ])('revoked: OAuthException, 190/%i', async (subcode) => {
    const token = simulator.issueToken(simulator.username)
    simulator.revokeToken(token, subcode)
    expect(await me(token)).toMatchObject(refusal(400, 'OAuthException', 190, subcode))
  })
  test.each([
    ['THApiException-500', refusal(500, 'THApiException', 190)],
    ['OAuthException-400', refusal(400, 'OAuthException', 190)],
    ['OAuthException-401', refusal(401, 'OAuthException', 190)],
  ] as const)('every refused token may come as %s', async (tokenError, expected) => {
    simulator.set({ tokenError })
    expect(await me('garbage')).toMatchObject(expected)
    expect(await me(simulator.issueToken(simulator.username, { ageMs: 60 * DAY }))).toMatchObject(expected)
    simulator.set({ tokenError: 'documented' })
  })
  test('expired at a publish: as a container that is not there, when switched', async () => {
    simulator.set({ expiredAtPublish: '24/4279009' })
    const expired = clientOf(url, simulator.issueToken(simulator.username, { ageMs: 60 * DAY }))
    const creation_id = await api.create({ media_type: 'TEXT', text: 'x' })
    const answer = await expired.post('/me/threads_publish', { creation_id })
    expect(answer).toMatchObject(notFound)
    expect(answer.text).toContain('The requested resource does not exist')
    expect(await expired.get('/me')).toMatchObject(refusal(400, 'OAuthException', 190, 463))
    expect((await api.post('/me/threads_publish', { creation_id })).status).toBe(200)
    simulator.set({ expiredAtPublish: '190/463' })
  })
  test('tokensRevoked refuses every token until it is switched off', async () => {
    simulator.set({ tokensRevoked: true })
    expect(await me(simulator.token)).toMatchObject(refusal(400, 'OAuthException', 190, 460))
    simulator.set({ tokensRevoked: false })
    expect((await me(simulator.token)).status).toBe(200)
  })
})

describe('what is not there', () => {
  test.each([
    ['GET', '/me/nothing'],
    ['POST', '/me'],
    ['GET', '/nothing'],
    ['GET', '/v2.0/me'],
    ['PUT', '/me/threads'],
  ])('%s %s answers 100/33', async (method, path) => {
    const headers = { authorization: `Bearer ${simulator.token}` }
    expect(await send(url + path, { method, headers })).toMatchObject(unsupported)
  })
})

describe('what is no request at all', () => {
  test('a body of more than a megabyte answers 413', async () => {
    const body = new URLSearchParams({ text: 'a'.repeat(1_000_001) })
    expect((await send(`${url}/me/threads`, { method: 'POST', body })).status).toBe(413)
  })
  test('a path that is no URL answers 400, and the server lives on', async () => {
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(url)
      const sent = request({ hostname, port, path: 'http://[', method: 'GET' }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject).end()
    })
    expect(status).toBe(400)
    expect((await api.get('/me')).status).toBe(200)
  })
})
