import type { Segment } from '../chain.ts'
import type { Post } from './post.ts'

/**
 * The segments of a post with all media where they are published: `threads.media` in the head, before the images
 * of its text. A post without text becomes a head that holds only them. Lines of media count in the file.
 */
export function placeMedia(
  { features, line }: Pick<Post, 'features' | 'line'>,
  segments: readonly Segment[],
): readonly Segment[] {
  const placed = segments.map((segment) => ({
    ...segment,
    media: segment.media.map((media) => ({ ...media, line: media.line + line - 1 })),
  }))
  const given = features?.media
  if (!given) return placed
  const [head, ...replies] = placed
  if (!head) return [{ text: '', media: given, spoilers: [], end: 'end' }]
  return [{ ...head, media: [...given, ...head.media] }, ...replies]
}
