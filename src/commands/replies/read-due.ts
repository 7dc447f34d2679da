import { dueOf } from '../../core/replies/due.ts'
import { awaitedIn, withinOthers } from '../../core/replies/answers.ts'
import { keptConversations, type Kept } from '../../core/replies/kept/kept.ts'
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
  /** Paths of posts that stand in the conversations of others, and have none of their own. */
  readonly within: ReadonlySet<string>
  /** How many that were due are left. */
  readonly left: number
  /** Of how many of these nothing is kept either. */
  readonly unknown: number
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
  const awaited = awaitedIn(chains, keptConversations(before, chains, new Map()), now)
  const posts = chains.map((chain) => ({
    ...candidateOf(chain, before, told),
    isAwaited: ruled.has(chain.path) || awaited.has(chain.path),
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
  const within = () =>
    withinOthers(chains, [...keptConversations(before, chains, conversations), ...conversations.values()])
  const [unseen, cut]: [string[], string[]] = [[], []]
  let [left, unknown] = [0, 0]
  const read = async (due: typeof posts) => {
    for (const { chain, entry } of due) {
      const found = await readConversation(chain, source)
      if (found) conversations.set(chain.path, found.conversation)
      else left += 1
      if (!found && !entry) unknown += 1
      if (found?.isUnseen) unseen.push(chain.path)
      if (found?.isCut) cut.push(chain.path)
    }
  }
  await read(due.filter(({ chain }) => !chain.isAnswer))
  // An answer may stand in a conversation that was read before it.
  const known = within()
  await read(due.filter(({ chain }) => chain.isAnswer && !known.has(chain.path)))
  return { conversations, pending, within: within(), dueByAge: byAge.length, left, unknown, unseen, cut }
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
