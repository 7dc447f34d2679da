import { createHash } from 'node:crypto'
import { GitHubError, isGitHubError, problemOfGitHub } from '../../core/github/error.ts'
import { asWarning, warning, type Problem } from '../../core/problem.ts'
import type { RunReport } from '../../core/report.ts'
import type { Settings } from '../../core/settings.ts'
import type { World } from '../../ports/world.ts'
import { tellingWaits, type TellRun } from '../../run/events.ts'

const NEEDED = ['contents: read', 'pull-requests: write']

/**
 * Keeps one comment with the preview on the pull request up to date: one for each set of files that is checked there.
 * The token of a fork's pull request may not comment; the summary shows the same. A check never fails for want of a
 * comment.
 */
export async function commented(
  report: RunReport,
  preview: () => string,
  { settings, world, tell }: { readonly settings: Settings; readonly world: World; readonly tell: TellRun },
): Promise<RunReport> {
  const pull = world.event.pullRequest
  if (!settings.comment || !world.host || !pull) return report
  const checked = settings.text === undefined ? settings.files.join('\n') : 'inline text'
  const marker = `<!-- spool:preview ${createHash('sha256').update(checked).digest('hex').slice(0, 16)} -->`
  try {
    const { comments } = await world.host(tellingWaits(tell))
    const body = `${preview()}\n${marker}\n`
    const find = async () =>
      (await comments.own(pull.number)).find((comment) => comment.body.includes(marker))
    const before = await find()
    if (before?.body.trim() === body.trim() || (!before && report.posts.length === 0)) return report
    const add = () =>
      comments.add(pull.number, body).catch(async (cause: unknown) => {
        // It is there all the same, where the answer was lost.
        const added = isGitHubError(cause, 'unsure') ? await find() : undefined
        if (added) return added.url
        throw cause
      })
    tell({ kind: 'commented', url: before ? await comments.change(before.id, body) : await add() })
    return report
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    if (cause.kind === 'forbidden' && pull.fromFork) {
      tell({ kind: 'commented', url: undefined })
      return report
    }
    return { ...report, problems: [...report.problems, uncommented(cause)] }
  }
}

function uncommented(cause: GitHubError): Problem {
  const problem = problemOfGitHub(cause, NEEDED)
  if (cause.kind === 'forbidden') return asWarning(problem)
  return warning('github/no-comment', { found: problem.found, expected: 'the preview in a comment' })
}
