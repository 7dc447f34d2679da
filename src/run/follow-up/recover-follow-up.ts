import { Interruption } from '../../core/interruption.ts'
import type { Unfinished } from '../../core/journal.ts'
import { momentOf, type Receipt, type Receipts } from '../../core/post/receipt.ts'
import { isToUnpublish, receiptsIn } from '../../core/post/receipts-in.ts'
import { error, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { besideSegments } from '../../core/run-events.ts'
import { mediaId, type MediaId } from '../../core/threads/ids.ts'
import { writesFrontMatter } from '../../core/write-back.ts'
import { stepContext } from '../../publishing/account.ts'
import { lookUpReceipt } from '../../publishing/look-up.ts'
import { settleRepost } from '../../publishing/repost/settle-repost.ts'
import type { Recovered, Session } from '../session.ts'

type Outcome = {
  readonly id?: MediaId | undefined
  readonly at?: number
  readonly problem?: Problem | undefined
}
/** Finds out what became of a segment in doubt, as of any chain. */
type SettleSegment = (session: Session) => Promise<{
  readonly live: ReadonlyMap<number, MediaId>
  readonly problem: Problem | undefined
}>

/**
 * Finds out what became of the correction or the repost of a post that is live: its receipt goes beside those of the
 * post.
 */
export async function recoverFollowUp(
  unfinished: Unfinished,
  session: Session,
  settleSegment: SettleSegment,
): Promise<Recovered> {
  const { chain, uncertain } = unfinished
  const { account, postFiles, writeBack, run } = session
  const { path = '', part } = chain
  const receipts = receiptsIn(postFiles.read(path))
  const recorded = part === 'repost' ? receipts?.reposted : receipts?.corrected
  if (recorded) {
    if (uncertain) account.journal.record({ kind: 'live', chain, number: 1, id: recorded.id })
    account.journal.record({ kind: 'written', chain })
    return { chain, receipts: undefined, problem: undefined, recorded: true }
  }
  const { id, at, problem } = await findOutcome(unfinished, session, settleSegment)
  run.tell({ kind: 'recovered', path: chain.path, live: id === undefined ? 0 : 1 })
  if (id === undefined) return { chain, receipts: undefined, problem, recorded: false }
  account.claims.add([id], path)
  const { permalink } = part === 'repost' ? { permalink: undefined } : await lookUpReceipt(id, account)
  const own: Receipts = { posts: [{ id, permalink }], digest: chain.digest, whole: true }
  // Where its file is gone, what the account shows will tell.
  if (!receipts) account.journal.record({ kind: 'written', chain })
  if (!receipts || !writesFrontMatter(run.settings))
    return { chain, receipts: own, problem: undefined, recorded: false }
  const unwritten = writeBack.add(
    chain,
    withFollowUp(receipts, part, { id, permalink }, at ?? run.world.clock.now()),
  )
  return { chain, receipts: own, problem: unwritten, recorded: !unwritten }
}

/** `at`: milliseconds since 1970. */
function withFollowUp(
  receipts: Receipts,
  part: Unfinished['chain']['part'],
  { id, permalink }: Receipt,
  at: number,
): Receipts {
  return part === 'repost'
    ? { ...receipts, reposted: { id, at: momentOf(at) } }
    : { ...receipts, corrected: { id, permalink } }
}

async function findOutcome(
  { chain, live, uncertain }: Unfinished,
  session: Session,
  settleSegment: SettleSegment,
): Promise<Outcome> {
  const { account, postFiles, run } = session
  if (!uncertain) return { id: live.get(1) }
  if (chain.part !== 'repost') {
    const isToGo = isToUnpublish(postFiles.read(chain.path ?? ''))
    const settled = await settleSegment({ ...session, mayPublish: session.mayPublish && !isToGo })
    return { id: settled.live.get(1), problem: settled.problem }
  }
  const doubt = { head: mediaId(uncertain.container), since: uncertain.since, chain }
  const context = stepContext(account, besideSegments(run.tell))
  try {
    const settled = await settleRepost(doubt, session.mayPublish, account, context)
    if (settled.kind !== 'in-doubt') return settled.kind === 'live' ? settled : {}
    return { problem: error('threads/repost-in-doubt', { answer: '' }) }
  } catch (cause) {
    if (cause instanceof Interruption) return { problem: problemOf(cause) }
    throw cause
  }
}
