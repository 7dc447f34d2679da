import type { EntryKind } from '../core/boundary/entry-kind.ts'
import type { JournalEntry } from '../core/journal.ts'

/** Steps that cannot be undone, kept on disk. */
export type Journal = {
  /** Is on disk when it returns. */
  record(entry: JournalEntry): void
  /** The entries of all runs since it was last cleared, without damaged ones. */
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
  /** Those of these paths that the patterns match, sorted, whatever the checkout has. */
  match(paths: readonly string[], patterns: readonly string[]): Promise<readonly string[]>
  /** What lies directly in a folder, which is there, by name. `''`: the root. */
  list(folder: string): ReadonlyMap<string, EntryKind>
  /** Its bytes; of a file that is too large only the first `LARGEST_FILE` (core/text/limits.ts), and one more. */
  read(path: string): Buffer
  /** Replaces a file that exists. */
  write(path: string, text: string): void
  /** Makes a file and the folders it is in, or replaces it. */
  put(path: string, text: string): void
}

/** A file that somebody put below a folder, as text, or why it is not read. `name`: below that folder. */
export type FoundFile = { readonly name: string } & ({ readonly text: string } | { readonly why: string })

/** Files with receipts, which other jobs may have put there. */
export type ReceiptsFolder = {
  /** Makes a file, and the folder; it is on disk when this returns. */
  put(name: string, text: string): void
  /** What lies below it, in whatever folders; none where there is no such folder. No link is followed. */
  read(): readonly FoundFile[]
}
