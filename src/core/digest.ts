import { createHash } from 'node:crypto'
import type { Segment } from './chain.ts'

/**
 * Names what a chain publishes: the same segments give the same digest, any other text, image or order a
 * different one. Kept beside the receipts, so that a half-published chain is never continued with other text.
 */
export function digestOf(segments: readonly Segment[]): string {
  const published = segments.map(({ text, media, spoilers }) => [
    text,
    media.map(({ src, alt, spoiler }) => [src, alt, spoiler]),
    spoilers.map(({ offset, length }) => [offset, length]),
  ])
  return `sha256:${createHash('sha256').update(JSON.stringify(published)).digest('base64url')}`
}
