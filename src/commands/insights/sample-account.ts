import { DAY_MS, addDays, dayBefore, dayOf, noonOf } from '../../core/insights/days.ts'
import type { AccountRow, ClickRow, GroupRow } from '../../core/insights/history/rows.ts'
import { BREAKDOWNS, TOTALS, type Total } from '../../core/insights/metrics.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import type { Insights } from '../../ports/insights.ts'
import type { Requests } from '../../run/reading/requests.ts'
import type { Refused } from './refused.ts'

/** The network tells views of days that are over. Those of so many are asked for, and these again, as they may still change. */
const MOST_DAYS = 30
const UNSETTLED_DAYS = 3
/** Meta tells who followers are from so many on. */
const FEWEST_FOLLOWERS = 100

const NO_ANSWER = new ThreadsError('unsure', false, 'it does not answer')

type AccountRows = {
  readonly account: readonly AccountRow[]
  readonly clicks: readonly ClickRow[]
  readonly groups: readonly GroupRow[]
}

/** What there is to know of the account and is not known yet. */
export async function sampleAccount(
  known: AccountRows,
  now: number,
  insights: Insights,
  requests: Requests,
  refused: Refused,
): Promise<AccountRows> {
  /** Undefined where the network refuses it, or does not answer, which is told. */
  const tell = async <Value>(metric: string, call: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      const answer = await requests.ask(async () => ({ value: await call() }))
      if (!answer && !requests.isStopped()) refused.add(metric, NO_ANSWER)
      return answer?.value
    } catch (cause) {
      if (!(cause instanceof ThreadsError)) throw cause
      refused.add(metric, cause)
      return undefined
    }
  }
  const days = new Map<string, AccountRow>()
  const add = (row: AccountRow) => days.set(row.day, { ...days.get(row.day), ...row })

  const since = Math.max(sinceOf(known.account, now), now - MOST_DAYS * DAY_MS)
  const views = (await tell('views', () => insights.views(since, now))) ?? []
  const over = views.filter(({ endsAt }) => endsAt <= now).toSorted((one, other) => one.endsAt - other.endsAt)
  for (const { endsAt, views: count } of over) add({ day: dayBefore(endsAt), views: count })

  const followers = await tell('followers_count', () => insights.followers())
  if (followers !== undefined) add({ day: dayOf(now), followers })

  const clicks: ClickRow[] = []
  const isKnown = (day: string) =>
    known.account.some((row) => row.day === day && TOTALS.some((total) => row[total] !== undefined))
  const last = over.at(-1)
  for (const each of over.slice(-UNSETTLED_DAYS).reverse()) {
    const [end, day] = [each.endsAt, dayBefore(each.endsAt)]
    const isNew = each === last && !isKnown(day)
    if (isNew) add({ ...(await totalsOf(end, insights, requests, tell)), day })
    // No row of a day is no click, or no answer: these days are asked for again.
    if ((!isNew && !isKnown(day)) || known.clicks.some((row) => row.day === day)) continue
    const found = await clicksOf(end, insights, tell)
    if (!found) break
    clicks.push(...found)
  }
  const groups =
    isDue(known.groups, now) && (followers ?? 0) >= FEWEST_FOLLOWERS
      ? await groupsOf(now, insights, tell)
      : []
  return { account: [...days.values()], clicks, groups }
}

type Tell = <Value>(metric: string, call: () => Promise<Value>) => Promise<Value | undefined>

/** The sums of a day, all at once; one by one where one of them is refused. */
async function totalsOf(
  end: number,
  insights: Insights,
  requests: Requests,
  tell: Tell,
): Promise<Partial<AccountRow>> {
  const ask = (metrics: readonly Total[]) => insights.totals(metrics, end - DAY_MS, end)
  try {
    return (await requests.ask(() => ask(TOTALS))) ?? {}
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
  }
  let some: Partial<AccountRow> = {}
  for (const total of TOTALS) some = { ...some, ...(await tell(total, () => ask([total]))) }
  return some
}

/** The clicks of a day; those on a link that comes more than once together. */
async function clicksOf(
  end: number,
  insights: Insights,
  tell: Tell,
): Promise<readonly ClickRow[] | undefined> {
  const found = await tell('clicks', () => insights.clicks(end - DAY_MS, end))
  if (!found) return undefined
  const sums = new Map<string, number>()
  for (const { link, clicks } of found) sums.set(link, (sums.get(link) ?? 0) + clicks)
  return [...sums].flatMap(([link, clicks]) => (clicks > 0 ? [{ day: dayBefore(end), clicks, link }] : []))
}

async function groupsOf(now: number, insights: Insights, tell: Tell): Promise<readonly GroupRow[]> {
  const rows: GroupRow[] = []
  for (const breakdown of BREAKDOWNS) {
    const found = (await tell('follower_demographics', () => insights.demographics(breakdown))) ?? []
    rows.push(...found.map((each) => ({ day: dayOf(now), breakdown, ...each })))
  }
  return rows
}

/** Who followers are changes slowly: once a month is enough. */
function isDue(groups: readonly GroupRow[], now: number): boolean {
  return groups.at(-1)?.day.slice(0, 7) !== dayOf(now).slice(0, 7)
}

/** From the last day that is known, or some days before it that may have changed since. */
function sinceOf(account: readonly AccountRow[], now: number): number {
  const last = account.findLast(({ views }) => views !== undefined)?.day
  const unsettled = now - UNSETTLED_DAYS * DAY_MS
  return last === undefined ? 0 : Math.min(unsettled, noonOf(addDays(last, -1)))
}
