import type { Break } from './chain.ts'
import type { Problem } from './problem.ts'
import type { DueTime } from './post/publish-at.ts'
import type { Receipt } from './post/receipt.ts'
import type { Counting } from './threads/text-length.ts'

/** What became of a post in a run; the words of the `posts` output. */
export type Status =
  'published' | 'adopted' | 'partial' | 'failed' | 'waiting' | 'deferred' | 'overdue' | 'skipped'

export type PostReport = {
  /** Relative to the repository; undefined for inline text. */
  readonly path: string | undefined
  readonly status: Status
  /** What is live of it now. */
  readonly receipts: readonly Receipt[]
  readonly problems: readonly Problem[]
  /** When it goes out. */
  readonly publishAt?: DueTime
  /** Why nothing was done with it, where its status leaves that open. */
  readonly because?: Because
  /** The chain, where one was made. */
  readonly segments?: readonly SegmentReport[]
}

export type Because =
  | { readonly kind: 'draft' }
  | { readonly kind: 'max-posts'; readonly maxPosts: number }
  /** Something stands in the way of every post. */
  | { readonly kind: 'held-back' }

export type SegmentReport = {
  readonly text: string
  /** Of 500, as it was counted. */
  readonly length: number
  readonly counting: Counting
  /** Why it ends where it ends. */
  readonly end: Break
  /** What it shows, as its author wrote it. */
  readonly media: readonly { readonly src: string; readonly alt: string }[]
}

/** Receipts that are not where they belong, as they would stand in the front matter. */
export type Unkept = { readonly path: string | undefined; readonly yaml: string }

/** What became of the receipts of a run. */
export type Kept = {
  readonly commit?: { readonly oid: string; readonly url: string }
  /** Where the commit is, and where it is not before a pull request is merged. */
  readonly aside?: { readonly branch: string; readonly into: string }
  /** Address of the pull request that brings them. */
  readonly pullRequest?: string
  readonly problems: readonly Problem[]
  readonly unkept: readonly Unkept[]
}

export type RunReport = {
  readonly mode: 'publish' | 'dry-run' | 'check'
  readonly posts: readonly PostReport[]
  /** Posts that were wholly live before this run. */
  readonly done: number
  /** Files that matched, posts or not. */
  readonly files: number
  /** Problems of the run itself rather than of one post. */
  readonly problems: readonly Problem[]
  readonly kept?: Omit<Kept, 'problems'>
}

/** Statuses that fail the step: something that was asked for did not happen. */
export const FAILING: readonly Status[] = ['failed', 'partial', 'overdue']

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
