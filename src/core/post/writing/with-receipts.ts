import { withThreadsKeys, type Edited } from '../../front-matter/edit.ts'
import type { Keys } from '../receipt.ts'
import { receiptsIn } from '../receipts-in.ts'

/** Keys that speak of one publication; those of the next one take their place, or nothing does. */
const OF_ONE_PUBLICATION = ['permalink', 'published_at', 'digest', 'unpublished_at', 'republish']

/**
 * A file with these receipts in its front matter. Where it has those of a chain that was taken down, and these are of
 * another one, the post was published again: the old ids go under `former`, and `republish` has done its work.
 */
export function withReceipts(text: string, keys: Keys): Edited {
  const old = receiptsIn({ text })
  if (old?.unpublishedAt === undefined || old.posts[0].id === keys['id']) return withThreadsKeys(text, keys)
  const former = [...(old.former ?? []), ...old.posts].map(({ id, permalink }) => ({
    id,
    ...(permalink !== undefined && { permalink }),
  }))
  const done = Object.fromEntries(OF_ONE_PUBLICATION.map((key) => [key, undefined]))
  // In two steps, so that what is written first and later of a chain stands where it would stand at once.
  const emptied = withThreadsKeys(text, done)
  return emptied.ok ? withThreadsKeys(emptied.text, { ...keys, former }) : emptied
}
