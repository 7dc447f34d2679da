import type { MediaId } from '../threads/ids.ts'
import { isPermalink } from '../threads/permalink.ts'

/** Proof that one segment is live. The network may withhold a permalink; the id is what counts. */
export type Receipt = { readonly id: MediaId; readonly permalink: string | undefined }

/** What is live of a post, or was until it was taken down. */
export type Receipts = {
  /** One a segment, in order. */
  readonly posts: readonly [Receipt, ...Receipt[]]
  /** What was published, see digest.ts; empty where a person wrote them. */
  readonly digest: string
  /** Whether the whole chain is live. In the file, `published_at` tells: it is written last. */
  readonly whole: boolean
  /** As the file says it; undefined where it does not. */
  readonly publishedAt?: string | undefined
  /** When all of it was taken down, as the file says it; absent: it is live. */
  readonly unpublishedAt?: string | undefined
  /** What was live of the post before, and was taken down. */
  readonly former?: readonly Receipt[]
}

/** What is live of a post file, the whole chain or a part. */
export type LiveChain = {
  readonly path: string
  /** Those that no file before has as well; `number`: the place in the chain, from 1. */
  readonly segments: readonly (Receipt & { readonly number: number })[]
  /** How many segments of it are live. */
  readonly length: number
  /** Milliseconds since 1970; undefined where the receipts do not tell. */
  readonly publishedAt: number | undefined
  /** Whether it answers a post, and so is no root. */
  readonly isAnswer: boolean
  /** Whether replies to it wait for an approval. */
  readonly takesApprovals: boolean
}

/** Whether receipts tell of more than others of the same chain, or of any where there are no others. */
export function goesFurther(receipts: Receipts, than: Receipts | undefined): boolean {
  if (!than) return true
  const { former = [] } = receipts
  // After a removal there is only what was published again.
  if (than.unpublishedAt !== undefined)
    return than.posts.every(({ id }) => former.some((each) => each.id === id))
  if (receipts.unpublishedAt !== undefined) return isSamePosts(receipts, than)
  if (than.whole || !than.posts.every(({ id }, index) => receipts.posts[index]?.id === id)) return false
  return receipts.whole || receipts.posts.length > than.posts.length
}

function isSamePosts({ posts }: Receipts, other: Receipts): boolean {
  return posts.length === other.posts.length && posts.every(({ id }, index) => other.posts[index]?.id === id)
}

/** The same receipts, without addresses that are none of the network. `api`: the server that speaks its API. */
export function withoutForeignPermalinks(
  { posts: [head, ...rest], former, ...others }: Receipts,
  api: URL,
): Receipts {
  const checked = ({ id, permalink }: Receipt): Receipt => ({
    id,
    permalink: permalink !== undefined && isPermalink(permalink, api) ? permalink : undefined,
  })
  return {
    ...others,
    posts: [checked(head), ...rest.map(checked)],
    ...(former && { former: former.map(checked) }),
  }
}

/** Keys under `threads` and what they hold; undefined: to be removed. */
export type Keys = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[] | undefined>>

/** Receipts as the keys that are kept under `threads`. `now`: milliseconds since 1970. */
export function keysOf(receipts: Receipts, now: number): Keys {
  const { posts, digest, whole, publishedAt, unpublishedAt } = receipts
  const entry = ({ id, permalink }: Receipt) => ({ id, ...(permalink !== undefined && { permalink }) })
  return {
    ...entry(posts[0]),
    ...(whole && { published_at: publishedAt ?? momentOf(now) }),
    posts: posts.map(entry),
    ...(digest !== '' && { digest }),
    ...(unpublishedAt !== undefined && { unpublished_at: unpublishedAt }),
  }
}

/** Keys that speak of one publication; those of the next one take their place, or nothing does. */
const OF_ONE_PUBLICATION = ['permalink', 'published_at', 'digest', 'unpublished_at', 'republish']

/**
 * What is to be set in a file, one after the other, so that it has these receipts. Where it has those of a chain that was
 * taken down, and these are of another one, the post was published again: the old ids go under `former`, and `republish`
 * has done its work. That takes two steps: then what is written first and later of a chain stands as if written at once.
 */
export function stepsFor(keys: Keys, old: Receipts | undefined): readonly Keys[] {
  if (old?.unpublishedAt === undefined || old.posts[0].id === keys['id']) return [keys]
  const former = [...(old.former ?? []), ...old.posts].map(({ id, permalink }) => ({
    id,
    ...(permalink !== undefined && { permalink }),
  }))
  return [Object.fromEntries(OF_ONE_PUBLICATION.map((key) => [key, undefined])), { ...keys, former }]
}

/** A moment as receipts have it, in UTC. `at`: milliseconds since 1970. */
export function momentOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
