import { eventOf } from '../../src/core/github/event.ts'
import type { RunEvent } from '../../src/core/run-events.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { RunContext } from '../../src/ports/context.ts'
import type { World } from '../../src/ports/world.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeThreads } from '../fakes/threads.ts'

export const NOW = Date.parse('2026-11-22T12:00:00Z')

const SETTINGS: Settings = {
  accessToken: 'token',
  files: ['*.md'],
  text: undefined,
  dryRun: false,
  maxPosts: 10,
  lateLimit: Infinity,
  timezone: 'UTC',
  counting: 'documented',
  numbering: undefined,
  handles: 'mention',
  mediaBaseUrl: undefined,
  writeBack: 'files',
  branch: undefined,
  commitMessage: 'record published posts',
  githubToken: undefined,
  comment: false,
  userId: 'me',
  threadsApiUrl: new URL('https://threads.test/v1'),
}

type Given = {
  readonly settings?: Partial<Settings>
  readonly world?: Partial<World>
  /** Files of the checkout, by path. */
  readonly files?: Readonly<Record<string, string>>
}

/** A run on a checkout, a clock and a network in memory, outside of any workflow. */
export function runContext({ settings, world: parts, files = {} }: Given = {}) {
  const clock = fakeClock()
  const threads = fakeThreads(() => clock.now())
  const events: RunEvent[] = []
  const read = (path: string) => {
    const text = files[path]
    if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    return Buffer.from(text)
  }
  const world: World = {
    clock,
    files: { find: () => Promise.resolve(Object.keys(files)), read, write: () => undefined },
    journal: { record: () => undefined, entries: () => [], clear: () => undefined },
    lease: { acquire: () => true, release: () => undefined },
    interruption: new AbortController().signal,
    random: () => 0,
    threads: () => Promise.resolve(threads),
    findMedia: () => Promise.resolve({ item: undefined, problems: [] }),
    changedByPullRequest: () => undefined,
    uncommitted: () => undefined,
    linkFrom: () => undefined,
    event: eventOf(undefined, undefined, undefined),
    run: { id: '', attempt: 1, holder: '', step: '', saveLease: () => undefined, leftLease: '' },
    host: undefined,
    ...parts,
  }
  const context: RunContext = {
    settings: { ...SETTINGS, ...settings },
    world,
    tell: (event) => void events.push(event),
    commentOf: () => '',
  }
  return { context, world, clock, threads, events }
}
