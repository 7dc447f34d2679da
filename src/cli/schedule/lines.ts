import type { Due, Plan } from './plan.ts'

type Now = { readonly now: number; readonly timezone: string }

const DAY = 86_400_000
const HOUR = 3_600_000
/** So many days without a post are a gap. */
const GAP = 7

/** What is due when, as it is read at a terminal. */
export function linesOf({ due, next, drafts, wrong }: Plan, { now, timezone }: Now): readonly string[] {
  const rows = [
    ...due.map((one) => ({ ...one, time: timeOf(one.at, timezone), title: noted(one) })),
    ...next.map((one) => ({ ...one, time: 'next run', title: noted(one) })),
  ]
  const width = Math.max(0, ...rows.map(({ path }) => path.length))
  const names = Math.max(0, ...rows.map(({ account }) => (account === undefined ? 0 : account.length + 2)))
  const list = rows.map(({ time, account = '', path, title }) =>
    `${time.padEnd(16)}  ${account.padEnd(names)}${path.padEnd(width)}  ${title}`.trimEnd(),
  )
  return [
    ...monthOf(due, { now, timezone }),
    '',
    `Times are those of ${timezone}.`,
    ...(list.length > 0 ? ['', ...list] : []),
    '',
    ...allNotesOf(due, { now, timezone }),
    ...(drafts > 0 ? [drafts === 1 ? '1 draft has no time.' : `${drafts} drafts have no time.`] : []),
    ...wrong.map((path) => `${path} has a problem: \`spool check\` says which.`),
  ]
}

/** What it is, where that is not a post that goes out. */
function noted({
  title,
  state = 'waiting',
  followUp,
}: Pick<Due, 'title' | 'followUp'> & Partial<Due>): string {
  const notes = [...(followUp ? [followUp] : []), ...(state === 'waiting' ? [] : [state])]
  return notes.length > 0 ? `(${notes.join(', ')}) ${title}` : title
}

/** Five weeks, from the one of today: on each day how many posts go out. */
function monthOf(due: readonly Due[], { now, timezone }: Now): readonly string[] {
  const counts = Map.groupBy(due.filter(goesOut), ({ at }) => dayOf(at, timezone))
  const today = dayOf(now, timezone)
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY
  const weeks = [0, 1, 2, 3, 4].map((week) => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => monday + (week * 7 + day) * DAY)
    const begins = days.find((day, index) => new Date(day).getUTCDate() === 1 || (week === 0 && index === 0))
    const cells = days.map((day) => cellOf(day, day === today, counts.get(day)?.length ?? 0))
    const month = begins === undefined ? '' : MONTHS.format(begins)
    return `${month.padEnd(5)}${cells.join('')}`.trimEnd()
  })
  return [
    `     ${['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((day) => ` ${day}    `).join('')}`.trimEnd(),
    ...weeks,
  ]
}

const MONTHS = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

function cellOf(day: number, isToday: boolean, count: number): string {
  const date = String(new Date(day).getUTCDate()).padStart(2)
  const mark = count === 0 ? '' : count === 1 ? '●' : `●${count}`
  return `${isToday ? `[${date}]` : ` ${date} `}${mark}`.padEnd(7)
}

function goesOut({ state, followUp }: Due): boolean {
  return state === 'waiting' && followUp === undefined
}

/** What there is to note, of each account by itself. */
function allNotesOf(due: readonly Due[], now: Now): readonly string[] {
  const waiting = due.filter(goesOut)
  if (waiting.length === 0) return ['Nothing waits for its time.']
  return [...Map.groupBy(waiting, ({ account }) => account)].flatMap(([account, own]) => {
    const notes = notesOf(own, now)
    return account === undefined ? notes : notes.map((note) => `${account}: ${note}`)
  })
}

/** Posts that go out within an hour of each other, and days on which none does. */
function notesOf(waiting: readonly Due[], { now, timezone }: Now): readonly string[] {
  const close = waiting.flatMap(({ at, path }, index) => {
    const before = waiting[index - 1]
    if (!before || at - before.at >= HOUR) return []
    const minutes = Math.round((at - before.at) / 60_000)
    return [
      minutes === 0
        ? `${path} goes out at the time of ${before.path}.`
        : `${path} goes out ${minutes === 1 ? 'a minute' : `${minutes} minutes`} after ${before.path}.`,
    ]
  })
  const gaps = waiting.flatMap(({ at }, index) => {
    const from = waiting[index - 1]?.at ?? now
    const days = Math.floor((at - from) / DAY)
    const between = `between ${timeOf(from, timezone).slice(0, 10)} and ${timeOf(at, timezone).slice(0, 10)}`
    return days < GAP ? [] : [`Nothing goes out ${between}, for ${days} days.`]
  })
  return [...close, ...gaps]
}

/** Such as `2026-12-01 09:00`. */
function timeOf(at: number, timezone: string): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: timezone }).slice(0, 16)
}

/** The day, as its midnight in UTC: so days can be counted. */
function dayOf(at: number, timezone: string): number {
  return Date.parse(timeOf(at, timezone).slice(0, 10))
}
