// Loaded beforehand, as time in the model does not wait for modules.
import '../../../src/commands/publish/publish-posts.ts'
import { finish } from '../../../src/commands/finish/finish.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { entriesIn, lineOf } from '../../../src/core/journal.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import type { World } from '../../../src/ports/world.ts'
import { OUTSIDE } from '../../fakes/outside.ts'
import { SETTINGS } from '../../fakes/settings.ts'
import { life, type End, type Life } from './life.ts'
import type { Network } from './network.ts'
import type { Time } from './time.ts'

/** What outlives a process: the files and the journal, and who held the lease. */
export type Disk = {
  readonly files: Map<string, string>
  journal: string
  holder: Life | undefined
  /** Files whose folder cannot be written now. */
  readonly readOnly: Set<string>
}

/** One run of the action, to its end or its death, and its post step. */
export async function runOn(
  disk: Disk,
  network: Network,
  time: Time,
  end: End,
  post: boolean,
): Promise<void> {
  await processOn(disk, network, time, end, (world) => publish(contextOf(world)))
  if (end && post) await postStepOn(disk, network, time)
}

export function postStepOn(disk: Disk, network: Network, time: Time): Promise<void> {
  return processOn(disk, network, time, undefined, (world) => finish(contextOf(world)))
}

function contextOf(world: World): RunContext {
  return { settings: SETTINGS, world, tell: () => undefined, commentOf: () => '' }
}

async function processOn(
  disk: Disk,
  network: Network,
  time: Time,
  end: End,
  main: (world: World) => Promise<unknown>,
): Promise<void> {
  const mine = life(end)
  const done = main(worldOf(disk, network, time, mine))
  await Promise.race([mine.death, done]).catch((cause: unknown) => {
    if (!mine.isDead()) throw cause
  })
}

function worldOf(disk: Disk, network: Network, time: Time, mine: Life): World {
  return {
    ...OUTSIDE,
    ofAccount: () => {
      throw new Error('There is one account')
    },
    clock: {
      ...time,
      sleep: async (ms, signal) => {
        await time.sleep(ms, signal)
        await mine.alive()
      },
    },
    files: {
      find: () => Promise.resolve([...disk.files.keys()].sort()),
      match: (paths) => Promise.resolve(paths),
      list: () => new Map(),
      read: (path) => Buffer.from(disk.files.get(path) ?? ''),
      write: (path, text) => {
        mine.stepNow()
        if (disk.readOnly.has(path)) throw Object.assign(new Error('read-only'), { code: 'EROFS' })
        disk.files.set(path, text)
        mine.stepNow()
      },
      put: () => {
        throw new Error('publishing makes no files')
      },
    },
    journal: {
      record: (entry) => {
        const line = `\n${lineOf(entry)}`
        mine.stepNow()
        // Half of it is on disk when the process may die again.
        const before = disk.journal
        disk.journal = before + line.slice(0, line.length / 2)
        mine.stepNow()
        disk.journal = before + line
        mine.stepNow()
      },
      entries: () => entriesIn(disk.journal) ?? [],
      clear: () => {
        mine.stepNow()
        disk.journal = ''
      },
    },
    lease: {
      acquire: () => {
        if (disk.holder && !disk.holder.isDead()) return false
        disk.holder = mine
        return true
      },
      release: () => {
        if (disk.holder === mine && !mine.isDead()) disk.holder = undefined
      },
    },
    interruption: mine.interruption,
    threads: () => Promise.resolve(network.seenBy(mine)),
    findMedia: () => Promise.resolve({ item: undefined, problems: [] }),
  }
}
