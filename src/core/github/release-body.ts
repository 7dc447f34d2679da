import * as v from 'valibot'
import { parsedJson, textIn } from '../json.ts'
import { keysOf, type Receipt, type Receipts } from '../post/receipt.ts'
import { isId, mediaId } from '../threads/ids.ts'
import { inertLink } from './inert.ts'

/** GitHub takes no longer body, in characters; those of JavaScript are at least as many. */
const MOST = 125_000

const BEGIN = '<!-- spool:begin -->'
const END = '<!-- spool:end -->'
/**
 * A line a record, and perhaps one with its link. Only at the end is it ours: further up, notes can quote what
 * anybody wrote, the title of a pull request, say.
 */
const BLOCK = new RegExp(
  `(?<=^|\\n)${BEGIN}(\\r?\\n)((?:<!-- spool \\{[^<>\\r\\n]*\\} -->\\1(?:\\[[^\\]\\r\\n]*\\]\\([^()\\s]*\\)\\1)?)+)${END}\\s*$`,
)
const JSON_IN_LINE = /^<!-- spool (\{[^<>\r\n]*\}) -->/gm

const ENTRY = v.object({ id: v.pipe(v.string(), v.check(isId)), permalink: v.optional(v.string()) })
const RECORD = v.object({
  release: v.number(),
  name: v.string(),
  ...ENTRY.entries,
  published_at: v.optional(v.string()),
  posts: v.tupleWithRest([ENTRY], ENTRY),
  digest: v.string(),
})
type ReleaseRecord = v.InferOutput<typeof RECORD>

/** The body of a release, taken apart. */
type Parts = {
  /** What people wrote. */
  readonly notes: string
  /** Of this release and of those that its notes were copied from. */
  readonly records: readonly ReleaseRecord[]
  /** What ends the lines of the block, or is to end them. */
  readonly newline: string
}

/** Whose record it is. */
export type RecordKey = {
  /** Id of the release: notes are copied from one release to the next, with what is recorded in them. */
  readonly release: number
  /** The account and the step. */
  readonly name: string
}

/** What the body of a release records under this key; undefined: nothing that can be read. */
export function receiptsInRelease(body: string, { release, name }: RecordKey): Receipts | undefined {
  const record = partsOf(body).records.find((each) => each.release === release && each.name === name)
  if (!record) return undefined
  const [head, ...rest] = record.posts
  const posts = [receiptOf(head), ...rest.map(receiptOf)] as const
  return { posts, digest: record.digest, whole: record.published_at !== undefined }
}

/**
 * The body of a release with these receipts at its end: hidden, and as a link that readers see. Everything else stays
 * as it is, except records of another release at its end, which were copied with its notes: their links lead to the
 * wrong posts. `now`: milliseconds since 1970.
 */
export function withReceipts(
  body: string,
  { release, name }: RecordKey,
  receipts: Receipts,
  now: number,
): string {
  const { notes, records, newline } = partsOf(body)
  // A step by another name may have recorded the same of the same account.
  const others = records.filter(
    (each) =>
      each.release === release &&
      each.name !== name &&
      (accountIn(each.name) !== accountIn(name) || each.id !== receipts.posts[0].id),
  )
  const lines = [...others, { release, name, ...keysOf(receipts, now) }].flatMap(linesOf)
  const block = [BEGIN, ...lines, END].join(newline)
  return notes === '' ? block : `${notes}${newline}${newline}${block}`
}

/** How many characters of the body of a release are too many. */
export function excessOf(body: string): number {
  return Math.max(0, body.length - MOST)
}

/** The longest receipts that such a chain can have: every character of a code may have to be escaped. */
export function longestReceipts(digest: string, segments: number): Receipts {
  const permalink = `https://www.threads.com/@${'x'.repeat(30)}/post/${'-'.repeat(16)}`
  const receipt = { id: mediaId('9'.repeat(20)), permalink }
  return { posts: [receipt, ...Array.from({ length: segments - 1 }, () => receipt)], digest, whole: true }
}

/** The body of a release without what Spool recorded at its end: the text to publish. */
export function withoutReceipts(body: string): string {
  return partsOf(body).notes
}

/** A block that anything is wrong with is text that somebody wrote. */
function partsOf(body: string): Parts {
  const found = BLOCK.exec(body)
  const [, newline = '', lines = ''] = found ?? []
  const records = Array.from(lines.matchAll(JSON_IN_LINE), ([, json = '']) => parsedJson(json))
  if (!found || !v.is(v.array(RECORD), records))
    return { notes: body, records: [], newline: body.includes('\r\n') ? '\r\n' : '\n' }
  const before = body.slice(0, found.index)
  // Two line breaks before the block are ours; all others are the author's.
  const gap = newline.repeat(2)
  return { notes: before.endsWith(gap) ? before.slice(0, -gap.length) : before, records, newline }
}

function receiptOf({ id, permalink }: v.InferOutput<typeof ENTRY>): Receipt {
  return { id: mediaId(id), permalink }
}

/** A name ends with the step. */
function accountIn(name: string): string {
  return name.replace(/ \S*$/, '')
}

function linesOf(record: object): readonly string[] {
  const link = inertLink('Discuss on Threads', textIn(record, 'permalink'))
  // Neither `-->` nor any other end of a comment can stand in it.
  const json = JSON.stringify(record).replaceAll(
    /[<>-]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  )
  return [`<!-- spool ${json} -->`, ...(link ? [link] : [])]
}
