import type { MediaId } from '../core/threads/ids.ts'

/** A repost, as the account shows it. */
export type LiveRepost = {
  readonly id: MediaId
  /** What it reposts. */
  readonly of: MediaId
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Reposting, one method an endpoint. Each throws `ThreadsError` and nothing else, and repeats nothing. */
export type Reposts = {
  /** Returns the id of the repost. */
  repost(id: MediaId): Promise<MediaId>
  /** All reposts of the account since then, the newest first; `since` in milliseconds since 1970. */
  since(since: number): Promise<readonly LiveRepost[]>
}
