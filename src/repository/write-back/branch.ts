import { receiptsBranchFor } from '../../core/github/branch-rules.ts'
import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import type { PendingPost } from '../../core/github/pull-request-body.ts'
import { textIn } from '../../core/json.ts'
import { keysOf } from '../../core/post/receipt.ts'
import { error, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { WriteBackReport } from '../../core/report.ts'
import { WRITE_BACK_MODES } from '../../core/write-back.ts'
import type { BranchContext } from '../../ports/context.ts'
import type { Branch } from '../../ports/github.ts'
import type { PostFiles, WriteBack } from '../../ports/repository.ts'
import { removeUnusedBranch } from '../receipts-branch.ts'
import type { Added, AddedReceipts, Committed } from './added.ts'
import { commitAside, commitEdits } from './commit.ts'
import { editFiles } from './edits.ts'
import { ensurePullRequest, keepPullRequestOpen } from './pull-request.ts'
import { unwrittenReceipts } from './write-back.ts'

/** Receipts go into the files of the branch by one commit, directly or by a pull request. */
export function branchWriteBack(files: PostFiles, context: BranchContext): WriteBack {
  const { target, world } = context
  const added = new Map<string, AddedReceipts>()
  return {
    inline: undefined,
    add(chain, receipts) {
      if (chain.path === undefined) return undefined
      const keys = keysOf(receipts, world.clock.now())
      added.set(chain.path, { chain, keys })
      files.put(chain.path, keys)
      return undefined
    },
    async write() {
      if (added.size > 0) return writeAll(added, files.pending(), context)
      if (target.isReceiptsBranchNew) await removeUnusedBranch(target)
      return keepPullRequestOpen(files.pending(), context)
    },
  }
}

async function writeAll(
  added: Added,
  pending: readonly PendingPost[],
  context: BranchContext,
): Promise<WriteBackReport> {
  const { target, world } = context
  try {
    const { edits, ...where } = await commitReceipts(added, pending, context)
    // Receipts of a post whose file is gone are reported. They leave the journal: a new post may have the same path.
    for (const [path, { chain }] of added)
      if (!edits.left.has(path) || edits.gone.has(path)) world.journal.record({ kind: 'written', chain })
    const unwritten = [...edits.left].flatMap((path) => unwrittenOf(path, added))
    return { ...where, problems: [...edits.problems, ...(where.problems ?? [])], unwritten }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    const problem = problemOf(cause, WRITE_BACK_MODES[target.writeBack].permissions)
    return {
      problems: [problem, ...Array.from(added.keys(), unrecorded)],
      unwritten: [...added.keys()].flatMap((path) => unwrittenOf(path, added)),
    }
  }
}

async function commitReceipts(
  added: Added,
  pending: readonly PendingPost[],
  context: BranchContext,
): Promise<Committed> {
  const { target, tell } = context
  if (target.writeBack === 'pull-request') return commitByPullRequest(added, pending, context)
  try {
    return await commitEdits(target.branch.name, (branch) => editFiles(added, branch, target), context)
  } catch (cause) {
    if (!isGitHubError(cause, 'protected')) throw cause
    // The API did not say before that the branch refuses commits.
    tell({ kind: 'by-pull-request', branch: target.branch.name, rules: [cause.message] })
    return commitByPullRequest(added, pending, context)
  }
}

/**
 * Commits the receipts onto a branch of their own and keeps one pull request from it. Where none can be opened,
 * the receipts are on that branch all the same, and later runs read them there. `pending`: posts listed already.
 */
async function commitByPullRequest(
  added: Added,
  pending: readonly PendingPost[],
  context: BranchContext,
): Promise<Committed> {
  const { target } = context
  const edit = (branch: Branch, base: Branch) => editFiles(added, branch, target, base)
  const committed = await commitAside(edit, context)
  const posts = Array.from(added, ([path, { keys }]) => ({ path, permalink: textIn(keys, 'permalink') }))
  const into = target.branch.name
  const aside = { branch: receiptsBranchFor(into), into }
  return { ...committed, aside, ...(await ensurePullRequest([...pending, ...posts], context)) }
}

function unrecorded(path: string): Problem {
  return error('github/unrecorded', { belongsInto: 'the file', path })
}

function unwrittenOf(path: string, added: Added) {
  const entry = added.get(path)
  return entry ? [unwrittenReceipts(path, entry.keys)] : []
}
