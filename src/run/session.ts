import type { ChainKey } from '../core/journal.ts'
import type { Receipts } from '../core/post/receipt.ts'
import type { Problem } from '../core/problem.ts'
import type { RunContext, Together } from '../ports/context.ts'
import type { PostFiles, WriteBack } from '../ports/repository.ts'
import type { Account } from '../publishing/account.ts'

/** What a run that changes something has while no other run works for the same account. */
export type Session = {
  readonly account: Account
  readonly postFiles: PostFiles
  readonly writeBack: WriteBack
  readonly run: RunContext
  /** False where a run only finishes what another one began: then nothing is published. */
  readonly mayPublish: boolean
  /** Does some work once fewer accounts of this run than may be are at work. */
  readonly inTurn: Together['inTurn']
}

/** What an earlier run left unfinished, and what is known of it now. */
export type Recovered = {
  readonly chain: ChainKey
  /** Undefined if nothing of it is known to be live. */
  readonly receipts: Receipts | undefined
  /** What keeps the rest from being known, or the receipts from being written. */
  readonly problem: Problem | undefined
  /** Whether the receipts are where they belong. */
  readonly recorded: boolean
}
