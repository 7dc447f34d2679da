import * as v from 'valibot'
import type { Reply } from '../../core/replies/reply.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import { isId, mediaId, type MediaId } from '../../core/threads/ids.ts'
import { isPermalink } from '../../core/threads/permalink.ts'
import type { ListedReply, Replies, ReplyAct, ReplyPage, ReplyState } from '../../ports/replies.ts'
import type { Ask } from './connection.ts'

/** A text on Threads has 500 characters; what is longer than this many times over is cut. */
const LONGEST_TEXT = 4000
const LONGEST_ADDRESS = 2000
/** A carousel has no more. */
const MOST_MEDIA = 20

const text = v.fallback(v.optional(v.string()), undefined)
const flag = v.fallback(v.optional(v.boolean()), undefined)
const id = v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.check(isId))
const parent = v.fallback(v.optional(v.object({ id })), undefined)
const list = v.fallback(v.optional(v.array(v.unknown()), []), [])

const File = v.object({ media_type: text, media_url: text })
const Entry = v.object({
  id,
  text,
  username: text,
  permalink: text,
  timestamp: v.pipe(
    v.string(),
    v.check((said) => momentIn(said) !== undefined),
  ),
  media_type: text,
  media_url: text,
  gif_url: text,
  children: v.fallback(v.optional(v.object({ data: list })), undefined),
  replied_to: parent,
  is_reply_owned_by_me: flag,
  is_verified: flag,
  has_replies: flag,
  hide_status: text,
})
const Page = v.object({ data: v.array(v.unknown()), paging: v.optional(v.unknown()) })
const Cursor = v.object({ cursors: v.object({ after: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)) }) })
const LastPage = v.nullish(v.object({ next: v.nullish(v.never()) }))
const State = v.object({ hide_status: text, reply_approval_status: text })
const Done = v.object({ success: v.literal(true) })

const FIELDS = [
  'id,text,username,permalink,timestamp,media_type,media_url,gif_url,children{media_type,media_url}',
  'replied_to,is_reply_owned_by_me,is_verified,has_replies,hide_status',
].join(',')

const KINDS: Readonly<Record<string, Reply['media'][number]['kind']>> = {
  IMAGE: 'image',
  VIDEO: 'video',
  AUDIO: 'audio',
}

const ACTS: Readonly<Record<ReplyAct, readonly [path: string, form: Readonly<Record<string, string>>]>> = {
  hide: ['manage_reply', { hide: 'true' }],
  approve: ['manage_pending_reply', { approve: 'true' }],
  ignore: ['manage_pending_reply', { approve: 'false' }],
}

/** What others wrote below posts, over HTTP. */
export function repliesOverHttp(api: URL, ask: Ask): Replies {
  const page = async (
    path: string,
    after: string | undefined,
    more: Readonly<Record<string, string>> = {},
  ): Promise<ReplyPage> => {
    const query = { fields: FIELDS, limit: '100', ...more, ...(after !== undefined && { after }) }
    const { data, paging } = await ask(Page, { path, query })
    // The last page can have a cursor, too. An address of the next page holds the token: only the cursor goes on.
    const isLast = data.length === 0 || v.is(LastPage, paging)
    const next = !isLast && v.is(Cursor, paging) ? paging.cursors.after : undefined
    return { replies: data.flatMap((entry) => listedOf(entry, api) ?? []), next }
  }
  return {
    conversation: (root, after) => page(`${root}/conversation`, after),
    answers: (of, after) => page(`${of}/replies`, after),
    pending: (root, after) => page(`${root}/pending_replies`, after, { approval_status: 'pending' }),
    state: (reply) => stateOf(reply, ask),
    async act(reply, act) {
      const [edge, form] = ACTS[act]
      await ask(Done, { path: `${reply}/${edge}`, form })
    },
  }
}

async function stateOf(reply: MediaId, ask: Ask): Promise<ReplyState | undefined> {
  try {
    const query = { fields: 'id,hide_status,reply_approval_status' }
    const { hide_status, reply_approval_status } = await ask(State, { path: reply, query })
    const approval = reply_approval_status?.toLowerCase()
    if (approval === 'pending') return 'waits'
    if (approval === 'ignored') return 'ignored'
    return isHidden(hide_status) ? 'hidden' : 'shown'
  } catch (cause) {
    if (cause instanceof ThreadsError && cause.kind === 'not-offered') return undefined
    throw cause
  }
}

/** Undefined where it is nothing that can be a reply. */
function listedOf(given: unknown, api: URL): ListedReply | undefined {
  const { success, output: entry } = v.safeParse(Entry, given)
  const at = success ? momentIn(entry.timestamp) : undefined
  if (!success || at === undefined) return undefined
  return {
    id: mediaId(entry.id),
    parent: entry.replied_to && mediaId(entry.replied_to.id),
    // A name that none can have is none: it would lead elsewhere in addresses that are made of it.
    by: /^[\w.]{1,50}$/.test(entry.username ?? '') ? (entry.username ?? '') : '',
    verified: entry.is_verified === true,
    text: (entry.text ?? '').slice(0, LONGEST_TEXT).toWellFormed(),
    at,
    permalink:
      entry.permalink !== undefined && isPermalink(entry.permalink, api) ? entry.permalink : undefined,
    media: mediaOf(entry),
    hidden: isHidden(entry.hide_status),
    isOwn: entry.is_reply_owned_by_me === true,
    mayBeAnswered: entry.has_replies !== false,
  }
}

/** What is not said is not hidden; a word that is not known here is no permission to show it. */
function isHidden(status: string | undefined): boolean {
  return status !== undefined && !['NOT_HUSHED', 'UNHUSHED'].includes(status)
}

function mediaOf({ media_type, media_url, gif_url, children }: v.InferOutput<typeof Entry>): Reply['media'] {
  const files = (children?.data ?? []).flatMap((child) => (v.is(File, child) ? [child] : []))
  const own = [{ media_type, media_url }, ...files].flatMap(({ media_type: type = '', media_url: url }) => {
    const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined
    return kind && isAddress(url) ? [{ kind, url }] : []
  })
  const gif = isAddress(gif_url) ? [{ kind: 'gif' as const, url: gif_url }] : []
  return [...own, ...gif].slice(0, MOST_MEDIA)
}

function isAddress(said: string | undefined): said is string {
  return said !== undefined && said.length <= LONGEST_ADDRESS && URL.parse(said)?.protocol === 'https:'
}

/** In UTC, to the second. Years before 1970, and those of more than four digits, are none. */
function momentIn(said: string): string | undefined {
  const ms = /^(19[7-9]|[2-9]\d\d)\d-/.test(said) ? Date.parse(said) : NaN
  return Number.isNaN(ms) ? undefined : `${new Date(ms).toISOString().slice(0, 19)}Z`
}
