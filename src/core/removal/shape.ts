import type { MediaId } from '../threads/ids.ts'

/** Where something live stands, as the network tells. */
type Placed = { readonly isReply: boolean | undefined; readonly replyTo: MediaId | undefined }

/**
 * Those of the live ids of a chain that do not stand where its receipts say: the head at the beginning, and each other one
 * as a reply to the one before it. Where that one is gone, the network may not name it any more.
 *
 * @param ids From the head on.
 * @param placed Without those that are gone.
 * @param answers What the head answers, if it does; `a-post`: another file says which.
 * @param correction The one among the ids that replies to the head, wherever it stands.
 */
export function misplacedIn(
  ids: readonly MediaId[],
  placed: ReadonlyMap<MediaId, Placed>,
  answers?: MediaId | 'a-post',
  correction?: MediaId,
): readonly MediaId[] {
  return ids.filter((id, index) => {
    const found = placed.get(id)
    if (!found) return false
    const { isReply, replyTo } = found
    if (index === 0) {
      if (answers === undefined) return isReply === true || replyTo !== undefined
      if (replyTo === undefined) return isReply !== true
      return answers !== 'a-post' && answers !== replyTo
    }
    const before = ids[id === correction ? 0 : index - 1]
    const mayBeUnnamed = before !== undefined && !placed.has(before) && isReply === true
    return replyTo === undefined ? !mayBeUnnamed : replyTo !== before
  })
}

/** The name of the account in the address of a post; undefined if there is none. */
export function nameInPermalink(permalink: string | undefined): string | undefined {
  const [, name] = /^https?:\/\/[^/]+\/@([\w.]+)\/post\//.exec(permalink ?? '') ?? []
  return name
}
