import type { Breakdown, Metric, Numbers, Total } from '../core/insights/metrics.ts'
import type { MediaId } from '../core/threads/ids.ts'

/** A post or a reply of the account, as a list shows it. */
export type Listed = {
  readonly id: MediaId
  readonly permalink: string | undefined
  /** Milliseconds since 1970; undefined where the server does not say. */
  readonly publishedAt: number | undefined
  /** A repost of somebody's has no numbers of its own. */
  readonly isRepost: boolean
  /** Undefined where none were asked for, or none are told. */
  readonly numbers: Numbers | undefined
}

type Page = {
  readonly posts: readonly Listed[]
  /** Where the next page begins; undefined if this is the last one, or nothing says so. */
  readonly next: string | undefined
  /** False where not all of it could be read, or it goes on and does not say where. */
  readonly isWhole: boolean
}

/**
 * What the network counts of an account and its posts, one method an endpoint. Each throws `ThreadsError` and nothing
 * else, and repeats nothing. Times are milliseconds since 1970.
 */
export type Insights = {
  /** A hundred of the account's posts, or replies, newest first; with their numbers if metrics are given. */
  list(
    kind: 'posts' | 'replies',
    page: { readonly after: string | undefined; readonly metrics: readonly Metric[] },
  ): Promise<Page>
  post(id: MediaId, metrics: readonly Metric[]): Promise<Numbers>
  /** Views of the days that lie between, each with the moment at which it ends. */
  views(since: number, until: number): Promise<readonly { readonly endsAt: number; readonly views: number }[]>
  /** Sums over the time between. */
  totals(
    metrics: readonly Total[],
    since: number,
    until: number,
  ): Promise<Readonly<Partial<Record<Total, number>>>>
  clicks(since: number, until: number): Promise<readonly { readonly link: string; readonly clicks: number }[]>
  /** Undefined where the server does not say. */
  followers(): Promise<number | undefined>
  /** Refused for accounts with fewer than a hundred followers. */
  demographics(
    breakdown: Breakdown,
  ): Promise<readonly { readonly group: string; readonly followers: number }[]>
}
