import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../simulator/clock.ts'
import { type Scope, SCOPES } from '../../simulator/state/records.ts'
import { APP } from '../../simulator/world.ts'
import { type Answer, clientOf, network, permission, refusal, send, silence, unsupported } from './network.ts'

const simulator = await network({ accounts: ['second'] })
const { url, app } = simulator
const REDIRECT = 'https://example.com/callback'

const authorizeUrl = (params: Readonly<Record<string, string>> = {}): string =>
  `${url}/oauth/authorize?${new URLSearchParams({
    client_id: app.id,
    redirect_uri: REDIRECT,
    scope: 'threads_basic,threads_content_publish',
    response_type: 'code',
    ...params,
  }).toString()}`

const answerForm = async (
  answer: 'allow' | 'deny',
  params: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const form = new URLSearchParams({ account: simulator.userId, answer })
  for (const [name, value] of new URL(authorizeUrl(params)).searchParams) form.set(name, value)
  const { headers } = await send(`${url}/oauth/authorize`, { method: 'POST', body: form })
  return headers.get('location') ?? ''
}

const freshCode = async (params?: Readonly<Record<string, string>>): Promise<string> =>
  new URL(await answerForm('allow', params)).searchParams.get('code') ?? ''

const exchange = (code: string, params: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  send(`${url}/oauth/access_token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: app.id,
      client_secret: app.secret,
      code,
      grant_type: 'authorization_code',
      redirect_uri: REDIRECT,
      ...params,
    }),
  })

const toLong = (token: string, secret = app.secret): Promise<Answer> =>
  send(`${url}/access_token?grant_type=th_exchange_token&client_secret=${secret}&access_token=${token}`)
const refresh = (token: string): Promise<Answer> =>
  send(`${url}/refresh_access_token?grant_type=th_refresh_token&access_token=${token}`)
const debug = (token: string, input: string): Promise<Answer> =>
  send(
    `${url}/v1.0/debug_token?${new URLSearchParams({ access_token: token, input_token: input }).toString()}`,
  )
const tokenOf = (answer: Answer): string => (answer.body as { access_token: string }).access_token

describe('the authorization page', () => {
  test('asks for consent, names the scopes and lists the accounts', async () => {
    const { status, text } = await send(authorizeUrl())
    expect(status).toBe(200)
    expect(text).toContain('threads_content_publish')
    expect(text).toContain('@second')
  })
  test('returns a code that ends in #_, and the state unchanged', async () => {
    expect(await answerForm('allow', { state: 'a b&c' })).toMatch(
      /^https:\/\/example\.com\/callback\?code=AQ[\w-]+&state=a\+b%26c#_$/,
    )
  })
  test('says access_denied and user_denied when the person refuses', async () => {
    expect(await answerForm('deny')).toBe(
      `${REDIRECT}?error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request`,
    )
  })
  test.each([
    ['an unknown client_id', { client_id: '1' }],
    ['a redirect_uri that is not HTTPS', { redirect_uri: 'http://example.com/' }],
    ['a response_type other than code', { response_type: 'token' }],
    ['a scope without threads_basic', { scope: 'threads_delete' }],
    ['a scope that does not exist', { scope: 'threads_basic,threads_dance' }],
  ])('answers %s with error_code 1', async (_, params) => {
    expect(await send(authorizeUrl(params))).toMatchObject({ status: 400, body: { error_code: 1 } })
  })
  test('takes a request without response_type', async () => {
    const asked = new URL(authorizeUrl())
    asked.searchParams.delete('response_type')
    const { status, text } = await send(asked.href)
    expect(status).toBe(200)
    expect(text).toContain('threads_content_publish')
    const form = new URLSearchParams({ account: simulator.userId, answer: 'allow' })
    for (const [name, value] of asked.searchParams) form.set(name, value)
    const { headers } = await send(`${url}/oauth/authorize`, { method: 'POST', body: form })
    expect(headers.get('location')).toMatch(/\?code=AQ/)
  })
  test('answers the id of the Facebook app with error_code 4476002', async () => {
    expect(await send(authorizeUrl({ client_id: APP.facebookId }))).toMatchObject({
      status: 400,
      body: { error_message: 'No app ID was provided in the request.', error_code: 4476002 },
    })
  })
  test('takes scopes separated by spaces', async () => {
    expect(await freshCode({ scope: 'threads_basic threads_delete' })).toMatch(/^AQ/)
  })
  test('refuses a redirect_uri that is not registered exactly', async () => {
    const strict = await network({ switches: { redirectUris: `${REDIRECT}/` } })
    expect((await send(authorizeUrl().replace(url, strict.url))).status).toBe(400)
  })
})

describe('the code exchange', () => {
  test('gives a short token and a user_id without quotes, beyond 2^53, and no expires_in', async () => {
    const { status, text } = await exchange(await freshCode())
    expect(status).toBe(200)
    expect(text).toMatch(/^\{"access_token":"TH[A-Za-z0-9]+","user_id":\d{17}\}$/)
    expect(text).toContain(`:${simulator.userId}}`)
    expect(JSON.stringify(JSON.parse(text))).not.toContain(simulator.userId)
  })
  test('quotes user_id when switched', async () => {
    simulator.set({ oauthUserId: 'quoted' })
    expect((await exchange(await freshCode())).body).toMatchObject({ user_id: simulator.userId })
    simulator.set({ oauthUserId: 'unquoted' })
  })
  const used = {
    status: 400,
    body: {
      error_type: 'OAuthException',
      code: 400,
      error_message: 'Matching code was not found or was already used',
    },
  }
  test('takes a code once, and answers the second time in its flat envelope', async () => {
    const code = await freshCode()
    expect((await exchange(code)).status).toBe(200)
    expect(await exchange(code)).toMatchObject(used)
  })
  test('refuses a code with its #_ still on', async () => {
    expect(await exchange(`${await freshCode()}#_`)).toMatchObject(used)
  })
  test('wants the very redirect_uri of the page', async () => {
    expect(await exchange(await freshCode(), { redirect_uri: `${REDIRECT}/` })).toMatchObject(used)
  })
  test('works by GET, with everything in the query', async () => {
    const exchanged = async (code: string): Promise<Answer> =>
      send(
        `${url}/oauth/access_token?${new URLSearchParams({
          client_id: app.id,
          client_secret: app.secret,
          code,
          grant_type: 'authorization_code',
          redirect_uri: REDIRECT,
        }).toString()}`,
      )
    const code = await freshCode()
    const { status, text } = await exchanged(code)
    expect(status).toBe(200)
    expect(text).toMatch(/^\{"access_token":"TH[A-Za-z0-9]+","user_id":\d{17}\}$/)
    expect(await exchanged(code)).toMatchObject(used)
  })
  test('takes a code for one hour', async () => {
    const code = await freshCode()
    simulator.clock.advance(HOUR)
    expect(await exchange(code)).toMatchObject(used)
  })
  test('refuses a wrong secret', async () => {
    expect((await exchange(await freshCode(), { client_secret: 'x' })).status).toBe(400)
  })
})

describe('token lives', () => {
  test('a short token becomes a long one of 60 days', async () => {
    const answer = await toLong(tokenOf(await exchange(await freshCode())))
    expect(answer.body).toMatchObject({ token_type: 'bearer', expires_in: 5_184_000 })
    expect((await clientOf(url, tokenOf(answer)).get('/me')).status).toBe(200)
  })
  test('a short token dies after an hour and cannot be exchanged then', async () => {
    const short = simulator.issueToken(simulator.username, { life: 'short' })
    simulator.clock.advance(HOUR)
    expect(await toLong(short)).toMatchObject(refusal(400, 'OAuthException', 190, 463))
  })
  test('exchanging a token that is long already answers 452/4279019', async () => {
    expect(await toLong(simulator.token)).toMatchObject(refusal(400, 'OAuthException', 452, 4279019))
  })
  test('the exchange needs the app secret', async () => {
    const short = simulator.issueToken(simulator.username, { life: 'short' })
    expect((await toLong(short, 'wrong')).status).not.toBe(200)
  })
  test('a refresh gives 60 more days, and the old token stays valid', async () => {
    const old = simulator.issueToken(simulator.username, { ageMs: 59 * DAY })
    const answer = await refresh(old)
    expect(answer.body).toMatchObject({ token_type: 'bearer', expires_in: 5_184_000 })
    expect(tokenOf(answer)).not.toBe(old)
    expect((await clientOf(url, old).get('/me')).status).toBe(200)
  })
  test('a refresh may return the same string', async () => {
    simulator.set({ refreshedToken: 'same' })
    const old = simulator.issueToken(simulator.username, { ageMs: 59 * DAY })
    expect(tokenOf(await refresh(old))).toBe(old)
    simulator.set({ refreshedToken: 'new' })
    simulator.clock.advance(2 * DAY)
    expect((await clientOf(url, old).get('/me')).status).toBe(200)
  })
  test('a refresh before the token is 24 hours old is refused', async () => {
    expect(await refresh(simulator.issueToken(simulator.username, { ageMs: DAY - 1 }))).toMatchObject(
      refusal(400, 'OAuthException', 100),
    )
    expect((await refresh(simulator.issueToken(simulator.username, { ageMs: DAY }))).status).toBe(200)
  })
  test('an expired token cannot be refreshed', async () => {
    expect(await refresh(simulator.issueToken(simulator.username, { ageMs: 60 * DAY }))).toMatchObject(
      refusal(400, 'OAuthException', 190, 463),
    )
  })
  test('a refresh needs threads_basic', async () => {
    const token = simulator.issueToken(simulator.username, { scopes: [] })
    expect(await refresh(token)).toMatchObject(refusal(400, 'THApiException', 100, 10))
  })
  test('token endpoints work with /v1.0 before them too', async () => {
    const token = simulator.issueToken(simulator.username)
    const path = `/v1.0/refresh_access_token?grant_type=th_refresh_token&access_token=${token}`
    expect((await send(url + path)).status).toBe(200)
  })
})

describe('the app token', () => {
  test('comes from client_credentials', async () => {
    const params = new URLSearchParams({
      client_id: app.id,
      client_secret: app.secret,
      grant_type: 'client_credentials',
    })
    const answer = await send(`${url}/oauth/access_token?${params.toString()}`)
    expect(answer.body).toEqual({ access_token: `TH|${app.id}|${app.secret}`, token_type: 'bearer' })
  })
  test('needs no call: TH|id|secret inspects tokens', async () => {
    expect((await debug(`TH|${app.id}|${app.secret}`, simulator.token)).status).toBe(200)
  })
})

describe('debug_token', () => {
  test('says type, application, times in seconds, validity, scopes and a quoted user_id', async () => {
    const short = simulator.issueToken(simulator.username, { life: 'short', scopes: ['threads_basic'] })
    const now = Math.floor(simulator.clock.now() / 1000)
    expect((await debug(simulator.issueToken('second'), short)).body).toEqual({
      data: {
        type: 'USER',
        application: 'Spool simulator',
        data_access_expires_at: now + 90 * 86_400,
        expires_at: now + 3600,
        is_valid: true,
        issued_at: now,
        scopes: ['threads_basic'],
        user_id: simulator.userId,
      },
    })
  })
  test('lets a token inspect itself', async () => {
    const token = simulator.issueToken(simulator.username)
    expect((await debug(token, token)).body).toMatchObject({ data: { is_valid: true } })
  })
  test('says of a token that inspects itself what it may do, from when and until when', async () => {
    const scopes = ['threads_basic', 'threads_content_publish'] as const
    const token = simulator.issueToken(simulator.username, { scopes, ageMs: 10 * DAY })
    const issued = Math.floor((simulator.clock.now() - 10 * DAY) / 1000)
    expect((await debug(token, token)).body).toEqual({
      data: {
        type: 'USER',
        application: 'Spool simulator',
        data_access_expires_at: issued + 90 * 86_400,
        expires_at: issued + 60 * 86_400,
        is_valid: true,
        issued_at: issued,
        scopes,
        user_id: simulator.userId,
      },
    })
  })
  test('answers an expired token that inspects itself with 190/463', async () => {
    const token = simulator.issueToken(simulator.username, { ageMs: 60 * DAY })
    expect(await debug(token, token)).toMatchObject(refusal(400, 'OAuthException', 190, 463))
  })
  test.each([
    ['404', { status: 404, text: '' }],
    ['100/33', unsupported],
  ] as const)('may be missing from a server: %s', async (debugToken, expected) => {
    simulator.set({ debugToken })
    expect(await debug(simulator.token, simulator.token)).toMatchObject(expected)
    simulator.set({ debugToken: 'offered' })
  })
  test('says is_valid false of a revoked token', async () => {
    const token = simulator.issueToken(simulator.username)
    simulator.revokeToken(token)
    expect((await debug(`TH|${app.id}|${app.secret}`, token)).body).toMatchObject({
      data: { is_valid: false },
    })
  })
  test('is refused to strangers', async () => {
    expect((await debug('nobody', simulator.token)).status).toBe(500)
  })
})

describe('scopes', () => {
  const reply = simulator.issueToken(simulator.username)
  test.each([
    ['threads_content_publish', 'POST', '/me/threads'],
    ['threads_content_publish', 'POST', '/me/threads_publish'],
    ['threads_content_publish', 'GET', '/me/threads_publishing_limit'],
    ['threads_content_publish', 'POST', '/1/repost'],
    ['threads_manage_replies', 'POST', '/1/manage_reply'],
    ['threads_manage_replies', 'POST', '/1/manage_pending_reply'],
    ['threads_read_replies', 'GET', '/me/replies'],
    ['threads_read_replies', 'GET', '/1/conversation'],
    ['threads_manage_insights', 'GET', '/1/insights'],
    ['threads_manage_insights', 'GET', '/me/threads_insights'],
    ['threads_delete', 'DELETE', '/1'],
    ['threads_manage_mentions', 'GET', '/me/mentions'],
    ['threads_location_tagging', 'GET', '/location_search'],
    ['threads_profile_discovery', 'GET', '/profile_lookup'],
    ['threads_profile_discovery', 'GET', '/profile_posts'],
  ])('%s is needed for %s %s', async (_, method, path) => {
    const token = simulator.issueToken(simulator.username, { scopes: ['threads_basic'] })
    const headers = { authorization: `Bearer ${token}` }
    expect(await send(url + path, { method, headers })).toMatchObject(permission)
    expect(
      await send(url + path, { method, headers: { authorization: `Bearer ${reply}` } }),
    ).not.toMatchObject(permission)
  })
  describe('of which production says nothing, HTTP 500 and no body', () => {
    const without = (missing: Scope): string =>
      simulator.issueToken(simulator.username, { scopes: SCOPES.filter((scope) => scope !== missing) })
    const CALLS = [
      ['threads_manage_replies', 'POST', '/me/threads?media_type=TEXT&text=x&reply_to_id='],
      ['threads_manage_replies', 'GET', '/me/threads_publishing_limit?fields=quota_usage,reply_quota_usage'],
      ['threads_manage_replies', 'GET', '/me/threads_publishing_limit?fields=reply_config'],
      ['threads_keyword_search', 'GET', '/keyword_search?q=x'],
    ] as const
    const ask = async (token: string, method: string, path: string): Promise<Answer> => {
      const root = await clientOf(url, simulator.token).say('root')
      const full = path.endsWith('reply_to_id=') ? path + root : path
      return send(url + full, { method, headers: { authorization: `Bearer ${token}` } })
    }
    test.each(CALLS)('%s, at %s %s', async (scope, method, path) => {
      expect(await ask(without(scope), method, path)).toMatchObject(silence)
      expect((await ask(simulator.token, method, path)).status).toBe(200)
    })
    test('are as Meta’s pages have them when switched: code 10, and none for a reply to oneself', async () => {
      simulator.set({ missingScope: 'documented' })
      const [reply, ...others] = await Promise.all(
        CALLS.map(([scope, method, path]) => ask(without(scope), method, path)),
      )
      expect(reply?.status).toBe(200)
      for (const answer of others) expect(answer).toMatchObject(permission)
      simulator.set({ missingScope: 'observed' })
    })
  })
  test('threads_share_to_instagram is needed for crossreshare_to_ig', async () => {
    const token = simulator.issueToken(simulator.username, {
      scopes: ['threads_basic', 'threads_content_publish'],
    })
    const params = { media_type: 'TEXT', text: 'a', crossreshare_to_ig: 'true' }
    expect(await clientOf(url, token).post('/me/threads', params)).toMatchObject(permission)
  })
  test('threads_trending_topics can be asked for like the eleven others', async () => {
    const code = await freshCode({ scope: 'threads_basic,threads_trending_topics' })
    const token = tokenOf(await exchange(code))
    expect((await debug(token, token)).body).toMatchObject({
      data: { scopes: ['threads_basic', 'threads_trending_topics'] },
    })
  })
  test('are fixed when the token is issued', async () => {
    const short = simulator.issueToken(simulator.username, { life: 'short', scopes: ['threads_basic'] })
    const long = tokenOf(await toLong(short))
    expect((await debug(long, long)).body).toMatchObject({ data: { scopes: ['threads_basic'] } })
  })
  test('a token without any grant fails at every call, /me too, with 100/10', async () => {
    const token = simulator.issueToken(simulator.username, { scopes: [] })
    expect(await clientOf(url, token).get('/me')).toMatchObject(refusal(400, 'THApiException', 100, 10))
  })
})

describe('an app without review', () => {
  test('looks up only the four open profiles, finds only own posts, and only Menlo Park', async () => {
    const fresh = await network({ switches: { reviewed: false } })
    const client = clientOf(fresh.url, fresh.token)
    fresh.account('threads', { followers: 1000 })
    fresh.account('someone', { followers: 1000 })
    await fresh.publishAs('someone', { text: 'coffee' })
    const mine = await client.say('coffee')
    expect((await client.get('/profile_lookup', { username: 'threads' })).status).toBe(200)
    expect(await client.get('/profile_lookup', { username: 'someone' })).toMatchObject(
      refusal(400, 'OAuthException', 10, 4279067),
    )
    expect((await client.get('/keyword_search', { q: 'coffee' })).body).toEqual({ data: [{ id: mine }] })
    expect((await client.get('/location_search', { q: 'park', fields: 'name' })).body).toMatchObject({
      data: [{ name: 'Menlo Park' }],
    })
    expect((await client.get('/location_search', { q: 'berlin' })).body).toEqual({ data: [] })
  })
})
