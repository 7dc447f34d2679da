import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction, type ActionResult, type ActionRun } from '../../scripts/run-action.ts'
import { startGitHub, type GitHub, type GitHubOptions } from '../github/github.ts'
import { startOtherThreads, TOKEN, type Override } from './other-threads.ts'

/** Every wait and timeout of the action divided by this. */
const TIME_SCALE = 200

export type Start = {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** What started the workflow. */
  readonly event?: readonly [name: string, payload: unknown]
  /** Of the workflow run; each has its own where none is given. */
  readonly run?: string
  readonly attempt?: string
} & Pick<ActionRun, 'onStart' | 'onLog' | 'state'>

/** A repository on GitHub, a checkout of it as it is now, and the built action between the two and Threads. */
export async function onGitHub(options: GitHubOptions = {}, override?: Override) {
  const github = await startGitHub(options)
  const threads = await startOtherThreads(override)
  const folder = mkdtempSync(join(tmpdir(), 'spool-events-'))
  let runs = 0
  const clones = [github.clone()]
  const [checkout] = clones as [ReturnType<GitHub['clone']>]

  /** Runs the step in a checkout. */
  const runIn = (
    { path, git }: Pick<ReturnType<GitHub['clone']>, 'path' | 'git'>,
    { inputs = {}, env = {}, event, run = String((runs += 1)), attempt = '1', ...rest }: Start = {},
  ): Promise<ActionResult> => {
    const payload = join(folder, `event-${run}-${attempt}.json`)
    if (event) writeFileSync(payload, JSON.stringify(event[1]))
    return runAction({
      workspace: path,
      inputs: {
        'access-token': TOKEN,
        'threads-api-url': threads.url,
        'github-token': github.token,
        ...inputs,
      },
      env: {
        ...github.env,
        GITHUB_SHA: git('rev-parse', 'HEAD').trim(),
        SPOOL_TIME_SCALE: String(TIME_SCALE),
        GITHUB_RUN_ID: run,
        GITHUB_RUN_ATTEMPT: attempt,
        GITHUB_JOB: 'publish',
        GITHUB_ACTION: '__spool',
        ...(event && { GITHUB_EVENT_NAME: event[0], GITHUB_EVENT_PATH: payload }),
        ...env,
      },
      ...rest,
    })
  }
  return {
    github,
    threads,
    checkout,
    runIn,
    run: (start?: Start) => runIn(checkout, start),
    /** Another checkout, of the branch as it is by now. */
    clone: () => {
      const clone = github.clone()
      clones.push(clone)
      return clone
    },
    close: async () => {
      await Promise.all([github.close(), threads.close()])
      for (const clone of clones) clone.remove()
      rmSync(folder, { recursive: true })
    },
  }
}
