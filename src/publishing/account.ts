import type { PublishingEvent } from '../core/publishing-events.ts'
import { ThreadsError } from '../core/threads/error.ts'
import type { TokenFacts } from '../core/threads/token.ts'
import type { Journal } from '../ports/checkout.ts'
import type { Clock } from '../ports/clock.ts'
import type { Threads } from '../ports/threads.ts'
import { openClaims, type Claims } from './claims.ts'
import { unknownPace, type Pace } from './waiting/pace.ts'
import type { StepContext } from './waiting/with-retry.ts'

/** One Threads account in one run: all that publishing for it needs. */
export type Account = {
  /** Tells accounts apart in the journal: where the API is, and whose the token is. */
  readonly name: string
  /** Undefined where the server knows no profiles. */
  readonly username: string | undefined
  readonly threads: Threads
  /** What the network said of the token when it was asked first; undefined where it tells nothing. */
  readonly tokenFacts: () => Promise<TokenFacts | undefined>
  readonly clock: Clock
  readonly journal: Journal
  readonly random: () => number
  /** Aborts with an Interruption when the run has to stop. */
  readonly interruption: AbortSignal
  readonly pace: Pace
  readonly claims: Claims
  /** Makes sure, before each publish, that no other run publishes for this account. @throws Interruption */
  readonly ensureLease: () => Promise<void>
}

type Outside = Pick<Account, 'clock' | 'journal' | 'random' | 'interruption'>

/** `ensureLease`: as in `Account`. */
export function accountOf(
  { name, username, threads }: Pick<Account, 'name' | 'username' | 'threads'>,
  { clock, journal, random, interruption }: Outside,
  ensureLease: Account['ensureLease'],
): Account {
  const claims = openClaims()
  let facts: ReturnType<Account['tokenFacts']> | undefined
  return {
    name,
    username,
    threads,
    tokenFacts: () => (facts ??= threads.tokenFacts().catch(unknownIfRejected)),
    clock,
    journal,
    random,
    interruption,
    pace: unknownPace(),
    claims,
    ensureLease,
  }
}

/** A server may reject the token here and nowhere else: the next call shows whether it works. */
function unknownIfRejected(cause: unknown): undefined {
  if (cause instanceof ThreadsError) return undefined
  throw cause
}

/** The context of a step of this account: for a segment, or, with 0, for none. */
export function stepContext(
  { clock, random, interruption }: Pick<Account, 'clock' | 'random' | 'interruption'>,
  tell: (event: PublishingEvent) => void,
  number = 0,
): StepContext {
  return { clock, random, tell, number, signal: interruption }
}
