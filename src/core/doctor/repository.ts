import { asNotice, asWarning, error, warning, type Problem } from '../problem.ts'
import { dateOf } from '../rules/token.ts'
import { counted, type Findings } from './findings.ts'
import type { Use } from './workflows.ts'

/** Where receipts go, as far as can be seen without writing anything. */
export type Receiver = {
  readonly branch: string
  /** Rules that refuse commits; with any of them receipts go by a pull request. */
  readonly refusing: readonly string[]
  /** Whether workflows may open pull requests; undefined where none is needed, or nobody may tell. */
  readonly mayOpenPulls: boolean | undefined
  /** It is protected, and GitHub does not say whether it refuses commits. */
  readonly isGuarded: boolean
  /** When the last commit was made; undefined where GitHub does not say. */
  readonly lastCommitAt: number | undefined
  readonly isPrivate: boolean
}

type KnownRepository = {
  readonly uses: readonly Use[]
  /** Whether a workflow runs this, so that there is one, wherever its file is. */
  readonly isRun: boolean
  /** Undefined where receipts do not go to GitHub, or it could not be asked. */
  readonly receiver: Receiver | undefined
}

const DAY_MS = 86_400_000
/** GitHub switches schedules of public repositories off after so many days without activity. */
const QUIET_DAYS = 60
const TOLD = { notice: 21, warning: 14 } as const

/** What a doctor says of the repository: whether receipts can be kept, and whether a schedule goes on. */
export function repositoryFindings({ uses, isRun, receiver }: KnownRepository, now: number): Findings {
  const none = uses.length === 0 && !isRun ? [warning('github/no-workflow', {})] : []
  const isByPull = receiver !== undefined && receiver.refusing.length > 0
  const judged = uses.map((use) => ({ ...use, lacks: isByPull ? use.lacksForPulls : use.lacks }))
  const lacking = judged
    .filter(({ lacks }) => lacks.length > 0)
    .map(({ path, job, lacks }) => error('github/job-not-allowed', { path, job, lacks, permissions: lacks }))
  const noPulls =
    receiver?.mayOpenPulls === false ? [error('github/pull-requests-off', { branch: receiver.branch })] : []
  const quiet = receiver ? quietDays(uses, receiver, now) : { well: [], problems: [] }
  const keeping = judged.filter(({ lacks, keepsReceipts }) => keepsReceipts && lacks.length === 0)
  return {
    well: [
      ...keeping.map(({ path, job }) => `The job \`${job}\` of ${path} may keep receipts.`),
      ...(receiver ? [sayWhere(receiver)] : []),
      ...quiet.well,
    ],
    problems: [...none, ...lacking, ...noPulls, ...quiet.problems],
  }
}

function sayWhere({ branch, refusing, isGuarded }: Receiver): string {
  if (refusing.length > 0)
    return `${branch} takes no direct commits (${refusing.join(', ')}): receipts go into a pull request.`
  return isGuarded
    ? `${branch} is protected: if it refuses the commit with the receipts, they go into a pull request.`
    : `${branch} takes commits: receipts go there.`
}

/** Of the schedules that use Spool. */
function quietDays(uses: readonly Use[], { lastCommitAt, isPrivate }: Receiver, now: number): Findings {
  const [scheduled] = uses.filter(({ isScheduled }) => isScheduled)
  if (!scheduled || isPrivate || lastCommitAt === undefined) return { well: [], problems: [] }
  const { path } = scheduled
  const endsAt = lastCommitAt + QUIET_DAYS * DAY_MS
  const daysLeft = Math.floor((endsAt - now) / DAY_MS)
  const day = dateOf(endsAt)
  if (daysLeft > TOLD.notice) {
    const days = counted(daysLeft, 'more quiet day')
    const well = `The schedule of ${path} goes on for ${days}: GitHub switches it off ${QUIET_DAYS} days after the last commit, on ${day}.`
    return { well: [well], problems: [] }
  }
  return { well: [], problems: [ending(error('github/schedule-ends', { path, day, daysLeft }), daysLeft)] }
}

function ending(problem: Problem, daysLeft: number): Problem {
  if (daysLeft < 0) return problem
  return daysLeft <= TOLD.warning ? asWarning(problem) : asNotice(problem)
}
