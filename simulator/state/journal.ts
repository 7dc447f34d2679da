import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import type { Kind, Records } from './records.ts'
import type { Store } from './store.ts'

/**
 * State on disk: one line a record, `["media",{…}]`, appended as it happens.
 *
 * An append is one write to the kernel, so a killed simulator loses nothing it has answered; a line the
 * kill cut short is the last one, and is dropped. (A power cut may lose the last seconds: this is a simulator.)
 */
interface Journal {
  /** Puts everything that is kept into `store`. */
  readonly load: (store: Store) => void
  readonly append: <K extends Kind>(kind: K, record: Records[K]) => void
  /** Replaces all that is kept by what `store` holds now, atomically. */
  readonly rewrite: (store: Store) => void
  readonly close: () => void
}

const LINE_FEED = 0x0a
const CLOSED = -1

export function openJournal(directory: string): Journal {
  mkdirSync(directory, { recursive: true })
  const release = lock(resolve(directory, 'lock'))
  const path = join(directory, 'journal.jsonl')
  let file = openSync(path, 'a')
  return {
    load: (store) => {
      const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
      let lines = 0
      let start = 0
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
        const [kind, record] = JSON.parse(bytes.toString('utf8', start, end)) as [Kind, never]
        store.put(kind, record)
        lines++
        start = end + 1
      }
      // By its path: Windows does not let a file be cut that is open for appending alone.
      if (start < bytes.length) truncateSync(path, start)
      // Records that were replaced leave their old lines behind: start without them.
      const live = Array.from(store.records()).length
      if (lines > 1000 && lines > live * 2) rewriteTo(store)
    },
    append: (kind, record) => {
      if (file !== CLOSED) writeSync(file, `${JSON.stringify([kind, record])}\n`)
    },
    rewrite: rewriteTo,
    close: () => {
      closeSync(file)
      file = CLOSED
      release()
    },
  }

  function rewriteTo(store: Store): void {
    const fresh = `${path}.new`
    const out = openSync(fresh, 'w')
    for (const entry of store.records()) writeSync(out, `${JSON.stringify(entry)}\n`)
    fsyncSync(out)
    closeSync(out)
    // Windows renames nothing onto a file that is open.
    closeSync(file)
    try {
      renameSync(fresh, path)
    } finally {
      file = openSync(path, 'a')
    }
  }
}

/** Locks this process holds: a process id alone would not tell them from those of a dead one with the same id. */
const held = new Set<string>()

/** One simulator a directory. The lock of one that died is taken over. */
function lock(path: string): () => void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      held.add(path)
      return () => {
        held.delete(path)
        rmSync(path, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = Number(readFileSync(path, 'utf8'))
      if (held.has(path) || isRunning(owner))
        throw new Error(`Process ${owner} keeps its state here already: ${path}`, { cause: error })
      rmSync(path, { force: true })
    }
  }
  throw new Error(`Cannot lock ${path}`)
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
