import { createHash } from 'node:crypto'
import type { Segment, TextAttachment } from '../chain.ts'
import type { Features } from '../threads/features.ts'

type Published = {
  readonly segments: readonly Segment[]
  readonly features?: Features | undefined
  readonly attachment?: TextAttachment | undefined
}

/**
 * Names what a chain publishes: the same segments and features give the same digest, any other text, image, order or
 * topic a different one. Kept beside the receipts, so that a half-published chain is never continued with other text.
 */
export function digestOf({ segments, features = {}, attachment }: Published): string {
  const texts = segments.map(({ text, media, spoilers }) => [
    text,
    media.map(({ src, alt, spoiler }) => [src, alt, spoiler]),
    spoilers.map(({ offset, length }) => [offset, length]),
  ])
  // The place of media in the text is in the digest already; their line in the file does not matter.
  const carried = { ...features, media: undefined }
  const published = JSON.stringify([texts, carried, attachment ? [attachment.text, attachment.styles] : null])
  return `sha256:${createHash('sha256').update(published).digest('base64url')}`
}
