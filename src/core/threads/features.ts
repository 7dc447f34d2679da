import type { Media } from '../chain.ts'
import type { MediaId } from './ids.ts'

/** Who may reply (Meta: *Publishing*, `reply_control`). */
export const REPLY_CONTROLS = [
  'everyone',
  'accounts_you_follow',
  'mentioned_only',
  'parent_post_author_only',
  'followers_only',
] as const

/** Something live that a post refers to: by its id, or by the post file it came from, as the author wrote the path. */
export type Reference =
  { readonly kind: 'id'; readonly id: MediaId } | { readonly kind: 'file'; readonly target: string }

/**
 * What a post carries beside its text, as its author asked for it; a key is absent where nothing was asked for.
 *
 * Everything belongs to the head of the chain, the first Threads post, unless it says otherwise. All else there is to
 * know of each stands in its row of features/table.ts.
 */
export type Features = {
  readonly topic?: string
  /** Shown as a card; counts among the links of the head. */
  readonly link?: string
  /** Go before the images that stand in the text of the head. Lines count in the file. */
  readonly media?: readonly Media[]
  readonly poll?: readonly string[]
  /** Id on GIPHY. */
  readonly gif?: string
  /** Id of the network's own location search. */
  readonly location?: string
  /** Where the post can be seen, as ISO 3166-1 alpha-2. Holds for every segment: none is visible without its head. */
  readonly countries?: readonly string[]
  /** Vanishes after a day. Holds for the whole chain, which is one segment. */
  readonly ghost?: true
  /** As a story, in one of two looks. */
  readonly shareToInstagram?: 'light' | 'dark'
  readonly replyControl?: (typeof REPLY_CONTROLS)[number]
  readonly replyApprovals?: true
  readonly replyTo?: Reference
  readonly quote?: Reference
  /** `format: attachment`: the chain is one segment, and the rest of the text is attached to it. */
  readonly attachment?: true
}

export type FeatureName = keyof Features

/** Features that are found or made before they can go onto a container. All others go there as they are. */
export const RESOLVED = ['replyTo', 'media', 'attachment', 'quote'] as const satisfies readonly FeatureName[]
export type Resolved = (typeof RESOLVED)[number]

/**
 * The key under `threads` that asks for each. They stand here and not in their rows because a glance at a post needs
 * them, and a row loads a package. Digests hold the names in this order: it never changes, and new ones come last.
 */
export const FEATURE_KEYS = {
  topic: 'topic',
  link: 'link',
  media: 'media',
  poll: 'poll',
  gif: 'gif',
  location: 'location',
  countries: 'countries',
  ghost: 'ghost',
  shareToInstagram: 'share_to_instagram',
  replyControl: 'reply_control',
  replyApprovals: 'reply_approvals',
  replyTo: 'reply_to',
  quote: 'quote',
  attachment: 'format',
} as const satisfies Readonly<Record<FeatureName, string>>

export const FEATURE_NAMES = Object.keys(FEATURE_KEYS).filter(
  (name): name is FeatureName => name in FEATURE_KEYS,
)

/** What a container can be made with (Meta: *Publishing*, reference), in the order in which it is sent. */
export const PARAMETERS = [
  'media_type',
  'children',
  'image_url',
  'video_url',
  'alt_text',
  'is_carousel_item',
  'text',
  'reply_to_id',
  'text_entities',
  'is_spoiler_media',
  'topic_tag',
  'link_attachment',
  'poll_attachment',
  'text_attachment',
  'gif_attachment',
  'location_id',
  'allowlisted_country_codes',
  'is_ghost_post',
  'quote_post_id',
  'reply_control',
  'enable_reply_approvals',
  'crossreshare_to_ig',
  'crossreshare_to_ig_dark_mode',
] as const

/** Some of them, as a form holds them: objects as JSON, lists joined by commas, truth as `true`; undefined is not sent. */
export type ContainerParameters = { readonly [Name in (typeof PARAMETERS)[number]]?: string | undefined }

/**
 * What a draft can ask for and a live post can lack, as the network drops some of it without an error. In the order in
 * which it is requested and reported.
 */
export const DRAFT_PARTS = [
  'replyTo',
  'spoilers',
  'spoilerMedia',
  'alt',
  'attachment',
  'quote',
  'topic',
  'link',
  'poll',
  'gif',
  'location',
  'countries',
  'ghost',
  'shareToInstagram',
] as const
export type DraftPart = (typeof DRAFT_PARTS)[number]
