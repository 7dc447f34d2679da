/** Posts as a checkout of its own, and a Threads of its own to publish them on. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, sep } from 'node:path'
import { type Simulator, startSimulator } from '../simulator/server.ts'
import { type ActionResult, runAction } from './run-action.ts'

const IDENTITY = [
  ...['-c', 'user.name=Lantern', '-c', 'user.email=hello@lantern.example'],
  // Names in other scripts are shown as they are.
  ...['-c', 'core.quotePath=false'],
]

/** What is published, and as whom. */
export type Posts = {
  readonly copyTo: (workspace: string) => void
  readonly username: string
  /** Divides every wait, of the network and of the action alike. */
  readonly timeScale: number
  readonly profile: Parameters<Simulator['account']>[1]
  readonly inputs?: Readonly<Record<string, string>>
  readonly switches?: Parameters<Simulator['set']>[0]
}

export type Example = {
  readonly simulator: Simulator
  /** Runs git in the checkout, untouched by the settings of whoever runs this, and returns what it says. */
  readonly git: (...args: readonly string[]) => string
  /** Runs the built action in the checkout, with receipts into its files. */
  readonly publish: (onLog?: (text: string) => void) => Promise<ActionResult>
  readonly close: () => Promise<void>
}

/** Folders of examples/ laid over one another, as the account of a project that does not exist. */
export const examplePosts = (...folders: readonly string[]): Posts => ({
  copyTo: (workspace) => {
    for (const folder of folders)
      cpSync(join(import.meta.dirname, '..', 'examples', folder), workspace, { recursive: true })
  },
  username: 'lantern',
  // Slow enough to be watched.
  timeScale: 5,
  profile: {
    name: 'Lantern',
    biography: 'A link checker for documentation that people actually read.',
    followers: 1840,
  },
})

export async function startExample(posts: Posts): Promise<Example> {
  const workspace = mkdtempSync(join(tmpdir(), 'spool-example-'))
  // Windows gives a folder free some time after the process that worked in it has ended.
  const remove = () => rmSync(workspace, { recursive: true, force: true, maxRetries: 10 })
  let endAction = (): void => undefined
  process.once('exit', () => {
    endAction()
    remove()
  })
  // Git takes this name on Windows too, and does not take what Node calls it there.
  const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...IDENTITY, ...args], {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, ...settings },
    })
  posts.copyTo(workspace)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message', 'docs: what we say on Threads')

  const simulator = await startSimulator({
    username: posts.username,
    timeScale: posts.timeScale,
    seed: 5,
    switches: { permalinkBase: 'self' },
  })
  simulator.account(posts.username, posts.profile)
  simulator.set(posts.switches ?? {})
  const site = await serve(workspace)
  return {
    simulator,
    git,
    publish: (onLog) =>
      runAction({
        workspace,
        inputs: {
          'access-token': simulator.token,
          'threads-api-url': simulator.url,
          'media-base-url': site.url,
          'write-back': 'files',
          ...posts.inputs,
        },
        env: {
          GITHUB_REPOSITORY: 'lantern-docs/lantern',
          GITHUB_SHA: git('rev-parse', 'HEAD').trim(),
          SPOOL_TIME_SCALE: String(posts.timeScale),
        },
        onStart: (kill) => {
          endAction = () => kill('SIGKILL')
        },
        ...(onLog ? { onLog } : {}),
      }),
    close: async () => {
      site.close()
      await simulator.close()
      remove()
    },
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
}

/** Serves the files of a folder on this machine, as a site does: Threads fetches pictures from there. */
async function serve(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const root = realpathSync(folder)
  const server = createServer(({ url = '' }, response) => {
    try {
      const path = realpathSync(join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname)))
      if (!path.startsWith(root + sep)) throw new RangeError('outside')
      const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type }).end(readFileSync(path))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
