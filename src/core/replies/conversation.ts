import type { LiveChain } from '../post/receipt.ts'
import type { MediaId } from '../threads/ids.ts'
import type { Conversation, Reply } from './reply.ts'

/** A reply as the network lists it; `parent`: undefined where it does not say. */
type Listed = Omit<Reply, 'parent'> & { readonly parent: MediaId | undefined }

/** What was said below a chain: each reply once, in the order of `Conversation`, without the chain itself. */
export function conversationOf(chain: LiveChain, listed: readonly Listed[]): Conversation {
  const segments = chain.segments.map(({ id }) => id)
  const [head] = chain.segments
  const root = head?.id ?? ('' as MediaId)
  const byId = new Map<MediaId, Reply>()
  for (const { id, parent = root, by, verified, text, at, permalink, media, hidden, isOwn } of listed)
    if (!segments.includes(id))
      byId.set(id, { id, parent, by, verified, text, at, permalink, media, hidden, isOwn })
  const replies = [...byId.values()].sort(
    (one, other) => compare(one.at, other.at) || compareIds(one.id, other.id),
  )
  const whole = { path: chain.path, head: root, permalink: head?.permalink, segments, replies }
  return withHidden(whole, new Set())
}

/** The same where these are hidden as well, and with all that are hidden what answers them, on all levels. */
export function withHidden(conversation: Conversation, ids: ReadonlySet<MediaId>): Conversation {
  const below = Map.groupBy(conversation.replies, ({ parent }) => parent)
  const own = conversation.replies.filter(({ hidden }) => hidden).map(({ id }) => id)
  const hidden = new Set([...ids, ...own])
  // A set goes on with what is added to it meanwhile, and never has anything twice.
  for (const id of hidden) for (const reply of below.get(id) ?? []) hidden.add(reply.id)
  const replies = conversation.replies.map((reply) =>
    hidden.has(reply.id) ? { ...reply, hidden: true } : reply,
  )
  return { ...conversation, replies }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** Ids are numbers, written out. */
function compareIds(one: MediaId, other: MediaId): number {
  return one.length - other.length || compare(one, other)
}
