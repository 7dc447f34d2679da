import { isOurs, MOST_FILES, type BranchContents } from '../../core/github/branch-contents.ts'
import { goesFurther, type Receipts } from '../../core/post/receipt.ts'
import type { Candidate } from '../../ports/receipts-branch.ts'
import type { PostFiles } from '../../ports/repository.ts'

/** Receipts that wait for a merge, and are accepted. */
export type Pending = ReturnType<PostFiles['pending']>

/** The branch for receipts that is taken, and those that could have been. */
export type Choice = {
  readonly to: Candidate
  readonly candidates: readonly Candidate[]
  /** Those that contradict their base. */
  readonly behind: readonly Candidate[]
}

/**
 * Receipts that wait on a branch from which people cannot merge them without more: it has something that is not ours,
 * or contradicts its base. `added`: how many others are to be committed.
 */
export function findStranded(
  pending: Pending,
  { to, candidates, behind }: Choice,
  added: number,
): ReadonlyMap<string, Receipts> {
  const waiting = candidates.flatMap((each) => (each.contents ? [{ ...each, contents: each.contents }] : []))
  const good = waiting.filter(
    ({ name, contents }) => isOurs(contents) && behind.every((each) => each.name !== name),
  )
  const bad = waiting.filter((each) => !good.includes(each))
  const stranded = [...pending].filter(
    ([path, { receipts, at }]) =>
      bad.some(({ head }) => head === at) &&
      good.every(({ contents }) => goesFurther(receipts, contents.receipts.get(path))),
  )
  const room = Math.max(0, MOST_FILES - added - (to.contents?.receipts.size ?? 0))
  return new Map(stranded.slice(0, room).map(([path, { receipts }]) => [path, receipts]))
}

/** Those of the posts whose receipts a branch has. */
export function pendingIn(
  { receipts: there }: BranchContents,
  pending: Pending,
): ReadonlyMap<string, Receipts> {
  return new Map(
    [...pending].flatMap(([path, { receipts }]) => (there.has(path) ? [[path, receipts] as const] : [])),
  )
}
