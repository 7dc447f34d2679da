import type { Composition } from '../core/post/composition.ts'
import { isSameChain } from '../core/post/digest.ts'
import { readPost } from '../core/post/read-post.ts'
import { withoutForeignPermalinks, type Receipts } from '../core/post/receipt.ts'
import { receiptsIn } from '../core/post/receipts-in.ts'
import { error, warning, type Problem } from '../core/problem.ts'
import { postReport, type PostReport } from '../core/report.ts'
import { besideSegments } from '../core/run-events.ts'
import { stepContext } from '../publishing/account.ts'
import type { WaitingReceipts } from '../ports/repository.ts'
import { findFalseReceipts } from '../publishing/verify.ts'
import { composePost } from './plan-posts.ts'
import type { Session } from './session.ts'

type Acceptance = {
  /** Posts that are held back: what is live of them is not what they say. */
  readonly held: readonly PostReport[]
  readonly problems: readonly Problem[]
}

/**
 * Checks the receipts that wait on branches of ours for a merge, and accepts those that are true. Whoever may push such
 * a branch may have written them, so each id is looked up: it has to be a post of this account that no other file names,
 * with the text that the reviewed file has.
 *
 * Receipts of anything else are ignored, and the post counts as not published. Receipts of posts of this account that
 * do not fit the reviewed text hold their post back: it may be live with another text.
 */
export async function acceptReceipts(paths: readonly string[], session: Session): Promise<Acceptance> {
  const held: PostReport[] = []
  const problems: Problem[] = []
  for (const path of new Set(paths)) {
    const problem = await acceptFirst(path, session)
    if (problem?.severity === 'error') held.push(postReport({ path }, 'failed', [problem]))
    else if (problem) problems.push({ ...problem, path })
  }
  return { held, problems }
}

/** Accepts the first of a file's receipts that are true: several branches may have some. */
async function acceptFirst(path: string, session: Session): Promise<Problem | undefined> {
  const refusals: Problem[] = []
  for (const waiting of session.postFiles.waitingReceipts(path)) {
    const { isAccepted, problem } = await acceptOrRefuse(path, waiting, session)
    if (isAccepted) return problem
    if (problem) refusals.push(problem)
  }
  return refusals.find(({ severity }) => severity === 'error') ?? refusals[0]
}

type Outcome = { readonly isAccepted: boolean; readonly problem: Problem | undefined }

async function acceptOrRefuse(path: string, waiting: WaitingReceipts, session: Session): Promise<Outcome> {
  const { account, postFiles, run } = session
  const { receipts } = waiting
  const composition = composeWith(receipts, path, session)
  if (!composition) return refused()
  const isClaimed = receipts.posts.some(({ id }) => account.claims.otherPathOf(id, path) !== undefined)
  // Without a digest a person wrote them: then they have to be of the chain as it is.
  const fits = receipts.digest === '' || isSameChain(composition.digest, receipts.digest)
  // What was reviewed says that the chain has begun, and with which text.
  if (!fits && receiptsIn(postFiles.read(path))) return refused()
  const texts = fits ? composition.segments.map(({ text }) => text) : []
  const context = stepContext(account, besideSegments(run.tell))
  const wrong = isClaimed ? [] : await findFalseReceipts(receipts.posts, texts, account, context)
  if (isClaimed || wrong.some(({ kind }) => kind === 'unknown'))
    return refused(warning('github/foreign-receipts', { path }))
  const [other] = wrong
  if (other) return refused(error('post/receipt-other-text', { id: other.id, segment: other.number, path }))
  const ids = receipts.posts.map(({ id }) => id)
  account.claims.add(ids, path)
  if (fits) account.claims.trust(ids)
  // A chain is live only as far as there is a post for each segment, whatever they say.
  const whole = receipts.whole && (!fits || receipts.posts.length >= composition.segments.length)
  const known = withoutForeignPermalinks(receipts, run.settings.threadsApiUrl)
  postFiles.accept(path, { ...waiting, receipts: { ...known, whole } })
  const isEdited = !fits && whole
  return {
    isAccepted: true,
    problem: isEdited ? warning('post/edited-after-publication', { path }) : undefined,
  }
}

function refused(problem?: Problem): Outcome {
  return { isAccepted: false, problem }
}

/** The chain that the reviewed file makes, as it would be continued after these receipts. */
function composeWith(
  receipts: Receipts,
  path: string,
  { postFiles, run }: Pick<Session, 'postFiles' | 'run'>,
): Composition | undefined {
  const file = postFiles.read(path)
  const read = 'text' in file ? readPost(path, file.text, run.settings) : undefined
  if (read?.kind !== 'post' || !('text' in file)) return undefined
  return composePost({ ...read.post, receipts }, file.text, run)
}
