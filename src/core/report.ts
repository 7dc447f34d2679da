import type { FollowUp } from './journal.ts'
import type { Shard } from './plan/shards.ts'
import type { Receipt, Receipts } from './post/receipt.ts'
import type { DueTime } from './post/time/publish-at.ts'
import type { Change, SegmentPreview } from './preview/preview.ts'
import { hasError, placeOf, type Problem } from './problem.ts'
import type { RuleId } from './rules/catalogue.ts'
import type { RateLimit } from './threads/rate-limit.ts'
import type { TokenLife } from './token/lifetime.ts'

/** What became of a post in a run; the words of the `posts` output. */
export type Status =
  'published' | 'adopted' | 'partial' | 'failed' | 'waiting' | 'deferred' | 'overdue' | 'skipped' | 'removed'

export type PostReport = {
  /** Relative to the repository; undefined for inline text. */
  readonly path: string | undefined
  readonly status: Status
  /** What is live of it now. */
  readonly receipts: readonly Receipt[]
  readonly problems: readonly Problem[]
  /** What of a post that is live this is about; absent: the post itself. */
  readonly followUp?: FollowUp
  /** When it goes out. */
  readonly publishAt?: DueTime
  /** How long until then, in milliseconds, as the run began to look at it. */
  readonly dueIn?: number
  /** Why nothing was done with it, where its status leaves that open. */
  readonly because?: Because
  /** The chain, where one was made. */
  readonly segments?: readonly SegmentPreview[]
  /** What the pull request makes of it; absent where nobody can tell. */
  readonly change?: Change
  /** In a preview: what the access token must be allowed to publish it. */
  readonly scopes?: readonly string[]
  /** In a preview: how many pictures and videos it shows. */
  readonly pictures?: number
  /** In a preview, whose receipts are not shown: how many of its segments are live. */
  readonly live?: number
}

type Because =
  | { readonly kind: 'draft' }
  /** It has `unpublish: true`. */
  | { readonly kind: 'unpublish'; readonly isLive: boolean }
  /** `at`: as its file says it. */
  | { readonly kind: 'taken-down'; readonly at: string }
  /** It would be taken down. */
  | { readonly kind: 'removal' }
  /** Something keeps every post from being taken down. */
  | { readonly kind: 'not-tried' }
  | { readonly kind: 'max-posts'; readonly maxPosts: number }
  /** Something stands in the way of every post. */
  | { readonly kind: 'held-back' }

/** Receipts that are not where they belong, as they would stand in the front matter. */
export type Unwritten = { readonly path: string | undefined; readonly yaml: string }

/** What became of the receipts of a run. */
export type WriteBackReport = {
  readonly commit?: { readonly oid: string; readonly url: string }
  /** Where the commit is, and the branch that has it only after a pull request is merged. */
  readonly aside?: { readonly branch: string; readonly into: string }
  /** The file in `receipts-dir` that has them, for a job that records. */
  readonly left?: string
  /** Address of the pull request that brings them. */
  readonly pullRequest?: string
  readonly problems: readonly Problem[]
  readonly unwritten: readonly Unwritten[]
}

export type RunReport = {
  /** What the last line of the log begins with. */
  readonly ending: string
  /** Whether it shows what would be published, and nothing else. */
  readonly isPreview: boolean
  readonly posts: readonly PostReport[]
  /** Posts that were wholly live before this run. */
  readonly done: number
  /** Files that matched, posts or not. */
  readonly files: number
  /** Those of them that are no posts. */
  readonly others: readonly string[]
  /** Problems of the run itself rather than of one post. */
  readonly problems: readonly Problem[]
  readonly writeBack?: Omit<WriteBackReport, 'problems'>
  /** Where the run has several accounts: each, in the order of their file. What it has is in the rest as well. */
  readonly accounts?: readonly AccountReport[]
  /** What was read of what readers did. */
  readonly insights?: InsightsReport
  /** What was read of what others replied. */
  readonly replies?: RepliesReport
  /** Of a run that plans for others: jobs that have something to do. */
  readonly shards?: readonly Shard[]
  /** Of a run that takes posts down. */
  readonly isRemoval?: true
  /** The access token, where the run used it and the network tells. */
  readonly token?: TokenLife
  /** What is well with the token, the repository and the posts, where a preview asked. */
  readonly well?: readonly string[]
  /** As the answers of Threads told. */
  readonly rateLimit?: RateLimit
}

export type AccountReport = Pick<
  RunReport,
  'posts' | 'problems' | 'token' | 'rateLimit' | 'insights' | 'replies'
> & { readonly name: string }

/** What a run read into data that it keeps. */
type DataReport = {
  /** Undefined where nothing has changed, and where nothing is committed. */
  readonly commit: { readonly oid: string; readonly url: string } | undefined
  readonly branch: string
  /** Parts of the summary, in which nothing is active. */
  readonly summary: readonly string[]
}

type InsightsReport = DataReport & {
  /** How many segments and posts numbers were read of. */
  readonly read: number
  readonly requests: number
}

type RepliesReport = DataReport & {
  /** How many replies of others are new. */
  readonly count: number
  /** How many conversations were read. */
  readonly read: number
}

/** A run that did nothing, perhaps because of these problems. */
export function emptyReport(problems: readonly Problem[] = []): RunReport {
  return { ending: 'Done', isPreview: false, posts: [], done: 0, files: 0, others: [], problems }
}

/** Rules that speak of the account, the network or the run: no file is wrong, whatever post they stop. */
const NOT_OF_A_FILE: ReadonlySet<RuleId> = new Set<RuleId>([
  'threads/token-rejected',
  'threads/permission-missing',
  'threads/throttled',
  'threads/restricted',
  'threads/unreachable',
  'threads/quota',
  'threads/rate-limit',
  'threads/feed-hidden',
  'threads/replies-hidden',
])

/** `corrects`: as in `Post`. */
type Reported = {
  readonly path: string | undefined
  readonly line?: number
  readonly corrects?: Receipts | undefined
}

/** What became of one post. This is where its problems get their place, if they have none yet, and their order: by line. */
export function postReport(
  { path, line, corrects }: Reported,
  status: Status,
  problems: readonly Problem[],
): PostReport {
  const placed = problems.map((problem) => {
    const isOfRun = NOT_OF_A_FILE.has(problem.rule) || /^(?:action|github)\//.test(problem.rule)
    if (isOfRun || problem.path !== undefined) return problem
    return { ...problem, ...placeOf({ path, line: problem.line ?? line }) }
  })
  const problemsByLine = placed.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
  const followUp = corrects && { followUp: 'correction' as const }
  return { path, status, receipts: [], problems: problemsByLine, ...followUp }
}

/** Statuses that fail the step: something that was asked for did not happen. */
export const FAILING: readonly Status[] = ['failed', 'partial', 'overdue']

/** Whether the step fails: also where a post is live and its receipts could not be written. */
export function hasFailed(report: Pick<RunReport, 'problems' | 'posts'>): boolean {
  return hasError(problemsIn(report)) || report.posts.some(({ status }) => FAILING.includes(status))
}

/** Everything that is wrong, with the run and with its posts. */
export function problemsIn({ problems, posts }: Pick<RunReport, 'problems' | 'posts'>): readonly Problem[] {
  return [...problems, ...posts.flatMap((post) => post.problems)]
}

/** When the first of the posts that wait is due; undefined if none waits for a time. */
export function nextDue(posts: readonly PostReport[]): DueTime | undefined {
  let next: DueTime | undefined
  for (const { publishAt, status } of posts) {
    if (publishAt && status === 'waiting' && (!next || publishAt.at < next.at)) next = publishAt
  }
  return next
}
