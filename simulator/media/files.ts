import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of what was fetched, by container id, so that a post does not depend on its author's server. */
export interface Files {
  keep(id: string, bytes: Buffer): void
  has(id: string): boolean
  get(id: string): Buffer | undefined
  clear(): void
}

/** How much is held in memory; the oldest go first, and their posts show the author's URL again. */
const MOST_BYTES = 64_000_000

export function filesInMemory(mostBytes = MOST_BYTES): Files {
  const files = new Map<string, Buffer>()
  let held = 0
  return {
    keep: (id, bytes) => {
      files.set(id, bytes)
      held += bytes.length
      for (const [oldest, old] of files) {
        if (held <= mostBytes) break
        files.delete(oldest)
        held -= old.length
      }
    },
    has: (id) => files.has(id),
    get: (id) => files.get(id),
    clear: () => {
      files.clear()
      held = 0
    },
  }
}

/** The same, in a directory. A file is there whole or not at all. */
export function filesIn(directory: string): Files {
  mkdirSync(directory, { recursive: true })
  const ids = new Set(readdirSync(directory).filter((name) => /^\d+$/.test(name)))
  const path = (id: string): string => join(directory, id)
  return {
    keep: (id, bytes) => {
      writeFileSync(`${path(id)}.new`, bytes)
      renameSync(`${path(id)}.new`, path(id))
      ids.add(id)
    },
    has: (id) => ids.has(id),
    get: (id) => (ids.has(id) ? readFileSync(path(id)) : undefined),
    clear: () => {
      for (const id of ids) rmSync(path(id), { force: true })
      ids.clear()
    },
  }
}

/** What a file is, by its first bytes: never by what its server said, which could be a page with a script. */
export function fileType(bytes: Buffer): 'image/jpeg' | 'image/png' | 'video/mp4' {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  return bytes[0] === 0x89 ? 'image/png' : 'video/mp4'
}
