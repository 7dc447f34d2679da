import type { Segment, TextAttachment } from '../chain.ts'
import type { ContainerDraft, MediaItem } from './draft.ts'
import { FEATURE_NAMES, RESOLVED, type Features, type Resolved } from './features.ts'
import { FEATURES } from './features/table.ts'
import type { MediaId } from './ids.ts'

/** A chain that is ready to become containers. */
type ChainLayout = {
  /** As `placeMedia` (post/place-media.ts) gives them. */
  readonly segments: readonly Segment[]
  readonly features?: Features | undefined
  /** The media of each segment, found and addressed. */
  readonly media?: readonly (readonly MediaItem[])[]
  readonly attachment?: TextAttachment | undefined
  /** What the head replies to, and what it quotes; see post/targets.ts. */
  readonly replyTo?: MediaId | undefined
  readonly quote?: MediaId | undefined
}

/**
 * One draft for each segment of a chain, with the features of the post. Replies do not have their `replyTo` yet: it is
 * the id of the segment before, once that is live.
 *
 * Features belong to the head alone: of most of them Meta does not say what they mean on a reply. Only `countries`
 * holds for every segment, so that nobody sees the end of a chain and not its beginning.
 */
export function draftsOf({
  segments,
  features = {},
  media = [],
  attachment,
  replyTo,
  quote,
}: ChainLayout): readonly ContainerDraft[] {
  const [ofEvery, ofHead] = [carried(features, 'every segment'), carried(features, 'head')]
  return segments.map((segment, index) => ({
    text: segment.text,
    replyTo: index === 0 ? replyTo : undefined,
    media: media[index] ?? [],
    ...(segment.media.some(({ spoiler }) => spoiler) && { spoilerMedia: true }),
    ...(segment.spoilers.length > 0 && { spoilers: segment.spoilers }),
    ...ofEvery,
    ...(index === 0 && {
      ...ofHead,
      ...(attachment && { attachment: { text: attachment.text, styles: attachment.styles } }),
      ...(quote !== undefined && { quote }),
    }),
  }))
}

const AS_THEY_ARE = FEATURE_NAMES.filter((name) => !RESOLVED.some((resolved) => resolved === name))

/** What goes onto containers as it is. */
function carried(features: Features, belongsTo: 'head' | 'every segment'): Omit<Features, Resolved> {
  const names = AS_THEY_ARE.filter((name) => name in features && FEATURES[name].belongsTo === belongsTo)
  return Object.fromEntries(names.map((name) => [name, features[name]]))
}
