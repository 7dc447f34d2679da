import type { TextAttachment, TextRange } from '../chain.ts'
import type { DraftPart, Features, Resolved } from './features.ts'
import type { MediaId } from './ids.ts'

/** Something to show, at an address that anyone can fetch. */
export type MediaItem = {
  readonly kind: 'image' | 'video'
  readonly url: string
  readonly alt: string | undefined
}

/** What one container is made of, in our words. Absent: not asked for. */
export type ContainerDraft = {
  /** Empty only with media. */
  readonly text: string
  readonly replyTo: MediaId | undefined
  /** One is a picture or a video, two to twenty are a carousel. */
  readonly media: readonly MediaItem[]
  /** Hides all media of the post; one alone cannot be hidden. */
  readonly spoilerMedia?: true
  /** Stretches of `text`. */
  readonly spoilers?: readonly TextRange[]
  readonly attachment?: TextAttachment
  readonly quote?: MediaId
} & Omit<Features, Resolved>

/** What the network shows of something live. */
export type Shown = {
  /** Undefined while the network withholds it. */
  readonly permalink: string | undefined
  /** What its draft asked for and the network does not show. */
  readonly lost: readonly DraftPart[]
}
