/** What may still be published, or what a chain takes: its head is a post, the rest are replies. */
export type Quota = { readonly posts: number; readonly replies: number }

/** What publishing the segments of a chain takes after the first `live` of them. */
export function costOf(segments: number, live: number): Quota {
  const rest = segments - live
  return live > 0 ? { posts: 0, replies: rest } : { posts: Math.min(1, rest), replies: Math.max(0, rest - 1) }
}

/** What is left after a cost; undefined if it does not fit. */
export function spend(left: Quota, cost: Quota): Quota | undefined {
  const rest = { posts: left.posts - cost.posts, replies: left.replies - cost.replies }
  return rest.posts < 0 || rest.replies < 0 ? undefined : rest
}
