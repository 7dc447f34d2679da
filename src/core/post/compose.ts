import { error, hasError, placeOf } from '../problem.ts'
import { attachmentOf } from '../text/attachment-of.ts'
import { chainOf } from '../text/chain-of.ts'
import { checkFeatures } from '../threads/features/check-features.ts'
import type { Composition, Variation, Composer } from './composition.ts'
import { digestOf } from './digest.ts'
import { placeMedia } from './place-media.ts'
import type { Post } from './post.ts'

/** Turns a post into its chain. A chain that has begun is composed as it was begun, or not at all. */
export function compose(post: Post, composer: Composer): Composition {
  const first = composeAs(post, composer, { counting: composer.counting, linkInText: false })
  const { receipts } = post
  if (!receipts || first.digest === receipts.digest) return first
  // Receipts that a person wrote are of the post as it is.
  if (receipts.digest === '' && receipts.posts.length <= first.segments.length) return first
  const others: readonly Variation[] = [
    { counting: composer.counting, linkInText: true },
    { counting: 'bytes', linkInText: false },
    { counting: 'bytes', linkInText: true },
  ]
  for (const variation of others) {
    const other = composeAs(post, composer, variation)
    if (other.digest === receipts.digest) return other
  }
  const changed = error('post/changed-while-partial', {
    live: receipts.posts.length,
    segments: first.segments.length,
    digest: receipts.digest,
    ...placeOf(post),
  })
  return { ...first, problems: [...first.problems, changed] }
}

/** The chain that a post becomes under a variation. */
export function composeAs(post: Post, composer: Composer, { counting, linkInText }: Variation): Composition {
  const { path, format, numbering, line } = post
  const { link, ...unlinked } = post.features ?? {}
  const moved = linkInText && link !== undefined
  const features = moved ? unlinked : (post.features ?? {})
  const markdown = moved ? `${post.markdown.trimEnd()}\n\n<${link}>\n` : post.markdown
  const resolveLink = (target: string) => composer.linkFrom(path, target)
  const settings = { counting, numbering, format, handles: composer.handles, resolveLink }
  const attached = features.attachment ? attachmentOf(markdown, settings) : undefined
  const text = attached
    ? { segments: attached.attachment ? [attached.attachment.head] : [], problems: attached.problems }
    : chainOf(markdown, settings)
  const segments = placeMedia({ ...post, features }, text.segments)
  const attachment = attached?.attachment
  const inText = text.problems.map((problem) => ({
    ...problem,
    ...placeOf(post),
    line: (problem.line ?? 1) + line - 1,
  }))
  const problems = [...post.problems, ...inText]
  problems.push(...checkFeatures({ ...post, features }, segments, { counting, attachment }))
  if (segments.length === 0 && !hasError(problems)) {
    problems.push(error('post/empty', placeOf(post)))
  }
  const digest = digestOf({ segments, features, attachment })
  return { segments, features, attachment, counting, digest, problems }
}
