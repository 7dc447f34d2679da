/** examples/content as a checkout of its own, and a Threads of its own to publish it on. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Simulator, startSimulator } from '../simulator/server.ts'
import { type ActionResult, runAction } from './run-action.ts'

/** Divides every wait, of the network and of the action alike. */
const TIME_SCALE = 5

export type Example = {
  readonly simulator: Simulator
  /** Runs git in the checkout, untouched by the settings of whoever runs this, and returns what it says. */
  readonly git: (...args: readonly string[]) => string
  /** Runs the built action in the checkout, with receipts into its files. */
  readonly publish: (onLog?: (text: string) => void) => Promise<ActionResult>
  readonly close: () => Promise<void>
}

export async function startExample(): Promise<Example> {
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
    execFileSync('git', ['-c', 'user.name=Lantern', '-c', 'user.email=hello@lantern.example', ...args], {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, ...settings },
    })
  cpSync(join(import.meta.dirname, '..', 'examples', 'content'), workspace, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message', 'docs: what we say on Threads')

  const simulator = await startSimulator({
    username: 'lantern',
    timeScale: TIME_SCALE,
    seed: 5,
    switches: { permalinkBase: 'self' },
  })
  simulator.account('lantern', {
    name: 'Lantern',
    biography: 'A link checker for documentation that people actually read.',
    followers: 1840,
  })
  return {
    simulator,
    git,
    publish: (onLog) =>
      runAction({
        workspace,
        inputs: {
          'access-token': simulator.token,
          'threads-api-url': simulator.url,
          'write-back': 'files',
        },
        env: {
          GITHUB_REPOSITORY: 'lantern-docs/lantern',
          GITHUB_SHA: git('rev-parse', 'HEAD').trim(),
          SPOOL_TIME_SCALE: String(TIME_SCALE),
        },
        onStart: (kill) => {
          endAction = () => kill('SIGKILL')
        },
        ...(onLog ? { onLog } : {}),
      }),
    close: async () => {
      await simulator.close()
      remove()
    },
  }
}
