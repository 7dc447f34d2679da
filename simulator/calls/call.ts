import { missingScope, nothingGranted, Refusal, SilentRefusal } from '../rules/refusal.ts'
import type { Account, Scope, Token } from '../state/records.ts'
import type { World } from '../world.ts'

/** One request to the API, its transport already taken off. */
export interface Call {
  readonly world: World
  readonly now: number
  readonly method: string
  /** The id (or `me`) in the path; empty where the path has none. */
  readonly target: string
  readonly token: string | undefined
  /** Where the caller reached this server: `http://127.0.0.1:4000`. Links to it start with this. */
  readonly address: string
  /** The full URL called, for the links of pages; parameters of a body are not in it. */
  readonly url: string
  /** A parameter; `undefined` if absent or empty. */
  readonly read: (name: string) => string | undefined
}

/** A call with a user's valid token. */
export interface UserCall extends Call {
  readonly account: Account
  readonly session: Token
}

/** An answer that is not simply HTTP 200 with a JSON object. */
export class Reply {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  constructor(body: string, status = 200, headers: Readonly<Record<string, string>> = {}) {
    this.status = status
    this.body = body
    this.headers = { 'content-type': 'application/json; charset=utf-8', ...headers }
  }
}

/** Finds whose token it is, or refuses it with 190 in the envelope its fault has on the network. */
export function authenticate(call: Call): UserCall {
  const { world, now } = call
  const session = call.token === undefined ? undefined : world.store.token(call.token)
  const account = session && world.store.account(session.accountId)
  if (!session || !account) throw refusedToken(world, 'garbage')
  if (world.switches.tokensRevoked) throw refusedToken(world, 460)
  if (session.revoked !== undefined) throw refusedToken(world, session.revoked)
  if (now >= session.expiresAt) throw refusedToken(world, 463, session.expiresAt, now)
  if (session.scopes.length === 0) throw nothingGranted()
  return { ...call, account, session }
}

const WHY: Readonly<Record<number, string>> = {
  458: 'The user has not authorized application.',
  460: 'The session has been invalidated because the user changed their password or the session was revoked for security reasons.',
}

/** 190 comes in two envelopes; which one when is only partly known (Graph API: Error handling, for the subcodes). */
export function refusedToken(world: World, why: number, expiredAt?: number, now?: number): Refusal
export function refusedToken(world: World, why: 'garbage'): Refusal
export function refusedToken(world: World, why: number | 'garbage', expiredAt = 0, now = 0): Refusal {
  const { tokenError } = world.switches
  if (tokenError === 'THApiException-500' || (why === 'garbage' && tokenError === 'documented'))
    return new Refusal({
      status: 500,
      type: 'THApiException',
      code: 190,
      message: 'Invalid OAuth 2.0 Access Token',
    })
  const reason =
    why === 463
      ? `Session has expired on ${new Date(expiredAt).toUTCString()}. The current time is ${new Date(now).toUTCString()}.`
      : why === 'garbage'
        ? 'Invalid OAuth access token - Cannot parse access token'
        : (WHY[why] ?? 'Session is invalid.')
  return new Refusal({
    status: tokenError === 'OAuthException-401' ? 401 : 400,
    type: 'OAuthException',
    code: 190,
    ...(why === 'garbage' ? {} : { subcode: why }),
    message: `Error validating access token: ${reason}`,
  })
}

export const holds = ({ session }: UserCall, scope: Scope): boolean => session.scopes.includes(scope)

export function requireScopes(call: UserCall, scopes: readonly Scope[]): void {
  for (const scope of scopes) if (!holds(call, scope)) throw missingScope()
}

/** As `requireScopes`, for the calls at which production says nothing of the permission it misses (`missingScope`). */
export function requireSilently(call: UserCall, scope: Scope): void {
  if (holds(call, scope)) return
  throw call.world.switches.missingScope === 'observed' ? new SilentRefusal() : missingScope()
}

/** Whether `id` names the caller: `me`, or the account the token belongs to. */
export const isOwn = (call: UserCall, id: string): boolean => id === 'me' || id === call.account.id
