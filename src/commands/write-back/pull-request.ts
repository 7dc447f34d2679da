import { commitMessageOf } from '../../core/github/commit-message.ts'
import { receiptsBranchFor } from '../../core/github/branch-rules.ts'
import { GitHubError, problemOfGitHub } from '../../core/github/error.ts'
import { pullRequestBodyOf } from '../../core/github/pull-request-body.ts'
import type { Branch, PullRequest } from '../../ports.ts'
import { PERMISSIONS, type Home } from '../home.ts'
import { committed, type Added, type BranchContext, type Recorded } from './branch.ts'

/**
 * Commits the receipts onto a branch of their own and keeps one pull request from it. Where none can be opened the
 * receipts are on that branch all the same, and later runs read them there.
 */
export async function byPullRequest(added: Added, context: BranchContext): Promise<Recorded> {
  const { home, settings } = context
  const base = (await home.host.branches.find(home.branch.name)) ?? home.branch
  const from = receiptsBranchFor(base.name)
  await broughtUpToDate(from, base, home)
  const recorded = await committed(from, added, context, base)
  try {
    const { headline } = commitMessageOf(settings.commitMessage, '')
    const pull = await described(from, base.name, headline, added, home)
    return { ...recorded, pullRequest: pull.url }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return { ...recorded, problems: [problemOfGitHub(cause, PERMISSIONS['pull-request'])] }
  }
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

async function described(
  from: string,
  into: string,
  title: string,
  added: Added,
  { host: { pullRequests } }: Home,
): Promise<PullRequest> {
  const posts = Array.from(added, ([path, { keys }]) => ({ path, permalink: textOf(keys['permalink']) }))
  const open = await pullRequests.find(from, into)
  if (!open) {
    try {
      return await pullRequests.open({ from, into, title, body: pullRequestBodyOf(posts, '') })
    } catch (cause) {
      // It is there all the same, where the answer was lost.
      const found = cause instanceof GitHubError && cause.kind === 'unsure'
      const opened = found ? await pullRequests.find(from, into) : undefined
      if (opened) return opened
      throw cause
    }
  }
  await pullRequests.describe(open.number, pullRequestBodyOf(posts, open.body))
  return open
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
