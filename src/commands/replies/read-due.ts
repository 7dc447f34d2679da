import { dueOf } from '../../core/replies/due.ts'
import type { Kept } from '../../core/replies/kept/kept.ts'
import type { PendingReply } from '../../core/replies/moderation/decide.ts'
import type { Conversation } from '../../core/replies/reply.ts'
import type { LiveChain } from '../../core/post/receipt.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { Replies } from '../../ports/replies.ts'
import type { Requests } from '../../run/reading/requests.ts'
import { readConversation, readPending } from './read-conversation.ts'

/** Asked for in every run. Later, when the conversation has its turn. */
const PENDING_MS = 30 * 24 * 3_600_000

type Reading = {
  readonly chains: readonly LiveChain[]
  readonly before: Kept
  /** How many replies the network counts; undefined where it does not tell. */
  readonly told: ReadonlyMap<MediaId, number> | undefined
  /** Paths of posts below which a rule has something to do, as far as is known. */
  readonly ruled: ReadonlySet<string>
  readonly now: number
}

export type ReadReplies = {
  /** By the path of the post. */
  readonly conversations: ReadonlyMap<string, Conversation>
  readonly pending: readonly PendingReply[]
  /** How many conversations would have been due by the age of posts alone. */
  readonly dueByAge: number
  /** How many that were due are left. */
  readonly left: number
  /** Paths of posts. */
  readonly unseen: readonly string[]
  readonly cut: readonly string[]
}

/** Reads the conversations that are due, in their order, as far as requests go. */
export async function readDue(
  { chains, before, told, ruled, now }: Reading,
  replies: Replies,
  requests: Requests,
): Promise<ReadReplies> {
  const source = { replies, requests }
  const posts = chains.map((chain) => ({
    ...candidateOf(chain, before, told),
    isRuled: ruled.has(chain.path),
  }))
  const due = dueOf(posts, now)
  const byAge = dueOf(
    posts.map((post) => ({ ...post, told: undefined })),
    now,
  )
  const pending: PendingReply[] = []
  for (const { chain } of posts) {
    const isRecent = chain.publishedAt !== undefined && now - chain.publishedAt < PENDING_MS
    if (!chain.takesApprovals || !(isRecent || due.some((post) => post.chain === chain))) continue
    const head = chain.segments[0]?.id
    for (const { parent = head, ...reply } of await readPending(chain, source))
      if (parent !== undefined) pending.push({ path: chain.path, reply: { ...reply, parent } })
  }
  const conversations = new Map<string, Conversation>()
  const [unseen, cut]: [string[], string[]] = [[], []]
  let left = 0
  // An answer may stand in a conversation that is read before it.
  const ordered = [
    ...due.filter(({ chain }) => !chain.isAnswer),
    ...due.filter(({ chain }) => chain.isAnswer),
  ]
  for (const { chain } of ordered) {
    if (chain.isAnswer && isWithin(chain, before, conversations)) continue
    const read = await readConversation(chain, source)
    if (!read) left += 1
    else conversations.set(chain.path, read.conversation)
    if (read?.isUnseen) unseen.push(chain.path)
    if (read?.isCut) cut.push(chain.path)
  }
  return { conversations, pending, dueByAge: byAge.length, left, unseen, cut }
}

function candidateOf(chain: LiveChain, before: Kept, told: Reading['told']) {
  const head = chain.segments[0]?.id
  const known = before.entries.get(chain.path)
  return {
    chain,
    publishedAt: chain.publishedAt,
    told: head === undefined ? undefined : told?.get(head),
    entry: known?.head === head ? known : undefined,
  }
}

/** Whether it stands in the conversation of another post of the repository, with all that answers it. */
function isWithin(
  { path, segments: [head] }: LiveChain,
  before: Kept,
  read: ReadonlyMap<string, Conversation>,
): boolean {
  const others = [...before.replies, ...read].filter(([other]) => other !== path)
  return others.some(([, { replies }]) => replies.some(({ id }) => id === head?.id))
}
