import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import { saysMerged } from '../../core/github/merged-comment.ts'
import { asWarning, warning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { RunReport } from '../../core/report.ts'
import { tellWaits } from '../../core/run-events.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Comments } from '../../ports/github.ts'
import { findOwn, markerOf } from '../../run/comment/own-comment.ts'

const NEEDED = ['contents: read', 'pull-requests: write']

/**
 * Keeps one comment with the preview on the pull request up to date: one for each set of files that is checked there.
 * The token of a fork's pull request cannot comment; the summary shows the same. A check never fails because of its
 * comment.
 */
export async function commentOn(report: RunReport, context: RunContext): Promise<RunReport> {
  const { settings, world, tell } = context
  const pull = world.event.pullRequest
  if (!settings.comment || !world.host || !pull) return report
  try {
    const { comments } = await world.host(tellWaits(tell))
    const url = await updateComment(pull.number, report, comments, context)
    if (url !== undefined) tell({ kind: 'commented', url })
    return report
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    if (cause.kind === 'forbidden' && pull.fromFork) {
      tell({ kind: 'commented', url: undefined })
      return report
    }
    return { ...report, problems: [...report.problems, noComment(cause)] }
  }
}

/** Where the comment is; undefined if there is nothing to change. */
async function updateComment(
  pull: number,
  report: RunReport,
  comments: Comments,
  { settings, commentOf }: RunContext,
): Promise<string | undefined> {
  const marker = markerOf(settings)
  const body = `${commentOf(report)}\n${marker}\n`
  const before = await findOwn(pull, marker, comments)
  // A check that runs again after the merge shows what was to come.
  if (before && saysMerged(before.body)) return undefined
  // What a pull request changes of the accounts is to be seen, with or without posts.
  const isEmpty =
    report.posts.length === 0 && (settings.accounts === undefined || report.problems.length === 0)
  if (before?.body.trim() === body.trim() || (!before && isEmpty)) return undefined
  if (before) return comments.change(before.id, body)
  return comments.add(pull, body).catch(async (cause: unknown) => {
    // It may have been added although the answer was lost.
    const added = isGitHubError(cause, 'unsure') ? await findOwn(pull, marker, comments) : undefined
    if (added) return added.url
    throw cause
  })
}

function noComment(cause: GitHubError): Problem {
  if (cause.kind === 'forbidden') return asWarning(problemOf(cause, NEEDED))
  return warning('github/no-comment', { answer: cause.message })
}
