import type { LiveChain } from '../../post/receipt.ts'
import type { MediaId } from '../../threads/ids.ts'
import { isYoung } from '../due.ts'
import type { Conversation, Reply } from '../reply.ts'
import type { Entry, KeptReplies } from './entry.ts'
import { fileFor, INDEX } from './names.ts'
import { entriesIn, indexText } from './index-text.ts'
import { repliesIn, repliesText } from './replies-text.ts'

/** All that the branch holds, by the paths of posts. */
export type Kept = {
  /** Number of the issue that is the inbox; undefined where none is known. */
  readonly inbox: number | undefined
  readonly entries: ReadonlyMap<string, Entry>
  readonly replies: ReadonlyMap<string, KeptReplies>
}

/** Names and texts of files; undefined where there is something else of that name, or the bytes are no text. */
type Texts = ReadonlyMap<string, string | undefined>

/** What an earlier run has kept. Anybody who may push the branch may have written it: what is not as it should be is not there. */
export function keptIn(texts: Texts): Kept {
  const { inbox, entries } = entriesIn(texts.get(INDEX))
  const replies = new Map<string, KeptReplies>()
  for (const [path, { file, head }] of entries) {
    const found = file === undefined ? undefined : repliesIn(texts.get(file), head)
    if (found) replies.set(path, found)
  }
  return { inbox, entries, replies }
}

/** All files of the branch. */
export function textsOf({ inbox, entries, replies }: Kept): ReadonlyMap<string, string> {
  const files = [...replies].flatMap(([path, kept]) => {
    const entry = entries.get(path)
    return entry?.file === undefined ? [] : [[entry.file, repliesText(entry.head, kept)] as const]
  })
  return new Map([[INDEX, indexText(inbox, entries)], ...files])
}

/** Conversations that are kept of these chains, but for those that are read anew. */
export function keptConversations(
  { replies }: Kept,
  chains: readonly LiveChain[],
  read: ReadonlyMap<string, unknown>,
): readonly Conversation[] {
  return chains.flatMap(({ path, segments }) => {
    const kept = read.has(path) ? undefined : replies.get(path)
    const [head] = segments
    if (!kept || !head) return []
    const ids = segments.map(({ id }) => id)
    return [{ path, head: head.id, permalink: head.permalink, segments: ids, replies: kept.replies }]
  })
}

/** What a run has read. */
type Read = {
  /** All that are live. */
  readonly chains: readonly LiveChain[]
  /** By the path of the post; of others, what is kept stays. */
  readonly conversations: ReadonlyMap<string, Conversation>
  /** How many replies the network counts, by the media id of the head. */
  readonly told: ReadonlyMap<MediaId, number>
  readonly now: number
  /** `replies-dir`. */
  readonly folder: string | undefined
}

/** What is to be kept from now on: what is gone from the network, or whose post is gone, is gone from here. */
export function withRead(before: Kept, { chains, conversations, told, now, folder }: Read): Kept {
  const entries = new Map<string, Entry>()
  const replies = new Map<string, KeptReplies>()
  for (const { path, segments, publishedAt } of chains) {
    const head = segments[0]?.id
    const known = before.entries.get(path)
    const kept = known?.head === head ? before.replies.get(path) : undefined
    const conversation = conversations.get(path)
    if (head === undefined || (!conversation && known?.head !== head)) continue
    const next = conversation ? keptOf(conversation, kept, now) : kept
    const file = next && fileFor(path, folder)
    if (next) replies.set(path, next)
    const checked = dayOf(publishedAt !== undefined && isYoung(publishedAt, now) ? publishedAt : now)
    if (conversation) entries.set(path, { head, file, told: told.get(head) ?? known?.told, checked })
    else if (known) entries.set(path, { ...known, file })
  }
  return { inbox: before.inbox, entries, replies }
}

/** Undefined where nothing is to be seen. What has not changed keeps its time. */
function keptOf(
  { replies: all }: Conversation,
  before: KeptReplies | undefined,
  now: number,
): KeptReplies | undefined {
  const replies = all.filter(({ hidden }) => !hidden)
  if (replies.length === 0) return undefined
  const isSame = before && contentOf(before.replies) === contentOf(replies)
  // Addresses of pictures end after some time, and are others each time: they alone are no change, until they are old.
  const isOld = before && now - Date.parse(before.fetchedAt) > ADDRESSES_LAST_MS
  if (isSame && !(isOld && addressesOf(before.replies) !== addressesOf(replies))) return before
  return { fetchedAt: `${new Date(now).toISOString().slice(0, 19)}Z`, replies }
}

const ADDRESSES_LAST_MS = 5 * 24 * 3_600_000

function contentOf(replies: readonly Reply[]): string {
  return JSON.stringify(
    replies.map((reply) => ({ ...reply, media: reply.media.map(({ kind }) => kind) })),
    ['id', 'parent', 'by', 'verified', 'text', 'at', 'permalink', 'media', 'isOwn'],
  )
}

function addressesOf(replies: readonly Reply[]): string {
  return JSON.stringify(replies.map(({ media }) => media.map(({ url }) => url)))
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** How many replies of others were not known before, by the path of the post. */
export function newRepliesIn(before: Kept, after: Kept): ReadonlyMap<string, number> {
  const counts = [...after.replies].map(([path, { replies }]) => {
    const known = new Set(before.replies.get(path)?.replies.map(({ id }) => id))
    return [path, replies.filter(({ id, isOwn }) => !isOwn && !known.has(id)).length] as const
  })
  return new Map(counts.filter(([, count]) => count > 0))
}

/** The reply that an address leads to, whatever its host and the name of its author are by now. */
export function idOfPermalink(address: string, { replies }: Kept): MediaId | undefined {
  const code = codeIn(address)
  if (code === undefined) return undefined
  const all = [...replies.values()].flatMap((kept) => kept.replies)
  return all.find(({ permalink }) => permalink !== undefined && codeIn(permalink) === code)?.id
}

function codeIn(address: string): string | undefined {
  return /\/post\/([\w-]+)\/?$/.exec(URL.parse(address)?.pathname ?? '')?.[1]
}
