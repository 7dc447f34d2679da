import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { entriesIn, lineOf } from '../../core/journal.ts'
import type { Journal } from '../../ports/checkout.ts'

/** A journal in one file, to which a line is added with each step and synced before the next. */
export function journalAt(path: string): Journal {
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
        return entriesIn(readFileSync(path, 'utf8'))
      } catch (cause) {
        if (isMissing(cause)) return []
        throw cause
      }
    },
    clear: () => rmSync(path, { force: true }),
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}
