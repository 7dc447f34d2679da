import { previewPosts } from '../../commands/check/preview.ts'
import { anchorOf, type Problem } from '../../core/problem.ts'
import { problemsIn, type RunReport } from '../../core/report.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import type { Desk, Repository } from '../../ports/desk.ts'
import { examine } from '../../run/doctor/examine.ts'
import { HOME } from '../command-line/help.ts'

type Asked = {
  readonly files: readonly string[]
  readonly api: URL
  /** Undefined: Threads is not asked. */
  readonly token: string | undefined
  readonly repository: Repository | undefined
  /** Whether `gh` can be asked about it. */
  readonly hasGh: boolean
}

/** What a preview in a workflow would find here. Reads only. */
export async function diagnose(
  { files, api, token, repository, hasGh }: Asked,
  desk: Desk,
): Promise<RunReport> {
  const settings = {
    ...DEFAULT_SETTINGS,
    files,
    threadsApiUrl: api,
    accessToken: token,
    branch: repository?.defaultBranch,
    // It keeps its own to itself.
    githubToken: hasGh ? 'gh' : undefined,
  }
  const world = await desk.world(settings, repository)
  const context = { settings, world, tell: () => undefined, commentOf: () => '' }
  const { report, live } = await previewPosts(context)
  return examine(report, live, context)
}

/** A line for each thing that was found: what is so, the cure, and where it is explained. */
export function showDiagnosis(report: RunReport, { talk }: Desk): void {
  report.well?.forEach((sentence) => talk.done(sentence))
  for (const problem of problemsIn(report)) {
    const line = lineOf(problem)
    if (problem.severity === 'error') talk.fail(line)
    else if (problem.severity === 'warning') talk.warn(line)
    else talk.say([line])
  }
}

export const sayUnseen = ({ name }: Repository) =>
  `GitHub was not asked whether ${name} can keep receipts, and how long schedules go on.`

function lineOf({ path, line, message, fix, rule }: Problem): string {
  const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `
  return `${place}${message} ${fix} ${HOME}/blob/v1/docs/rules.md#${anchorOf(rule)}`
}
