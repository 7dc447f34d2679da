import type { Problem } from '../../core/problem.ts'
import type { Candidate } from '../../core/token/candidates.ts'
import type { KeptToken } from '../../core/token/kept-token.ts'
import type { Oid } from '../../ports/github.ts'
import type { Profile, Threads } from '../../ports/threads.ts'

/** A token that works, and whose it is. */
export type WorkingToken = Candidate & { readonly threads: Threads; readonly profile: Profile }

/** What stands on the ref that keeps a token. */
export type Held = {
  readonly ref: string
  /** The commit that it points to. */
  readonly oid: Oid
  readonly tree: Oid
  /** Undefined if it does not open. */
  readonly kept: KeptToken | undefined
}

/** The ref that keeps what follows a pasted token: a commit with the sealed token as its message. */
export type TokenRef = {
  readonly find: () => Promise<Held | undefined>
  /** On top of what was held; undefined if another run was faster. @throws GitHubError if it cannot be written */
  readonly write: (kept: KeptToken, onto: Held | undefined) => Promise<Held | undefined>
}

/** The token of a run, and where what follows it is kept. */
export type OpenToken = {
  readonly working: WorkingToken
  /** Undefined where none is used, or where it cannot be read now. */
  readonly ref: TokenRef | undefined
  readonly held: Held | undefined
  readonly problems: readonly Problem[]
}
