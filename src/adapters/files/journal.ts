import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { entriesIn, lineOf } from '../../core/journal.ts'
import type { Journal } from '../../ports/checkout.ts'
import { setAside, type Warn } from './set-aside.ts'

/** A journal is emptied whenever nothing is unfinished, and never gets as large. */
const MOST_BYTES = 1 << 24

/** A journal in one file, to which a line is added with each step and synced before the next. */
export function journalAt(path: string, warn: Warn): Journal {
  let begun = false
  return {
    record(entry) {
      mkdirSync(dirname(path), { recursive: true })
      const file = openSync(path, 'a')
      try {
        // The line before may have been cut off when its process died.
        writeSync(file, `${begun ? '' : '\n'}${lineOf(entry)}`)
        fsyncSync(file)
        begun = true
      } finally {
        closeSync(file)
      }
    },
    entries() {
      try {
        const found = lstatSync(path)
        const isFile = found.isFile() && found.size <= MOST_BYTES
        const entries = isFile ? entriesIn(readFileSync(path, 'utf8')) : undefined
        if (!entries) setAside(path, warn)
        return entries ?? []
      } catch (cause) {
        if (isMissing(cause)) return []
        throw cause
      }
    },
    clear: () => rmSync(path, { force: true }),
  }
}

/** A run that takes the lease mends a folder that is none. */
function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
}
