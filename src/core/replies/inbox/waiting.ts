import { linksOf } from '../../text/links.ts'
import type { MediaId } from '../../threads/ids.ts'
import { unseenIn } from '../lineage.ts'
import type { Conversation, Reply } from '../reply.ts'

/** Why a reply stands where it does in the inbox; the first that fits. */
const REASONS = ['question', 'often', 'verified', 'other'] as const
export type Reason = (typeof REASONS)[number]

/** A reply that the account has not answered. */
export type Waiting = {
  readonly reply: Reply
  readonly conversation: Conversation
  readonly reason: Reason
}

/** Replies below that many posts are often. */
const OFTEN = 3

/** The question marks of the scripts that have one of their own. */
const QUESTION_MARK = /[?\u037e\u055e\u061f\u1367\u203d\u2047-\u2049\u2e2e\ufe56\uff1f]/

/**
 * The replies that wait for an answer: not the account's own, seen by readers, and with no reply of the account below
 * them. In the order of `REASONS`; of one reason the newest first.
 *
 * @param ignored Replies that a rule of moderation keeps out.
 */
export function waitingIn(
  conversations: readonly Conversation[],
  ignored: ReadonlySet<MediaId>,
): readonly Waiting[] {
  const often = oftenIn(conversations)
  return conversations
    .flatMap((conversation) => {
      const [answered, unseen] = [answeredIn(conversation), unseenIn(conversation)]
      return conversation.replies
        .filter(({ id, isOwn }) => !isOwn && !answered.has(id) && unseen.get(id) !== true && !ignored.has(id))
        .map((reply) => ({ reply, conversation, reason: reasonOf(reply, often) }))
    })
    .sort(byReasonThenNewest)
}

/** Every reply that has one of the account below it. */
function answeredIn({ replies }: Conversation): ReadonlySet<MediaId> {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const answered = new Set<MediaId>()
  for (const own of replies.filter(({ isOwn }) => isOwn)) {
    for (let at = byId.get(own.parent); at && !answered.has(at.id); at = byId.get(at.parent)) {
      answered.add(at.id)
    }
  }
  return answered
}

/** Names that stand below several posts: many replies to one post can be a quarrel, or spam. */
function oftenIn(conversations: readonly Conversation[]): ReadonlySet<string> {
  const posts = new Map<string, number>()
  for (const { replies } of conversations) {
    for (const name of new Set(replies.filter(({ hidden }) => !hidden).map(({ by }) => by))) {
      posts.set(name, (posts.get(name) ?? 0) + 1)
    }
  }
  return new Set([...posts].filter(([, count]) => count >= OFTEN).map(([name]) => name))
}

function reasonOf({ text, by, verified }: Reply, often: ReadonlySet<string>): Reason {
  if (QUESTION_MARK.test(withoutLinks(text))) return 'question'
  if (often.has(by)) return 'often'
  return verified ? 'verified' : 'other'
}

/** An address can have a `?` and ask nothing. */
function withoutLinks(text: string): string {
  let [kept, from] = ['', 0]
  for (const { start, end } of linksOf(text)) {
    kept += text.slice(from, start)
    from = end
  }
  return kept + text.slice(from)
}

function byReasonThenNewest(one: Waiting, other: Waiting): number {
  const reasons = REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason)
  if (reasons !== 0) return reasons
  const [earlier, later] = [one.reply, other.reply]
  if (earlier.at !== later.at) return earlier.at < later.at ? 1 : -1
  return earlier.id < later.id ? 1 : -1
}
