import { Interruption } from '../core/interruption.ts'
import type { Receipt } from '../core/post/receipt.ts'
import { problemOf } from '../core/problem-of.ts'
import type { ContainerDraft, Shown } from '../core/threads/draft.ts'
import type { MediaId } from '../core/threads/ids.ts'
import { listReplies, lookUpReceipt, lookUpReplies, type Sent } from './look-up.ts'
import type { ChainOutcome } from './outcome.ts'
import { publishSegment } from './publish-segment.ts'
import { segmentContext, type ChainContext } from './segment-context.ts'

/** A post may take this long in one run; then the next run continues it. */
const BUDGET_MS = 40 * 60_000

/**
 * Publishes the segments that are not live yet, each as a reply to the one before it. No segment waits for a
 * permalink: they are fetched meanwhile, those of replies with one request as far as it shows them.
 */
export async function publishChain(
  drafts: readonly ContainerDraft[],
  already: readonly Receipt[],
  context: ChainContext,
): Promise<ChainOutcome> {
  const { account, chain, tell } = context
  const { clock, interruption, journal } = account
  const outOfTime = new AbortController()
  clock.timeout(BUDGET_MS).addEventListener('abort', () => outOfTime.abort(new Interruption('out-of-time')))
  const signal = AbortSignal.any([interruption, outOfTime.signal])
  const live = already.map(({ id }) => id)
  account.claims.add(live)
  const replies: Sent[] = []
  let listed: ReturnType<typeof listReplies> | undefined
  let head: ReturnType<typeof lookUpReceipt> | undefined
  const noteLive = ({ id, draft }: Sent) => {
    const number = live.push(id)
    account.claims.add([id])
    account.claims.trust([id])
    tell({ kind: 'live', number, id })
    if (number === 1) head = lookUpReceipt(id, account, draft)
    else replies.push({ id, draft })
    // Meanwhile the last one is published.
    if (number === drafts.length - 1 && replies.length > 1) listed = listReplies(replies, account)
  }
  let stopped: ChainOutcome['stopped']
  try {
    // Segments that were found live without the journal: if this run dies, the next one need not find them again.
    if (live.length < drafts.length)
      for (const [index, id] of live.entries()) journal.record({ kind: 'live', chain, number: index + 1, id })
    while (live.length < drafts.length && !stopped) {
      const draft = nextDraft(drafts, live)
      const segment = segmentContext({ account, chain, tell }, live.length + 1, live, signal)
      const outcome = await publishSegment(draft, segment)
      if (outcome.kind === 'live') noteLive({ id: outcome.id, draft })
      else stopped = outcome
    }
    if (!stopped) journal.record({ kind: 'whole', chain })
  } catch (cause) {
    if (!(cause instanceof Interruption)) throw cause
    stopped = { problem: problemOf(cause), blocksAccount: cause.kind !== 'out-of-time' }
  }
  const seen = [...(head ? [await head] : []), ...(await lookUpReplies(replies, await listed, account))]
  const receipts = [...already, ...seen.map(({ id, permalink }) => ({ id, permalink }))]
  return { receipts, losses: lossesIn(seen, already.length), stopped }
}

/** By the number of the segment, from 1. */
function lossesIn(seen: readonly Pick<Shown, 'lost'>[], before: number): ChainOutcome['losses'] {
  return new Map(
    seen.flatMap(({ lost }, index) => (lost.length > 0 ? [[before + index + 1, lost] as const] : [])),
  )
}

/** The first segment that is not live, as a reply to the one before it. */
function nextDraft(drafts: readonly ContainerDraft[], live: readonly MediaId[]): ContainerDraft {
  const draft = drafts[live.length]
  if (!draft) throw new RangeError('There is no such segment')
  return { ...draft, replyTo: live.at(-1) ?? draft.replyTo }
}
