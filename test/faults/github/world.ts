import { setTimeout as sleep } from 'node:timers/promises'
import { runAction, type ActionResult, type ActionRun } from '../../../scripts/run-action.ts'
import { startSimulator, type Simulator } from '../../../simulator/server.ts'
import { accountsFile, REPOSITORY } from '../../accounts/file.ts'
import type { Matcher } from '../../github/faults.ts'
import { startGitHub, type GitHub } from '../../github/github.ts'
import type { Posts } from '../posts.ts'
import { TIME_SCALE, type Switches } from '../world.ts'

/** Where receipts belong: on the branch, on one of their own that waits to be merged, or in a release. */
type Place = 'branch' | 'pull request' | 'release'

/** A repository and what is published from it: its posts, or a text where it belongs to a release. */
export type Setting = {
  readonly place: Place
  readonly files: Posts
  readonly text?: string
  /** Accounts that share one run, each with the files below its name; absent: there is one account. */
  readonly accounts?: readonly string[]
}

type Start = Partial<Pick<ActionRun, 'env' | 'state' | 'onStart'>> & {
  /** Of the workflow run; each has its own where none is given. */
  readonly id?: number
  /** What is published instead of the text of the setting. */
  readonly text?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** A machine with a checkout; a fresh one knows nothing of runs before. */
export type Runner = {
  readonly run: (start?: Start) => Promise<ActionResult>
  /** What this runner asks of GitHub, counted from 1. Matches once. */
  readonly request: (nth: number) => Matcher
}

/** An account, a repository on GitHub, and the built action that publishes from one to the other. */
export type World = {
  readonly setting: Setting
  readonly simulator: Simulator
  readonly github: GitHub
  /** What went wrong on the way, beside the state in which everything ends. */
  readonly complaints: string[]
  /** Whether a run was killed, or for long not let in, and so could not clear up behind itself. */
  cutShort: boolean
  readonly runner: () => Runner
  readonly runId: () => number
  /** Lets this much of the network's time pass. */
  readonly wait: (ms: number) => Promise<unknown>
  readonly close: () => Promise<void>
}

export const RELEASE = { tag: 'v1.0.0', body: '## Changes\r\n\r\n* Faster\r\n' } as const

export async function world(given: Setting, switches: Switches = {}, scale = TIME_SCALE): Promise<World> {
  const { accounts = [] } = given
  const simulator = await startSimulator({
    timeScale: scale,
    seed: 1,
    accounts,
    switches: { propagation: 'always', ...switches },
  })
  const file = accountsFile(simulator)
  const isMany = accounts.length > 0
  const files = isMany ? { ...given.files, 'accounts.yml': file.textOf(accounts) } : given.files
  const setting = { ...given, files }
  const who = isMany
    ? { accounts: 'accounts.yml', 'accounts-key': file.key }
    : { 'access-token': simulator.token }
  const github = await startGitHub({ files })
  if (setting.place === 'pull request') github.ruleset('main')
  if (setting.place === 'release') github.seedRelease(RELEASE)
  const complaints: string[] = []
  const clones: { readonly remove: () => void }[] = []
  let ids = 0
  const runId = () => (ids += 1)

  const runner = (): Runner => {
    const clone = github.clone()
    const token = github.addToken(`ghs_runner${clones.push(clone)}`)
    const run = async ({ id = runId(), env = {}, text = setting.text, inputs = {}, ...rest }: Start = {}) => {
      const result = await runAction({
        workspace: clone.path,
        inputs: {
          ...who,
          'threads-api-url': simulator.url,
          'github-token': token,
          ...(text !== undefined && { text, 'write-back': 'release' }),
          ...inputs,
        },
        env: {
          ...github.env,
          ...(isMany && { GITHUB_REPOSITORY_ID: String(REPOSITORY) }),
          SPOOL_TIME_SCALE: String(scale),
          GITHUB_RUN_ID: String(id),
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_JOB: 'publish',
          GITHUB_ACTION: '__spool',
          ...(setting.place === 'release' && {
            GITHUB_REF: `refs/tags/${RELEASE.tag}`,
            GITHUB_REF_TYPE: 'tag',
          }),
          ...env,
        },
        ...rest,
      })
      for (const mistake of ['action/bug', 'The stand-in failed'])
        if (result.log.includes(mistake)) complaints.push(result.log)
      return result
    }
    const request = (nth: number): Matcher => {
      let seen = 0
      return (asked) => asked.token === token && (seen += 1) === nth
    }
    return { run, request }
  }

  return {
    setting,
    simulator,
    github,
    complaints,
    cutShort: false,
    runner,
    runId,
    wait: (ms) => sleep(ms / scale),
    close: async () => {
      await Promise.all([simulator.close(), github.close()])
      for (const clone of clones) clone.remove()
    },
  }
}
