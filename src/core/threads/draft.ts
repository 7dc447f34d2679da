import type { Segment, TextRange } from '../chain.ts'
import type { Features } from './features.ts'
import type { MediaId } from './ids.ts'
import type { Attachment } from '../text/attachment.ts'

/** Something to show, at an address that anyone can fetch. */
export type MediaItem = {
  readonly kind: 'image' | 'video'
  readonly url: string
  readonly alt: string | undefined
}

/** The text attached to a post, and how stretches of it are shown. */
export type TextAttachment = Pick<Attachment, 'text' | 'styles'>

/** Features that go onto the first container of a chain as they are. */
const HEAD_ONLY = [
  'topic',
  'link',
  'poll',
  'gif',
  'location',
  'ghost',
  'shareToInstagram',
  'replyControl',
  'replyApprovals',
] as const satisfies readonly (keyof Features)[]

/** What one container is made of, in our words; the adapter knows those of the wire. Absent: not asked for. */
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
} & Pick<Features, (typeof HEAD_ONLY)[number] | 'countries'>

/** A chain that is ready to become containers. */
export type Laid = {
  /** As `placeMedia` (features/place-media.ts) gives them. */
  readonly segments: readonly Segment[]
  readonly features?: Features | undefined
  /** The media of each segment, found and addressed. */
  readonly media?: readonly (readonly MediaItem[])[]
  readonly attachment?: TextAttachment | undefined
  /** What the head replies to, and what it quotes; see features/targets.ts. */
  readonly replyTo?: MediaId | undefined
  readonly quote?: MediaId | undefined
}

/**
 * Lays a post over its chain, one draft a segment. Replies do not know yet what they reply to: that is the id of the
 * segment before, once it is live.
 *
 * Whatever makes a post special is the head's alone; Meta says of hardly any of it what it means on a reply. Only
 * `countries` holds for all, so that nobody sees the end of a chain whose beginning is kept from them.
 */
export function draftsOf({
  segments,
  features = {},
  media = [],
  attachment,
  replyTo,
  quote,
}: Laid): readonly ContainerDraft[] {
  const { countries } = features
  const ofHead = headOnly(features)
  return segments.map((segment, index) => ({
    text: segment.text,
    replyTo: index === 0 ? replyTo : undefined,
    media: media[index] ?? [],
    ...(segment.media.some(({ spoiler }) => spoiler) && { spoilerMedia: true }),
    ...(segment.spoilers.length > 0 && { spoilers: segment.spoilers }),
    ...(countries && { countries }),
    ...(index === 0 && {
      ...ofHead,
      ...(attachment && { attachment: { text: attachment.text, styles: attachment.styles } }),
      ...(quote !== undefined && { quote }),
    }),
  }))
}

function headOnly(features: Features): Pick<Features, (typeof HEAD_ONLY)[number]> {
  return Object.fromEntries(HEAD_ONLY.flatMap((key) => (key in features ? [[key, features[key]]] : [])))
}

/** What a draft can ask for that a post may turn out to lack: the network drops some of it without a word. */
export type Carried =
  | 'replyTo'
  | 'spoilers'
  | 'spoilerMedia'
  | 'alt'
  | 'attachment'
  | 'quote'
  | 'topic'
  | 'link'
  | 'poll'
  | 'gif'
  | 'location'
  | 'countries'
  | 'ghost'
  | 'shareToInstagram'

/** What the network shows of something live. */
export type Shown = {
  /** Undefined while the network withholds it. */
  readonly permalink: string | undefined
  /** What its draft asked for and the network does not show. */
  readonly lost: readonly Carried[]
}
