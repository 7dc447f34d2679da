import type { Rehearsed, Saved } from '../../commands/rehearsal/rehearsed.ts'
import type { Post } from '../../core/post/post.ts'
import { referredPaths } from '../../core/post/targets.ts'

/** A file, and what is known of the post in it. */
export type Entry = {
  readonly path: string
  stamp: string | undefined
  saved: Saved
  /** Of this save or an earlier one. */
  rehearsed: Rehearsed | undefined
  /** Those of the last save that could be published. */
  receipts: Rehearsed['receipts']
  /** Whether it is to be rehearsed again. */
  isStale: boolean
  /** Where it stands among the others, as it could be read last. */
  place: Place
}

type Place = readonly [rank: number, at: number]

type Files = {
  /** Paths of the files to show. */
  readonly find: () => Promise<readonly string[]>
  readonly stampOf: (path: string) => string | undefined
  readonly read: (path: string) => Saved
  readonly isShown: (saved: Saved) => boolean
}

/** All posts, in the order in which they go out: those that are live come last, the newest of them first. */
export type Board = {
  /** Looks at what has been saved; whether anything has. */
  scan(): Promise<boolean>
  readonly shown: () => readonly Entry[]
  /** The entry of a file that need not be shown; undefined: there is no such file. */
  at(path: string): Entry | undefined
  /** Those of these posts that may show a picture are to be rehearsed again. */
  lookAgain(paths: readonly string[]): void
  /** What to rehearse next: what is looked at comes first. */
  next(looked: readonly string[]): Entry | undefined
}

export function openBoard({ find, stampOf, read, isShown }: Files): Board {
  const entries = new Map<string, Entry>()
  let shown: readonly Entry[] = []
  const look = (path: string, stamp = stampOf(path)): Entry | undefined => {
    const known = entries.get(path)
    if (known && known.stamp === stamp) return known
    if (stamp === undefined && !known) return undefined
    const saved = read(path)
    const place = placeOf(saved) ?? known?.place ?? [0, 0]
    const fresh = { rehearsed: undefined, receipts: undefined, ...known, path, stamp, saved, place }
    const entry = Object.assign(known ?? { path }, { ...fresh, isStale: true })
    entries.set(path, entry)
    return entry
  }
  return {
    async scan() {
      const before = new Map(Array.from(entries.values(), ({ path, stamp }) => [path, stamp]))
      const paths = await find()
      // Those that others refer to are looked at as well. Each file is asked once: there may be thousands.
      const stamps = new Map(
        [...before.keys(), ...paths].map((path) => [path, undefined as string | undefined]),
      )
      for (const path of stamps.keys()) stamps.set(path, stampOf(path))
      for (const [path, stamp] of stamps)
        if (stamp === undefined) entries.delete(path)
        else look(path, stamp)
      const found = paths.flatMap((path) => entries.get(path) ?? []).filter(({ saved }) => isShown(saved))
      const changed = [...stamps.keys()].filter((path) => before.get(path) !== entries.get(path)?.stamp)
      makeStale(changed, entries)
      const isOther = found.length !== shown.length || changed.length > 0
      if (isOther) shown = found.toSorted(byPlace)
      return isOther
    },
    shown: () => shown,
    at: (path) => entries.get(path) ?? look(path),
    lookAgain(paths) {
      for (const path of paths) {
        const entry = entries.get(path)
        if (entry && /!\[|<img|\bmedia\b/i.test(entry.saved.text)) entry.isStale = true
      }
    },
    next: (looked) =>
      looked.map((path) => entries.get(path)).find((entry) => entry?.isStale) ??
      shown.find(({ isStale }) => isStale),
  }
}

/** What replies to or quotes a post that has changed, or one that does, is to be rehearsed again. */
function makeStale(changed: readonly string[], entries: ReadonlyMap<string, Entry>): void {
  const ahead = [...changed]
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop())
    for (const entry of entries.values()) {
      const { read } = entry.saved
      if (entry.isStale || read.kind !== 'post' || !referredPaths(read.post).includes(path)) continue
      entry.isStale = true
      ahead.push(entry.path)
    }
}

function placeOf({ read }: Saved): Place | undefined {
  return read.kind === 'post' ? placeOfPost(read.post) : undefined
}

function placeOfPost({ draft, receipts, publishAt }: Post): Place {
  if (receipts) return receipts.whole ? [4, -Date.parse(receipts.publishedAt ?? '') || 0] : [0, 0]
  if (draft) return [3, publishAt?.at ?? Infinity]
  return publishAt ? [2, publishAt.at] : [1, 0]
}

function byPlace({ place: one, path }: Entry, { place: other, path: otherPath }: Entry): number {
  return one[0] - other[0] || one[1] - other[1] || (path < otherPath ? -1 : 1)
}
