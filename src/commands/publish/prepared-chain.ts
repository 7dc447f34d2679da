import type { ChainKey } from '../../core/journal.ts'
import type { Composition } from '../../core/post/composition.ts'
import type { Receipt } from '../../core/post/receipt.ts'
import type { Problem } from '../../core/problem.ts'
import type { ContainerDraft } from '../../core/threads/draft.ts'
import type { Quota } from '../../core/threads/quota.ts'

/** A post as it is composed now, and the problems found so far. */
export type Attempt = {
  readonly composition: Composition
  /** Composes it behind segments with these texts. */
  readonly composeFrom: (live: readonly string[]) => Composition
  readonly told: readonly Problem[]
}

/** A chain that can be published, as far as that can be known beforehand. */
export type PreparedChain = {
  readonly key: ChainKey
  readonly drafts: readonly ContainerDraft[]
  readonly live: readonly Receipt[]
  readonly composition: Composition
  /** What its author should know. */
  readonly told: readonly Problem[]
  /** What is left of the quota once it is published. */
  readonly quotaLeft: Quota
}
