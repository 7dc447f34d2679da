import { receiptsBranchFor } from '../../core/github/branch-rules.ts'
import { commitMessageOf } from '../../core/github/commit-message.ts'
import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import { pullRequestBodyOf, type PendingPost } from '../../core/github/pull-request-body.ts'
import { asWarning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { WriteBackReport } from '../../core/report.ts'
import { WRITE_BACK_MODES } from '../../core/write-back.ts'
import type { BranchContext } from '../../ports/context.ts'
import type { Host, PullRequest, PullRequests } from '../../ports/github.ts'
import { TRIES } from '../receipts-branch.ts'

/**
 * Where receipts wait for a pull request, there is one to merge: an earlier run may not have been allowed to open it.
 * One that people have closed stays closed.
 */
export async function keepPullRequestOpen(
  pending: readonly PendingPost[],
  context: BranchContext,
): Promise<WriteBackReport> {
  const { branches, pullRequests } = context.target.host
  const nothing = { problems: [], unwritten: [] }
  if (pending.length === 0) return nothing
  try {
    const from = receiptsBranchFor(context.target.branch.name)
    const [last, branch] = await Promise.all([
      pullRequests.find(from, context.target.branch.name),
      branches.find(from),
    ])
    if (last?.state === 'closed' && last.head === branch?.head) return nothing
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
  }
  const { pullRequest, problems = [] } = await ensurePullRequest(pending, context)
  // The receipts are where later runs find them, and nothing new depends on it.
  return { ...nothing, problems: problems.map(asWarning), ...(pullRequest !== undefined && { pullRequest }) }
}

/** Opens the pull request with these posts, or adds them to the one that is open. */
export async function ensurePullRequest(
  posts: readonly PendingPost[],
  { target, settings }: BranchContext,
): Promise<Pick<WriteBackReport, 'pullRequest'> & { readonly problems?: readonly Problem[] }> {
  const { pullRequests } = target.host
  const into = target.branch.name
  const from = receiptsBranchFor(into)
  const title = commitMessageOf(settings.commitMessage, '').headline
  try {
    const last = await pullRequests.find(from, into)
    const before = last?.state === 'open' ? last : undefined
    const body = pullRequestBodyOf(posts, before?.body ?? '')
    if (!before) return { pullRequest: (await open({ from, into, title, body }, target.host)).url }
    if (body.trim() !== before.body.replaceAll('\r\n', '\n').trim())
      await pullRequests.describe(before.number, body)
    return { pullRequest: before.url }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return { problems: [problemOf(cause, WRITE_BACK_MODES['pull-request'].permissions)] }
  }
}

async function open(
  pull: Parameters<PullRequests['open']>[0],
  host: Host,
  attempt = 1,
): Promise<PullRequest> {
  try {
    return await host.pullRequests.open(pull)
  } catch (cause) {
    if (!isGitHubError(cause, 'unsure', 'exists')) throw cause
    // It may have been opened although the answer was lost.
    const found = await host.pullRequests.find(pull.from, pull.into)
    if (found?.state === 'open') return found
    if (attempt === TRIES || cause.kind === 'exists') throw cause
    return open(pull, host, attempt + 1)
  }
}
