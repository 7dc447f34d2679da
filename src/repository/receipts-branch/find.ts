import { RECEIPTS_REFS, receiptsBranchesFor, standsInTheWay } from '../../core/github/branch-rules.ts'
import { isGitHubError } from '../../core/github/error.ts'
import type { Branch, Changes, Host, Oid } from '../../ports/github.ts'

/** Attempts where there is no answer, and branches that are tried. */
export const TRIES = 3

/** The branch that receipts go into by a pull request, and the host that has it. */
export type Target = { readonly host: Host; readonly branch: Branch }

/** A branch on which receipts may wait. */
export type ReceiptsBranch = { readonly name: string; readonly head: Oid }

type Found = {
  readonly there: readonly ReceiptsBranch[]
  /** Names that nothing keeps from being taken. */
  readonly free: readonly string[]
}

/** The branches for receipts that there are, and names for others. */
export async function findReceiptsBranches({ host, branch }: Target): Promise<Found> {
  const refs = await host.refs.list(RECEIPTS_REFS)
  const names = receiptsBranchesFor(branch.name)
  const there = names.flatMap((name) => {
    const head = refs.get(`refs/heads/${name}`)
    return head === undefined ? [] : [{ name, head }]
  })
  const taken = [...refs.keys()]
  const free = names.filter((name) => {
    const ref = `refs/heads/${name}`
    return !taken.some((other) => other === ref || standsInTheWay(other, ref))
  })
  return { there, free }
}

/**
 * What a branch has that waits to be merged; undefined if nothing does. One that was merged and not removed no longer
 * counts: its posts may have been rewritten since.
 */
export async function findWaiting(
  { name, head }: ReceiptsBranch,
  { host, branch }: Target,
): Promise<Pick<Changes, 'since' | 'paths'> | undefined> {
  if (head === branch.head) return undefined
  const changes = await host.branches.changes(branch.head, head).catch(notComparable)
  if (changes && !changes.isAhead) return undefined
  const last = await host.pullRequests.find(name, branch.name).catch(unknown)
  if (last?.state === 'merged' && last.head === head) return undefined
  return changes ?? { since: head, paths: undefined }
}

/** Histories without a common commit. */
function notComparable(cause: unknown): undefined {
  if (!isGitHubError(cause, 'missing')) throw cause
}

/** A token for commits alone may not read pull requests. */
function unknown(cause: unknown): undefined {
  if (!isGitHubError(cause, 'forbidden', 'missing')) throw cause
}

/**
 * Commits that have receipts for a branch which has not got them yet: of each branch that waits to be merged, and of the
 * newest pull request that was closed instead, if its branch was removed then. What is live stays live.
 */
export async function findWaitingCommits(target: Target): Promise<readonly Oid[]> {
  const { host, branch } = target
  const { there } = await findReceiptsBranches(target)
  const commits: Oid[] = []
  for (const each of there) if (await findWaiting(each, target)) commits.push(each.head)
  const [usual = ''] = receiptsBranchesFor(branch.name)
  if (!there.some(({ name, head }) => name === usual && head !== branch.head)) {
    const last = await host.pullRequests.find(usual, branch.name).catch(unknown)
    if (last?.state === 'closed') commits.push(last.head)
  }
  return commits
}
