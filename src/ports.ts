import type { Media } from './core/chain.ts'
import type { ContainerDraft, MediaItem, Shown } from './core/draft.ts'
import type { ContainerId, MediaId } from './core/ids.ts'
import type { JournalEntry } from './core/journal.ts'
import type { Problem } from './core/problem.ts'
import type { Quota } from './core/quota.ts'

/** Time, as an argument. Waits and timeouts are divided by `SPOOL_TIME_SCALE`; dates never are. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** Rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Aborts after `ms`. */
  timeout(ms: number): AbortSignal
}

export type ContainerState = {
  readonly status: 'IN_PROGRESS' | 'FINISHED' | 'PUBLISHED' | 'ERROR' | 'EXPIRED'
  /** Only with `ERROR`: Meta's own word for it. */
  readonly reason: string | undefined
}

/** Something live, as the account shows it. */
export type LivePost = {
  readonly id: MediaId
  readonly text: string
  readonly permalink: string | undefined
  /** Milliseconds since 1970. */
  readonly publishedAt: number
  readonly replyTo: MediaId | undefined
}

/**
 * The network, one method an endpoint. Each throws `ThreadsError` (core/threads-error.ts) and nothing else, and
 * repeats nothing by itself: what may be asked twice is for publishing/ to know.
 */
export type Threads = {
  username(): Promise<string>
  /** `children`: one for each of the draft's media, where it has two or more. */
  createContainer(draft: ContainerDraft, children?: readonly ContainerId[]): Promise<ContainerId>
  /** A container that can only be an item of a carousel. */
  createItem(item: MediaItem): Promise<ContainerId>
  containerState(id: ContainerId): Promise<ContainerState>
  publishContainer(id: ContainerId): Promise<MediaId>
  /** Undefined while the network withholds it. */
  permalink(id: MediaId): Promise<string | undefined>
  /** Its permalink, and what of its draft the network does not show. */
  shown(id: MediaId, draft: ContainerDraft): Promise<Shown>
  /** The newest hundred posts of the account, or its newest replies; newest first. */
  latest(kind: 'posts' | 'replies'): Promise<readonly LivePost[]>
  /** What is left of the moving 24 hours; Infinity where the token may not ask. */
  quota(): Promise<Quota>
}

/** What was done and may not be undone, kept on disk. */
export type Journal = {
  /** Is on disk when it returns. */
  record(entry: JournalEntry): void
  /** The sound entries of all runs since it was last cleared. */
  entries(): readonly JournalEntry[]
  /** Forgets everything; only when nothing is unfinished. */
  clear(): void
}

/** The right to publish from this checkout, held by one run at a time. */
export type Lease = {
  /** False if another run holds it. A lease left by a dead run is taken over. */
  acquire(): boolean
  release(): void
}

/** The checked-out repository. Paths are relative to it, with forward slashes. */
export type Files = {
  /** Paths that match the patterns, sorted. */
  find(patterns: readonly string[]): Promise<readonly string[]>
  read(path: string): Buffer
  write(path: string, text: string): void
}

/** Something a post shows, found and judged; without an item there is an error among the problems. */
export type FoundMedia = { readonly item: MediaItem | undefined; readonly problems: readonly Problem[] }

/** What the story needs from outside. */
export type World = {
  readonly clock: Clock
  readonly files: Files
  readonly journal: Journal
  readonly lease: Lease
  /** Aborts when the run is to stop: nothing more is published then. */
  readonly interruption: AbortSignal
  /** From 0 to below 1. */
  readonly random: () => number
  /** Loaded when something is to be published: most runs publish nothing. */
  readonly threads: () => Promise<Threads>
  /** Reads the file or asks the address that a post names. `path`: the post's, undefined for inline text. */
  readonly findMedia: (media: Media, path: string | undefined) => Promise<FoundMedia>
  /** Files that the pull request changes; undefined outside of one, or where that is not known. */
  readonly changed: () => ReadonlySet<string> | undefined
  /** Absolute address of a relative link target in a file of the repository. */
  readonly linkFrom: (path: string | undefined, target: string) => string | undefined
}
