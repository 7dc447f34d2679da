import type { MediaId } from '../threads/ids.ts'
import { isPermalink } from '../threads/permalink.ts'

/** Proof that one segment is live. The network may withhold a permalink; the id is what counts. */
export type Receipt = { readonly id: MediaId; readonly permalink: string | undefined }

/** What is live of a post. */
export type Receipts = {
  /** One a segment, in order. */
  readonly posts: readonly [Receipt, ...Receipt[]]
  /** What was published, see digest.ts; empty where a person wrote them. */
  readonly digest: string
  /** Whether the whole chain is live. In the file, `published_at` tells: it is written last. */
  readonly whole: boolean
  /** As the file says it; undefined where it does not. */
  readonly publishedAt?: string | undefined
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
  if (than.whole || !than.posts.every(({ id }, index) => receipts.posts[index]?.id === id)) return false
  return receipts.whole || receipts.posts.length > than.posts.length
}

/** The same receipts, without addresses that are none of the network. `api`: the server that speaks its API. */
export function withoutForeignPermalinks(
  { posts: [head, ...rest], ...others }: Receipts,
  api: URL,
): Receipts {
  const checked = ({ id, permalink }: Receipt): Receipt => ({
    id,
    permalink: permalink !== undefined && isPermalink(permalink, api) ? permalink : undefined,
  })
  return { ...others, posts: [checked(head), ...rest.map(checked)] }
}

/** Receipts as the keys that are kept under `threads`. */
export type Keys = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>

/** Receipts as the keys that are kept under `threads`. `now`: milliseconds since 1970. */
export function keysOf({ posts, digest, whole, publishedAt }: Receipts, now: number): Keys {
  const entry = ({ id, permalink }: Receipt) => ({ id, ...(permalink !== undefined && { permalink }) })
  return {
    ...entry(posts[0]),
    ...(whole && { published_at: publishedAt ?? `${new Date(now).toISOString().slice(0, 19)}Z` }),
    posts: posts.map(entry),
    ...(digest !== '' && { digest }),
  }
}
