import type { Problem } from '../../core/problem.ts'
import type { Candidate } from '../../core/token/candidates.ts'
import type { Profile, Threads } from '../../ports/threads.ts'
import type { Held, TokenRef } from '../../ports/tokens.ts'

/** A token that works, and whose it is. */
export type WorkingToken = Candidate & { readonly threads: Threads; readonly profile: Profile }

/** The token of a run, and where what follows it is kept. */
export type OpenToken = {
  readonly working: WorkingToken
  /** Undefined where none is used, or where it cannot be read now. */
  readonly ref: TokenRef | undefined
  readonly held: Held | undefined
  readonly problems: readonly Problem[]
}
