import type { Segment, TextAttachment } from '../../chain.ts'
import type { Post } from '../../post/post.ts'
import { placeOf, type Problem } from '../../problem.ts'
import { FEATURE_KEYS, FEATURE_NAMES, type FeatureName, type Features } from '../features.ts'
import { textLength, type Counting } from '../text-length.ts'
import { checkChain } from './check-chain.ts'
import { checkPairs } from './check-pairs.ts'
import type { CheckContext } from './feature.ts'
import { FEATURES } from './table.ts'

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
 * @param segments The post's chain as `placeMedia` (post/place-media.ts) gives it; empty while it is not known.
 */
export function checkFeatures(
  { path, features = {}, lines = {} }: Pick<Post, 'path' | 'features' | 'lines'>,
  segments: readonly Segment[],
  { counting = 'documented', attachment }: Settings = {},
): readonly Problem[] {
  const context = { path, lengthOf: (text: string) => textLength(text, counting) }
  const problems = [
    ...FEATURE_NAMES.flatMap((name) => checkValue(name, features[name], lines, context)),
    ...checkPairs(features, segments[0], lines),
    ...checkChain({ features, lines, segments, attachment, counting }),
  ]
  return path === undefined ? problems : problems.map((problem) => ({ ...problem, path }))
}

/** What Threads would not take of a feature, whatever else the post holds. */
function checkValue<Name extends FeatureName>(
  name: Name,
  value: Features[Name],
  lines: Readonly<Record<string, number>>,
  context: CheckContext,
): readonly Problem[] {
  if (value === undefined) return []
  return Array.from(FEATURES[name].check(value, context), ({ problem, item }) => {
    const key = FEATURE_KEYS[name]
    return { ...problem, ...placeOf({ line: lines[item === undefined ? key : `${key}.${item}`] }) }
  })
}
