import type { Post } from '../../core/post/post.ts'
import type { Receipt, Receipts } from '../../core/post/receipt.ts'
import { previewOf } from '../../core/preview/preview-of.ts'
import { asWarning, type Problem } from '../../core/problem.ts'
import { postReport, type Status } from '../../core/report.ts'
import { problemsOfLosses } from '../../core/threads/losses.ts'
import type { ChainOutcome } from '../../publishing/outcome.ts'
import { receiptsOf } from './follow-up/receipts-of.ts'
import type { PostContext, PostOutcome } from './post-outcome.ts'
import type { PreparedChain } from './prepared-chain.ts'

/** Adds the receipts of what is live to those that are written back, and reports. */
export function recordChain(
  post: Post,
  { key, live, composition, told, quotaLeft }: PreparedChain,
  { receipts, losses, stopped }: ChainOutcome,
  { writeBack, postFiles }: PostContext,
): PostOutcome {
  const { digest, segments } = composition
  const [head, ...replies] = receipts
  const whole = receipts.length === segments.length
  const { corrects } = post
  const added: Receipts | undefined =
    head &&
    (corrects
      ? { ...(receiptsOf(post, postFiles) ?? corrects), corrected: head }
      : { posts: [head, ...replies], digest, whole })
  const unwritten = added && writeBack.add(key, added)
  const lost = [...losses].flatMap(([number, parts]) => problemsOfLosses(post, number, parts))
  const status = statusOf(head, { whole, adopted: live.length === segments.length, why: stopped?.problem })
  const why = stopped && (status === 'deferred' ? asWarning(stopped.problem) : stopped.problem)
  const problems = [...told, ...lost, ...(why ? [why] : []), ...(unwritten ? [unwritten] : [])]
  const shown = corrects?.posts ?? receipts
  const report = { ...postReport(post, status, problems), receipts: shown, segments: previewOf(composition) }
  // With its place in this file: the problem holds back other posts, but is about this one.
  const placed = report.problems.find(({ message }) => message === why?.message)
  return { report, quotaLeft, blocked: stopped?.blocksAccount ? placed : undefined }
}

type Ending = { readonly whole: boolean; readonly adopted: boolean; readonly why: Problem | undefined }

function statusOf(head: Receipt | undefined, { whole, adopted, why }: Ending): Status {
  if (whole) return adopted ? 'adopted' : 'published'
  if (head) return 'partial'
  return why?.rule === 'threads/throttled' ? 'deferred' : 'failed'
}
