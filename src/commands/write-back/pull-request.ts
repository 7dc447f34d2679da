import { commitMessageOf } from '../../core/github/commit-message.ts'
import { receiptsBranchFor } from '../../core/github/branch-rules.ts'
import { GitHubError, problemOfGitHub } from '../../core/github/error.ts'
import { pullRequestBodyOf, type Listed } from '../../core/github/pull-request-body.ts'
import type { Problem } from '../../core/problem.ts'
import type { Kept } from '../../core/report.ts'
import type { Branch, PullRequest, PullRequests } from '../../ports.ts'
import { PERMISSIONS, type Home } from '../home.ts'
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
  const { home } = context
  const base = (await home.host.branches.find(home.branch.name)) ?? home.branch
  const from = receiptsBranchFor(base.name)
  await broughtUpToDate(from, base, home)
  const recorded = await committed(from, added, context, base)
  const posts = Array.from(added, ([path, { keys }]) => ({ path, permalink: textOf(keys['permalink']) }))
  return { ...recorded, ...(await described([...merging, ...posts], context)) }
}

/** Where receipts wait for a pull request, there is one to merge: an earlier run may not have been allowed to open it. */
export async function keptOpen(merging: readonly Listed[], context: BranchContext): Promise<Kept> {
  const nothing = { problems: [], unkept: [] }
  return merging.length > 0 ? { ...nothing, ...(await described(merging, context)) } : nothing
}

/** The branch for receipts, with all that its base has; new files of the base would conflict else. */
async function broughtUpToDate(name: string, base: Branch, { host }: Home): Promise<void> {
  const { branches, refs } = host
  try {
    if (await branches.find(name)) await branches.merge(name, base.name)
    else await refs.create(`refs/heads/${name}`, base.head)
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    // A conflict is for people to resolve, in the pull request. Whether the branch is there is seen next.
    if (['exists', 'refused', 'stale', 'missing', 'unsure'].includes(cause.kind)) return
    throw cause
  }
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
    const open = await pullRequests.find(from, into)
    const body = pullRequestBodyOf(posts, open?.body ?? '')
    if (!open) return { pullRequest: (await opened({ from, into, title, body }, home)).url }
    if (body.trim() !== open.body.replaceAll('\r\n', '\n').trim())
      await pullRequests.describe(open.number, body)
    return { pullRequest: open.url }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return { problems: [problemOfGitHub(cause, PERMISSIONS['pull-request'])] }
  }
}

async function opened(
  pull: Parameters<PullRequests['open']>[0],
  { host: { pullRequests } }: Home,
): Promise<PullRequest> {
  try {
    return await pullRequests.open(pull)
  } catch (cause) {
    // It is there all the same, where the answer was lost.
    const lost = cause instanceof GitHubError && cause.kind === 'unsure'
    const found = lost ? await pullRequests.find(pull.from, pull.into) : undefined
    if (found) return found
    throw cause
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
