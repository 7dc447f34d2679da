import { join } from 'node:path'
import { runAction, type ActionRun } from '../../scripts/run-action.ts'
import { startSimulator } from '../../simulator/server.ts'
import type { Switches } from '../../simulator/switches.ts'
import { keptTokenIn } from '../../src/core/token/kept-token.ts'
import { sealingOf } from '../../src/core/token/sealing.ts'
import { startGitHub, type GitHubOptions } from '../github/github.ts'

export const DAY = 86_400_000
export const TOKEN_KEY = Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256))

const TIME_SCALE = 40
const CLOCK = join(import.meta.dirname, 'moved-clock.ts')

type Start = Partial<Pick<ActionRun, 'env' | 'state' | 'onStart'>> & {
  readonly inputs?: Readonly<Record<string, string>>
}

/** A Threads, a repository on GitHub, and the built action between them, all with one clock that can be moved. */
export async function tokenWorld(switches: Partial<Switches> = {}, options: GitHubOptions = {}) {
  const simulator = await startSimulator({
    timeScale: TIME_SCALE,
    switches: { propagation: 'never', feedLagMs: 0, ...switches },
  })
  const github = await startGitHub(options)
  const clones = [github.clone()]
  const [checkout] = clones as [ReturnType<typeof github.clone>]
  /** What a workflow has as its secret. */
  const pasted = simulator.token
  const logs: string[] = []
  let ahead = 0
  let runs = 0

  const runIn = async (workspace: string, { inputs = {}, env = {}, ...rest }: Start = {}) => {
    const result = await runAction({
      workspace,
      inputs: {
        'access-token': pasted,
        'threads-api-url': simulator.url,
        'github-token': github.token,
        'token-store': 'ref',
        'token-key': TOKEN_KEY.toString('base64'),
        ...inputs,
      },
      env: {
        ...github.env,
        GITHUB_SHA: github.tip(),
        SPOOL_TIME_SCALE: String(TIME_SCALE),
        GITHUB_RUN_ID: String((runs += 1)),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'publish',
        GITHUB_ACTION: '__spool',
        NODE_OPTIONS: `--import ${CLOCK}`,
        CLOCK_AHEAD: String(ahead),
        ...env,
      },
      ...rest,
    })
    logs.push(result.log, result.summary, JSON.stringify([result.outputs, result.state]))
    return result
  }
  /** The tokens that are sealed on the refs of this repository, by this key. */
  const sealedTokens = (): readonly string[] => {
    const sealing = sealingOf(pasted, TOKEN_KEY)
    const host = new URL(github.url).host
    const place = { repository: github.id, host, threads: simulator.url }
    return kept().flatMap((ref) => {
      const opened = keptTokenIn(github.git('log', '-1', '--format=%B', ref), sealing, place)
      return opened ? [opened.token] : []
    })
  }
  const kept = () =>
    github
      .git('for-each-ref', '--format=%(refname)')
      .split('\n')
      .filter((ref) => ref.includes('/token-'))

  return {
    ...{ simulator, github, pasted, checkout, logs, sealedTokens },
    /** The step with this command in the first checkout. */
    run: (command: string, start: Start = {}) =>
      runIn(checkout.path, { ...start, inputs: { command, ...start.inputs } }),
    /** A new post on the branch, and the step in a checkout of it. */
    publish(name: string, start?: Start) {
      github.push({ [`threads/${name}.md`]: `---\nthreads: true\n---\n\nHello from ${name}\n` })
      const clone = github.clone()
      clones.push(clone)
      return runIn(clone.path, start)
    },
    pass(ms: number) {
      ahead += ms
      simulator.clock.advance(ms)
    },
    /** Refs that keep tokens. */
    kept,
    /** Texts that are live. */
    live: () => simulator.media().map(({ content }) => content.text),
    close: async () => {
      await Promise.all([simulator.close(), github.close()])
      for (const clone of clones) clone.remove()
    },
  }
}
export type TokenWorld = Awaited<ReturnType<typeof tokenWorld>>
