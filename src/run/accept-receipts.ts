import type { Composition } from '../core/post/composition.ts'
import { readPost } from '../core/post/read-post.ts'
import { withoutForeignPermalinks, type Receipts } from '../core/post/receipt.ts'
import { error, warning, type Problem } from '../core/problem.ts'
import { postReport, type PostReport } from '../core/report.ts'
import { besideSegments } from '../core/run-events.ts'
import { stepContext } from '../publishing/account.ts'
import { findFalseReceipts } from '../publishing/verify.ts'
import { composePost } from './plan-posts.ts'
import type { Session } from './session.ts'

type Acceptance = {
  /** Posts that are held back: what is live of them is not what they say. */
  readonly held: readonly PostReport[]
  readonly problems: readonly Problem[]
}

/**
 * Checks the receipts that wait on a branch of ours for a merge, and accepts those that are true. Whoever may push that
 * branch may have written them, so each id is looked up: it has to be a post of this account that no other file names,
 * with the text that the reviewed file has.
 *
 * Receipts of anything else are ignored, and the post counts as not published. Receipts of posts of this account that
 * do not fit the reviewed text hold their post back: it may be live with another text.
 */
export async function acceptReceipts(paths: readonly string[], session: Session): Promise<Acceptance> {
  const held: PostReport[] = []
  const problems: Problem[] = []
  for (const path of new Set(paths)) {
    const receipts = session.postFiles.waitingReceipts(path)
    if (!receipts) continue
    const problem = await acceptOrRefuse(path, receipts, session)
    if (problem?.severity === 'error') held.push(postReport({ path }, 'failed', [problem]))
    else if (problem) problems.push({ ...problem, path })
  }
  return { held, problems }
}

async function acceptOrRefuse(
  path: string,
  receipts: Receipts,
  { account, postFiles, run }: Session,
): Promise<Problem | undefined> {
  const composition = composeWith(receipts, path, { postFiles, run })
  if (!composition) return undefined
  const isClaimed = receipts.posts.some(({ id }) => account.claims.otherPathOf(id, path) !== undefined)
  // Without a digest a person wrote them: then they have to be of the chain as it is.
  const fits = receipts.digest === '' || composition.digest === receipts.digest
  const texts = fits ? composition.segments.map(({ text }) => text) : []
  const context = stepContext(account, besideSegments(run.tell))
  const wrong = isClaimed ? [] : await findFalseReceipts(receipts.posts, texts, account, context)
  if (isClaimed || wrong.some(({ kind }) => kind === 'unknown'))
    return warning('github/foreign-receipts', { path })
  const [other] = wrong
  if (other) return error('post/receipt-other-text', { id: other.id, segment: other.number, path })
  const ids = receipts.posts.map(({ id }) => id)
  account.claims.add(ids, path)
  if (fits) account.claims.trust(ids)
  postFiles.accept(path, withoutForeignPermalinks(receipts, run.settings.threadsApiUrl))
  return fits || !receipts.whole ? undefined : warning('post/edited-after-publication', { path })
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
