import { setTimeout as sleep } from 'node:timers/promises'
import { githubOf } from '../../src/adapters/github/host.ts'
import { threadsOverHttp } from '../../src/adapters/threads/client.ts'
import { replies } from '../../src/commands/replies/replies.ts'
import type { RunEvent } from '../../src/core/run-events.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { RunContext } from '../../src/ports/context.ts'
import { startSimulator } from '../../simulator/server.ts'
import type { Scope } from '../../simulator/state/records.ts'
import type { Switches } from '../../simulator/switches.ts'
import { OUTSIDE } from '../fakes/outside.ts'
import { SETTINGS } from '../fakes/settings.ts'
import { startGitHub } from '../github/github.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
const START = Date.parse('2026-01-05T09:41:00Z')
export const BRANCH = 'spool-replies'

type KeptReply = {
  readonly id: string
  readonly parent: string
  readonly by: string
  readonly own: boolean
  readonly text: string
}
type KeptFile = { readonly head: string; readonly fetched_at: string; readonly replies: readonly KeptReply[] }

type RunOptions = {
  readonly settings?: Partial<Settings>
  readonly scopes?: readonly Scope[]
  /** What is asked of Threads goes to this address. */
  readonly threadsUrl?: string
  readonly interruption?: AbortSignal
  /** What is checked out, where that matters. */
  readonly checkout?: Readonly<Record<string, string>>
}

/**
 * A Threads with fans and a repository on GitHub over real HTTP, and between them the command in this process, all with
 * one clock that only moves when it is told to.
 */
export async function repliesWorld({
  isPrivate = false,
  ...switches
}: Partial<Switches> & { readonly isPrivate?: boolean } = {}) {
  const simulator = await startSimulator({
    now: () => START,
    seed: 7,
    username: 'lantern',
    switches: { feedLagMs: 0, propagation: 'never', ...switches },
  })
  const github = await startGitHub({ private: isPrivate })
  const paths: string[] = []
  const now = () => simulator.clock.now()
  const clock: Clock = {
    now,
    // Somebody else may be at work meanwhile.
    sleep: (ms, signal) => sleep(ms / 400, undefined, { ...(signal && { signal }), ref: false }),
    timeout: (ms) => AbortSignal.timeout(ms),
    after: (ms) => now() + ms,
    since: (date) => now() - date,
  }
  const [owner = '', repository = ''] = github.env.GITHUB_REPOSITORY.split('/')
  let runs = 0
  const tokens = new Map<string, string>()

  const contextOf = (
    { settings = {}, scopes, threadsUrl = simulator.url, interruption, checkout }: RunOptions,
    events: RunEvent[],
  ): RunContext => {
    const signal = interruption ?? new AbortController().signal
    const host = githubOf({
      ...{ apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, owner, repository, token: github.token },
      ...{ clock, interruption: signal, onWait: () => undefined },
    })
    const api = new URL(threadsUrl)
    runs += 1
    return {
      settings: {
        ...SETTINGS,
        ...{ accessToken: simulator.issueToken('lantern', scopes ? { scopes } : {}), threadsApiUrl: api },
        ...{ writeBack: 'commit', dataBranch: BRANCH },
        ...settings,
      },
      tell: (event) => void events.push(event),
      commentOf: () => '',
      world: {
        ...OUTSIDE,
        ofAccount: () => {
          throw new Error('There is one account')
        },
        ...{ clock, interruption: signal },
        files: {
          find: () => Promise.resolve(checkout ? Object.keys(checkout) : paths),
          match: (given) => Promise.resolve(given),
          list: () => new Map(),
          read: (path) => Buffer.from(checkout?.[path] ?? ''),
          write: () => undefined,
          put: () => undefined,
        },
        journal: { record: () => undefined, entries: () => [], clear: () => undefined },
        lease: { acquire: () => true, release: () => undefined },
        threads: (token) => Promise.resolve(threadsOverHttp({ api, user: 'me', token, clock })),
        findMedia: () => Promise.reject(new Error('not asked')),
        run: { ...OUTSIDE.run, id: String(runs), holder: `run-${runs}` },
        host: () => Promise.resolve(host),
      },
    }
  }
  const fileAt = (path: string): KeptFile | undefined => {
    const text = github.read(path, BRANCH)?.toString()
    return text === undefined ? undefined : (JSON.parse(text) as KeptFile)
  }

  return {
    ...{ simulator, github, clock },
    /** Chains go live, and their receipts are on the branch; `keys`: lines under `threads`. */
    async publish(
      segments: readonly number[],
      keys: readonly string[] = [],
      params: Record<string, string> = {},
    ) {
      const files: Record<string, string> = {}
      const chains: { readonly path: string; readonly ids: readonly string[] }[] = []
      for (const count of segments) {
        const ids: string[] = []
        for (let number = 1; number <= count; number += 1) {
          const parent = ids.at(-1) ?? params['reply_to_id']
          const text = `Segment ${number}`
          const made = await simulator.publishAs('lantern', {
            ...params,
            ...{ text, ...(parent !== undefined && { reply_to_id: parent }) },
          })
          ids.push(made.id)
        }
        const path = `threads/${String(paths.length + 1).padStart(3, '0')}.md`
        const lines = [
          ...keys,
          `id: '${ids[0] ?? ''}'`,
          `published_at: ${new Date(now()).toISOString().slice(0, 19)}Z`,
          'posts:',
          ...ids.map((id) => `  - id: '${id}'`),
        ]
        files[path] = `---\nthreads:\n${lines.map((line) => `  ${line}\n`).join('')}---\n\nSegment 1\n`
        paths.push(path)
        chains.push({ path, ids })
      }
      github.push(files)
      return chains
    },
    /** A fan answers. */
    async reply(by: string, to: string, text: string, params: Record<string, string> = {}) {
      // Ids here do not grow as those of the network do.
      simulator.clock.advance(1000)
      return (await simulator.publishAs(by, { ...params, text, reply_to_id: to })).id
    },
    /** Who may push writes into a file of the branch for replies, and makes it seem a commit of Spool. */
    async forge(path: string, change: (text: string) => string) {
      const ask = async (method: string, below: string, body: object) => {
        const answer = await fetch(`${github.url}/repos/${owner}/${repository}/git/${below}`, {
          ...{ method, body: JSON.stringify(body) },
          headers: { authorization: `Bearer ${github.token}`, 'user-agent': 'somebody' },
        })
        return (await answer.json()) as { readonly sha: string }
      }
      const content = change(github.read(path, BRANCH)?.toString() ?? '')
      const entry = { path, content, mode: '100644', type: 'blob' }
      const { sha: tree } = await ask('POST', 'trees', { base_tree: github.tip(BRANCH), tree: [entry] })
      const message = github.git('log', '-1', '--format=%B', BRANCH)
      const { sha } = await ask('POST', 'commits', { tree, message, parents: [] })
      await ask('PATCH', `refs/heads/${BRANCH}`, { sha, force: true })
    },
    /** Whoever wrote it takes it back. */
    async remove(id: string) {
      const { accountId } = simulator.media().find((media) => media.id === id) ?? { accountId: '' }
      const { username = '' } = simulator.accounts().find((account) => account.id === accountId) ?? {}
      const token = tokens.get(username) ?? simulator.issueToken(username)
      tokens.set(username, token)
      const answer = await fetch(`${simulator.url}/v1.0/${id}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${token}` },
      })
      if (!answer.ok) throw new Error(await answer.text())
    },
    /** The number of the workflow run that began last. */
    lastRun: () => runs,
    pass: (ms: number) => simulator.clock.advance(ms),
    /** A run of the command; `calls`: what it asked of Threads. */
    async run(options: RunOptions = {}) {
      const events: RunEvent[] = []
      const before = simulator.requests().length
      const report = await replies(contextOf(options, events))
      const calls = simulator
        .requests()
        .slice(before)
        .map(({ method, path }) => `${method} ${path.replace('/v1.0', '')}`)
      return { report, events, calls, rules: report.problems.map(({ rule }) => rule) }
    },
    kept: (path: string) => fileAt(path.replace(/\.md$/, '.replies.json')),
    files: () =>
      github
        .git('ls-tree', '-r', '--name-only', BRANCH)
        .split('\n')
        .filter((name) => name !== ''),
    close: () => Promise.all([simulator.close(), github.close()]),
  }
}
export type RepliesWorld = Awaited<ReturnType<typeof repliesWorld>>
