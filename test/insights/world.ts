import { githubOf } from '../../src/adapters/github/host.ts'
import { threadsOverHttp } from '../../src/adapters/threads/client.ts'
import { insights } from '../../src/commands/insights/insights.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { RunContext } from '../../src/ports/context.ts'
import { startSimulator } from '../../simulator/server.ts'
import type { Switches } from '../../simulator/switches.ts'
import { OUTSIDE } from '../fakes/outside.ts'
import { SETTINGS } from '../fakes/settings.ts'
import { startGitHub } from '../github/github.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** A Monday, some minutes after the day of the network has ended. */
export const START = Date.parse('2026-01-05T09:41:00Z')
const FOLDER = 'threads/insights'
export const BRANCH = 'spool-insights'

/**
 * A Threads and a repository on GitHub over real HTTP, and between them the command in this process, all with one clock
 * that only moves when it is told to.
 */
export async function insightsWorld(switches: Partial<Switches> = {}) {
  const simulator = await startSimulator({
    now: () => START,
    seed: 7,
    username: 'lantern',
    switches: { feedLagMs: 0, ...switches },
  })
  const github = await startGitHub()
  const paths: string[] = []
  const now = () => simulator.clock.now()
  const clock: Clock = {
    now,
    sleep: () => Promise.resolve(),
    timeout: (ms) => AbortSignal.timeout(ms),
    after: (ms) => now() + ms,
    since: (date) => now() - date,
  }
  const [owner = '', repository = ''] = github.env.GITHUB_REPOSITORY.split('/')
  const interruption = new AbortController().signal
  const host = githubOf({
    ...{ apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, owner, repository, token: github.token },
    ...{ clock, interruption, onWait: () => undefined },
  })
  let runs = 0

  const contextOf = (settings: Partial<Settings>): RunContext => ({
    settings: {
      ...SETTINGS,
      ...{
        accessToken: simulator.issueToken('lantern'),
        threadsApiUrl: new URL(simulator.url),
        writeBack: 'commit',
      },
      ...settings,
    },
    tell: () => undefined,
    commentOf: () => '',
    world: {
      ...OUTSIDE,
      ofAccount: () => {
        throw new Error('There is one account')
      },
      ...{ clock, interruption },
      files: {
        find: () => Promise.resolve(paths),
        match: () => Promise.resolve(paths),
        list: () => new Map(),
        read: () => Buffer.alloc(0),
        write: () => undefined,
        put: () => undefined,
      },
      journal: { record: () => undefined, entries: () => [], clear: () => undefined },
      lease: { acquire: () => true, release: () => undefined },
      threads: (token) =>
        Promise.resolve(threadsOverHttp({ api: new URL(simulator.url), user: 'me', token, clock })),
      findMedia: () => Promise.reject(new Error('not asked')),
      run: { ...OUTSIDE.run, id: String((runs += 1)), holder: 'us' },
      host: () => Promise.resolve(host),
    },
  })

  return {
    ...{ simulator, github },
    /** A chain goes live, and its receipts are on the branch. */
    async publish(segments: number, link?: string) {
      const ids: string[] = []
      for (let number = 1; number <= segments; number += 1) {
        const params = { text: `A secret, ${number}`, ...(link && number === 1 && { link_attachment: link }) }
        const parent = ids.at(-1)
        const { id } = await simulator.publishAs('lantern', {
          ...params,
          ...(parent && { reply_to_id: parent }),
        })
        ids.push(id)
      }
      const path = `threads/${new Date(now()).toISOString().slice(0, 10)}-${paths.length + 1}.md`
      const entries = ids.map((id) => `    - id: '${id}'\n`).join('')
      const keys = `  id: '${ids[0] ?? ''}'\n  published_at: ${new Date(now()).toISOString().slice(0, 19)}Z\n  posts:\n${entries}`
      github.push({ [path]: `---\nthreads:\n${keys}---\n\nA secret\n` })
      paths.push(path)
      return { path, ids }
    },
    pass: (ms: number) => simulator.clock.advance(ms),
    sample: (settings: Partial<Settings> = {}) => insights(contextOf(settings)),
    /** What is on the branch of the data, by name. */
    data(): ReadonlyMap<string, string> {
      const names = github.git('ls-tree', '--name-only', `${BRANCH}:${FOLDER}`).split('\n')
      return new Map(
        names
          .filter((name) => name !== '')
          .map((name) => [name, github.read(`${FOLDER}/${name}`, BRANCH)?.toString() ?? '']),
      )
    },
    close: () => Promise.all([simulator.close(), github.close()]),
  }
}
export type InsightsWorld = Awaited<ReturnType<typeof insightsWorld>>
