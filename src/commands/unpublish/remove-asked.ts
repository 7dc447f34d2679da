import type { ChainKey } from '../../core/journal.ts'
import { Interruption } from '../../core/interruption.ts'
import { momentOf, type Receipts } from '../../core/post/receipt.ts'
import { asWarning, error, warning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { Asked } from '../../core/removal/plan-removals.ts'
import { postReport, type PostReport } from '../../core/report.ts'
import { ThreadsError } from '../../core/threads/error.ts'
import { removeChain } from '../../publishing/removal/remove-chain.ts'
import type { Recovered, Session } from '../../run/session.ts'
import { judge } from './judge.ts'

type Removed = {
  readonly report: PostReport
  /** How many more segments Threads takes down. */
  readonly left: number
  /** Why nothing more is taken down in this run. */
  readonly blocked?: Problem
}

/**
 * Takes down one chain whole, and adds that to what is written back.
 *
 * @param recovered What earlier runs published of it without recording it.
 */
export async function removeAsked(
  asked: Asked,
  left: number,
  recovered: Recovered | undefined,
  session: Session,
): Promise<Removed> {
  const { post, receipts } = asked
  const ended = (status: PostReport['status'], problems: readonly Problem[]): Removed => ({
    report: { ...postReport(post, status, problems), receipts: receipts.posts },
    left,
  })
  if (recovered?.problem) return ended('failed', [recovered.problem])
  const known = { ...asked, receipts: recovered?.receipts ?? receipts }
  const [waiting] = session.postFiles.waitingReceipts(asked.path)
  if (waiting && waiting.receipts.unpublishedAt === undefined)
    return ended('failed', [error('unpublish/receipts-wait', {})])
  try {
    const judged = await judge(known, left, session.account, session.run)
    if (judged.kind === 'refused') return ended('failed', judged.problems)
    if (judged.kind === 'deferred') {
      const { report } = ended('deferred', [judged.problem])
      return { report: { ...report, publishAt: judged.until }, left }
    }
    if (waiting && judged.live.length === 0) {
      // Recorded already, and kept there until the pull request is merged.
      session.postFiles.accept(asked.path, waiting)
      return { report: { ...postReport(post, 'skipped', []), because: takenDown(waiting.receipts) }, left }
    }
    return await takeDown(known, judged.live, left, session)
  } catch (cause) {
    if (!(cause instanceof Interruption || cause instanceof ThreadsError)) throw cause
    const problem = problemOf(cause)
    const blocks = cause instanceof Interruption || cause.blocksAccount
    return { ...ended('failed', [problem]), ...(blocks && { blocked: problem }) }
  }
}

async function takeDown(
  { path, post, receipts }: Asked,
  live: Parameters<typeof removeChain>[1],
  quota: number,
  { account, writeBack, run: { tell, world } }: Session,
): Promise<Removed> {
  const chain: ChainKey = { account: account.name, path, digest: receipts.digest }
  tell({ kind: 'removal', path, segments: live.length })
  const { left, stopped } = await removeChain(chain, live, account, (event) =>
    tell({ kind: 'segment', event, total: receipts.posts.length, text: '' }),
  )
  tell({ kind: 'chain-end' })
  const rest = quota - (live.length - left.length)
  if (!stopped) {
    const unpublishedAt = momentOf(world.clock.now())
    const unwritten = writeBack.add(chain, { ...receipts, unpublishedAt })
    return { report: postReport(post, 'removed', unwritten ? [unwritten] : []), left: rest }
  }
  const { problem, blocksAccount } = stopped
  const { length: segments } = receipts.posts
  const isBegun = left.length < segments
  const half = isBegun ? [warning('unpublish/stopped', { live: left.length, segments })] : []
  const defers = !isBegun && problem.rule === 'threads/throttled'
  const report = {
    ...postReport(post, isBegun ? 'partial' : defers ? 'deferred' : 'failed', [
      ...half,
      defers ? asWarning(problem) : problem,
    ]),
    receipts: receipts.posts.filter(({ id }) => left.includes(id)),
  }
  return { report, left: rest, ...(blocksAccount && { blocked: problem }) }
}

function takenDown({ unpublishedAt = '' }: Receipts): NonNullable<PostReport['because']> {
  return { kind: 'taken-down', at: unpublishedAt }
}
