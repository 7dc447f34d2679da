import { isId, mediaId, type MediaId } from '../../threads/ids.ts'
import { isDate } from '../days.ts'
import { BREAKDOWNS, METRICS, type Breakdown, type Numbers, type Total } from '../metrics.ts'
import { countCells, countIn, countsIn } from './csv.ts'
import type { Series } from './series.ts'

/** The numbers of a post at a moment (milliseconds since 1970, whole minutes) at which they had changed. */
export type PostRow = { readonly at: number; readonly id: MediaId; readonly numbers: Numbers }

const ACCOUNT = ['views', 'likes', 'replies', 'reposts', 'quotes', 'followers'] as const
/** A day of the account, as far as it is known; `followers` as they were on that day. */
export type AccountRow = { readonly day: string } & Readonly<
  Partial<Record<'views' | 'followers' | Total, number>>
>

/** Clicks on a link of the account's own posts on a day. */
export type ClickRow = { readonly day: string; readonly clicks: number; readonly link: string }

/** How many followers are of a group, such as those of a country. */
export type GroupRow = {
  readonly day: string
  readonly breakdown: Breakdown
  readonly group: string
  readonly followers: number
}

export const POSTS: Series<PostRow> = {
  name: 'posts',
  columns: ['at', 'id', ...METRICS],
  periodOf: ({ at }) => minuteOf(at).slice(0, 7),
  keyOf: ({ at, id }) => `${minuteOf(at)} ${id}`,
  read([at = '', id = '', ...counts]) {
    const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(at) ? Date.parse(at) : NaN
    const numbers = countsIn(METRICS, counts)
    return Number.isNaN(ms) || !isId(id) || !numbers ? undefined : { at: ms, id: mediaId(id), numbers }
  },
  write: ({ at, id, numbers }) => [minuteOf(at), id, ...countCells(METRICS, numbers)],
}

export const ACCOUNTS: Series<AccountRow> = {
  name: 'account',
  columns: ['day', ...ACCOUNT],
  periodOf: yearOf,
  keyOf: ({ day }) => day,
  read([day = '', ...cells]) {
    const counts = countsIn(ACCOUNT, cells)
    return isDate(day) && counts ? { day, ...counts } : undefined
  },
  write: (row) => [row.day, ...countCells(ACCOUNT, row)],
}

export const CLICKS: Series<ClickRow> = {
  name: 'clicks',
  columns: ['day', 'clicks', 'link'],
  periodOf: yearOf,
  keyOf: ({ day, link }) => `${day} ${link}`,
  read([day = '', cell = '', link = '']) {
    const clicks = countIn(cell)
    return isDate(day) && typeof clicks === 'number' && isLink(link) ? { day, clicks, link } : undefined
  },
  write: ({ day, clicks, link }) => [day, String(clicks), link],
}

export const GROUPS: Series<GroupRow> = {
  name: 'demographics',
  columns: ['day', 'breakdown', 'group', 'followers'],
  periodOf: yearOf,
  keyOf: ({ day, breakdown, group }) => `${day} ${breakdown} ${group}`,
  read([day = '', name = '', group = '', cell = '']) {
    const followers = countIn(cell)
    const breakdown = BREAKDOWNS.find((known) => known === name)
    if (!isDate(day) || !breakdown || !isGroup(group) || typeof followers !== 'number') return undefined
    return { day, breakdown, group, followers }
  },
  write: ({ day, breakdown, group, followers }) => [day, breakdown, group, String(followers)],
}

/** Whether an address is one that a post of the account can have led to, short enough to keep. */
export function isLink(text: string): boolean {
  return text.length <= 500 && /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text)
}

/** Whether a text is a name of a group as the network has them: a country, a city, an age, a gender. */
export function isGroup(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()+-]{0,79}$/u.test(text)
}

/** The minute of a moment, in UTC. */
export function minuteOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16)}Z`
}

function yearOf({ day }: { readonly day: string }): string {
  return day.slice(0, 4)
}
