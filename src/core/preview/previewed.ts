import type { TextAttachment } from '../chain.ts'
import type { Features, Resolved } from '../threads/features.ts'

/** A picture or a video, and what was found of it, where anybody has looked. */
export type ShownMedia = {
  readonly src: string
  readonly alt: string
  /** Threads hides all or none of a segment. */
  readonly isHidden: boolean
  /** Whether a pull request brings or changes its file. */
  readonly isChanged: boolean
  readonly found: { readonly kind: 'image' | 'video'; readonly url: string } | undefined
}

/** What a post replies to or quotes. */
export type ShownTarget = {
  /** The path of its file from the root of the repository; undefined where no file is known. */
  readonly path: string | undefined
  /** Undefined while it is not live. */
  readonly id: string | undefined
  readonly permalink: string | undefined
}

/** What a preview is given of each feature: what was found of those that are resolved, and all others as they are. */
export type Previewed = Omit<Features, Resolved> & {
  /** Of one segment. */
  readonly media?: readonly ShownMedia[] | undefined
  readonly attachment?: TextAttachment | undefined
  readonly replyTo?: ShownTarget | undefined
  readonly quote?: ShownTarget | undefined
}
