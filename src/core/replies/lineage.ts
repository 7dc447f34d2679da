import type { MediaId } from '../threads/ids.ts'
import type { Conversation, Reply } from './reply.ts'

/**
 * What each reply has from the one that it answers. `of` is asked once a reply, from the top down; `above` is undefined
 * where a reply answers a segment, or one that is not there any more. However deep the tree is, and even where the
 * network's answers go in a circle, this ends and takes linear time.
 */
export function fromAbove<Value>(
  { replies }: Conversation,
  of: (reply: Reply, above: Value | undefined) => Value,
): ReadonlyMap<MediaId, Value> {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const known = new Map<MediaId, Value>()
  for (const reply of replies) {
    const path: Reply[] = []
    const onPath = new Set<MediaId>()
    let at: Reply | undefined = reply
    while (at && !known.has(at.id) && !onPath.has(at.id)) {
      path.push(at)
      onPath.add(at.id)
      at = byId.get(at.parent)
    }
    for (const each of path.toReversed()) known.set(each.id, of(each, known.get(each.parent)))
  }
  return known
}

/** Replies that no reader sees: each that the network hides, and what stands below it. */
export function unseenIn(conversation: Conversation): ReadonlyMap<MediaId, boolean> {
  return fromAbove(conversation, (reply, above) => reply.hidden || above === true)
}
