import type { RunReport } from '../core/report.ts'
import type { RunContext } from '../ports/context.ts'

/** What the inputs, the guards and the two steps of the action need to know of a command. */
export type Command = {
  /** What it does, for the documents. */
  readonly does: string
  /** Whether it changes something on Threads or in the repository. */
  readonly writes: boolean
  /** Whether it needs an access token; a dry run needs none. */
  readonly needsToken: boolean
  /** What it does with a folder of receipts: `makes` them there, for some accounts of all, or `takes` them from there. */
  readonly receipts?: 'makes' | 'takes'
  /** Whether it is for many accounts only. */
  readonly needsAccounts?: boolean
  /** Whether it is of no use where no token is kept. */
  readonly needsTokenStore?: boolean
  /** Whether it is refused on this event of GitHub, by name; a dry run never is. */
  readonly refusesEvent: (event: string) => boolean
  /** What the access token must be allowed. */
  readonly scopes: readonly string[]
  readonly run: (context: RunContext) => Promise<RunReport>
  /** What the post step does for it, which runs even after the step was cancelled. */
  readonly finish?: (context: RunContext) => Promise<RunReport | undefined>
}
