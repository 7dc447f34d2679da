import type { Segment } from '../core/chain.ts'
import type { MediaId } from '../core/ids.ts'
import { Interruption } from '../core/interruption.ts'
import type { ChainKey } from '../core/journal.ts'
import type { Problem } from '../core/problem.ts'
import type { Receipt } from '../core/receipt.ts'
import { ThreadsError } from '../core/threads-error.ts'
import { patienceOf, type Account } from './account.ts'
import type { Tell } from './events.ts'
import { unless } from './patience.ts'
import { publishSegment, type SegmentContext, type SegmentJournal, type SegmentOutcome } from './segment.ts'
import { seconds, WAITS } from './waits.ts'

export type ChainContext = {
  readonly account: Account
  readonly chain: ChainKey
  readonly tell: Tell
}

export type ChainOutcome = {
  /** What is live now, in order, what was live before included. */
  readonly receipts: readonly Receipt[]
  /** Why the chain is not whole. */
  readonly stopped: { readonly problem: Problem; readonly account: 'usable' | 'blocked' } | undefined
}

/** A post may take this long in one run, video and all; then the next run goes on with it. */
const BUDGET_MS = 40 * 60_000

/**
 * Publishes the segments that are not live yet, each as a reply to the one before it. Permalinks are fetched
 * meanwhile and hold nothing up: a missing one is a blemish, a missing receipt a duplicate post.
 */
export async function publishChain(
  segments: readonly Segment[],
  already: readonly Receipt[],
  context: ChainContext,
): Promise<ChainOutcome> {
  const { account, chain, tell } = context
  const { clock, interruption, journal } = account
  const outOfTime = new AbortController()
  clock.timeout(BUDGET_MS).addEventListener('abort', () => outOfTime.abort(new Interruption('out-of-time')))
  const signal = AbortSignal.any([interruption, outOfTime.signal])
  const live = already.map(({ id }) => id)
  const receipts = already.map((receipt) => Promise.resolve(receipt))
  const wentLive = (id: MediaId) => {
    live.push(id)
    receipts.push(receiptOf(id, account))
    tell({ kind: 'live', number: live.length, id })
  }
  let stopped: ChainOutcome['stopped']
  try {
    while (live.length < segments.length && !stopped) {
      const outcome = await nextSegment(segments[live.length], live, { ...context, signal })
      if (outcome.kind === 'live') wentLive(outcome.id)
      else stopped = outcome
    }
    if (!stopped) journal.record({ kind: 'whole', chain })
  } catch (cause) {
    if (!(cause instanceof Interruption)) throw cause
    stopped = { problem: cause.problem, account: cause.kind === 'cancelled' ? 'blocked' : 'usable' }
  }
  return { receipts: await Promise.all(receipts), stopped }
}

async function nextSegment(
  segment: Segment | undefined,
  live: readonly MediaId[],
  { account, chain, tell, signal }: ChainContext & { readonly signal: AbortSignal },
): Promise<SegmentOutcome> {
  const number = live.length + 1
  const context: SegmentContext = {
    ...patienceOf(account, tell, number),
    signal,
    threads: account.threads,
    pace: account.pace,
    claimed: new Set([...account.claimed, ...live]),
    journal: segmentJournal(account, chain, number),
    mayPublish: true,
  }
  return publishSegment({ text: segment?.text ?? '', replyTo: live.at(-1), media: [] }, context)
}

export function segmentJournal({ journal }: Account, chain: ChainKey, number: number): SegmentJournal {
  return {
    publishing: (doubt) => journal.record({ kind: 'publishing', chain, number, doubt }),
    unpublished: () => journal.record({ kind: 'unpublished', chain, number }),
    live: (id) => journal.record({ kind: 'live', chain, number, id }),
  }
}

/** The network may be late with a permalink, or withhold it; the id is what counts. */
export async function receiptOf(id: MediaId, { threads, clock, interruption }: Account): Promise<Receipt> {
  for (const wait of WAITS.permalink) {
    try {
      await clock.sleep(seconds(wait), interruption)
      const permalink = await unless(interruption, () => threads.permalink(id))
      if (permalink !== undefined) return { id, permalink }
    } catch (cause) {
      if (cause instanceof Interruption) break
      if (!(cause instanceof ThreadsError)) throw cause
    }
  }
  return { id, permalink: undefined }
}
