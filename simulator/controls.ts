import { publishAs } from './calls/publish-as.ts'
import { mintToken } from './calls/tokens.ts'
import { type Clock, HOUR, MINUTE } from './clock.ts'
import type { Fault } from './http/faults.ts'
import type { Front } from './http/handle.ts'
import type { RequestRecord } from './http/requests.ts'
import { type Account, type Container, type Media, type Scope, SCOPES, type Token } from './state/records.ts'
import type { Store } from './state/store.ts'
import { type Switches, switchesWith } from './switches.ts'
import type { World } from './world.ts'

/** What can be said of an account when it is made. */
export type AboutAccount = Partial<Omit<Account, 'id' | 'username' | 'createdAt'>>

export interface AboutToken {
  /** Default: every permission. */
  readonly scopes?: readonly Scope[]
  readonly life?: 'short' | 'long'
  /** How long ago it was issued; default 25 hours for a long-lived one, so that it can be refreshed. */
  readonly ageMs?: number
}

/** Everything a test or a person can do to a running simulator that no client of the network could. */
export interface Controls {
  readonly clock: Clock
  /** Requests to the API so far, oldest first, without tokens; the last 10,000 are kept. */
  readonly requests: () => readonly RequestRecord[]
  readonly clearRequests: () => void
  readonly inject: (fault: Fault) => void
  readonly faults: () => readonly Fault[]
  readonly clearFaults: () => void
  readonly switches: () => Switches
  /** Sets switches, by either spelling; throws a SwitchError and sets none if one is wrong. */
  readonly set: (values: Readonly<Record<string, unknown>> & Partial<Switches>) => void
  /** Every post in order of publication, deleted ones too (`deletedAt`), items of carousels apart. */
  readonly media: () => readonly Media[]
  readonly containers: () => readonly Container[]
  readonly accounts: () => readonly Account[]
  /** Makes an account, or changes the one of that name. */
  readonly account: (username: string, about?: AboutAccount) => Account
  /** Gives an account another name; what it wrote is under that name from then on. */
  readonly rename: (username: string, to: string) => Account
  readonly issueToken: (username: string, about?: AboutToken) => string
  /** Lets a token be refused from now on, with this subcode of 190 (default 460). */
  readonly revokeToken: (token: string, subcode?: number) => void
  /** Publishes as any account, at once: no scope, no quota, no waiting. Parameters as the API's. */
  readonly publishAs: (username: string, params: Readonly<Record<string, string>>) => Promise<Media>
  /** Forgets everything but accounts, their tokens and the clock; switches return to where they started. */
  readonly reset: () => void
}

/**
 * @param renew makes an empty store that takes the place of the old one, on disk too.
 */
export function controlsOf(front: Front, renew: () => Store): Controls {
  const { world } = front
  const initial = world.switches
  return {
    clock: {
      ...world.clock,
      advance: (ms) => {
        world.clock.advance(ms)
        world.store.put('setting', { id: 'clock', value: world.clock.ahead() })
      },
    },
    requests: front.log.all,
    clearRequests: front.log.clear,
    inject: front.faults.add,
    faults: front.faults.list,
    clearFaults: front.faults.clear,
    switches: () => world.switches,
    set: (values) => {
      const before = world.switches
      world.switches = switchesWith(values, before)
      if ('throttleMinutes' in values || 'throttle-minutes' in values) throttle(world)
    },
    media: () => world.store.list('everything', '').flatMap((seq) => world.store.mediaAt(seq) ?? []),
    containers: () => [...world.store.containers()],
    accounts: () => [...world.store.accounts()],
    account: (username, about) => ensureAccount(world, username, about),
    rename: (username, to) => rename(world, username, to),
    issueToken: (username, about) => issueToken(world, ensureAccount(world, username), about).id,
    revokeToken: (value, subcode = 460) => {
      const token = world.store.token(value)
      if (!token) throw new RangeError('There is no such token')
      world.store.put('token', { ...token, revoked: subcode })
    },
    publishAs: (username, params) => publishAs(world, ensureAccount(world, username), params),
    reset: () => {
      const old = world.store
      world.store = renew()
      for (const account of old.accounts()) world.store.put('account', account)
      for (const token of old.tokens()) world.store.put('token', token)
      world.store.put('setting', { id: 'clock', value: world.clock.ahead() })
      world.files.clear()
      world.switches = initial
      throttle(world)
      world.calls.clear()
      world.permalinkReads.clear()
      world.repliesPublished = 0
      front.faults.clear()
      front.log.clear()
    },
  }
}

/** Starts the throttling that `throttleMinutes` asks for, or ends it. */
export function throttle(world: World): void {
  const { throttleMinutes } = world.switches
  world.throttledUntil = throttleMinutes === 0 ? 0 : world.clock.now() + world.wait(throttleMinutes * MINUTE)
}

const USERNAME = /^[a-z0-9_.]{1,30}$/i

export function ensureAccount(world: World, username: string, about: AboutAccount = {}): Account {
  if (!USERNAME.test(username)) throw new RangeError(`"${username}" is no username`)
  const known = world.store.accountNamed(username)
  if (known && Object.keys(about).length === 0) return known
  const account: Account = {
    ...(known ?? {
      ...NEWCOMER,
      id: world.random.id(),
      username,
      name: username,
      createdAt: world.clock.now(),
    }),
    ...about,
  }
  world.store.put('account', account)
  return account
}

function rename(world: World, username: string, to: string): Account {
  const known = world.store.accountNamed(username)
  if (!known) throw new RangeError(`There is no account ${username}`)
  if (!USERNAME.test(to) || world.store.accountNamed(to)) throw new RangeError(`"${to}" cannot be its name`)
  const account = { ...known, username: to }
  world.store.put('account', account)
  return account
}

const NEWCOMER = {
  biography: '',
  verified: false,
  private: false,
  followers: 250,
  follows: [],
  geoGating: false,
  instagram: true,
  testerInvite: 'accepted',
} as const

export function issueToken(world: World, account: Account, about: AboutToken = {}): Token {
  const { scopes = SCOPES, life = 'long' } = about
  const { ageMs = life === 'long' ? 25 * HOUR : 0 } = about
  return mintToken(world, account, life, scopes, world.clock.now() - ageMs)
}

/** A token of the account that can still be used, if one was made before: state that lasted brings it back. */
export function usableToken(world: World, account: Account): Token | undefined {
  const now = world.clock.now()
  return [...world.store.tokens()].find(
    ({ accountId, life, expiresAt, revoked, scopes }) =>
      accountId === account.id &&
      life === 'long' &&
      revoked === undefined &&
      now < expiresAt &&
      scopes.length === SCOPES.length,
  )
}
