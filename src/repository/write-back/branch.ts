import type { BranchContents } from '../../core/github/branch-contents.ts'
import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import { keysOf, type Receipts } from '../../core/post/receipt.ts'
import { asWarning, error, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { WriteBackReport } from '../../core/report.ts'
import { WRITE_BACK_MODES } from '../../core/write-back.ts'
import type { BranchContext } from '../../ports/context.ts'
import type { PostFiles, WriteBack } from '../../ports/repository.ts'
import { removeUnusedBranch } from '../receipts-branch/open.ts'
import type { Added, AddedReceipts, Committed } from './added.ts'
import { commitAside, commitEdits } from './commit.ts'
import { editFiles } from './edits.ts'
import { ensurePullRequest, isClosed, tellForeign } from './pull-request.ts'
import { findStranded, pendingIn, type Pending } from './stranded.ts'
import { unwrittenReceipts } from './write-back.ts'

const EMPTY: BranchContents = { receipts: new Map(), foreign: [], isWhole: true }

/** Receipts go into the files of the branch by one commit, directly or by a pull request. */
export function branchWriteBack(files: PostFiles, context: BranchContext): WriteBack {
  const { target, world } = context
  const added = new Map<string, AddedReceipts>()
  return {
    inline: undefined,
    add(chain, receipts) {
      if (chain.path === undefined) return undefined
      const keys = keysOf(receipts, world.clock.now())
      const before = added.get(chain.path)?.chains ?? []
      added.set(chain.path, { chains: [...before, chain], receipts, keys })
      files.put(chain.path, keys)
      return undefined
    },
    async write() {
      if (added.size > 0) return writeAll(added, files.pending(), context)
      const report = await keepWaiting(files.pending(), context)
      if (target.newReceiptsBranch !== undefined) await removeUnusedBranch(target.newReceiptsBranch, target)
      return report
    },
  }
}

async function writeAll(added: Added, pending: Pending, context: BranchContext): Promise<WriteBackReport> {
  const { target, world } = context
  try {
    const { edits, ...where } = await commitReceipts(added, pending, context)
    // Receipts of a post whose file is gone are reported. They leave the journal: a new post may have the same path.
    for (const [path, { chains }] of added)
      if (!edits.left.has(path) || edits.gone.has(path))
        for (const chain of chains) world.journal.record({ kind: 'written', chain })
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

async function commitReceipts(added: Added, pending: Pending, context: BranchContext): Promise<Committed> {
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
 * Commits receipts onto a branch of their own and keeps one pull request from it. Where none can be opened, the
 * receipts are on that branch all the same, and later runs read them there. Those that are stranded go with them.
 */
async function commitByPullRequest(
  added: Added,
  pending: Pending,
  context: BranchContext,
): Promise<Committed> {
  const { target, world } = context
  let moved: ReadonlyMap<string, Receipts> = new Map()
  const { to, candidates, ...committed } = await commitAside((branch, base, choice) => {
    moved = findStranded(pending, choice, added.size)
    const again = Array.from(moved, ([path, receipts]) => {
      return [path, { keys: keysOf(receipts, world.clock.now()) }] as const
    })
    return editFiles(new Map([...again, ...added]), branch, target, base)
  }, context)
  const brought = Array.from(added, ([path, { receipts }]) => [path, receipts] as const)
  const { contents = EMPTY } = to
  const now = { ...contents, receipts: new Map([...contents.receipts, ...moved, ...brought]) }
  const posts = new Map([...pendingIn(now, pending), ...brought])
  const { pullRequest, problems } = await ensurePullRequest(to.name, posts, now, context)
  const foreign = await tellForeign(candidates, to.name, context)
  return {
    ...committed,
    aside: { branch: to.name, into: target.branch.name },
    ...(pullRequest !== undefined && { pullRequest }),
    problems: [...problems, ...foreign],
  }
}

/**
 * Where receipts wait for a pull request, there is one to merge: an earlier run may not have been allowed to open it.
 * One that people have closed stays closed. Receipts that are stranded get another branch.
 */
async function keepWaiting(pending: Pending, context: BranchContext): Promise<WriteBackReport> {
  const nothing = { problems: [], unwritten: [] }
  if (pending.size === 0) return nothing
  try {
    const candidates = await context.target.candidates(context.target.branch)
    const [to] = candidates
    if (!to) return nothing
    const stranded = findStranded(pending, { to, candidates, behind: [] }, 0)
    if (stranded.size > 0) {
      const { edits, problems = [], ...where } = await commitByPullRequest(new Map(), pending, context)
      return { ...nothing, ...where, problems: [...edits.problems, ...problems].map(asWarning) }
    }
    const foreign = await tellForeign(candidates, to.name, context)
    if (!to.contents || (await isClosed(to, context))) return { ...nothing, problems: foreign }
    const posts = pendingIn(to.contents, pending)
    const { pullRequest, problems } = await ensurePullRequest(to.name, posts, to.contents, context)
    return {
      ...nothing,
      // The receipts are where later runs find them, and nothing new depends on it.
      problems: [...problems.map(asWarning), ...foreign],
      ...(pullRequest !== undefined && { pullRequest }),
    }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return {
      ...nothing,
      problems: [asWarning(problemOf(cause, WRITE_BACK_MODES['pull-request'].permissions))],
    }
  }
}

function unrecorded(path: string): Problem {
  return error('github/unrecorded', { belongsInto: 'the file', path })
}

function unwrittenOf(path: string, added: Added) {
  const entry = added.get(path)
  return entry ? [unwrittenReceipts(path, entry.keys)] : []
}
