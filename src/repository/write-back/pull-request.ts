import { commitMessageOf } from '../../core/github/commit-message.ts'
import { receiptsBranchFor } from '../../core/github/branch-rules.ts'
import { GitHubError, isGitHubError, problemOfGitHub } from '../../core/github/error.ts'
import { pullRequestBodyOf, type Listed } from '../../core/github/pull-request-body.ts'
import { textIn } from '../../core/json.ts'
import { asWarning, type Problem } from '../../core/problem.ts'
import type { Kept } from '../../core/report.ts'
import type { PullRequest, PullRequests } from '../../ports/github.ts'
import { PERMISSIONS, type Home } from '../target.ts'
import { broughtUpToDate, TRIES } from '../receipts-branch.ts'
import { committed, type Added, type BranchContext, type Recorded } from './branch.ts'

/**
 * Commits the receipts onto a branch of their own and keeps one pull request from it. Where none can be opened the
 * receipts are on that branch all the same, and later runs read them there. `merging`: posts that are listed already.
 */
export async function byPullRequest(
  added: Added,
  merging: readonly Listed[],
  context: BranchContext,
): Promise<Recorded> {
  const recorded = await beside(added, context)
  const posts = Array.from(added, ([path, { keys }]) => ({ path, permalink: textIn(keys, 'permalink') }))
  const into = context.home.branch.name
  const aside = { branch: receiptsBranchFor(into), into }
  return { ...recorded, aside, ...(await described([...merging, ...posts], context)) }
}

/** Commits onto the branch for receipts. Where it was merged and removed at that moment, it is made again. */
async function beside(added: Added, context: BranchContext, attempt = 1): Promise<Recorded> {
  const { home } = context
  const { host } = home
  const branch = (await host.branches.find(home.branch.name)) ?? home.branch
  await broughtUpToDate({ host, branch })
  try {
    return await committed(receiptsBranchFor(branch.name), added, context, branch)
  } catch (cause) {
    if (!isGitHubError(cause, 'missing') || attempt === TRIES) throw cause
    return beside(added, context, attempt + 1)
  }
}

/**
 * Where receipts wait for a pull request, there is one to merge: an earlier run may not have been allowed to open it.
 * One that people have closed stays closed.
 */
export async function keptOpen(merging: readonly Listed[], context: BranchContext): Promise<Kept> {
  const { branches, pullRequests } = context.home.host
  const nothing = { problems: [], unkept: [] }
  if (merging.length === 0) return nothing
  try {
    const from = receiptsBranchFor(context.home.branch.name)
    const [last, branch] = await Promise.all([
      pullRequests.find(from, context.home.branch.name),
      branches.find(from),
    ])
    if (last?.state === 'closed' && last.head === branch?.head) return nothing
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
  }
  const { pullRequest, problems = [] } = await described(merging, context)
  // The receipts are where later runs find them, and nothing new depends on it.
  return { ...nothing, problems: problems.map(asWarning), ...(pullRequest !== undefined && { pullRequest }) }
}

/** Opens the pull request with these posts, or adds them to the one that is open. */
async function described(
  posts: readonly Listed[],
  { home, settings }: BranchContext,
): Promise<Pick<Kept, 'pullRequest'> & { readonly problems?: readonly Problem[] }> {
  const { pullRequests } = home.host
  const into = home.branch.name
  const from = receiptsBranchFor(into)
  const title = commitMessageOf(settings.commitMessage, '').headline
  try {
    const last = await pullRequests.find(from, into)
    const before = last?.state === 'open' ? last : undefined
    const body = pullRequestBodyOf(posts, before?.body ?? '')
    if (!before) return { pullRequest: (await opened({ from, into, title, body }, home)).url }
    if (body.trim() !== before.body.replaceAll('\r\n', '\n').trim())
      await pullRequests.describe(before.number, body)
    return { pullRequest: before.url }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return { problems: [problemOfGitHub(cause, PERMISSIONS['pull-request'])] }
  }
}

async function opened(
  pull: Parameters<PullRequests['open']>[0],
  { host }: Pick<Home, 'host'>,
  attempt = 1,
): Promise<PullRequest> {
  try {
    return await host.pullRequests.open(pull)
  } catch (cause) {
    if (!isGitHubError(cause, 'unsure', 'exists')) throw cause
    // It may be there all the same.
    const found = await host.pullRequests.find(pull.from, pull.into)
    if (found?.state === 'open') return found
    if (attempt === TRIES || cause.kind === 'exists') throw cause
    return opened(pull, { host }, attempt + 1)
  }
}
