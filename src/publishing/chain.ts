import type { Segment } from '../core/chain.ts'
import type { MediaId } from '../core/ids.ts'
import type { Receipt } from '../core/receipt.ts'
import { ThreadsError } from '../core/threads-error.ts'
import type { Clock, Threads } from '../ports.ts'
import type { Tell } from './events.ts'
import { publishSegment, type SegmentOutcome } from './segment.ts'
import { seconds, WAITS } from './waits.ts'

export type ChainContext = {
  readonly threads: Threads
  readonly clock: Clock
  readonly tell: Tell
  /** Media ids that belong to other posts. */
  readonly claimed: ReadonlySet<MediaId>
}

export type ChainOutcome = {
  /** What is live now, in order, what was live before included. */
  readonly receipts: readonly Receipt[]
  readonly stopped: Extract<SegmentOutcome, { kind: 'stopped' }> | undefined
}

/**
 * Publishes the segments that are not live yet, each as a reply to the one before it. Permalinks are fetched
 * meanwhile and hold nothing up: a missing one is a blemish, a missing receipt a duplicate post.
 */
export async function publishChain(
  segments: readonly Segment[],
  already: readonly Receipt[],
  context: ChainContext,
): Promise<ChainOutcome> {
  const live = already.map((receipt) => Promise.resolve(receipt))
  const claimed = new Set([...context.claimed, ...already.map(({ id }) => id)])
  let parent = already.at(-1)?.id
  let stopped: ChainOutcome['stopped']
  for (const [index, { text }] of segments.entries()) {
    if (index < already.length) continue
    const outcome = await publishSegment(
      { text, replyTo: parent, media: [] },
      { ...context, claimed, number: index + 1 },
    )
    if (outcome.kind === 'stopped') {
      stopped = outcome
      break
    }
    context.tell({ kind: 'live', number: index + 1, id: outcome.id })
    live.push(receiptOf(outcome.id, context))
    claimed.add(outcome.id)
    parent = outcome.id
  }
  return { receipts: await Promise.all(live), stopped }
}

async function receiptOf(id: MediaId, { threads, clock }: ChainContext): Promise<Receipt> {
  for (const wait of WAITS.permalink) {
    await clock.sleep(seconds(wait))
    try {
      const permalink = await threads.permalink(id)
      if (permalink !== undefined) return { id, permalink }
    } catch (cause) {
      if (!(cause instanceof ThreadsError)) throw cause
    }
  }
  return { id, permalink: undefined }
}
