import type { ChainKey, UncertainPublish } from '../core/journal.ts'
import type { Tell } from '../core/publishing-events.ts'
import type { MediaId } from '../core/threads/ids.ts'
import type { Threads } from '../ports/threads.ts'
import { stepContext, type Account } from './account.ts'
import type { Pace } from './waiting/pace.ts'
import type { StepContext } from './waiting/with-retry.ts'

/** What is written down about one segment, on disk before the call returns. */
type SegmentJournal = {
  publishing(publish: UncertainPublish): void
  unpublished(): void
  live(id: MediaId): void
}

/** All that publishing one segment of a chain needs. */
export type SegmentContext = StepContext & {
  readonly threads: Threads
  readonly journal: SegmentJournal
  /** Media ids that are known to be something else. */
  readonly claimed: ReadonlySet<MediaId>
  readonly pace: Pace
  readonly ensureLease: () => Promise<void>
  /** False where only the past is looked at: nothing is published then, not even again. */
  readonly mayPublish: boolean
}

export type ChainContext = {
  readonly account: Account
  readonly chain: ChainKey
  readonly tell: Tell
}

/** `live`: what is live of the chain. */
export function segmentContext(
  { account, chain, tell }: ChainContext,
  number: number,
  live: readonly MediaId[] = [],
  signal = account.interruption,
): SegmentContext {
  return {
    ...stepContext(account, tell, number),
    signal,
    threads: account.threads,
    pace: account.pace,
    ensureLease: account.ensureLease,
    claimed: new Set([...account.claims.ids, ...live]),
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
