import type { MediaId } from '../core/threads/ids.ts'

/** The media ids that are receipts of some post: what is live under one of them is never taken for another post. */
export type Claims = {
  readonly ids: ReadonlySet<MediaId>
  /** `path`: the file that names them, where a file does. */
  add(ids: Iterable<MediaId>, path?: string): void
  remove(ids: Iterable<MediaId>): void
  /** A file other than `path` that names an id. */
  otherPathOf(id: MediaId, path: string | undefined): string | undefined
  /** These need no looking up any more: this run has made them live, or has found that they are what they claim to be. */
  trust(ids: Iterable<MediaId>): void
  isTrusted(id: MediaId): boolean
}

export function openClaims(): Claims {
  const claimed = new Set<MediaId>()
  const trusted = new Set<MediaId>()
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
    trust(ids) {
      for (const id of ids) trusted.add(id)
    },
    isTrusted: (id) => trusted.has(id),
  }
}
