import type { MediaId } from '../core/threads/ids.ts'

/** The media ids that are receipts of some post: what is live under one of them is never taken for another post. */
export type Claims = {
  readonly ids: ReadonlySet<MediaId>
  /** `path`: the file that names them, where a file does. */
  add(ids: Iterable<MediaId>, path?: string): void
  remove(ids: Iterable<MediaId>): void
  /** A file other than `path` that names an id. */
  otherPathOf(id: MediaId, path: string | undefined): string | undefined
  /** Adds an id that this run itself has made live: it needs no looking up. */
  addOwn(id: MediaId): void
  isOwn(id: MediaId): boolean
}

export function openClaims(): Claims {
  const claimed = new Set<MediaId>()
  const own = new Set<MediaId>()
  const paths = new Map<MediaId, Set<string>>()
  return {
    ids: claimed,
    add(ids, path) {
      for (const id of ids) {
        claimed.add(id)
        if (path !== undefined) paths.set(id, (paths.get(id) ?? new Set()).add(path))
      }
    },
    remove(ids) {
      for (const id of ids) claimed.delete(id)
    },
    otherPathOf: (id, path) => [...(paths.get(id) ?? [])].find((other) => other !== path),
    addOwn(id) {
      claimed.add(id)
      own.add(id)
    },
    isOwn: (id) => own.has(id),
  }
}
