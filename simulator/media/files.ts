import type { MediaFile } from './look.ts'

/** The bytes of what was fetched, so that reading a post does not depend on the author's server. */
export interface Files {
  keep(id: string, file: MediaFile): void
  /** Lets a post be found by its own id as well as by its container's. */
  alias(containerId: string, mediaId: string): void
  get(id: string): MediaFile | undefined
}

/** How much is held in memory; the oldest files go first, and their posts show the author's URL again. */
const MOST_BYTES = 64_000_000

export function filesInMemory(mostBytes = MOST_BYTES): Files {
  const files = new Map<string, MediaFile>()
  const aliases = new Map<string, string>()
  let held = 0
  return {
    keep: (id, file) => {
      files.set(id, file)
      held += file.bytes.length
      for (const [oldest, { bytes }] of files) {
        if (held <= mostBytes || oldest === id) break
        files.delete(oldest)
        held -= bytes.length
      }
    },
    alias: (containerId, mediaId) => {
      if (files.has(containerId)) aliases.set(mediaId, containerId)
    },
    get: (id) => files.get(id) ?? files.get(aliases.get(id) ?? ''),
  }
}
