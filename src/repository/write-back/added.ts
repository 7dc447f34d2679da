import type { ChainKey } from '../../core/journal.ts'
import type { Keys, Receipts } from '../../core/post/receipt.ts'
import type { Problem } from '../../core/problem.ts'
import type { WriteBackReport } from '../../core/report.ts'

export type AddedReceipts = {
  /** A post and what follows it can have been published in one run. */
  readonly chains: readonly ChainKey[]
  readonly receipts: Receipts
  readonly keys: Keys
}

/** Receipts that were added in this run, by the path of their post. */
export type Added = ReadonlyMap<string, AddedReceipts>

/** What receipts change on a branch. */
export type Edits = {
  /** New texts of the files that change. */
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** Paths of posts whose receipts have no place there. */
  readonly left: ReadonlySet<string>
  /** Those of them that their authors have taken away. */
  readonly gone: ReadonlySet<string>
}

/** What a commit of receipts did. */
export type Committed = Partial<WriteBackReport> & { readonly edits: Edits }
