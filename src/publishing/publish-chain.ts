import type { ContainerDraft, Shown } from '../core/threads/draft.ts'
import type { MediaId } from '../core/threads/ids.ts'
import { Interruption } from '../core/interruption.ts'
import type { ChainKey } from '../core/journal.ts'
import type { Receipt } from '../core/post/receipt.ts'
import { ThreadsError } from '../core/threads/error.ts'
import { patienceOf, type Account } from './account.ts'
import type { Tell } from './events.ts'
import { unless } from './patience.ts'
import {
  publishSegment,
  type SegmentContext,
  type SegmentJournal,
  type SegmentOutcome,
} from './publish-segment.ts'
import { seconds, WAITS } from './waits.ts'

export type ChainContext = {
  readonly account: Account
  readonly chain: ChainKey
  readonly tell: Tell
}

export type ChainOutcome = {
  /** What segments of this run lack of their drafts, by number from 1. */
  readonly losses: ReadonlyMap<number, Shown['lost']>
  /** What is live now, in order, what was live before included. */
  readonly receipts: readonly Receipt[]
  /** Why the chain is not whole. */
  readonly stopped: Omit<Extract<SegmentOutcome, { kind: 'stopped' }>, 'kind'> | undefined
}

/** A post may take this long in one run, video and all; then the next run goes on with it. */
const BUDGET_MS = 40 * 60_000

/**
 * Publishes the segments that are not live yet, each as a reply to the one before it. Permalinks are fetched
 * meanwhile and hold nothing up: a missing one is a blemish, a missing receipt a duplicate post.
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
  const receipts = already.map((receipt) => Promise.resolve(receipt))
  const losses = new Map<number, Shown['lost']>()
  const wentLive = (id: MediaId) => {
    const draft = drafts[live.length]
    const number = live.push(id)
    tell({ kind: 'live', number, id })
    const look = receiptOf(id, account, draft && { ...draft, replyTo: draft.replyTo ?? live[number - 2] })
    receipts.push(
      look.then(({ lost, permalink }) => {
        if (lost.length > 0) losses.set(number, lost)
        return { id, permalink }
      }),
    )
  }
  let stopped: ChainOutcome['stopped']
  try {
    // What was found live by other means than the journal: should this run die, the next one need not find it again.
    if (live.length < drafts.length)
      for (const [index, id] of live.entries()) journal.record({ kind: 'live', chain, number: index + 1, id })
    while (live.length < drafts.length && !stopped) {
      const outcome = await nextSegment(drafts, live, { ...context, signal })
      if (outcome.kind === 'live') wentLive(outcome.id)
      else stopped = outcome
    }
    if (!stopped) journal.record({ kind: 'whole', chain })
  } catch (cause) {
    if (!(cause instanceof Interruption)) throw cause
    stopped = { problem: cause.problem, account: cause.kind === 'out-of-time' ? 'usable' : 'blocked' }
  }
  return { receipts: await Promise.all(receipts), losses, stopped }
}

async function nextSegment(
  drafts: readonly ContainerDraft[],
  live: readonly MediaId[],
  { account, chain, tell, signal }: ChainContext & { readonly signal: AbortSignal },
): Promise<SegmentOutcome> {
  const context = segmentContext({ account, chain, tell }, live.length + 1, live, signal)
  const draft = drafts[live.length]
  if (!draft) throw new RangeError('There is no such segment')
  return publishSegment({ ...draft, replyTo: live.at(-1) ?? draft.replyTo }, context)
}

/** All that one segment of a chain needs. `live`: what is live of the chain. */
export function segmentContext(
  { account, chain, tell }: ChainContext,
  number: number,
  live: readonly MediaId[] = [],
  signal = account.interruption,
): SegmentContext {
  return {
    ...patienceOf(account, tell, number),
    signal,
    threads: account.threads,
    pace: account.pace,
    secure: account.secure,
    claimed: new Set([...account.claimed, ...live]),
    journal: segmentJournal(account, chain, number),
    mayPublish: true,
  }
}

function segmentJournal({ journal }: Account, chain: ChainKey, number: number): SegmentJournal {
  return {
    publishing: (doubt) => journal.record({ kind: 'publishing', chain, number, doubt }),
    unpublished: () => journal.record({ kind: 'unpublished', chain, number }),
    live: (id) => journal.record({ kind: 'live', chain, number, id }),
  }
}

/**
 * The network may be late with a permalink, or withhold it; the id is what counts. With a draft it is also seen
 * whether what went live is what was sent.
 */
export async function receiptOf(
  id: MediaId,
  { threads, clock, interruption }: Account,
  draft?: ContainerDraft,
): Promise<Receipt & Pick<Shown, 'lost'>> {
  let lost: Shown['lost'] = []
  let look = draft && (() => threads.shown(id, draft))
  for (const wait of WAITS.permalink) {
    try {
      await clock.sleep(seconds(wait), interruption)
      const seen = look ? await unless(interruption, look) : undefined
      lost = seen?.lost ?? lost
      const permalink = seen ? seen.permalink : await unless(interruption, () => threads.permalink(id))
      if (permalink !== undefined) return { id, permalink, lost }
    } catch (cause) {
      if (cause instanceof Interruption) break
      if (!(cause instanceof ThreadsError)) throw cause
      // A field that the token may not read fails the whole call; the permalink alone does not.
      if (cause.definite) look = undefined
    }
  }
  return { id, permalink: undefined, lost }
}

/** The same receipts with their permalinks, which are asked for where they are not known. */
export function withPermalinks(receipts: readonly Receipt[], account: Account): Promise<readonly Receipt[]> {
  return Promise.all(
    receipts.map(async ({ id, permalink }) => ({
      id,
      permalink: permalink ?? (await receiptOf(id, account)).permalink,
    })),
  )
}
