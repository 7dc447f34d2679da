import type { Clock } from './clock.ts'
import type { Random } from './random.ts'
import type { MovingWindow } from './rules/quota.ts'
import type { Store } from './state/store.ts'
import type { Switches } from './switches.ts'
import type { Files } from './media/files.ts'
import type { Looker } from './media/look.ts'

/** The app every token belongs to. Fixed, so that documentation can name it. */
export const APP = {
  id: '1234567890123456',
  secret: 'simulator-app-secret',
  /** The Facebook app it belongs to. Clients are often given this id in place of its own. */
  facebookId: '2345678901234567',
  name: 'Spool simulator',
} as const

/** What the calls work on. One a server; nothing else is shared. */
export interface World {
  /** Replaced as a whole by a reset. */
  store: Store
  readonly clock: Clock
  readonly random: Random
  /** Read at each use: switches change at run time. */
  switches: Switches
  /** A wait of the simulator, divided by its time scale. */
  readonly wait: (ms: number) => number
  readonly looker: Looker
  readonly files: Files
  /** Aborted when the server closes. */
  readonly ending: AbortSignal
  /** Where this server is: `http://127.0.0.1:4000`. */
  address: string
  /** Until when every call is throttled, milliseconds. */
  throttledUntil: number
  /** Calls of each account, by its id. Not kept: a new start has used nothing. */
  readonly calls: Map<string, MovingWindow>
  /** How often the permalink of a post has been asked for, while some are to be missing. */
  readonly permalinkReads: Map<string, number>
  /** Replies published so far, for `detachEvery`. */
  repliesPublished: number
}
