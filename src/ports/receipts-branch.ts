import type { BranchContents } from '../core/github/branch-contents.ts'
import type { Oid } from './github.ts'

/** A branch that could take receipts, to be merged by a pull request. */
export type Candidate = {
  readonly name: string
  /** Undefined if it has to be made. */
  readonly head: Oid | undefined
  /** What of it waits to be merged; undefined: nothing, so that it can begin anew at its base. */
  readonly contents: BranchContents | undefined
}
