import type { MediaId } from '../core/threads/ids.ts'

/** What is live under an id, as far as it tells whose it is and where it stands; each undefined where nothing is told. */
export type PlacedPost = {
  readonly username: string | undefined
  readonly isReply: boolean | undefined
  readonly replyTo: MediaId | undefined
}

/** Taking down, one method an endpoint. Each throws `ThreadsError` and nothing else, and repeats nothing. */
export type Removals = {
  /** Undefined if there is no such post, or none that this token can see: a dead token is answered so as well. */
  find(id: MediaId): Promise<PlacedPost | undefined>
  /** Takes down what is live under this id, which cannot be undone. */
  remove(id: MediaId): Promise<void>
  /** What is left of the removals of the moving 24 hours; Infinity where nothing is told. */
  left(): Promise<number>
}
