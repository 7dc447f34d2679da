import { DAY, HOUR, SECOND } from '../clock.ts'
import { invalidParam, missingParam, Refusal, unsupportedObject } from '../rules/refusal.ts'
import type { Account, Scope, Token } from '../state/records.ts'
import { APP, type World } from '../world.ts'
import { authenticate, type Call, refusedToken, Reply } from './call.ts'

const SHORT_LIFE = HOUR
const LONG_LIFE = 60 * DAY
const CODE_LIFE = HOUR

/** Makes a token, valid from `issuedAt`. */
export function mintToken(
  world: World,
  account: Account,
  life: 'short' | 'long',
  scopes: readonly Scope[],
  issuedAt: number,
): Token {
  const expiresAt = issuedAt + (life === 'long' ? LONG_LIFE : SHORT_LIFE)
  const token: Token = { id: world.random.token(), accountId: account.id, life, scopes, issuedAt, expiresAt }
  world.store.put('token', token)
  return token
}

/** `POST /oauth/access_token`: a code becomes a short-lived token. Errors here have a flat envelope of their own. */
export function exchangeCode(call: Call): Reply {
  const { world, now } = call
  checkApp(call)
  if (call.read('grant_type') !== 'authorization_code') throw new FlatRefusal('Invalid grant_type')
  // The `#_` that the redirect ends with is no part of the code: a client that did not strip it is refused.
  const code = world.store.code(call.read('code') ?? '')
  const account = code && world.store.account(code.accountId)
  const fits =
    code &&
    code.used !== true &&
    now < code.issuedAt + CODE_LIFE &&
    code.redirectUri === call.read('redirect_uri')
  if (!account || !fits) throw new FlatRefusal('Matching code was not found or was already used')
  world.store.put('code', { ...code, used: true })
  const token = mintToken(world, account, 'short', code.scopes, now)
  // The official sample has the id without quotes: more than a double can hold.
  const userId = world.switches.oauthUserId === 'quoted' ? `"${account.id}"` : account.id
  return new Reply(`{"access_token":${JSON.stringify(token.id)},"user_id":${userId}}`)
}

/** The token endpoint's own error: no `error` object around it. */
export class FlatRefusal extends Error {
  reply(): Reply {
    return new Reply(
      JSON.stringify({ error_type: 'OAuthException', code: 400, error_message: this.message }),
      400,
    )
  }
}

/** `GET /oauth/access_token`: the app's own token, or, for clients that exchange their code by GET, a user's. */
export function grantToken(call: Call): object {
  if (call.read('grant_type') === 'authorization_code') return exchangeCode(call)
  if (call.read('grant_type') !== 'client_credentials') throw new FlatRefusal('Invalid grant_type')
  checkApp(call)
  return { access_token: appToken, token_type: 'bearer' }
}

/** `TH|app|secret` needs no call at all (Meta: App access tokens). */
const appToken = `TH|${APP.id}|${APP.secret}`

function checkApp(call: Call): void {
  if (call.read('client_id') !== APP.id) throw new FlatRefusal('Invalid platform app')
  if (call.read('client_secret') !== APP.secret) throw new FlatRefusal('Error validating client secret.')
}

/** `GET /access_token`: a short-lived token, if it still lives, becomes one of 60 days. */
export function exchangeForLong(call: Call): object {
  const { world, now } = call
  if (call.read('grant_type') !== 'th_exchange_token')
    throw invalidParam('Param grant_type must be th_exchange_token')
  const secret = call.read('client_secret')
  if (secret === undefined) throw missingParam('client_secret')
  if (secret !== APP.secret) throw invalidParam('Error validating client secret.')
  const { session, account } = authenticate(call)
  if (session.life === 'long') throw sessionInvalid()
  return bearer(mintToken(world, account, 'long', session.scopes, now), now)
}

/** What exchanging a token that is long-lived already answers. */
const sessionInvalid = (): Refusal =>
  new Refusal({
    status: 400,
    type: 'OAuthException',
    code: 452,
    subcode: 4279019,
    message:
      'Session key invalid. This could be because the session key has an incorrect format, or because the user has revoked this session',
  })

const bearer = (token: Token, now: number): object => ({
  access_token: token.id,
  token_type: 'bearer',
  expires_in: Math.floor((token.expiresAt - now) / SECOND),
})

/** `GET /refresh_access_token`: 60 more days for a long-lived token that is a day old and still lives. */
export function refreshToken(call: Call): object {
  const { world, now } = call
  if (call.read('grant_type') !== 'th_refresh_token')
    throw invalidParam('Param grant_type must be th_refresh_token')
  const { session, account } = authenticate(call)
  if (session.life === 'short') throw tooYoung('Only long-lived tokens can be refreshed')
  if (now < session.issuedAt + world.switches.refreshMinAgeHours * HOUR)
    throw tooYoung('Access token must be at least 24 hours old to be refreshed')
  if (world.switches.refreshedToken !== 'same') {
    if (world.switches.refreshedToken === 'new-old-dies')
      world.store.put('token', { ...session, revoked: 460 })
    return bearer(mintToken(world, account, 'long', session.scopes, now), now)
  }
  const renewed = { ...session, issuedAt: now, expiresAt: now + LONG_LIFE }
  world.store.put('token', renewed)
  return bearer(renewed, now)
}

/** The answer to a refresh that comes too early is unknown. */
const tooYoung = (message: string): Refusal =>
  new Refusal({ status: 400, type: 'OAuthException', code: 100, message })

/** `GET /debug_token`: asked with the app's token, or with a user's token of the same app, itself for instance. */
export function debugToken(call: Call): object {
  const { world, now } = call
  if (world.switches.debugToken === '404') return new Reply('', 404)
  if (world.switches.debugToken === '100/33') throw unsupportedObject('GET', 'debug_token')
  if (call.token !== appToken) authenticate(call)
  const input = call.read('input_token')
  if (input === undefined) throw missingParam('input_token')
  const token = world.store.token(input)
  if (!token) throw refusedToken(world, 'garbage')
  const valid = token.revoked === undefined && now < token.expiresAt && !world.switches.tokensRevoked
  return {
    data: {
      type: 'USER',
      application: APP.name,
      data_access_expires_at: Math.floor((token.issuedAt + 90 * DAY) / SECOND),
      expires_at: Math.floor(token.expiresAt / SECOND),
      is_valid: valid,
      issued_at: Math.floor(token.issuedAt / SECOND),
      scopes: token.scopes,
      user_id: token.accountId,
    },
  }
}
