import { isRecord, parsedJson } from '../json.ts'
import { keysOf, type Receipts } from '../post/receipt.ts'
import { mediaId } from '../threads/ids.ts'
import { inertLink } from './inert.ts'

/** GitHub takes no longer body, in characters; those of JavaScript are at least as many. */
const MOST = 125_000

const BEGIN = '<!-- spool:begin -->'
const END = '<!-- spool:end -->'
// Two line breaks before it are ours; all others are the author's.
const BLOCK = new RegExp(`(?:\\r?\\n\\r?\\n)?${BEGIN}([\\s\\S]*?)${END}`, 'g')
const RECORD = /^<!-- spool (\{.*\}) -->$/gm

/** Whose record it is. */
export type RecordKey = {
  /** Id of the release: notes are copied from one release to the next, with what is recorded in them. */
  readonly release: number
  /** The account and the step. */
  readonly name: string
}

/** What the body of a release records under this key; undefined: nothing that can be read. */
export function receiptsInRelease(body: string, { release, name }: RecordKey): Receipts | undefined {
  const record = recordsIn(body, release).find((each) => each['name'] === name)
  const { posts, digest, published_at } = record ?? {}
  if (!Array.isArray(posts) || typeof digest !== 'string') return undefined
  const [head, ...rest] = posts
    .filter(isRecord)
    .flatMap(({ id, permalink }) =>
      typeof id === 'string'
        ? [{ id: mediaId(id), permalink: typeof permalink === 'string' ? permalink : undefined }]
        : [],
    )
  return head && { posts: [head, ...rest], digest, whole: published_at !== undefined }
}

/**
 * The body of a release with these receipts at its end: hidden, and as a link that readers see. Everything else stays
 * as it is, except records of another release that were copied with its notes: their links lead to the wrong posts.
 * `now`: milliseconds since 1970.
 */
export function withReceipts(
  body: string,
  { release, name }: RecordKey,
  receipts: Receipts,
  now: number,
): string {
  const record = { release, name, ...keysOf(receipts, now) }
  // A step by another name may have recorded the same of the same account.
  const others = recordsIn(body, release).filter(
    (each) =>
      each['name'] !== name &&
      (accountIn(each['name']) !== accountIn(name) || each['id'] !== receipts.posts[0].id),
  )
  const lines = [...others, record].flatMap(linesOf)
  const newline = body.includes('\r\n') ? '\r\n' : '\n'
  const block = [BEGIN, ...lines, END].join(newline)
  const rest = withoutReceipts(body)
  return rest === '' ? block : `${rest}${newline}${newline}${block}`
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

/** The body of a release without what Spool recorded in it: the text to publish. */
export function withoutReceipts(body: string): string {
  return body.replaceAll(BLOCK, '')
}

/** Records of this release. */
function recordsIn(body: string, release: number): readonly Readonly<Record<string, unknown>>[] {
  const blocks = Array.from(body.matchAll(BLOCK), ([, block = '']) => block.replaceAll('\r', ''))
  return blocks
    .flatMap((block) => Array.from(block.matchAll(RECORD), ([, json = '']) => parsedJson(json)))
    .filter(isRecord)
    .filter((record) => record['release'] === release)
}

/** A name ends with the step. */
function accountIn(name: unknown): string {
  return String(name).replace(/ \S*$/, '')
}

function linesOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  const { permalink } = record
  const link = inertLink('Discuss on Threads', typeof permalink === 'string' ? permalink : undefined)
  // Neither `-->` nor any other end of a comment can stand in it.
  const json = JSON.stringify(record).replaceAll(
    /[<>-]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  )
  return [`<!-- spool ${json} -->`, ...(link ? [link] : [])]
}
