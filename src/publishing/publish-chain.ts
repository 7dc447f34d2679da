import { Interruption } from '../core/interruption.ts'
import type { Receipt } from '../core/post/receipt.ts'
import { problemOf } from '../core/problem-of.ts'
import type { ContainerDraft, Shown } from '../core/threads/draft.ts'
import type { MediaId } from '../core/threads/ids.ts'
import { lookUpReceipt } from './look-up.ts'
import type { ChainOutcome, SegmentOutcome } from './outcome.ts'
import { publishSegment } from './publish-segment.ts'
import { segmentContext, type ChainContext } from './segment-context.ts'

/** A post may take this long in one run; then the next run continues it. */
const BUDGET_MS = 40 * 60_000

/**
 * Publishes the segments that are not live yet, each as a reply to the one before it. Permalinks are fetched
 * meanwhile, and nothing waits for them: without one a link is missing, but without a receipt a post could go out twice.
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
  const receipts = already.map((receipt) => Promise.resolve(receipt))
  const losses = new Map<number, Shown['lost']>()
  const noteLive = (id: MediaId) => {
    const draft = drafts[live.length]
    const number = live.push(id)
    account.claims.add([id])
    account.claims.trust([id])
    tell({ kind: 'live', number, id })
    const look = lookUpReceipt(id, account, draft && { ...draft, replyTo: draft.replyTo ?? live[number - 2] })
    receipts.push(
      look.then(({ lost, permalink }) => {
        if (lost.length > 0) losses.set(number, lost)
        return { id, permalink }
      }),
    )
  }
  let stopped: ChainOutcome['stopped']
  try {
    // Segments that were found live without the journal: if this run dies, the next one need not find them again.
    if (live.length < drafts.length)
      for (const [index, id] of live.entries()) journal.record({ kind: 'live', chain, number: index + 1, id })
    while (live.length < drafts.length && !stopped) {
      const outcome = await publishNext(drafts, live, { ...context, signal })
      if (outcome.kind === 'live') noteLive(outcome.id)
      else stopped = outcome
    }
    if (!stopped) journal.record({ kind: 'whole', chain })
  } catch (cause) {
    if (!(cause instanceof Interruption)) throw cause
    stopped = { problem: problemOf(cause), blocksAccount: cause.kind !== 'out-of-time' }
  }
  return { receipts: await Promise.all(receipts), losses, stopped }
}

async function publishNext(
  drafts: readonly ContainerDraft[],
  live: readonly MediaId[],
  { account, chain, tell, signal }: ChainContext & { readonly signal: AbortSignal },
): Promise<SegmentOutcome> {
  const context = segmentContext({ account, chain, tell }, live.length + 1, live, signal)
  const draft = drafts[live.length]
  if (!draft) throw new RangeError('There is no such segment')
  return publishSegment({ ...draft, replyTo: live.at(-1) ?? draft.replyTo }, context)
}
