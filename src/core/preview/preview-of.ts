import type { Segment } from '../chain.ts'
import type { Composition } from '../post/composition.ts'
import type { MediaItem } from '../threads/draft.ts'
import { FEATURE_NAMES, type FeatureName, type Reference } from '../threads/features.ts'
import { FEATURES } from '../threads/features/table.ts'
import { textLength } from '../threads/text-length.ts'
import type { Detail, SegmentPreview } from './preview.ts'
import type { Previewed, ShownMedia, ShownTarget } from './previewed.ts'

/** What was found of a chain outside of its file, where anybody has looked. */
type Found = {
  /** For each segment, for each of its media. */
  readonly media?: readonly (readonly (MediaItem | undefined)[])[]
  /** Whether a pull request brings or changes the file of what is written so. */
  readonly isChanged?: (src: string) => boolean
  readonly replyTo?: ShownTarget | undefined
  readonly quote?: ShownTarget | undefined
}

/** A composition as those see it who look at it before it is published. */
export function previewOf(composition: Composition, found: Found = {}): readonly SegmentPreview[] {
  const { segments, counting } = composition
  return segments.map((segment, index) => {
    const { text, spoilers, end } = segment
    const media = mediaOf(segment, found.media?.[index], found.isChanged)
    const ofSegment = media.length > 0 ? { media } : {}
    const shown: Previewed = index === 0 ? { ...ofHead(composition, found), ...ofSegment } : ofSegment
    const details = FEATURE_NAMES.flatMap((name) => detailOf(name, shown[name]))
    return { text, spoilers, end, length: textLength(text, counting), counting, details }
  })
}

/** What holds for every segment is shown once. */
function ofHead({ features, attachment }: Composition, { replyTo, quote }: Found): Previewed {
  return {
    ...features,
    media: undefined,
    attachment: attachment && { text: attachment.text, styles: attachment.styles },
    replyTo: features.replyTo && (replyTo ?? unknownTarget(features.replyTo)),
    quote: features.quote && (quote ?? unknownTarget(features.quote)),
  }
}

function unknownTarget(reference: Reference): ShownTarget {
  return reference.kind === 'id'
    ? { path: undefined, id: reference.id, permalink: undefined }
    : { path: reference.target, id: undefined, permalink: undefined }
}

function mediaOf(
  { media }: Segment,
  found: readonly (MediaItem | undefined)[] = [],
  isChanged: Found['isChanged'] = () => false,
): readonly ShownMedia[] {
  const isHidden = media.some(({ spoiler }) => spoiler)
  return media.map(({ src, alt }, index) => ({
    ...{ src, alt, isHidden, isChanged: isChanged(src) },
    found: found[index],
  }))
}

function detailOf<Name extends FeatureName>(name: Name, value: Previewed[Name]): readonly Detail[] {
  return value === undefined ? [] : [FEATURES[name].preview(value)]
}
