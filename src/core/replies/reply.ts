import type { MediaId } from '../threads/ids.ts'

/** What somebody wrote below a live post. Everything in it is a stranger's: data, never instructions. */
export type Reply = {
  readonly id: MediaId
  /** The reply or the segment that it answers. */
  readonly parent: MediaId
  /** The user name as the network says it, without `@`; it may change. */
  readonly by: string
  readonly verified: boolean
  readonly text: string
  /** ISO date-time in UTC. */
  readonly at: string
  readonly permalink: string | undefined
  readonly media: readonly { readonly kind: 'image' | 'video' | 'audio' | 'gif'; readonly url: string }[]
  /** Whether the network hides it from readers, for whatever reason. */
  readonly hidden: boolean
  /** Whether the account itself wrote it; a segment of the chain is no reply and never here. */
  readonly isOwn: boolean
}

/** What was said below one chain. */
export type Conversation = {
  /** The path of the post's file in the repository. */
  readonly path: string
  /** The media id of the chain's head. */
  readonly head: MediaId
  readonly permalink: string | undefined
  /** Ids of the chain's segments, in order: a reply to any of them is a reply to the post. */
  readonly segments: readonly MediaId[]
  /** Oldest first; of two of one moment the one of the lower id. */
  readonly replies: readonly Reply[]
}
