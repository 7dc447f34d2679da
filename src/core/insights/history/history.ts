import type { MediaId } from '../../threads/ids.ts'
import { DAY_MS, dayOf, HOUR_MS } from '../days.ts'
import { isSame, type Numbers } from '../metrics.ts'
import {
  ACCOUNTS,
  CLICKS,
  GROUPS,
  POSTS,
  type AccountRow,
  type ClickRow,
  type GroupRow,
  type PostRow,
} from './rows.ts'
import {
  namesOf,
  partsIn,
  partsWith,
  rowsOf,
  textsOf,
  withRows,
  type Found,
  type Mistake,
  type Parts,
} from './series.ts'

/** All that is known, as the files have it. */
export type History = {
  readonly posts: Parts<PostRow>
  readonly account: Parts<AccountRow>
  readonly clicks: Parts<ClickRow>
  readonly groups: Parts<GroupRow>
}

/** What a run has read from the network. */
export type Sampled = {
  /** When, in whole minutes. */
  readonly at: number
  readonly posts: ReadonlyMap<MediaId, Numbers>
  readonly account: readonly AccountRow[]
  readonly clicks: readonly ClickRow[]
  readonly groups: readonly GroupRow[]
}

export function historyIn(found: Found): History {
  return {
    posts: partsIn(POSTS, found),
    account: partsIn(ACCOUNTS, found),
    clicks: partsIn(CLICKS, found),
    groups: partsIn(GROUPS, found),
  }
}

/** A post that is looked at less often than this has a row each time: it tells that somebody looked. */
const MOST_SILENT_MS = 6 * DAY_MS

/**
 * History with what a run has read. Only what has changed since the row before becomes a row, or what nothing was said of
 * for days, so that it may be added to a history that another run has gone on with meanwhile.
 */
export function withSampled(history: History, { at, posts, account, clicks, groups }: Sampled): History {
  const before = postRowsOf(history)
  const changed = [...posts].flatMap(([id, numbers]): readonly PostRow[] => {
    const last = before.get(id)?.findLast((row) => row.at <= at)
    const isKnown = last && isSame(last.numbers, numbers) && at - last.at < MOST_SILENT_MS
    return isKnown ? [] : [{ at, id, numbers }]
  })
  const days = new Map(rowsOf(history.account).map((row) => [row.day, row]))
  return {
    posts: withRows(POSTS, history.posts, changed),
    account: withRows(
      ACCOUNTS,
      history.account,
      account.map((row) => ({ ...days.get(row.day), ...row })),
    ),
    clicks: withRows(CLICKS, history.clicks, clicks),
    groups: withRows(GROUPS, history.groups, groups),
  }
}

/** Clocks of machines differ. What is further ahead of one was written with a wrong clock. */
const MOST_AHEAD_MS = HOUR_MS

/** History without what is still to come, and the files that have such rows, one for each row. */
export function untilNow(
  history: History,
  now: number,
): { readonly past: History; readonly ahead: readonly string[] } {
  const last = now + MOST_AHEAD_MS
  const hasCome = (at: { readonly at: number } | { readonly day: string }) =>
    'at' in at ? at.at <= last : at.day <= dayOf(last)
  const split = <Row extends { readonly at: number } | { readonly day: string }>(parts: Parts<Row>) => ({
    past: partsWith(parts, hasCome),
    ahead: namesOf(partsWith(parts, (row) => !hasCome(row))),
  })
  const posts = split(history.posts)
  const account = split(history.account)
  const clicks = split(history.clicks)
  const groups = split(history.groups)
  return {
    past: { posts: posts.past, account: account.past, clicks: clicks.past, groups: groups.past },
    ahead: [posts, account, clicks, groups].flatMap(({ ahead }) => ahead),
  }
}

/** The rows of each post, oldest first. */
export function postRowsOf({ posts }: Pick<History, 'posts'>): ReadonlyMap<MediaId, readonly PostRow[]> {
  return Map.groupBy(rowsOf(posts), ({ id }) => id)
}

/** What the files say, by name. */
export function textsOfHistory({ posts, account, clicks, groups }: History): ReadonlyMap<string, string> {
  return new Map([
    ...textsOf(POSTS, posts),
    ...textsOf(ACCOUNTS, account),
    ...textsOf(CLICKS, clicks),
    ...textsOf(GROUPS, groups),
  ])
}

/** The files that cannot be read whole. */
export function mistakesIn({ posts, account, clicks, groups }: History): readonly Mistake[] {
  return [posts, account, clicks, groups].flatMap(({ mistakes }) => mistakes)
}
