import type { RunEvent } from '../../src/core/run-events.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { RunContext } from '../../src/ports/context.ts'
import type { World } from '../../src/ports/world.ts'
import { fakeClock } from '../fakes/clock.ts'
import { OUTSIDE } from '../fakes/outside.ts'
import { SETTINGS } from '../fakes/settings.ts'
import { fakeThreads } from '../fakes/threads.ts'

export const NOW = Date.parse('2026-11-22T12:00:00Z')

const API = new URL('https://threads.test/v1')

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
    ...OUTSIDE,
    clock,
    files: { find: () => Promise.resolve(Object.keys(files)), read, write: () => undefined },
    journal: { record: () => undefined, entries: () => [], clear: () => undefined },
    lease: { acquire: () => true, release: () => undefined },
    interruption: new AbortController().signal,
    threads: () => Promise.resolve(threads),
    findMedia: () => Promise.resolve({ item: undefined, problems: [] }),
    ...parts,
  }
  const context: RunContext = {
    settings: { ...SETTINGS, threadsApiUrl: API, ...settings },
    world,
    tell: (event) => void events.push(event),
    commentOf: () => '',
  }
  return { context, world, clock, threads, events }
}
