// Loaded beforehand, as time here does not wait for modules.
import '../../src/commands/publish/publish-posts.ts'
import { eventOf } from '../../src/core/github/event.ts'
import type { JournalEntry } from '../../src/core/journal.ts'
import type { RunEvent } from '../../src/core/run-events.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { RunContext } from '../../src/ports/context.ts'
import type { World } from '../../src/ports/world.ts'
import { virtualTime } from '../publishing/model/time.ts'
import { entriesIn, type FakeHost } from './host.ts'
import { OUTSIDE } from './outside.ts'
import { SETTINGS } from './settings.ts'
import { fakeThreads } from './threads.ts'

type Given = {
  /** The checkout. */
  readonly files?: Readonly<Record<string, string>>
  readonly settings?: Partial<Settings>
  readonly host?: FakeHost
  readonly world?: Partial<World>
}

/** All that a command is given, in memory: a checkout, an account, perhaps a repository on GitHub, and time that flies. */
export function sceneOf({ files: content = {}, settings = {}, host, world = {} }: Given = {}) {
  const time = virtualTime()
  const { clock = time } = world
  const threads = fakeThreads(() => clock.now())
  const files = new Map(Object.entries(content))
  const written: string[] = []
  const journal: JournalEntry[] = []
  const events: RunEvent[] = []
  /** The lease on the checkout: who has it, and what was done with it. */
  const checkout = { isHeld: false, isOurs: false, acquired: 0 }
  const context: RunContext = {
    settings: { ...SETTINGS, ...settings },
    tell: (event) => void events.push(event),
    commentOf: ({ posts }) => posts.map(({ path, status }) => `${path ?? ''} ${status}`).join('\n'),
    world: {
      ...OUTSIDE,
      clock,
      files: {
        find: () => Promise.resolve([...files.keys()].sort()),
        match: (paths) => Promise.resolve(paths.toSorted()),
        list: (folder) => entriesIn(files.keys(), folder),
        read: (path) => {
          const text = files.get(path)
          if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' })
          return Buffer.from(text)
        },
        write: (path, text) => {
          written.push(path)
          files.set(path, text)
        },
        put: (path, text) => {
          written.push(path)
          files.set(path, text)
        },
      },
      journal: {
        record: (entry) => void journal.push(entry),
        entries: () => [...journal],
        clear: () => void journal.splice(0),
      },
      lease: {
        acquire: () => {
          if (checkout.isHeld) return false
          checkout.acquired += 1
          return (checkout.isHeld = checkout.isOurs = true)
        },
        release: () => {
          if (checkout.isOurs) checkout.isHeld = checkout.isOurs = false
        },
      },
      interruption: new AbortController().signal,
      threads: () => Promise.resolve(threads),
      ofAccount: () => ({ threads: context.world.threads, findMedia: context.world.findMedia }),
      findMedia: ({ src, alt }) =>
        Promise.resolve({
          item: { kind: 'image', url: `https://media.test/${src}`, alt },
          problems: [],
        }),
      uncommitted: () => new Set(),
      run: { ...OUTSIDE.run, id: '1', holder: 'us' },
      host: host && (() => Promise.resolve(host)),
      ...world,
    },
  }
  return {
    ...{ context, threads, files, written, journal, events, checkout, time },
    /** Runs a command to its end. */
    run: <Report>(command: (context: RunContext) => Promise<Report>) => time.until(command(context)),
  }
}

/** A post file with these lines under `threads`. */
export function postFile(text: string, ...keys: readonly string[]): string {
  const asked = keys.length === 0 ? ['threads: true'] : ['threads:', ...keys.map((key) => `  ${key}`)]
  return ['---', ...asked, '---', '', text, ''].join('\n')
}

/** A pull request that runs the workflow. */
export function pullRequestEvent(number: number, from: 'this repository' | 'a fork' = 'this repository') {
  const head = from === 'a fork' ? 'somebody/notes' : 'lantern/notes'
  return eventOf('pull_request', `refs/pull/${number}/merge`, {
    pull_request: {
      number,
      base: { repo: { full_name: 'lantern/notes' } },
      head: { repo: { full_name: head } },
    },
  })
}
