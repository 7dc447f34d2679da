import { messageOf, type Problem } from '../problem.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { emptyReport, type AccountReport, type PostReport, type RunReport } from '../report.ts'

type Named = { readonly name: string; readonly report: RunReport }

/** What a run over several accounts did, from what it did for each. `together`: what it did once for all. */
export function mergeReports(
  accounts: readonly Named[],
  together: Pick<RunReport, 'problems'> & { readonly writeBack: RunReport['writeBack'] | undefined },
): RunReport {
  const reports = accounts.map(({ name, report }) => ({ ...report, name, ...named(name, report) }))
  const sum = (count: (report: RunReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0)
  const lives = reports.flatMap(({ token }) => token ?? [])
  const [token] = lives.toSorted((one, other) => one.expiresAt - other.expiresAt)
  return {
    ...emptyReport(distinct([...together.problems, ...reports.flatMap(({ problems }) => problems)])),
    ...(reports[0] && { ending: reports[0].ending, isPreview: reports.some(({ isPreview }) => isPreview) }),
    ...(reports.some(({ isRemoval }) => isRemoval) && { isRemoval: true }),
    posts: reports.flatMap(({ posts }) => posts),
    done: sum(({ done }) => done),
    files: sum(({ files }) => files),
    others: reports.flatMap(({ others }) => others),
    ...(together.writeBack && { writeBack: together.writeBack }),
    ...(token && { token }),
    accounts: reports.map(accountReport),
  }
}

function accountReport({
  name,
  posts,
  problems,
  token,
  rateLimit,
}: RunReport & { name: string }): AccountReport {
  return { name, posts, problems, ...(token && { token }), ...(rateLimit && { rateLimit }) }
}

/** Rules that ask for a new token. Their cures speak of a secret, and here it stands in the file. */
const ASKING_FOR_TOKEN: ReadonlySet<RuleId> = new Set<RuleId>([
  'threads/token-rejected',
  'token/dead',
  'token/lost',
  'token/new-rejected',
])

/** The problems of an account, which say so. */
function named(name: string, { posts, problems }: RunReport): Pick<RunReport, 'posts' | 'problems'> {
  const fix = `Make a new long-lived token, and seal it with \`spool accounts add --name ${name}\`: it takes over by itself.`
  const of = (problem: Problem): Problem => ({
    ...problem,
    ...(ASKING_FOR_TOKEN.has(problem.rule) && { fix }),
    ...(isOfAccount(problem) && { account: name }),
  })
  const post = (report: PostReport): PostReport => ({ ...report, problems: report.problems.map(of) })
  return { posts: posts.map(post), problems: problems.map(of) }
}

/** What GitHub refuses, and how the run ends. */
const OF_NO_ACCOUNT =
  /^(?:github\/|action\/|token\/unread$|accounts\/not-on-branch$|unpublish\/(?:no-branch|too-large|too-many)$)/

function isOfAccount({ rule, path }: Problem): boolean {
  return path !== undefined || !OF_NO_ACCOUNT.test(rule) || rule === 'action/busy'
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map(
    problems.map((problem) => [
      `${problem.account ?? ''} ${problem.path ?? ''}:${problem.line ?? ''} ${messageOf(problem)}`,
      problem,
    ]),
  )
  return [...byText.values()]
}
