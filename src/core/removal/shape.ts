import type { MediaId } from '../threads/ids.ts'

/** Where something live stands, as the network tells. */
type Placed = { readonly isReply: boolean | undefined; readonly replyTo: MediaId | undefined }

/**
 * Those of the live ids of a chain that do not stand where its receipts say: the head at the beginning, and each other one
 * as a reply to the one before it. Where that one is gone, the network may not name it any more.
 *
 * @param ids From the head on.
 * @param placed Without those that are gone.
 * @param isAnswer Whether the head answers another post.
 */
export function misplacedIn(
  ids: readonly MediaId[],
  placed: ReadonlyMap<MediaId, Placed>,
  isAnswer: boolean,
): readonly MediaId[] {
  return ids.filter((id, index) => {
    const found = placed.get(id)
    if (!found) return false
    const { isReply, replyTo } = found
    if (index === 0) return !isAnswer && (isReply === true || replyTo !== undefined)
    const before = ids[index - 1]
    const mayBeUnnamed = before !== undefined && !placed.has(before) && isReply === true
    return replyTo === undefined ? !mayBeUnnamed : replyTo !== before
  })
}

/** The name of the account in the address of a post; undefined if there is none. */
export function nameInPermalink(permalink: string | undefined): string | undefined {
  const [, name] = /^https?:\/\/[^/]+\/@([\w.]+)\/post\//.exec(permalink ?? '') ?? []
  return name
}
