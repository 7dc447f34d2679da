import { isOurs, type BranchContents } from '../../core/github/branch-contents.ts'
import { commitMessageOf } from '../../core/github/commit-message.ts'
import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import { pullRequestBodyOf } from '../../core/github/pull-request-body.ts'
import type { Receipts } from '../../core/post/receipt.ts'
import { warning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { WriteBackReport } from '../../core/report.ts'
import { WRITE_BACK_MODES } from '../../core/write-back.ts'
import type { BranchContext } from '../../ports/context.ts'
import type { Host, PullRequest, PullRequests } from '../../ports/github.ts'
import type { Candidate } from '../../ports/receipts-branch.ts'
import { TRIES } from '../receipts-branch/find.ts'

/** Whether people have closed the pull request of a branch as it is: then it stays closed until there is more to record. */
export async function isClosed(
  { name, head }: Candidate,
  { target: { host, branch } }: BranchContext,
): Promise<boolean> {
  try {
    const last = await host.pullRequests.find(name, branch.name)
    return last?.state === 'closed' && last.head === head
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return false
  }
}

/** Opens the pull request with these posts, or adds them to the one that is open. */
export async function ensurePullRequest(
  from: string,
  posts: ReadonlyMap<string, Receipts>,
  contents: BranchContents,
  { target, settings }: BranchContext,
): Promise<Pick<WriteBackReport, 'pullRequest'> & { readonly problems: readonly Problem[] }> {
  const { pullRequests } = target.host
  const into = target.branch.name
  const title = commitMessageOf(settings.commitMessage, '').headline
  try {
    const last = await pullRequests.find(from, into)
    const before = last?.state === 'open' ? last : undefined
    const listed = Array.from(
      posts,
      ([
        path,
        {
          posts: [head],
        },
      ]) => ({ path, permalink: head.permalink }),
    )
    const body = pullRequestBodyOf(listed, before?.body ?? '', { contents })
    if (!before) {
      const opened = await open({ from, into, title, body }, target.host)
      await addLabel(opened, pullRequests)
      return { pullRequest: opened.url, problems: [] }
    }
    await describe(before, body, pullRequests)
    return { pullRequest: before.url, problems: [] }
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return { problems: [problemOf(cause, WRITE_BACK_MODES['pull-request'].permissions)] }
  }
}

/** Where no other branch takes the receipts. */
const TAKE_BACK = 'Look at who pushed there, and take those changes back before you merge its pull request.'

/**
 * Says of each branch for receipts what it has that is not ours: as a warning, and in its pull request, if it has one.
 * `to`: the branch that receipts go to.
 */
export async function tellForeign(
  candidates: readonly Candidate[],
  to: string,
  { target: { host, branch } }: BranchContext,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { name, contents } of candidates) {
    if (!contents || isOurs(contents)) continue
    const instead = name === to ? undefined : to
    const fix = instead === undefined ? { fix: TAKE_BACK } : {}
    problems.push(
      warning('github/foreign-files', { branch: name, files: contents.foreign, to: instead, ...fix }),
    )
    if (instead === undefined) continue
    try {
      const pull = await host.pullRequests.find(name, branch.name)
      if (pull?.state === 'open')
        await describe(pull, pullRequestBodyOf([], pull.body, { contents, instead }), host.pullRequests)
    } catch (cause) {
      // The warning says the same.
      if (!(cause instanceof GitHubError)) throw cause
    }
  }
  return problems
}

/** What tells its pull requests from those of people. */
const LABEL = 'spool-receipts'

/** Nothing depends on it. */
async function addLabel({ number }: PullRequest, pullRequests: PullRequests): Promise<void> {
  try {
    await pullRequests.label(number, LABEL)
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
  }
}

async function describe(
  { number, body: before }: PullRequest,
  body: string,
  pullRequests: PullRequests,
): Promise<void> {
  if (body.trim() !== before.replaceAll('\r\n', '\n').trim()) await pullRequests.describe(number, body)
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
