import * as v from 'valibot'
import { parsedJson } from '../../json.ts'
import { isId, mediaId, type MediaId } from '../../threads/ids.ts'
import type { KeptReplies } from './entry.ts'

const id = v.pipe(
  v.string(),
  v.check(isId),
  v.transform((digits) => mediaId(digits)),
)
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
const File = v.object({ kind: v.picklist(['image', 'video', 'audio', 'gif']), url: v.string() })
const Kept = v.object({
  id,
  parent: id,
  by: v.string(),
  own: v.boolean(),
  verified: v.boolean(),
  text: v.string(),
  at: moment,
  permalink: v.nullable(v.string()),
  media: v.array(File),
})
const Page = v.object({ head: v.string(), fetched_at: moment, replies: v.array(Kept) })

/** The replies to one post as a file: JSON, a reply a line, in which nothing is active wherever it is put. */
export function repliesText(head: MediaId, { fetchedAt, replies }: KeptReplies): string {
  const lines = replies.map(({ isOwn: own, permalink = null, ...reply }) => {
    const { id, parent, by, verified, text, at, media, hidden } = reply
    return plain(JSON.stringify({ id, parent, by, own, verified, text, at, permalink, media, hidden }))
  })
  return `{"head":"${head}","fetched_at":"${fetchedAt}","replies":[\n${lines.join(',\n')}\n]}\n`
}

/** What ends a script in HTML, a line, or the order of letters is written as JSON writes it by number. */
function plain(json: string): string {
  return json.replaceAll(/[<>&\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

/** Undefined if it is no such file, or one of another post. */
export function repliesIn(text: string | undefined, head: MediaId): KeptReplies | undefined {
  const { success, output } = v.safeParse(Page, parsedJson(text ?? ''))
  if (!success || output.head !== head) return undefined
  const replies = output.replies.map(({ own: isOwn, permalink, ...reply }) => ({
    ...{ ...reply, isOwn, permalink: permalink ?? undefined },
    // Those that are hidden are not kept.
    hidden: false,
  }))
  return { fetchedAt: output.fetched_at, replies }
}
