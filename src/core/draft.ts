import type { MediaId } from './ids.ts'

/** Something to show, at an address that anyone can fetch. */
export type MediaItem = {
  readonly kind: 'image' | 'video'
  readonly url: string
  readonly alt: string | undefined
}

/** What one container is made of, in our words; the adapter knows those of the wire. */
export type ContainerDraft = {
  /** Empty only with media. */
  readonly text: string
  readonly replyTo: MediaId | undefined
  /** One is a picture or a video, two to twenty are a carousel. */
  readonly media: readonly MediaItem[]
}
