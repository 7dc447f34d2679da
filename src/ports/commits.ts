import type { Clock } from './clock.ts'
import type { Branch, Branches, Commit } from './github.ts'

/** A branch to commit to, which is made if it is not there. */
export type Onto = {
  readonly branch: string
  readonly branches: Branches
  readonly message: string
  /** Whether the branch is one commit without history, in whose place the new one comes. */
  readonly replaces?: boolean
  readonly world: {
    readonly clock: Clock
    /** From 0 to below 1. */
    readonly random: () => number
    readonly run: { readonly id: string; readonly attempt: number; readonly holder: string }
  }
}

/** Files to write, and to remove; with neither, nothing is committed. */
export type Edit = { readonly files: ReadonlyMap<string, string>; readonly removed?: readonly string[] }

/**
 * Commits what `edit` makes of a branch as it is; undefined: there is none. Each time it has moved, `edit` is asked again.
 *
 * @throws GitHubError, and what `edit` throws
 */
export type CommitOnto = <Edited extends Edit>(
  onto: Onto,
  edit: (branch: Branch | undefined) => Promise<Edited>,
) => Promise<{ readonly edited: Edited; readonly commit: Commit | undefined }>
