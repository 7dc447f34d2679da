import type { MediaId } from '../../threads/ids.ts'
import { DAY_MS } from '../days.ts'
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
import { partsIn, rowsOf, textsOf, withRows, type Found, type Mistake, type Parts } from './series.ts'

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
