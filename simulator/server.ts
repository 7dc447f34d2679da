import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clock, DAY, HOUR, MINUTE, movableClock } from './clock.ts'
import { handleControl } from './control/api.ts'
import { createFaults, type Fault } from './http/faults.ts'
import { type Front, handleApi } from './http/handle.ts'
import { BodyTooLarge } from './http/params.ts'
import { requestLog, type RequestRecord } from './http/requests.ts'
import { filesInMemory } from './media/files.ts'
import { look } from './media/look.ts'
import { seededRandom } from './random.ts'
import { type Account, type Media, type Scope, SCOPES, type Token } from './state/records.ts'
import { createStore } from './state/store.ts'
import { type Switches, switchesWith } from './switches.ts'
import type { World } from './world.ts'

export interface SimulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default 127.0.0.1: nobody else can reach it. */
  readonly host?: string
  /** Account the ready-made token belongs to. */
  readonly username?: string
  /** Divides the simulator's own waits, never a date. Default: `SPOOL_TIME_SCALE`, or 1. */
  readonly timeScale?: number
  /** The same seed gives the same ids and tokens. Default: by chance. */
  readonly seed?: number
  /** Real time, for tests. */
  readonly now?: () => number
  readonly switches?: Partial<Switches>
  /** Told of faults of the simulator itself. Default: standard error. */
  readonly report?: (error: unknown) => void
}

/** A running simulator. */
export interface Simulator {
  readonly url: string
  /** A long-lived token of `username` with every permission. */
  readonly token: string
  readonly username: string
  readonly userId: string
  readonly clock: Clock
  /** Requests to the API so far, oldest first, without tokens. */
  requests(): readonly RequestRecord[]
  clearRequests(): void
  inject(fault: Fault): void
  clearFaults(): void
  switches(): Switches
  set(values: Partial<Switches>): void
  /** Everything live (or deleted, see `deletedAt`) in order of publication, items of carousels apart. */
  media(): readonly Media[]
  /** Makes an account, or changes the one of that name. */
  account(username: string, about?: Partial<Omit<Account, 'id' | 'username'>>): Account
  /** A new token of an account: long-lived, a day old, with every permission unless said otherwise. */
  issueToken(
    username: string,
    about?: { scopes?: readonly Scope[]; life?: 'short' | 'long'; ageMs?: number },
  ): string
  revokeToken(token: string, subcode?: number): void
  /** Forgets posts, containers, requests, faults, switches; the account, its token and the clock stay. */
  reset(): void
  close(): Promise<void>
}

/** Starts a Threads API server on this machine. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, host = '127.0.0.1', username = 'spool_demo' } = options
  const timeScale = options.timeScale ?? Number(process.env['SPOOL_TIME_SCALE'] ?? 1)
  if (!(timeScale > 0)) throw new RangeError(`The time scale is ${timeScale}, expected a number above 0`)
  const initial = switchesWith(options.switches ?? {})
  const world: World = {
    store: createStore(),
    clock: movableClock(options.now),
    random: seededRandom(options.seed ?? Math.floor(Math.random() * 2 ** 32)),
    switches: initial,
    wait: (ms) => ms / timeScale,
    looker: look,
    files: filesInMemory(),
    address: '',
    throttledUntil: 0,
    permalinkReads: new Map(),
    repliesPublished: 0,
  }
  const front: Front = {
    world,
    faults: createFaults(),
    log: requestLog(),
    report: options.report ?? ((error) => console.error(error)),
  }
  const account = ensureAccount(world, username)
  const token = issueToken(world, account)

  const simulator: Omit<Simulator, 'url' | 'close'> = {
    token: token.id,
    username: account.username,
    userId: account.id,
    clock: world.clock,
    requests: front.log.all,
    clearRequests: front.log.clear,
    inject: front.faults.add,
    clearFaults: front.faults.clear,
    switches: () => world.switches,
    set: (values) => {
      world.switches = switchesWith(values, world.switches)
      if (values.throttleMinutes !== undefined)
        world.throttledUntil = world.clock.now() + world.wait(values.throttleMinutes * MINUTE)
    },
    media: () => world.store.list('everything', '').flatMap((seq) => world.store.mediaAt(seq) ?? []),
    account: (name, about) => ensureAccount(world, name, about),
    issueToken: (name, about) => issueToken(world, ensureAccount(world, name), about).id,
    revokeToken: (value, subcode = 460) => {
      const known = world.store.token(value)
      if (known) world.store.put('token', { ...known, revoked: subcode })
    },
    reset: () => {
      const kept = [...world.store.accounts(), ...world.store.tokens()]
      world.store = createStore()
      for (const record of kept) {
        if ('username' in record) world.store.put('account', record)
        else world.store.put('token', record)
      }
      world.files = filesInMemory()
      world.switches = initial
      world.throttledUntil = 0
      world.permalinkReads.clear()
      world.repliesPublished = 0
      front.faults.clear()
      front.log.clear()
    },
  }

  const server = createServer((request, response) => {
    respond(front, simulator, request, response).catch((error: unknown) => {
      if (!(error instanceof BodyTooLarge) && !request.destroyed) front.report(error)
      response.destroy()
    })
  })
  // Stalled and slow answers are part of the game: the server never gives up on them by itself.
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { address, family, port: bound } = server.address() as AddressInfo
  world.address = `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`
  return {
    ...simulator,
    url: world.address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(
  front: Front,
  simulator: Omit<Simulator, 'url' | 'close'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', front.world.address)
  if (url.pathname.startsWith('/_control/')) return handleControl(simulator, front, request, response, url)
  return handleApi(front, request, response, url)
}

function ensureAccount(
  world: World,
  username: string,
  about: Partial<Omit<Account, 'id' | 'username'>> = {},
): Account {
  const known = world.store.accountNamed(username)
  if (known && Object.keys(about).length === 0) return known
  const account: Account = {
    ...(known ?? {
      id: world.random.id(),
      username,
      name: username,
      biography: '',
      verified: false,
      private: false,
      followers: 250,
      follows: [],
      geoGating: false,
      instagram: true,
      createdAt: world.clock.now(),
    }),
    ...about,
  }
  world.store.put('account', account)
  return account
}

function issueToken(
  world: World,
  account: Account,
  about: { scopes?: readonly Scope[]; life?: 'short' | 'long'; ageMs?: number } = {},
): Token {
  const { scopes = SCOPES, life = 'long', ageMs = life === 'long' ? 25 * HOUR : 0 } = about
  const issuedAt = world.clock.now() - ageMs
  const token: Token = {
    id: world.random.token(),
    accountId: account.id,
    life,
    scopes,
    issuedAt,
    expiresAt: issuedAt + (life === 'long' ? 60 * DAY : HOUR),
  }
  world.store.put('token', token)
  return token
}
