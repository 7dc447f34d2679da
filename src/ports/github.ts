import type { EntryKind } from '../core/boundary/entry-kind.ts'

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

type FirstCommit = {
  readonly branch: string
  readonly message: { readonly headline: string; readonly body: string }
  /** Whole texts by path. */
  readonly files: ReadonlyMap<string, string>
}

type NewCommit = FirstCommit & {
  /** Where the branch must point; elsewhere the commit is refused as `stale`. */
  readonly onto: Oid
}

/** What a commit has that another one has not. */
export type Changes = {
  /** The newest commit that both descend from: the other one, unless it has something of its own. */
  readonly since: Oid
  readonly isAhead: boolean
  /** Paths of the files that are otherwise than they were then; undefined if they are more than GitHub lists. */
  readonly paths: readonly string[] | undefined
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
  /** Paths of all files of a commit, but for links; undefined if they are more than GitHub lists. */
  tree(commit: Oid): Promise<readonly string[] | undefined>
  /**
   * What lies directly in each of these folders, by name; nothing where there is no such folder. `''`: the root. One
   * request for up to a hundred folders.
   */
  list(revision: string, folders: readonly string[]): Promise<readonly ReadonlyMap<string, EntryKind>[]>
  /** What `to` has that `from` has not; `missing` if they descend from no common commit. */
  changes(from: Oid, to: Oid): Promise<Changes>
  /** New names of files by their old ones. */
  renames(from: Oid, to: Oid): Promise<ReadonlyMap<string, string>>
  /** One signed commit, or none. */
  commit(commit: NewCommit): Promise<Commit>
  /** Makes a branch with these files and no history; `exists` if there is one of that name. */
  begin(commit: FirstCommit): Promise<Commit>
  /**
   * Puts one commit without history in the place of all that a branch has, with the files of its head but for these
   * changes; `stale` if it points elsewhere by now.
   */
  replace(
    commit: Omit<FirstCommit, 'branch'> & { readonly branch: Branch; readonly removed: readonly string[] },
  ): Promise<Commit>
  /** The newest commits up to this one, with their messages. */
  history(head: Oid): Promise<readonly (Commit & { readonly message: string })[]>
  /** Brings a branch up to date with another one. */
  merge(into: string, from: string): Promise<void>
}

/** A ref that is to be where it was not; undefined: it is not there. */
export type RefChange = {
  readonly ref: string
  readonly from: Oid | undefined
  readonly to: Oid | undefined
}

/** A ref as a lease: one run creates it, and only a run that knows where it points can move it. `ref`: `refs/…`. */
export type Refs = {
  /** Where it points; undefined if there is none. */
  find(ref: string): Promise<Oid | undefined>
  /** All refs whose names begin so, and where they point. */
  list(start: string): Promise<ReadonlyMap<string, Oid>>
  /** `madeAt`: in milliseconds since 1970; absent where the server does not say. */
  read(commit: Oid): Promise<{ readonly tree: Oid; readonly message: string; readonly madeAt?: number }>
  /** `exists` if it is there already. */
  create(ref: string, oid: Oid): Promise<void>
  /** `stale` unless `oid` descends from where it points. */
  move(ref: string, oid: Oid): Promise<void>
  remove(ref: string): Promise<void>
  /**
   * Changes all of these refs or none, each only if it is where it is believed to be; by one request. `refused` where one
   * is elsewhere, and by servers that cannot do this: where refs are tells which.
   */
  change(changes: readonly RefChange[]): Promise<void>
  /** A commit that nothing points to yet. */
  note(message: string, parent: { readonly oid: Oid; readonly tree: Oid }): Promise<Oid>
  /** The same with these files, texts by path, beside those of its parent; without a parent it has no other files, and no history. */
  noteFiles(
    message: string,
    files: ReadonlyMap<string, string>,
    parent: { readonly oid: Oid; readonly tree: Oid } | undefined,
  ): Promise<{ readonly oid: Oid; readonly tree: Oid }>
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
  /** Whether workflows of the repository may open them; undefined where the token may not know. */
  mayBeOpened(): Promise<boolean | undefined>
  /** Paths of the files that it changes. */
  files(number: number): Promise<ReadonlySet<string>>
  /** The one whose merge brought a commit; undefined if it came another way. */
  bringing(commit: Oid): Promise<number | undefined>
  /**
   * Those whose merges brought or changed these files, as far as their newest commits on a branch tell, by path. The
   * newest is the first. One request for up to fifty files.
   */
  changing(
    paths: readonly string[],
    branch: string | undefined,
  ): Promise<ReadonlyMap<string, readonly number[]>>
  /** A label that is not there is made. */
  label(number: number, label: string): Promise<void>
}

export type Release = { readonly id: number; readonly body: string }

export type Releases = {
  /** By its id, or by its tag. */
  find(which: { readonly id: number } | { readonly tag: string }): Promise<Release>
  /** Not retried. The caller must read the release again first. */
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

export type Issue = { readonly number: number; readonly body: string; readonly isOpen: boolean }

/** Issues that this token opened; those of others are none. */
export type Issues = {
  /** Undefined if there is no such issue, or somebody else opened it. */
  find(number: number): Promise<Issue | undefined>
  /** The newest, open or closed, as far as five thousand issues and pull requests go. */
  own(): Promise<readonly Issue[]>
  /** Returns its number. Not repeated: the answer may be lost, and the issue there. */
  open(issue: { readonly title: string; readonly body: string }): Promise<number>
  change(number: number, to: { readonly body: string; readonly isOpen: boolean }): Promise<void>
}

/** The repository itself. */
export type Repository = {
  /** The same after it is renamed. */
  readonly id: number
  /** Of GitHub's API. */
  readonly host: string
  /** Whether only people who were let in can read it. */
  readonly isPrivate: boolean
}

/** Secrets of workflows, which can be written and never read. Each method throws `GitHubError` and nothing else. */
export type Secrets = {
  /** When a secret was last written, as GitHub says it; undefined if there is none of this name. */
  updatedAt(name: string): Promise<string | undefined>
  write(name: string, value: string): Promise<void>
}

/**
 * The repository on GitHub. Each method throws `GitHubError` (core/github/error.ts) and nothing else. It waits
 * out rate limits, and repeats requests without an answer, unless a repetition could act twice.
 */
export type Host = {
  readonly branches: Branches
  readonly refs: Refs
  readonly pullRequests: PullRequests
  readonly releases: Releases
  readonly comments: Comments
  readonly issues: Issues
  repository(): Promise<Repository>
}
