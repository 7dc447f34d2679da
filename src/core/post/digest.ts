import { createHash } from 'node:crypto'
import type { Segment, TextAttachment } from '../chain.ts'
import type { Features } from '../threads/features.ts'
import type { Post } from './post.ts'

type Published = {
  readonly segments: readonly Segment[]
  readonly features?: Features | undefined
  readonly attachment?: TextAttachment | undefined
}

/** What the author of a post wrote, as far as it matters to what is published. */
type Written = Pick<Post, 'markdown' | 'title' | 'format' | 'numbering' | 'references' | 'features'>

/**
 * Names what a chain publishes, and what its author wrote: `sha256:<chain>:<source>`. The same segments and features give
 * the same chain, any other text, image, order or topic a different one. Kept beside the receipts, so that a
 * half-published chain is never continued with other text; the source tells an edit from another way of composing.
 */
export function digestOf({ segments, features = {}, attachment }: Published, post: Written): string {
  const texts = segments.map(({ text, media, spoilers }) => [
    text,
    media.map(({ src, alt, spoiler }) => [src, alt, spoiler]),
    spoilers.map(({ offset, length }) => [offset, length]),
  ])
  // The place of media in the text is in the digest already; their line in the file does not matter.
  const carried = { ...features, media: undefined }
  const chain = [texts, carried, attachment ? [attachment.text, attachment.styles] : null]
  const { markdown, title, format, numbering, references, features: given } = post
  const media = given?.media?.map(({ src, alt, spoiler }) => [src, alt, spoiler])
  const written = [
    markdown.replace(/\r\n?/g, '\n').trim(),
    title,
    format,
    numbering,
    references,
    { ...given, media },
  ]
  return `sha256:${sha256(chain)}:${sha256(written)}`
}

function sha256(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url')
}

/** Whether two digests are of the same chain. */
export function isSameChain(one: string, other: string): boolean {
  return partsOf(one).chain === partsOf(other).chain
}

/** Whether an author wrote the same; undefined where that is not known: earlier versions kept the chain alone. */
export function isSameSource(one: string, other: string): boolean | undefined {
  const [source, compared] = [partsOf(one).source, partsOf(other).source]
  return source === undefined || compared === undefined ? undefined : source === compared
}

function partsOf(digest: string): { readonly chain: string; readonly source: string | undefined } {
  const [method = '', chain = '', source] = digest.split(':')
  return { chain: `${method}:${chain}`, source }
}
