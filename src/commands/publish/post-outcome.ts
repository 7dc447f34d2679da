import type { ChainKey } from '../../core/journal.ts'
import { shown, type Composition } from '../../core/post/compose.ts'
import type { Post } from '../../core/post/post.ts'
import type { Receipt } from '../../core/post/receipt.ts'
import type { Problem } from '../../core/problem.ts'
import { postReport, type PostReport, type Status } from '../../core/report.ts'
import type { ContainerDraft } from '../../core/threads/draft.ts'
import type { Quota } from '../../core/threads/quota.ts'
import type { Session, Recovered } from '../../run/session.ts'

export type PostContext = Session & {
  readonly quota: Quota
  /** What earlier runs left unfinished. */
  readonly recovered: readonly Recovered[]
}

export type PostOutcome = {
  readonly report: PostReport
  readonly left: Quota
  /** Why nothing more can be published for this account in this run. */
  readonly blocked: Problem | undefined
}

/** A post as it is composed by now, and all that has been said of it. */
export type Attempt = { readonly composition: Composition; readonly told: readonly Problem[] }

/** A chain that can be published: nothing that can be known beforehand stands in its way. */
export type PreparedChain = {
  readonly key: ChainKey
  readonly drafts: readonly ContainerDraft[]
  readonly live: readonly Receipt[]
  readonly composition: Composition
  /** What its author should know. */
  readonly told: readonly Problem[]
  /** What is left of the quota once it is published. */
  readonly left: Quota
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
    receipts: post.receipts?.posts ?? [],
    ...(composition && { segments: shown(composition) }),
  }
  return { report, left: quota, blocked: undefined }
}
