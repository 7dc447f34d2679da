import { DAY, HOUR, MINUTE, SECOND } from '../clock.ts'
import { invalidParam } from './refusal.ts'

/** The earliest `since` Meta accepts for lists: 5 July 2023, seconds (Meta: Retrieve posts). */
const EARLIEST = 1688540400

/** Which part of a list is asked for. Positions are sequence numbers of posts; times are seconds. */
interface Window {
  readonly limit: number
  readonly before?: number
  readonly after?: number
  readonly since?: number
  readonly until?: number
}

type Read = (name: string) => string | undefined

/** Reads `limit` (default 25, at most 100), `before`/`after` (not both), `since`/`until`. */
export function readWindow(param: Read, now: number): Window {
  const asked = Number(param('limit') ?? 25)
  const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100) : 25
  const before = param('before')
  const after = param('after')
  if (before && after) throw invalidParam('Params before and after cannot be used together')
  const since = readTime('since', param('since'), now)
  const until = readTime('until', param('until'), now)
  if (since !== undefined && since < EARLIEST)
    throw invalidParam(`Param since must be greater than or equal to ${EARLIEST}`)
  // A minute's grace: the caller's clock is not ours.
  if (until !== undefined && until * SECOND > now + MINUTE)
    throw invalidParam('Param until must be less than or equal to the current time')
  if (since !== undefined && until !== undefined && since >= until)
    throw invalidParam('Param since must be less than until')
  return {
    limit,
    ...(before ? { before: readCursor(before) } : {}),
    ...(after ? { after: readCursor(after) } : {}),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}

export const cursor = (position: number): string => Buffer.from(`QVFI:${position}`).toString('base64url')

function readCursor(text: string): number {
  const position = Number(/^QVFI:(\d+)$/.exec(Buffer.from(text, 'base64url').toString())?.[1])
  if (!Number.isInteger(position)) throw invalidParam('Invalid cursor')
  return position
}

const UNITS: Readonly<Record<string, number>> = {
  sec: SECOND,
  second: SECOND,
  min: MINUTE,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
}

/** Unix seconds, or the commonest of what PHP's `strtotime` reads (all in UTC). Returns seconds. */
export function readTime(name: string, text: string | undefined, now: number): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^\d+$/.test(text)) return Number(text)
  const midnight = now - (now % DAY)
  const word = { now, today: midnight, yesterday: midnight - DAY, tomorrow: midnight + DAY }[
    text.toLowerCase()
  ]
  if (word !== undefined) return Math.floor(word / SECOND)
  const relative = /^([+-]?\d+)\s*([a-z]+?)s?(\s+ago)?$/i.exec(text.trim())
  const unit = UNITS[relative?.[2]?.toLowerCase() ?? '']
  if (relative && unit !== undefined)
    return Math.floor((now + Number(relative[1]) * unit * (relative[3] ? -1 : 1)) / SECOND)
  const date = Date.parse(
    /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(text) ? `${text.replace(' ', 'T')}Z` : text,
  )
  if (Number.isNaN(date)) throw invalidParam(`Param ${name} is not a valid time`)
  return Math.floor(date / SECOND)
}

/** A post as a list sees it: where it stands, and when it was published (milliseconds). */
interface Listed {
  readonly seq: number
  readonly publishedAt: number
}

interface Page<Post> {
  readonly posts: readonly Post[]
  /** Whether the list goes on beyond the last of `posts`. */
  readonly more: boolean
  /** Whether something comes before the first of `posts`. */
  readonly earlier: boolean
}

/**
 * One page of a list, by binary search: time grows with the page, not with the list.
 *
 * @param seqs sequence numbers, ascending, which is also the order of publication.
 * @param visible whether a reader of this list may see the post now.
 */
export function pageOf<Post extends Listed>(
  seqs: readonly number[],
  postAt: (seq: number) => Post | undefined,
  visible: (post: Post) => boolean,
  window: Window,
  newestFirst: boolean,
): Page<Post> {
  const second = (index: number): number => Math.floor((postAt(seqs[index] ?? -1)?.publishedAt ?? 0) / SECOND)
  const seq = (index: number): number => seqs[index] ?? -1
  const { since, until } = window
  // [low, high) is what the times allow; then the cursors narrow it from the end the reader comes from.
  const floor = since === undefined ? 0 : firstIndex(seqs.length, (index) => second(index) >= since)
  const ceiling =
    until === undefined ? seqs.length : firstIndex(seqs.length, (index) => second(index) > until)
  let low = floor
  let high = ceiling
  const fromSeq = (position: number): number => firstIndex(seqs.length, (index) => seq(index) >= position)
  const { after, before } = window
  if (after !== undefined) {
    if (newestFirst) high = Math.min(high, fromSeq(after))
    else low = Math.max(low, fromSeq(after + 1))
  }
  if (before !== undefined) {
    if (newestFirst) low = Math.max(low, fromSeq(before + 1))
    else high = Math.min(high, fromSeq(before))
  }
  // With `before`, the page is the one that ends just before the cursor: read towards the start of the list.
  const ascending = before === undefined ? !newestFirst : newestFirst
  const found: Post[] = []
  for (
    let index = ascending ? low : high - 1;
    (ascending ? index < high : index >= low) && found.length <= window.limit;
    index += ascending ? 1 : -1
  ) {
    const post = postAt(seq(index))
    if (post && visible(post)) found.push(post)
  }
  const beyond = found.length > window.limit
  const posts = found.slice(0, window.limit)
  if (before !== undefined) posts.reverse()
  return before === undefined
    ? { posts, more: beyond, earlier: after !== undefined }
    : { posts, more: true, earlier: beyond }
}

/** The first index, 0 ≤ index ≤ length, from which on `holds` is true. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
