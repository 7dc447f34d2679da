import type { ChainKey } from '../core/journal.ts'
import type { Keys, Receipts } from '../core/post/receipt.ts'
import type { Problem } from '../core/problem.ts'
import type { WriteBackReport } from '../core/report.ts'
import type { WriteBackMode } from '../core/write-back.ts'
import type { Branch, Host, Oid, Release } from './github.ts'
import type { Candidate } from './receipts-branch.ts'

/** The repository on GitHub, looked at before anything is published. */
export type RepositoryTarget = {
  readonly host: Host
  /** Where receipts go, and whose texts count. */
  readonly branch: Branch
  /** Name of the branch for receipts that was made only now, to see whether one can be. */
  readonly newReceiptsBranch?: string | undefined
  /**
   * Branches that could take receipts for the branch as it is now, the best first.
   *
   * @throws GitHubError `blocked` if there is none, and no name for one
   */
  readonly candidates: (branch: Branch) => Promise<readonly Candidate[]>
  /** The release that receipts go to. */
  readonly release: Release | undefined
  readonly writeBack: WriteBackMode
}

/** A text that may be a post; `path` undefined: inline text, which is one, and whose receipts are kept elsewhere. */
export type Source = {
  readonly path: string | undefined
  readonly text: string
  readonly receipts?: Receipts | undefined
}

/** A file as text, or why it cannot be read as what it claims to be. */
export type FileText =
  { readonly path: string; readonly text: string } | { readonly path: string; readonly problem: Problem }

/** Receipts of a file that wait for a merge. */
export type WaitingReceipts = {
  readonly receipts: Receipts
  /** The commit that has them. */
  readonly at: Oid
}

/** Post files as they count now, with the receipts of this run in them. */
export type PostFiles = {
  /** Reads these files from the branch. A file that is not loaded is as the checkout has it. */
  load(paths: readonly string[]): Promise<void>
  readonly read: (path: string) => FileText
  /**
   * Receipts of this file on the branches where receipts wait for a pull request to be merged, if they go further than
   * those on the branch itself; those that go furthest come first. Anyone who may push such a branch may have written
   * them: they are a claim to be checked.
   */
  waitingReceipts(path: string): readonly WaitingReceipts[]
  /** Puts receipts that wait into the text of their file, once they are checked. */
  accept(path: string, waiting: WaitingReceipts): void
  /** Receipts that wait for a pull request to be merged, and are accepted, by the path of their post. */
  pending(): ReadonlyMap<string, WaitingReceipts>
  /** Puts keys into a text; returns the problem if it cannot. */
  put(path: string, keys: Keys): Problem | undefined
}

/** Where the receipts of a run go. */
export type WriteBack = {
  /** Inline text has no front matter; undefined: it is recorded nowhere. */
  readonly inline: InlineRecord | undefined
  /** Takes the receipts of a chain; returns the problem if they cannot be written. */
  add(chain: ChainKey, receipts: Receipts): Problem | undefined
  /** Writes what was added where it belongs. Comes once, at the end, whatever happened before. */
  write(): Promise<WriteBackReport>
}

/** Where the receipts of inline text are recorded. */
type InlineRecord = {
  readonly name: string
  /** What was added in this run, or else is recorded by now. */
  receipts(): Promise<Receipts | undefined>
  /** The problem that would keep the receipts of this chain out; asked before anything is published. */
  findObstacle(chain: { readonly digest: string; readonly segments: readonly unknown[] }): Problem | undefined
}
