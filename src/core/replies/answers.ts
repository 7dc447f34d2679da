import type { LiveChain } from '../post/receipt.ts'
import type { MediaId } from '../threads/ids.ts'
import { isYoung } from './due.ts'
import type { Conversation } from './reply.ts'

/** Paths of posts in whose conversations, as they are kept, young posts that answer there are missing. */
export function awaitedIn(
  chains: readonly LiveChain[],
  kept: readonly Conversation[],
  now: number,
): ReadonlySet<string> {
  const replies = kept.flatMap((each) => each.replies.map(({ id }) => [id, each.path] as const))
  const segments = chains.flatMap(({ path, segments: ids }) => ids.map(({ id }) => [id, path] as const))
  // A segment of a post that answers is a reply, too: it is found where it is that.
  const [known, homes] = [new Set(replies.map(([id]) => id)), new Map([...segments, ...replies])]
  const missing = chains.filter(
    ({ segments: [head], publishedAt }) => isYoung(publishedAt, now) && head && !known.has(head.id),
  )
  return new Set(missing.flatMap(({ answers }) => (answers === undefined ? [] : (homes.get(answers) ?? []))))
}

/** Paths of posts that answer, and stand in the conversation of another post with all that answers them. */
export function withinOthers(
  chains: readonly LiveChain[],
  conversations: readonly Conversation[],
): ReadonlySet<string> {
  const paths = new Map<MediaId, string[]>()
  for (const { path, replies } of conversations)
    for (const { id } of replies) paths.set(id, [...(paths.get(id) ?? []), path])
  const within = chains.filter(
    ({ path, isAnswer, segments: [head] }) =>
      isAnswer && head && paths.get(head.id)?.some((other) => other !== path),
  )
  return new Set(within.map(({ path }) => path))
}
