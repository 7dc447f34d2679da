import type { Media } from './core/chain.ts'
import type { ContainerDraft, MediaItem, Shown } from './core/threads/draft.ts'
import type { GitHubEvent } from './core/github/event.ts'
import type { ContainerId, MediaId } from './core/threads/ids.ts'
import type { JournalEntry } from './core/journal.ts'
import type { Problem } from './core/problem.ts'
import type { Quota } from './core/threads/quota.ts'

/** Time, as an argument. Waits and timeouts are divided by `SPOOL_TIME_SCALE`; dates never are. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** Rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Aborts after `ms`. */
  timeout(ms: number): AbortSignal
  /** The date, in milliseconds since 1970, at which a wait of `ms` that begins now would end. */
  after(ms: number): number
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

/** Name of an object in git: 40 or 64 hexadecimal digits. */
export type Oid = string

/** A branch as it is now. */
export type Branch = {
  readonly name: string
  readonly head: Oid
  /** Of the commit at its head. */
  readonly tree: Oid
  /** False where GitHub says that this token's commits are refused; true where it does not say. */
  readonly takesCommits: boolean
}

export type Commit = { readonly oid: Oid; readonly url: string }

export type NewCommit = {
  readonly branch: string
  /** Where the branch must point; elsewhere the commit is refused as `stale`. */
  readonly onto: Oid
  readonly message: { readonly headline: string; readonly body: string }
  /** Whole texts by path. */
  readonly files: ReadonlyMap<string, string>
}

export type Branches = {
  /** The default branch if no name is given; undefined if there is no such branch. */
  find(name: string | undefined): Promise<Branch | undefined>
  /** Types of the rules for a branch that this token may not pass by. */
  rules(name: string): Promise<readonly string[]>
  /** Whether a branch is protected, which may or may not refuse commits. */
  isProtected(name: string): Promise<boolean>
  /**
   * Those of the files that there are at each of these commits or refs, byte for byte; a revision that is not there has
   * none. One request for up to a hundred files.
   */
  files(
    revisions: readonly string[],
    paths: readonly string[],
  ): Promise<readonly ReadonlyMap<string, Buffer>[]>
  /** New names of files by their old ones. */
  renames(from: Oid, to: Oid): Promise<ReadonlyMap<string, string>>
  /** One signed commit, or none. */
  commit(commit: NewCommit): Promise<Commit>
  /** The newest commits up to this one, with their messages. */
  history(head: Oid): Promise<readonly (Commit & { readonly message: string })[]>
  /** Whether a commit has anything that another one has not. */
  isAhead(head: Oid, base: Oid): Promise<boolean>
  /** Brings a branch up to date with another one. */
  merge(into: string, from: string): Promise<void>
}

/** A ref as a lease: made by one, moved by whoever knows where it points. `ref` is spelt out, `refs/…`. */
export type Refs = {
  /** Where it points; undefined if there is none. */
  find(ref: string): Promise<Oid | undefined>
  read(commit: Oid): Promise<{ readonly tree: Oid; readonly message: string }>
  /** `exists` if it is there already. */
  create(ref: string, oid: Oid): Promise<void>
  /** `stale` unless `oid` descends from where it points. */
  move(ref: string, oid: Oid): Promise<void>
  remove(ref: string): Promise<void>
  /** A commit that nothing points to yet. */
  note(message: string, parent: { readonly oid: Oid; readonly tree: Oid }): Promise<Oid>
  /** Whether a workflow run is over; undefined where the token may not know. */
  isOver(run: string): Promise<boolean | undefined>
}

export type PullRequest = {
  readonly number: number
  readonly url: string
  readonly body: string
  readonly state: 'open' | 'closed' | 'merged'
  /** What it brings, or brought last. */
  readonly head: Oid
}

export type PullRequests = {
  /** From a branch of this repository into another: the open one, or else the newest. */
  find(from: string, into: string): Promise<PullRequest | undefined>
  open(pull: {
    readonly from: string
    readonly into: string
    readonly title: string
    readonly body: string
  }): Promise<PullRequest>
  describe(number: number, body: string): Promise<void>
  /** Paths of the files that it changes. */
  files(number: number): Promise<ReadonlySet<string>>
}

export type Release = { readonly id: number; readonly body: string }

export type Releases = {
  /** By its id, or by its tag. */
  find(which: { readonly id: number } | { readonly tag: string }): Promise<Release>
  /** Sends it once: who has it sent again reads the release again. */
  describe(id: number, body: string): Promise<void>
}

export type Comments = {
  /** Comments on a pull request that this token wrote. */
  own(
    number: number,
  ): Promise<readonly { readonly id: number; readonly body: string; readonly url: string }[]>
  /** Both return where to see it. */
  add(number: number, body: string): Promise<string>
  change(id: number, body: string): Promise<string>
}

/**
 * The repository on GitHub. Each method throws `GitHubError` (core/github/error.ts) and nothing else. Requests that
 * are too many wait, and those without an answer are sent again, unless twice could be more than once.
 */
export type Host = {
  readonly branches: Branches
  readonly refs: Refs
  readonly pullRequests: PullRequests
  readonly releases: Releases
  readonly comments: Comments
}

/** One run of a workflow, as its host knows it. */
export type WorkflowRun = {
  /** Empty outside of a workflow. */
  readonly id: string
  readonly attempt: number
  /** Tells steps of the same run apart; the same for a step and its post step. */
  readonly holder: string
  /** Job and step, as the workflow names them: the same each time the workflow runs. */
  readonly step: string
  /** Kept for the post step: the ref of the lease that this step holds, or empty. */
  readonly saveLease: (ref: string) => void
  /** In the post step: the ref of a lease that its step may have left. */
  readonly leftLease: string
}

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
  /** Files that the pull request changes which the checkout merges; undefined where it does not tell. */
  readonly changed: () => ReadonlySet<string> | undefined
  /** Those of the files that the checkout has otherwise than its commit; undefined where git cannot tell. */
  readonly modified: (paths: readonly string[]) => ReadonlySet<string> | undefined
  /** Absolute address of a relative link target in a file of the repository. */
  readonly linkFrom: (path: string | undefined, target: string) => string | undefined
  readonly event: GitHubEvent
  readonly run: WorkflowRun
  /** The repository on GitHub; undefined outside of a workflow. `onWait` is told of long waits. */
  readonly host: ((onWait: (ms: number, why: string) => void) => Promise<Host>) | undefined
}
