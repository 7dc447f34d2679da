import type { Media, Segment } from '../chain.ts'
import type { TextAttachment } from './draft.ts'
import { problemsOfChain } from './whole-post.ts'
import { problemsOfReferences } from '../post/targets.ts'
import { problemsOfPairs } from './combinations.ts'
import { problemsOfValues } from './values.ts'
import type { MediaId } from './ids.ts'
import type { Post } from '../post/post.ts'
import type { REPLY_CONTROLS } from '../post/keys.ts'
import type { Problem } from '../problem.ts'
import type { Counting } from './text-length.ts'

export type ReplyControl = (typeof REPLY_CONTROLS)[number]

/** Something live that a post refers to: by its id, or by the post file it came from, as the author wrote the path. */
export type Reference =
  { readonly kind: 'id'; readonly id: MediaId } | { readonly kind: 'file'; readonly target: string }

/**
 * What a post carries beside its text, as its author asked for it; a key is absent where nothing was asked for.
 *
 * Everything belongs to the head of the chain, the first Threads post, unless it says otherwise.
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
  /** Where the post can be seen, as ISO 3166-1 alpha-2. Holds for every segment: a reply is no less visible than its head. */
  readonly countries?: readonly string[]
  /** Vanishes after a day. Holds for the whole chain, which is one segment. */
  readonly ghost?: true
  /** As a story, in one of two looks. */
  readonly shareToInstagram?: 'light' | 'dark'
  readonly replyControl?: ReplyControl
  readonly replyApprovals?: true
  readonly replyTo?: Reference
  readonly quote?: Reference
  /** `format: attachment`: the chain is one segment, and the rest of the text is attached to it. */
  readonly attachment?: true
}

type Settings = {
  /** How limits are counted; see text-length.ts. */
  readonly counting?: Counting
  /** What is attached, for `format: attachment`. */
  readonly attachment?: TextAttachment | undefined
}

/**
 * Everything about what a post carries that Threads would refuse, drop, or show otherwise than it was meant; all of it
 * at once, at its line of the file. Texts are judged elsewhere.
 *
 * @param segments The post's chain as `placeMedia` (features/place-media.ts) gives it; empty while it is not known.
 */
export function problemsOfFeatures(
  post: Pick<Post, 'path' | 'features' | 'lines'>,
  segments: readonly Segment[],
  { counting = 'documented', attachment }: Settings = {},
): readonly Problem[] {
  const { path, features = {}, lines = {} } = post
  const problems = [
    ...problemsOfValues(features, lines, counting),
    ...problemsOfReferences(post),
    ...problemsOfPairs(features, segments[0], lines),
    ...problemsOfChain({ features, lines, segments, attachment, counting }),
  ]
  return path === undefined ? problems : problems.map((problem) => ({ ...problem, path }))
}
