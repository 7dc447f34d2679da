import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { runAction, type ActionResult, type ActionRun } from '../../scripts/run-action.ts'
import { repository, type Repository } from '../scenarios/repository.ts'
import type { Posts } from './posts.ts'

/** Every wait and timeout of the action and of the network divided by this. */
export const TIME_SCALE = 200
/** Runs after which everything must be live, whatever happened before. */
const MOST_RUNS = 8

export type Switches = Parameters<Simulator['set']>[0]

/** An account, a checkout, and the built action that publishes from one to the other. */
export type World = {
  readonly simulator: Simulator
  readonly repo: Repository
  /** What went wrong on the way, beside the state in which everything ends. */
  readonly complaints: string[]
  /** The token from now on. */
  readonly useToken: (token: string) => void
  readonly run: (options?: Partial<ActionRun>) => Promise<ActionResult>
  /** The same account seen from another runner: a fresh clone of the first commit, and no journal. */
  readonly elsewhere: () => World
  readonly journal: {
    readonly read: () => Buffer
    readonly write: (bytes: Uint8Array) => void
    readonly lines: () => number
  }
  /** Lets this much of the network's time pass. */
  readonly wait: (ms: number) => Promise<unknown>
  readonly close: () => Promise<void>
}

export async function world(posts: Posts, switches: Switches = {}): Promise<World> {
  const simulator = await startSimulator({
    timeScale: TIME_SCALE,
    seed: 1,
    switches: { propagation: 'always', ...switches },
  })
  const media = await served(posts)
  const first = worldOf(simulator, posts, media.url)
  return {
    ...first,
    close: async () => {
      await first.close()
      media.close()
    },
  }
}

/** The files of the repository where anyone can fetch them, if there are any but posts. */
async function served(posts: Posts): Promise<{ readonly url: string; readonly close: () => void }> {
  if (Object.keys(posts).every((path) => path.endsWith('.md'))) return { url: '', close: () => undefined }
  const server = createServer(({ url = '' }, response) => {
    const file = posts[url.slice(1)]
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'image/png' }).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function worldOf(simulator: Simulator, posts: Posts, mediaUrl: string): World {
  const repo = repository(posts)
  const path = join(repo.path, '.git', 'spool', 'journal')
  const others: World[] = []
  let token = simulator.token
  const read = () => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0))
  const here: World = {
    simulator,
    repo,
    complaints: [],
    useToken: (value) => void (token = value),
    run: (options = {}) =>
      runAction({
        workspace: repo.path,
        inputs: {
          'access-token': token,
          'threads-api-url': simulator.url,
          'media-base-url': mediaUrl,
          'write-back': 'files',
        },
        ...options,
        env: { SPOOL_TIME_SCALE: String(TIME_SCALE), ...options.env },
      }),
    elsewhere: () => {
      const other = worldOf(simulator, posts, mediaUrl)
      others.push(other)
      return other
    },
    journal: {
      read,
      write: (bytes) => writeFileSync(path, bytes),
      lines: () => read().toString().split('\n').filter(Boolean).length,
    },
    wait: (ms) => sleep(ms / TIME_SCALE),
    close: async () => {
      await simulator.close()
      for (const { repo } of [here, ...others]) repo.remove()
    },
  }
  return here
}

export const publishesOf = ({ simulator }: World): number =>
  simulator.requests().filter(({ path }) => path.endsWith('/threads_publish')).length

/** Runs as a schedule would, until a run finds nothing due. */
export async function runToTheEnd(world: World): Promise<void> {
  for (let count = 0; count < MOST_RUNS; count += 1) {
    const { outputs, exitCode } = await world.run()
    const posts = JSON.parse(outputs['posts'] ?? '[]') as unknown[]
    if (exitCode === 0 && posts.length === 0) return
  }
  world.complaints.push(`there is no end after ${MOST_RUNS} runs`)
}
