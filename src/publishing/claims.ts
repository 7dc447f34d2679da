import type { MediaId } from '../core/threads/ids.ts'

/** The media ids that are receipts of some post: what is live under one of them is never taken for another post. */
export type Claims = {
  readonly ids: ReadonlySet<MediaId>
  add(ids: Iterable<MediaId>): void
  remove(ids: Iterable<MediaId>): void
}

export function openClaims(): Claims {
  const claimed = new Set<MediaId>()
  return {
    ids: claimed,
    add: (ids) => {
      for (const id of ids) claimed.add(id)
    },
    remove: (ids) => {
      for (const id of ids) claimed.delete(id)
    },
  }
}
