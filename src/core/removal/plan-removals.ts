import type { Post, ReadPost } from '../post/post.ts'
import type { Receipts } from '../post/receipt.ts'
import { hasError } from '../problem.ts'
import { postReport, type PostReport } from '../report.ts'

/** A chain that is to be taken down, as its file says. */
export type Asked = { readonly path: string; readonly post: Post; readonly receipts: Receipts }

type RemovalPlan = {
  /** In the order of their paths. */
  readonly asked: readonly Asked[]
  /** Those of which nothing can be taken down. */
  readonly decided: readonly PostReport[]
}

/**
 * Which chains are to be taken down: those whose files say `unpublish: true` and have receipts. What is wrong with such a
 * file is mended first: its receipts may be half of what was live.
 *
 * @param posts By path; `mentions`: whether a file that cannot be read speaks of it.
 */
export function planRemovals(
  posts: ReadonlyMap<string, { readonly read: ReadPost; readonly mentions: boolean }>,
): RemovalPlan {
  const asked: Asked[] = []
  const decided: PostReport[] = []
  for (const [path, { read, mentions }] of posts) {
    if (read.kind === 'problems' && mentions) decided.push(postReport({ path }, 'failed', read.problems))
    if (read.kind !== 'post' || !read.post.unpublish) continue
    const { post } = read
    const { receipts } = post
    const wrong = post.problems.filter(({ rule }) => rule !== 'post/unpublish-and-republish')
    if (receipts?.unpublishedAt !== undefined) continue
    if (hasError(wrong)) decided.push(postReport(post, 'failed', wrong))
    else if (receipts) asked.push({ path, post, receipts })
    else
      decided.push({
        ...postReport(post, 'skipped', []),
        because: { kind: 'unpublish', isLive: false },
      })
  }
  return { asked, decided }
}
