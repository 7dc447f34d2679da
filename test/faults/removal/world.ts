import { setTimeout as sleep } from 'node:timers/promises'
import { runAction, type ActionResult, type ActionRun } from '../../../scripts/run-action.ts'
import { startSimulator, type Simulator } from '../../../simulator/server.ts'
import type { Matcher } from '../../github/faults.ts'
import { startGitHub, type GitHub } from '../../github/github.ts'
import { TIME_SCALE, type Switches } from '../world.ts'

export const POST = 'threads/gone.md'
export const OTHER = 'threads/stays.md'

type Start = Partial<Pick<ActionRun, 'env' | 'state' | 'onStart'>> & {
  readonly inputs?: Readonly<Record<string, string>>
  readonly id?: number
}

/** A machine with a checkout. */
export type Runner = {
  readonly run: (start?: Start) => Promise<ActionResult>
  /** What this runner asks of GitHub, counted from 1. Matches once. */
  readonly request: (nth: number) => Matcher
}

/** An account with two chains, and a repository whose branch says that one of them is to be taken down. */
export type World = {
  readonly simulator: Simulator
  readonly github: GitHub
  /** Ids of the chain that is to go, and of what stays, from the head on. */
  readonly going: readonly string[]
  readonly staying: readonly string[]
  /** The branch as it was before. */
  readonly before: string
  readonly complaints: string[]
  /** Whether a run was killed, and so could not clear up behind itself. */
  cutShort: boolean
  /** `at`: the commit that is checked out; the newest if none is given. */
  readonly runner: (at?: string) => Runner
  readonly runId: () => number
  readonly useToken: (token: string) => void
  readonly wait: (ms: number) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** A file with the receipts of a chain, and more keys above them. */
export function liveFile(ids: readonly string[], ...keys: readonly string[]): string {
  const permalink = (id: string) => `https://www.threads.com/@lantern/post/${id}`
  return [
    '---',
    "title:   'Ours' # by hand",
    'threads: # here',
    ...keys.map((key) => `  ${key}`),
    `  id: "${ids[0] ?? ''}"`,
    `  permalink: ${permalink(ids[0] ?? '')}`,
    '  published_at: "2026-11-20T09:00:00Z"',
    '  posts:',
    ...ids.flatMap((id) => [`    - id: "${id}"`, `      permalink: ${permalink(id)}`]),
    '---',
    '',
    ids.map((_, index) => `Segment ${index + 1}.`).join('\n\n---\n\n'),
    '',
  ].join('\n')
}

/** Publishes a chain as the account, beside the action. */
async function chainOn(simulator: Simulator, what: string, segments: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let number = 1; number <= segments; number += 1) {
    const parent = ids.at(-1)
    const text = `${what} ${number}`
    const { id } = await simulator.publishAs('lantern', { text, ...(parent && { reply_to_id: parent }) })
    ids.push(id)
  }
  return ids
}

export async function world(switches: Switches = {}, scale = TIME_SCALE): Promise<World> {
  const simulator = await startSimulator({ timeScale: scale, seed: 1, username: 'lantern', switches })
  const going = await chainOn(simulator, 'Going', 3)
  const staying = await chainOn(simulator, 'Staying', 2)
  const github = await startGitHub({
    files: { [POST]: liveFile(going), [OTHER]: liveFile(staying), 'README.md': 'Read me\n' },
  })
  const before = github.tip()
  github.push({ [POST]: liveFile(going, 'unpublish: true') })
  const complaints: string[] = []
  const clones: { readonly remove: () => void }[] = []
  let ids = 0
  let token = simulator.token
  const runId = () => (ids += 1)

  const runner = (at?: string): Runner => {
    const clone = github.clone(at === undefined ? {} : { at })
    const gitHubToken = github.addToken(`ghs_runner${clones.push(clone)}`)
    const run = async ({ id = runId(), env = {}, inputs = {}, ...rest }: Start = {}) => {
      const result = await runAction({
        workspace: clone.path,
        inputs: {
          command: 'unpublish',
          'access-token': token,
          'threads-api-url': simulator.url,
          'github-token': gitHubToken,
          ...inputs,
        },
        env: {
          ...github.env,
          SPOOL_TIME_SCALE: String(scale),
          GITHUB_RUN_ID: String(id),
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_JOB: 'unpublish',
          GITHUB_ACTION: '__spool',
          ...env,
        },
        ...rest,
      })
      for (const mistake of ['action/bug', 'post/bug', 'The stand-in failed'])
        if (result.log.includes(mistake)) complaints.push(result.log)
      return result
    }
    const request = (nth: number): Matcher => {
      let seen = 0
      return (asked) => asked.token === gitHubToken && (seen += 1) === nth
    }
    return { run, request }
  }

  return {
    ...{ simulator, github, going, staying, before, complaints, cutShort: false, runner, runId },
    useToken: (value) => void (token = value),
    wait: (ms) => sleep(ms / scale),
    close: async () => {
      await Promise.all([simulator.close(), github.close()])
      for (const clone of clones) clone.remove()
    },
  }
}
