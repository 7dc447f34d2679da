import type { Reply } from '../core/replies/reply.ts'
import type { MediaId } from '../core/threads/ids.ts'

/** A reply as a list shows it; the segments of a chain are among them. */
export type ListedReply = Omit<Reply, 'parent'> & {
  /** Undefined where the server does not say. */
  readonly parent: MediaId | undefined
  /** Whether something answers it; true where the server does not say. */
  readonly mayBeAnswered: boolean
}

export type ReplyPage = {
  readonly replies: readonly ListedReply[]
  /** Where the next page begins; undefined if this is the last one. */
  readonly next: string | undefined
}

/** What can be done with a reply, and undone. */
export type ReplyAct = 'hide' | 'approve' | 'ignore'

/** `waits`: for an approval; `ignored` can be approved later. */
export type ReplyState = 'shown' | 'hidden' | 'waits' | 'ignored'

/**
 * What others wrote below posts of the account, one method an endpoint. Each throws `ThreadsError` and nothing else, and
 * repeats nothing.
 */
export type Replies = {
  /** A hundred of all that is below a root, newest first, on all levels. Refused for what is no root. */
  conversation(root: MediaId, after: string | undefined): Promise<ReplyPage>
  /** The same of what answers a post or a reply directly. */
  answers(id: MediaId, after: string | undefined): Promise<ReplyPage>
  /** The same of what waits for an approval below a root. */
  pending(root: MediaId, after: string | undefined): Promise<ReplyPage>
  /** Undefined if it is not there any more. */
  state(id: MediaId): Promise<ReplyState | undefined>
  act(id: MediaId, act: ReplyAct): Promise<void>
}
