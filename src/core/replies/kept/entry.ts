import type { MediaId } from '../../threads/ids.ts'
import type { Reply } from '../reply.ts'

/** What is known of one conversation beside its replies. */
export type Entry = {
  readonly head: MediaId
  /** Its file on the branch; undefined: there is nothing to keep. */
  readonly file: string | undefined
  /** How many replies the network counted when it was read; undefined where it did not tell. */
  readonly told: number | undefined
  /** The day in UTC on which it was read, such as `2026-11-28`; of a young post, that of its publication. */
  readonly checked: string
}

/** `fetchedAt`: when it was read, at the last time that something had changed; in UTC, to the second. */
export type KeptReplies = { readonly fetchedAt: string; readonly replies: readonly Reply[] }
