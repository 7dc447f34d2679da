import { receiptsBranchFor } from '../core/github/branch-rules.ts'
import { GitHubError, isGitHubError } from '../core/github/error.ts'
import type { Branch, Host } from '../ports/github.ts'

/** The branch that receipts go into by a pull request, and the host that has it. */
type Target = { readonly host: Host; readonly branch: Branch }

/** Attempts where there is no answer. */
export const TRIES = 3

/** The branch with receipts that wait for a pull request to be merged; undefined where none wait. */
export async function findPendingBranch(target: Target): Promise<Branch | undefined> {
  const found = await target.host.branches.find(receiptsBranchFor(target.branch.name))
  return found && (await isPending(found, target)) ? found : undefined
}

/** A branch that was merged and not removed no longer counts: its posts may have been rewritten since. */
async function isPending({ name, head }: Branch, { host, branch }: Target): Promise<boolean> {
  try {
    if (!(await host.branches.isAhead(head, branch.head))) return false
    const last = await host.pullRequests.find(name, branch.name)
    return last?.state !== 'merged' || last.head !== head
  } catch (cause) {
    // A token for commits alone may not read pull requests; histories without a common commit cannot be compared.
    if (isGitHubError(cause, 'forbidden', 'missing')) return true
    throw cause
  }
}

/**
 * Makes the branch for receipts if it is not there, before anything is published: only that shows whether it can be made.
 *
 * @returns whether it is new
 */
export async function ensureReceiptsBranch(target: Target): Promise<boolean> {
  const name = receiptsBranchFor(target.branch.name)
  const isNew = await create(name, target)
  if ((await target.host.branches.find(name))?.takesCommits === false)
    throw new GitHubError('protected', `\`${name}\` refuses commits by protection`)
  return isNew
}

async function create(name: string, { host, branch }: Target): Promise<boolean> {
  if (await host.branches.find(name)) return false
  try {
    await host.refs.create(`refs/heads/${name}`, branch.head)
    return true
  } catch (cause) {
    if (isGitHubError(cause, 'exists', 'unsure')) return false
    throw cause
  }
}

/** Removes the branch for receipts where it has none. */
export async function removeUnusedBranch({ host, branch }: Target): Promise<void> {
  const name = receiptsBranchFor(branch.name)
  try {
    if ((await host.branches.find(name))?.head === branch.head) await host.refs.remove(`refs/heads/${name}`)
  } catch (cause) {
    // It holds nothing but its base, so nothing depends on it.
    if (!(cause instanceof GitHubError)) throw cause
  }
}

/** Merges the base into the branch for receipts, as new files of the base would conflict otherwise. */
export async function updateReceiptsBranch(target: Target, attempt = 1): Promise<void> {
  const { host, branch } = target
  const { branches, refs } = host
  const name = receiptsBranchFor(branch.name)
  try {
    const found = await branches.find(name)
    if (found?.head === branch.head) return
    if (found && (await isPending(found, target))) return await merge(name, target)
    if (found) await refs.remove(`refs/heads/${name}`)
    await refs.create(`refs/heads/${name}`, branch.head)
  } catch (cause) {
    if (isGitHubError(cause, 'unsure') && attempt < TRIES) return updateReceiptsBranch(target, attempt + 1)
    // Another run has made it, or it cannot be removed. Whether it is there is seen next.
    if (!(cause instanceof GitHubError)) throw cause
    if (!(await branches.find(name))) throw cause
    await merge(name, target)
  }
}

/** What cannot be merged is for people to resolve, in the pull request: the receipts come first. */
async function merge(name: string, { host, branch }: Target): Promise<void> {
  try {
    await host.branches.merge(name, branch.name)
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
  }
}
