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
    ...mergeData(reports),
    accounts: reports.map(accountReport),
  }
}

function accountReport({
  name,
  posts,
  problems,
  token,
  rateLimit,
  insights,
  replies,
}: RunReport & { name: string }): AccountReport {
  const read = { ...(insights && { insights }), ...(replies && { replies }) }
  return { name, posts, problems, ...(token && { token }), ...(rateLimit && { rateLimit }), ...read }
}

/** What was read for all of them. What there is to say of it is said of each. */
function mergeData(reports: readonly RunReport[]): Pick<RunReport, 'insights' | 'replies'> {
  const insights = reports.flatMap((report) => report.insights ?? []).reduce(addInsights, undefined)
  const replies = reports.flatMap((report) => report.replies ?? []).reduce(addReplies, undefined)
  return { ...(insights && { insights }), ...(replies && { replies }) }
}

type Insights = NonNullable<RunReport['insights']>
type Replies = NonNullable<RunReport['replies']>

function addInsights(sum: Insights | undefined, { read, requests, commit, branch }: Insights): Insights {
  const sums = { read: (sum?.read ?? 0) + read, requests: (sum?.requests ?? 0) + requests }
  return { ...sums, branch, commit: commit ?? sum?.commit, summary: [] }
}

function addReplies(sum: Replies | undefined, { read, count, commit, branch }: Replies): Replies {
  const sums = { read: (sum?.read ?? 0) + read, count: (sum?.count ?? 0) + count }
  return { ...sums, branch, commit: commit ?? sum?.commit, summary: [] }
}

/** What cures ask for where a workflow has one account. */
const STORE_TOKEN = 'update the secret that the workflow passes as `access-token`'

/** Rules whose cures speak of the key of one account. */
const OF_TOKEN_KEY: ReadonlySet<RuleId> = new Set<RuleId>(['token/dead', 'token/new-rejected'])

/** A problem of an account. The token that its cure asks for stands in the file, and in no secret. */
export function curedInFile(name: string, problem: Problem): Problem {
  const { rule, fix } = problem
  const seal = `seal it with \`spool accounts add --name ${name}\``
  const inFile = OF_TOKEN_KEY.has(rule)
    ? `Make a new long-lived token, and ${seal}.`
    : fix.replace(STORE_TOKEN, seal)
  return { ...problem, fix: inFile }
}

/** The problems of an account, which say so. */
function named(name: string, { posts, problems }: RunReport): Pick<RunReport, 'posts' | 'problems'> {
  const of = (problem: Problem): Problem => ({
    ...curedInFile(name, problem),
    ...(isOfAccount(problem) && { account: name }),
  })
  const post = (report: PostReport): PostReport => ({ ...report, problems: report.problems.map(of) })
  return { posts: posts.map(post), problems: problems.map(of) }
}

/** What GitHub refuses, how the run ends, and what is wrong with what is there for all: the branch of replies, a file of rules. */
const OF_NO_ACCOUNT =
  /^(?:github\/|action\/|token\/unread$|accounts\/not-on-branch$|unpublish\/(?:no-branch|too-large|too-many)$)/
const FOR_ALL = /^(?:replies\/foreign-branch|moderation\/(?!nested|max-actions).*)$/

function isOfAccount({ rule, path }: Problem): boolean {
  if (FOR_ALL.test(rule)) return false
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
