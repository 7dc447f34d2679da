import type { TextAttachment } from '../chain.ts'
import { error, hasError, placeOf, warning } from '../problem.ts'
import { bugOf } from '../problem-of.ts'
import { attachmentOf } from '../text/attachment-of.ts'
import { chainOf } from '../text/chain-of.ts'
import { LARGEST_MARKDOWN } from '../text/limits.ts'
import type { TextSettings } from '../text/settings.ts'
import { checkFeatures } from '../threads/features/check-features.ts'
import type { Composition, Variation, Composer } from './composition.ts'
import { digestOf, isSameChain, isSameSource } from './digest.ts'
import { placeMedia } from './place-media.ts'
import type { Post } from './post.ts'

/** A chain of more segments is warned of. */
const LONG = 20

/**
 * Turns a post into its chain. A chain that has begun is composed as it was begun; where that is not how it is composed now,
 * although its author has changed nothing, it goes on from what is live. After an edit it does not go on.
 */
export function compose(post: Post, composer: Composer): Composition {
  const { counting } = composer
  const link = post.features?.link
  const first = composeAs(post, composer, { counting, linkInText: false })
  const { receipts } = post
  if (!receipts || isSameChain(first.digest, receipts.digest)) return first
  // Receipts that a person wrote are of the post as it is.
  if (receipts.digest === '' && receipts.posts.length <= first.segments.length) return first
  const others: readonly Variation[] = [
    { counting, linkInText: true },
    { counting: 'bytes', linkInText: false },
    { counting: 'bytes', linkInText: true },
  ]
  for (const variation of others) {
    // What has no link is the same chain again.
    if (variation.linkInText && link === undefined) continue
    const other = composeAs(post, composer, variation)
    if (isSameChain(other.digest, receipts.digest)) return other
  }
  const live = receipts.posts.length
  // Where nothing is known of the source, what is live will tell; of a whole chain nothing is asked any more.
  const isSame = isSameSource(first.digest, receipts.digest) ?? !receipts.whole
  if (receipts.digest !== '' && isSame) {
    const otherwise = warning('post/cut-otherwise', { live, ...placeOf(post) })
    return { ...first, isCutOtherwise: true, problems: [...first.problems, otherwise] }
  }
  const changed = error('post/changed-while-partial', {
    live,
    segments: first.segments.length,
    digest: receipts.digest,
    ...placeOf(post),
  })
  return { ...first, problems: [...first.problems, changed] }
}

/** The chain that a post becomes under a variation. A failure of Spool itself is a problem of this post alone. */
export function composeAs(post: Post, composer: Composer, variation: Variation): Composition {
  try {
    return composed(post, composer, variation)
  } catch (cause) {
    const { counting } = variation
    const problems = [...post.problems, { ...bugOf(cause), ...placeOf(post) }]
    return { segments: [], features: {}, attachment: undefined, counting, digest: '', problems }
  }
}

function composed(post: Post, composer: Composer, { counting, linkInText, live }: Variation): Composition {
  const { format, numbering, line } = post
  const { link, ...unlinked } = post.features ?? {}
  const moved = linkInText && link !== undefined
  const features = moved ? unlinked : (post.features ?? {})
  const markdown = moved ? `${post.markdown.trimEnd()}\n\n<${link}>\n` : post.markdown
  const settings = { ...textSettings(post, composer), counting, numbering, format, card: link }
  const { attachment, ...text } = convertText(markdown, features.attachment === true, settings, live)
  const segments = placeMedia({ ...post, features }, text.segments)
  const inText = text.problems.map((problem) => ({
    ...problem,
    ...placeOf(post),
    line: (problem.line ?? 1) + line - 1,
  }))
  const problems = [...post.problems, ...inText]
  problems.push(...checkFeatures({ ...post, features }, segments, { counting, attachment }))
  // Once it has begun, there is no other way.
  if (segments.length > LONG && !post.receipts) {
    problems.push(warning('post/long-chain', { segments: segments.length, ...placeOf(post) }))
  }
  if (segments.length === 0 && !hasError(problems)) {
    problems.push(error('post/empty', placeOf(post)))
  }
  const digest = digestOf({ segments, features, attachment }, post)
  return { segments, features, attachment, counting, digest, problems }
}

/** How the text of a post becomes one, as far as the post and the run say. */
function textSettings(
  { path, title, references }: Post,
  composer: Composer,
): Omit<TextSettings, 'counting' | 'numbering' | 'format'> {
  const { handles, repository, release, titles, linkFrom } = composer
  return {
    handles,
    repository,
    release: path === undefined ? release : undefined,
    title: titles || title?.chosen ? title : undefined,
    references: references ?? composer.references,
    isMdx: /\.mdx$/i.test(path ?? ''),
    resolveLink: (target) => linkFrom(path, target),
  }
}

type Text = ReturnType<typeof chainOf> & { readonly attachment?: TextAttachment | undefined }

/** The segments of a text, or the one on which the rest hangs. */
function convertText(
  markdown: string,
  isAttached: boolean,
  settings: TextSettings,
  live: readonly string[] | undefined,
): Text {
  if (markdown.length > LARGEST_MARKDOWN) {
    const problem = error('text/too-much', { form: 'Markdown', most: LARGEST_MARKDOWN })
    return { segments: [], problems: [problem] }
  }
  if (!isAttached) return chainOf(markdown, settings, live)
  const { attachment, problems } = attachmentOf(markdown, settings)
  return { segments: attachment ? [attachment.head] : [], attachment, problems }
}
