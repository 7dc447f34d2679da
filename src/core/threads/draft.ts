import type { TextAttachment, TextRange } from '../chain.ts'
import type { DraftPart, FeatureName, Features } from './features.ts'
import type { MediaId } from './ids.ts'

/** Something to show, at an address that anyone can fetch. */
export type MediaItem = {
  readonly kind: 'image' | 'video'
  readonly url: string
  readonly alt: string | undefined
}

/** Features that are found or made before they can go onto a container. All others go there as they are. */
export const RESOLVED = ['replyTo', 'media', 'attachment', 'quote'] as const satisfies readonly FeatureName[]

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
} & Omit<Features, (typeof RESOLVED)[number]>

/** What the network shows of something live. */
export type Shown = {
  /** Undefined while the network withholds it. */
  readonly permalink: string | undefined
  /** What its draft asked for and the network does not show. */
  readonly lost: readonly DraftPart[]
}
