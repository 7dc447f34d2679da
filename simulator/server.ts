import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fetchMedia } from './calls/containers.ts'
import { movableClock } from './clock.ts'
import { handleControl } from './control/api.ts'
import { type Controls, controlsOf, ensureAccount, issueToken, throttle, usableToken } from './controls.ts'
import { createFaults } from './http/faults.ts'
import { type Front, handleApi } from './http/handle.ts'
import { BodyTooLarge } from './http/params.ts'
import { requestLog } from './http/requests.ts'
import { filesIn, filesInMemory } from './media/files.ts'
import { look } from './media/look.ts'
import { handlePage } from './page/serve.ts'
import { seededRandom } from './random.ts'
import { statusOf } from './rules/container-life.ts'
import { openJournal } from './state/journal.ts'
import type { Token } from './state/records.ts'
import { createStore, type Store } from './state/store.ts'
import { type Switches, switchesWith } from './switches.ts'
import { APP, type World } from './world.ts'

export interface SimulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default 127.0.0.1: nobody else can reach it. */
  readonly host?: string
  /** Account the ready-made token belongs to; default `spool_demo`. */
  readonly username?: string
  /** More accounts, each with its token in `tokens`. */
  readonly accounts?: readonly string[]
  /** Divides the simulator's own waits, never a date. Default: `SPOOL_TIME_SCALE`, or 1. */
  readonly timeScale?: number
  /** Directory in which everything is kept, so that the next start goes on from here. Default: memory only. */
  readonly data?: string
  /** The same seed gives the same ids and tokens. Default: by chance. */
  readonly seed?: number
  /** Real time, for tests. */
  readonly now?: () => number
  readonly switches?: Partial<Switches>
  /** Told of faults of the simulator itself. Default: standard error. */
  readonly report?: (error: unknown) => void
  /** Answers in place of the page and the control calls. Comes before the API, which answers where this is false. */
  readonly answer?: Answer
}

type Answer = (
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean> | boolean

/** A running simulator. */
export interface Simulator extends Controls {
  /** What a client takes for `https://graph.threads.net`. */
  readonly url: string
  /** A long-lived token of `username`, a day old, with every permission. */
  readonly token: string
  readonly username: string
  readonly userId: string
  /** Tokens by username. */
  readonly tokens: Readonly<Record<string, string>>
  /** The app that tokens belong to, for the OAuth calls. */
  readonly app: { readonly id: string; readonly secret: string }
  close(): Promise<void>
}

/** Starts a Threads API server on this machine. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { data, username = 'spool_demo' } = options
  const timeScale = options.timeScale ?? Number(process.env['SPOOL_TIME_SCALE'] ?? 1)
  if (!(timeScale > 0)) throw new RangeError(`The time scale is ${timeScale}, expected a number above 0`)
  const switches = switchesWith(options.switches ?? {})

  const journal = data === undefined ? undefined : openJournal(data)
  const kept = createStore()
  journal?.load(kept)
  const newStore = (): Store => createStore(journal?.append)
  const store = journal ? recording(kept, journal.append) : kept

  const ending = new AbortController()
  const world: World = {
    store,
    clock: movableClock(options.now, kept.setting('clock')),
    random: seededRandom(seedFor(options.seed, kept)),
    switches,
    wait: (ms) => ms / timeScale,
    looker: look,
    files: data === undefined ? filesInMemory() : filesIn(join(data, 'media')),
    ending: ending.signal,
    address: '',
    throttledUntil: 0,
    calls: new Map(),
    permalinkReads: new Map(),
    repliesPublished: 0,
  }
  const report = options.report ?? ((error: unknown) => console.error(error))
  const front: Front = { world, faults: createFaults(), log: requestLog(), report }
  throttle(world)
  fetchAgain(world)

  const tokens: Record<string, string> = {}
  const tokenOf = (name: string): Token => {
    const account = ensureAccount(world, name)
    const token = usableToken(world, account) ?? issueToken(world, account)
    tokens[account.username] = token.id
    return token
  }
  const { id: token, accountId: userId } = tokenOf(username)
  options.accounts?.forEach(tokenOf)
  const controls = controlsOf(front, () => {
    const empty = newStore()
    journal?.rewrite(empty)
    return empty
  })

  const answer =
    options.answer ?? ((_, request, response, url) => answerPerson(front, controls, request, response, url))
  const server = createServer((request, response) => {
    respond(front, answer, request, response).catch((error: unknown) => {
      // A client that hangs up is no fault of ours.
      if (error instanceof BodyTooLarge) response.writeHead(413, { connection: 'close' }).end()
      else {
        if (!request.destroyed) report(error)
        response.destroy()
      }
    })
  })
  // Stalled and slow answers are intended: the server has no timeout for them.
  server.requestTimeout = 0
  try {
    world.address = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1')
  } catch (error) {
    journal?.close()
    throw error
  }

  return {
    ...controls,
    url: world.address,
    token,
    username: world.store.account(userId)?.username ?? username,
    userId,
    tokens,
    app: { id: APP.id, secret: APP.secret },
    close: async () => {
      ending.abort()
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
      journal?.close()
    },
  }
}

/** With the same seed, kept state must not get its own ids again: the sequence continues from the number of records. */
function seedFor(seed: number | undefined, kept: Store): number {
  if (seed === undefined) return Math.floor(Math.random() * 2 ** 32)
  return seed + 7919 * Array.from(kept.records()).length
}

/** `store`, with everything that is put into it from now on written down. */
const recording = (store: Store, append: Store['put']): Store => ({
  ...store,
  put: (kind, record) => {
    store.put(kind, record)
    append(kind, record)
  },
})

/** Files that were on their way when the last simulator of this directory ended. */
function fetchAgain(world: World): void {
  if (!world.switches.fetchMedia) return
  for (const container of world.store.containers()) {
    const { type, mediaUrl } = container.content
    const waits =
      container.readyAt === undefined && (type === 'IMAGE' || type === 'VIDEO') && mediaUrl !== undefined
    if (waits && statusOf(container, world.clock.now()) === 'IN_PROGRESS') void fetchMedia(world, container)
  }
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { address, family, port: bound } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`
}

async function respond(
  front: Front,
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? '/'
  if (!path.startsWith('/') || !URL.canParse(front.world.address + path)) {
    response.writeHead(400, { connection: 'close' }).end()
    return
  }
  const url = new URL(front.world.address + path)
  // Asked by tools that wait for a server. Node leaves out the body by itself.
  if (request.method === 'HEAD') request.method = 'GET'
  if (await answer(front, request, response, url)) return
  return handleApi(front, request, response, url)
}

/** The page and the control API have paths of their own; all else is the network's. */
async function answerPerson(
  front: Front,
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  if (!url.pathname.startsWith('/_control/')) return handlePage(front, controls, request, response, url)
  await handleControl(controls, request, response, url)
  return true
}
