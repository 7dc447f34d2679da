import type { MediaId } from '../core/threads/ids.ts'
import type { Journal } from '../ports/checkout.ts'
import type { Clock } from '../ports/clock.ts'
import type { Threads } from '../ports/threads.ts'
import type { PublishingEvent } from './events.ts'
import { unknownPace, type Pace } from './pace.ts'
import type { Patience } from './patience.ts'

/** One Threads account in one run: all that publishing for it needs. */
export type Account = {
  /** Tells accounts apart in the journal: where the API is, and whose the token is. */
  readonly name: string
  readonly threads: Threads
  readonly clock: Clock
  readonly journal: Journal
  readonly random: () => number
  /** Aborts with an Interruption when the run is to stop. */
  readonly interruption: AbortSignal
  readonly pace: Pace
  /** Media ids that are receipts of some post; grows as posts go live. */
  readonly claimed: Set<MediaId>
  /** Makes sure, before each publish, that no other run publishes for it. @throws Interruption */
  readonly secure: () => Promise<void>
}

type Outside = Pick<Account, 'clock' | 'journal' | 'random' | 'interruption'>

export function accountOf(
  name: string,
  threads: Threads,
  { clock, journal, random, interruption }: Outside,
): Account {
  const secure = () => Promise.resolve()
  return {
    name,
    threads,
    clock,
    journal,
    random,
    interruption,
    pace: unknownPace(),
    claimed: new Set(),
    secure,
  }
}

/** Patience for a step of this account that belongs to no segment, or to this one. */
export function patienceOf(
  { clock, random, interruption }: Outside,
  tell: (event: PublishingEvent) => void,
  number = 0,
): Patience {
  return { clock, random, tell, number, signal: interruption }
}
