import type { Post } from '../post.ts'
import type { DueTime } from '../time/publish-at.ts'

/**
 * The correction of a post that is live as a post of its own: one segment, which replies to the head. Whoever cannot see
 * the post cannot see its correction either. Undefined: there is none, or it is live.
 */
export function correctionOf(post: Post): Post | undefined {
  const { correction, receipts, features: { countries } = {} } = post
  if (!correction || !receipts?.whole || receipts.corrected) return undefined
  const { line, markdown } = correction
  return {
    ...post,
    markdown,
    line,
    publishAt: undefined,
    publishAtLine: undefined,
    format: 'single',
    numbering: undefined,
    title: undefined,
    features: {
      replyTo: { kind: 'id', id: receipts.posts[0].id },
      ...(countries && { countries }),
    },
    receipts: undefined,
    corrects: receipts,
  }
}

/** When a post that is live is still to be reposted. */
export function repostTimeOf({ receipts, repostAt }: Post): DueTime | undefined {
  return receipts?.whole && !receipts.reposted ? repostAt : undefined
}
