import { Interruption } from '../core/interruption.ts'
import { removalsIn, unfinishedIn, type ChainKey, type Unfinished } from '../core/journal.ts'
import { withoutForeignPermalinks, type Receipt, type Receipts } from '../core/post/receipt.ts'
import { isToUnpublish, receiptsIn } from '../core/post/receipts-in.ts'
import type { Problem } from '../core/problem.ts'
import { problemOf } from '../core/problem-of.ts'
import type { PublishingEvent } from '../core/publishing-events.ts'
import type { MediaId } from '../core/threads/ids.ts'
import { writesFrontMatter } from '../core/write-back.ts'
import { lookUpPermalinks } from '../publishing/look-up.ts'
import { settleUncertain } from '../publishing/publish-segment.ts'
import { segmentContext } from '../publishing/segment-context.ts'
import type { Recovered, Session } from './session.ts'

/** The lists of an account lag by seconds, and at worst by minutes: after an hour they show what is live. */
const UNKEPT_MS = 3_600_000

/**
 * Finds out from the journal what earlier runs published without recording it, settles what they left in doubt, and
 * adds the receipts to those of this run, so that everything else can go by the files.
 */
export async function recover(session: Session): Promise<readonly Recovered[]> {
  const { journal, claims, name } = session.account
  const { clock } = session.run.world
  for (const { chain, unkeptSince = Infinity } of unfinishedIn(journal.entries()))
    if (clock.now() - unkeptSince > UNKEPT_MS) journal.record({ kind: 'written', chain })
  const unfinished = unfinishedIn(journal.entries()).filter(({ chain }) => chain.account === name)
  for (const { live } of unfinished) claims.add(live.values())
  const recovered: Recovered[] = []
  for (const each of unfinished) recovered.push(await recoverChain(each, session))
  const isRemoving = removalsIn(journal.entries(), name).size > 0
  if (unfinishedIn(journal.entries()).length === 0 && !isRemoving) journal.clear()
  return recovered
}

async function recoverChain(unfinished: Unfinished, session: Session): Promise<Recovered> {
  const { account, run, writeBack } = session
  const { chain, whole, unkeptSince } = unfinished
  const recorded = await findRecorded(unfinished, session)
  const earlier: readonly Receipt[] = recorded?.posts ?? []
  // Of a post that is to be taken down, what is live is recorded, so that it can be. Nothing more of it is published.
  const isToGo = chain.path !== undefined && isToUnpublish(session.postFiles.read(chain.path))
  const mayPublish = session.mayPublish && !isToGo
  const { live, problem } = await findOutcome(unfinished, earlier, { ...session, mayPublish })
  const ids = idsInOrder(live, earlier)
  const later = ids.slice(earlier.length).map((id) => ({ id, permalink: undefined }))
  const [head, ...rest] = await lookUpPermalinks([...earlier, ...later], account)
  // Ids beyond a gap are no receipts yet, so nothing claims them: the account may still show what is in the gap.
  account.claims.remove(live.values())
  account.claims.add(ids)
  if (unkeptSince === undefined) run.tell({ kind: 'recovered', path: chain.path, live: ids.length })
  if (!head) return { chain, receipts: undefined, problem, recorded: false }
  // An `id` without a digest is from a person, and says that the post is wholly live.
  if (recorded?.whole && recorded.digest === '' && !problem) {
    account.journal.record({ kind: 'written', chain })
    return { chain, receipts: recorded, problem: undefined, recorded: true }
  }
  const receipts: Receipts = { posts: [head, ...rest], digest: chain.digest, whole }
  if (!isRecordedHere(chain, session)) return { chain, receipts, problem, recorded: false }
  // Known receipts are recorded even if a segment is in doubt, but then the chain stays in the journal.
  const unwritten = writeBack.add(chain, receipts)
  return { chain, receipts, problem: problem ?? unwritten, recorded: !unwritten && !problem }
}

/** Whether this run writes the receipts of a chain; inline text of another release or step has them elsewhere. */
function isRecordedHere({ path, record }: ChainKey, { writeBack, run: { settings } }: Session): boolean {
  if (path !== undefined) return writesFrontMatter(settings)
  return record !== undefined && record === writeBack.inline?.name
}

/**
 * Receipts of the same chain that are where they belong already. Those that a person wrote count unless the journal
 * knows better. Of their permalinks only addresses of Threads count.
 */
async function findRecorded({ chain, live }: Unfinished, session: Session): Promise<Receipts | undefined> {
  const { path, digest } = chain
  if (path === undefined && !isRecordedHere(chain, session)) return undefined
  // A file that is gone has none; writing into it will say so.
  const receipts =
    path === undefined ? await session.writeBack.inline?.receipts() : receiptsIn(session.postFiles.read(path))
  if (receipts && isOfFormer(receipts, live)) return undefined
  const byHand =
    receipts?.digest === '' && receipts.posts.every(({ id }, index) => (live.get(index + 1) ?? id) === id)
  const counts = byHand || receipts?.digest === digest
  return receipts && counts
    ? withoutForeignPermalinks(receipts, session.run.settings.threadsApiUrl)
    : undefined
}

/** Whether receipts are of a chain that was taken down, and what was published since is another one. */
function isOfFormer({ posts, unpublishedAt }: Receipts, live: ReadonlyMap<number, MediaId>): boolean {
  const isSame = live.size > 0 && [...live.values()].every((id) => posts.some((each) => each.id === id))
  return unpublishedAt !== undefined && !isSame
}

type Outcome = { readonly live: ReadonlyMap<number, MediaId>; readonly problem: Problem | undefined }

/** Segments that are live, by number, with the uncertain one if it turns out to be, or if its file says so. */
async function findOutcome(
  { chain, uncertain, live }: Unfinished,
  earlier: readonly Receipt[],
  { account, run: { tell }, mayPublish }: Session,
): Promise<Outcome> {
  if (!uncertain) return { live, problem: undefined }
  const { number } = uncertain
  const withSegment = (id: MediaId) => ({ live: new Map([...live, [number, id]]), problem: undefined })
  const recorded = earlier[number - 1]
  if (recorded) {
    account.journal.record({ kind: 'live', chain, number, id: recorded.id })
    return withSegment(recorded.id)
  }
  const note = (event: PublishingEvent) => tell({ kind: 'segment', event, total: 0, text: uncertain.text })
  try {
    const context = segmentContext({ account, chain, tell: note }, number)
    const outcome = await settleUncertain(uncertain, { ...context, mayPublish })
    if (outcome.kind === 'live') return withSegment(outcome.id)
    return { live, problem: outcome.kind === 'stopped' ? outcome.problem : undefined }
  } catch (cause) {
    if (cause instanceof Interruption) return { live, problem: problemOf(cause) }
    throw cause
  }
}

/** Ids from the head on, as far as they are known without a gap. */
function idsInOrder(live: ReadonlyMap<number, MediaId>, earlier: readonly Receipt[]): readonly MediaId[] {
  const ids: MediaId[] = []
  for (;;) {
    const id = earlier[ids.length]?.id ?? live.get(ids.length + 1)
    if (id === undefined) return ids
    ids.push(id)
  }
}
