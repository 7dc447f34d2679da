import type { ContainerDraft, MediaItem, Shown } from '../core/threads/draft.ts'
import type { ContainerId, MediaId } from '../core/threads/ids.ts'
import type { Quota } from '../core/threads/quota.ts'
import type { RateLimit } from '../core/threads/rate-limit.ts'
import type { TokenFacts } from '../core/threads/token.ts'
import type { Insights } from './insights.ts'
import type { Replies } from './replies.ts'
import type { Removals } from './removals.ts'
import type { Reposts } from './reposts.ts'

export type ContainerState = {
  readonly status: 'IN_PROGRESS' | 'FINISHED' | 'PUBLISHED' | 'ERROR' | 'EXPIRED'
  /** Only with `ERROR`: Meta's own word for it. */
  readonly reason: string | undefined
}

/** Something live, as the account shows it. */
export type LivePost = {
  readonly id: MediaId
  readonly text: string
  readonly permalink: string | undefined
  /** Milliseconds since 1970. */
  readonly publishedAt: number
  readonly replyTo: MediaId | undefined
}

/** The account that a token belongs to; each undefined where the server does not say. */
export type Profile = { readonly id: string | undefined; readonly username: string | undefined }

/** `lastsMs`: undefined where the server does not say. */
export type RefreshedToken = { readonly token: string; readonly lastsMs: number | undefined }

/** What is live under an id. */
export type FoundPost = {
  /** Undefined where the server does not say. */
  readonly username: string | undefined
  /** Empty if it has none; undefined where the server does not say. */
  readonly text: string | undefined
}

/**
 * The network, one method an endpoint. Each throws `ThreadsError` (core/threads/error.ts) and nothing else, and
 * repeats nothing by itself: only publishing/ knows what may be repeated.
 */
export type Threads = {
  /** Whose account it is. */
  profile(): Promise<Profile>
  /** Undefined where the server does not tell; only a token that it rejects is an error. */
  tokenFacts(): Promise<TokenFacts | undefined>
  /** A token with a new life, the same string or another one. The old one may end with it, even if the answer is lost. */
  refreshToken(): Promise<RefreshedToken>
  /** `children`: one for each of the draft's media, where it has two or more. */
  createContainer(draft: ContainerDraft, children?: readonly ContainerId[]): Promise<ContainerId>
  /** A container that can only be an item of a carousel. */
  createItem(item: MediaItem): Promise<ContainerId>
  containerState(id: ContainerId): Promise<ContainerState>
  publishContainer(id: ContainerId): Promise<MediaId>
  /** Undefined if there is no such post, or none that this token can see. */
  find(id: MediaId): Promise<FoundPost | undefined>
  /** Undefined while the network withholds it. */
  permalink(id: MediaId): Promise<string | undefined>
  /** Its permalink, and what of its draft the network does not show. */
  shown(id: MediaId, draft: ContainerDraft): Promise<Shown>
  /** The same of the newest replies of the account, with one request; those that it does not list are left out. */
  shownReplies(drafts: ReadonlyMap<MediaId, ContainerDraft>): Promise<ReadonlyMap<MediaId, Shown>>
  /** The newest hundred posts of the account, or its newest replies; newest first. */
  latest(kind: 'posts' | 'replies'): Promise<readonly LivePost[]>
  /** What it counts, which few runs ask for. */
  insights(): Promise<Insights>
  /** What others wrote below its posts, the same. */
  replies(): Promise<Replies>
  /** Taking down, which few runs ask for. */
  removals(): Promise<Removals>
  /** Reposting, which few runs ask for. */
  reposts(): Promise<Reposts>
  /** What is left of the moving 24 hours; Infinity where the token may not ask. */
  quota(): Promise<Quota>
  /** Asks nothing: the most that an answer so far, be it a refusal, has told; undefined if none has. */
  rateLimit(): RateLimit | undefined
  /** The same of the limit that all accounts of the same app share. */
  applicationLimit(): RateLimit | undefined
}
