import type { Composition } from '../../core/post/composition.ts'
import type { Post } from '../../core/post/post.ts'
import { previewOf } from '../../core/preview/preview-of.ts'
import type { Problem } from '../../core/problem.ts'
import { postReport, type PostReport, type Status } from '../../core/report.ts'
import type { Quota } from '../../core/threads/quota.ts'
import type { Session, Recovered } from '../../run/session.ts'

export type PostContext = Session & {
  readonly quota: Quota
  /** What earlier runs left unfinished. */
  readonly recovered: readonly Recovered[]
}

export type PostOutcome = {
  readonly report: PostReport
  readonly quotaLeft: Quota
  /** Why nothing more can be published for this account in this run. */
  readonly blocked: Problem | undefined
}

/** The outcome of a post of which nothing was published in this run. */
export function endPost(
  post: Post,
  status: Status,
  problems: readonly Problem[],
  { quota }: PostContext,
  composition?: Composition,
): PostOutcome {
  const report = {
    ...postReport(post, status, problems),
    receipts: (post.corrects ?? post.receipts)?.posts ?? [],
    ...(composition && { segments: previewOf(composition) }),
  }
  return { report, quotaLeft: quota, blocked: undefined }
}
