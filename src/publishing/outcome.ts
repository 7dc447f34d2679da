import type { Receipt } from '../core/post/receipt.ts'
import type { Problem } from '../core/problem.ts'
import type { Shown } from '../core/threads/draft.ts'
import type { Refusal } from '../core/threads/error.ts'
import type { MediaId } from '../core/threads/ids.ts'

/** How publishing one segment ended. Anything but `live` ends the chain for this run. */
export type SegmentOutcome =
  | { readonly kind: 'live'; readonly id: MediaId }
  | {
      readonly kind: 'stopped'
      readonly problem: Problem
      /** Whether no other post can be published for this account now either. */
      readonly blocksAccount: boolean
      /** What the network refused it for, where another way of saying it may be accepted. */
      readonly refusal?: Refusal | undefined
    }

/** How publishing a chain ended. */
export type ChainOutcome = {
  /** What segments of this run lack of their drafts, by number from 1. */
  readonly losses: ReadonlyMap<number, Shown['lost']>
  /** What is live now, in order, what was live before included. */
  readonly receipts: readonly Receipt[]
  /** Why the chain is not whole. */
  readonly stopped: Omit<Extract<SegmentOutcome, { kind: 'stopped' }>, 'kind'> | undefined
}
