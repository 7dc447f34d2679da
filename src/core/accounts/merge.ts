import { messageOf, type Problem } from '../problem.ts'
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

/** The problems of an account, which say so. */
function named(name: string, { posts, problems }: RunReport): Pick<RunReport, 'posts' | 'problems'> {
  const of = (problem: Problem): Problem => (isOfAccount(problem) ? { ...problem, account: name } : problem)
  const post = (report: PostReport): PostReport => ({ ...report, problems: report.problems.map(of) })
  return { posts: posts.map(post), problems: problems.map(of) }
}

/** What GitHub refuses, and how the run ends, is of no account. */
function isOfAccount({ rule, path }: Problem): boolean {
  return path !== undefined || !/^(?:github|action)\//.test(rule) || rule === 'action/busy'
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
