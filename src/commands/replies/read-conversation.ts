import { conversationOf } from '../../core/replies/conversation.ts'
import type { Conversation } from '../../core/replies/reply.ts'
import type { LiveChain } from '../../core/post/receipt.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { ListedReply, Replies, ReplyPage } from '../../ports/replies.ts'
import type { Requests } from '../../run/reading/requests.ts'

/** Of a hundred each, newest first: ten thousand replies are kept of a post. */
const MOST_PAGES = 100
export const MOST_REPLIES = 100 * MOST_PAGES

type Source = { readonly replies: Replies; readonly requests: Requests }

type ReadConversation = {
  readonly conversation: Conversation
  /** Whether there are more replies than are read. */
  readonly isCut: boolean
  /** Whether the network shows no such post. */
  readonly isUnseen: boolean
}

/** All that was said below a chain; undefined if it could not be read to its end: what is missing would seem deleted. */
export async function readConversation(
  chain: LiveChain,
  source: Source,
): Promise<ReadConversation | undefined> {
  try {
    const listed = chain.isAnswer ? await walk(chain, source) : await readRoot(chain, source)
    if (!listed) return undefined
    const { all, isCut } = listed
    return { conversation: conversationOf(chain, all), isCut, isUnseen: false }
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    return { conversation: conversationOf(chain, []), isCut: false, isUnseen: true }
  }
}

type Listing = { readonly all: readonly ListedReply[]; readonly isCut: boolean }

async function readRoot(
  { segments: [head] }: LiveChain,
  { replies, requests }: Source,
): Promise<Listing | undefined> {
  if (!head) return undefined
  return pagesOf((after) => requests.ask(() => replies.conversation(head.id, after)), MOST_PAGES)
}

/** What answers something is no root, so each of its segments and of their replies is asked for what answers it. */
async function walk({ segments }: LiveChain, { replies, requests }: Source): Promise<Listing | undefined> {
  const all: ListedReply[] = []
  const open = new Set<MediaId>(segments.map(({ id }) => id))
  let left = MOST_PAGES
  // A set goes on with what is added to it meanwhile.
  for (const id of open) {
    if (left <= 0) return { all, isCut: true }
    const found = await pagesOf((after) => requests.ask(() => replies.answers(id, after)), left)
    if (!found) return undefined
    left -= found.pages
    all.push(...found.all)
    for (const reply of found.all) if (reply.mayBeAnswered) open.add(reply.id)
  }
  return { all, isCut: false }
}

/** Undefined where one of the pages is not answered. */
async function pagesOf(
  ask: (after: string | undefined) => Promise<ReplyPage | undefined>,
  most: number,
): Promise<(Listing & { readonly pages: number }) | undefined> {
  const all: ListedReply[] = []
  let after: string | undefined
  for (let pages = 1; ; pages += 1) {
    const page = await ask(after)
    if (!page) return undefined
    all.push(...page.replies)
    after = page.next
    if (after === undefined || pages === most) return { all, isCut: after !== undefined, pages }
  }
}

/** What waits for an approval below a chain: the newest three hundred. None where that is not to be known. */
export async function readPending(
  { segments: [head] }: LiveChain,
  { replies, requests }: Source,
): Promise<readonly ListedReply[]> {
  if (!head) return []
  try {
    const found = await pagesOf((after) => requests.ask(() => replies.pending(head.id, after)), 3)
    return found?.all ?? []
  } catch (cause) {
    if (cause instanceof ThreadsError) return []
    throw cause
  }
}
