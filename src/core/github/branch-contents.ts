import type { Receipts } from '../post/receipt.ts'

/** What a branch for receipts would bring into another one. */
export type BranchContents = {
  /** What files have that differ by receipts alone, by path. */
  readonly receipts: ReadonlyMap<string, Receipts>
  /** Paths of all other files that differ: no run of Spool has changed them so. */
  readonly foreign: readonly string[]
  /** Whether these are all files that differ, as far as GitHub lists them. */
  readonly isWhole: boolean
}

/** A branch with so many files takes no more: GitHub lists three hundred, and nobody can know what else it has. */
export const MOST_FILES = 250

/** Whether all of it is known, and can be ours. */
export function isOurs({ foreign, isWhole }: BranchContents): boolean {
  return isWhole && foreign.length === 0
}
