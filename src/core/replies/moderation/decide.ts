import { error, asNotice, type Problem } from '../../problem.ts'
import type { MediaId } from '../../threads/ids.ts'
import { fromAbove, unseenIn } from '../lineage.ts'
import type { Conversation, Reply } from '../reply.ts'
import { lookAt, matches } from './matching.ts'
import type { Action, Moderation, Rule } from './rules.ts'

/** A reply that waits for the account's approval, below the post of this file. */
export type PendingReply = { readonly path: string; readonly reply: Reply }

/** Something to do to a reply on Threads, and the rule that says so. */
export type Act = PendingReply & { readonly action: Action; readonly rule: Rule }

/** A reply that a rule would hide, and Threads does not let a program hide. */
type Nested = PendingReply & { readonly rule: Rule }

/** What rules make of the replies that there are. */
type Moderated = {
  /** Oldest first, at most `maxActions`. */
  readonly acts: readonly Act[]
  /** Acts that are left for the next run. */
  readonly left: number
  readonly nested: readonly Nested[]
  /** Replies that stay on Threads and that nobody has to look at. */
  readonly ignored: ReadonlySet<MediaId>
}

/**
 * Decides by rules, the same whether they are enforced or not. Nothing is decided about what the account wrote, nor about
 * what is hidden already or stands below it.
 */
export function moderate(
  moderation: Moderation,
  conversations: readonly Conversation[],
  pending: readonly PendingReply[],
): Moderated {
  const found = conversations.map((conversation) => decideIn(conversation, moderation.rules))
  const due = [
    ...found.flatMap(({ acts }) => acts),
    ...pending.flatMap((one) => actOnPending(one, moderation.rules)),
  ]
  const acts = due.toSorted(oldestFirst)
  return {
    acts: acts.slice(0, moderation.maxActions),
    left: Math.max(0, acts.length - moderation.maxActions),
    nested: found.flatMap(({ nested }) => nested),
    ignored: new Set(found.flatMap(({ ignored }) => ignored)),
  }
}

/** What a person has to know of that which is not done. */
export function untoldOf({ nested, left }: Moderated, { maxActions }: Moderation): readonly Problem[] {
  const [first] = nested
  return [
    ...(first
      ? [asNotice(error('moderation/nested', { count: nested.length, example: first.reply.id }))]
      : []),
    ...(left > 0 ? [asNotice(error('moderation/max-actions', { left, most: maxActions }))] : []),
  ]
}

type Decided = {
  readonly acts: readonly Act[]
  readonly nested: readonly Nested[]
  readonly ignored: readonly MediaId[]
}

function decideIn(conversation: Conversation, rules: readonly Rule[]): Decided {
  const { path, head, replies } = conversation
  const unseen = unseenIn(conversation)
  const tops = fromAbove(conversation, (reply, above: Reply | undefined) => above ?? reply)
  const matching = replies
    .filter(({ id, isOwn }) => !isOwn && unseen.get(id) !== true)
    .flatMap((reply) => {
      const rule = firstOf(rules, reply, ['hide', 'ignore'])
      return rule ? [{ path, reply, rule }] : []
    })
  const toHide = matching.filter(({ rule }) => rule.action === 'hide')
  const hideable = toHide.filter(({ reply }) => reply.parent === head)
  const hidden = new Set(hideable.map(({ reply }) => reply.id))
  return {
    acts: hideable.map((each) => ({ ...each, action: 'hide' })),
    nested: toHide.filter(({ reply }) => !hidden.has(tops.get(reply.id)?.id ?? reply.id)),
    ignored: matching.filter(({ rule }) => rule.action === 'ignore').map(({ reply }) => reply.id),
  }
}

/** What would be hidden is not shown to begin with, and stays so. */
function actOnPending({ path, reply }: PendingReply, rules: readonly Rule[]): readonly Act[] {
  if (reply.isOwn) return []
  const rule = firstOf(rules, reply, ['hide', 'ignore', 'approve'])
  return rule ? [{ path, reply, rule, action: rule.action === 'approve' ? 'approve' : 'ignore' }] : []
}

function firstOf(rules: readonly Rule[], reply: Reply, actions: readonly Action[]): Rule | undefined {
  const looked = lookAt(reply)
  return rules.find((rule) => actions.includes(rule.action) && matches(rule, looked))
}

function oldestFirst({ reply: one }: Act, { reply: other }: Act): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : 1
}
