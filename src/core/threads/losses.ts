import type { Post } from '../post/post.ts'
import { warning, type Problem } from '../problem.ts'
import { FEATURE_KEYS, FEATURE_NAMES, DRAFT_PARTS, type DraftPart } from './features.ts'
import type { Loss } from './features/feature.ts'
import { FEATURES, TEXT } from './features/table.ts'

/** A loss, and the key that asks for what is lost, where there is one. */
type KeyedLoss = Loss & { readonly key?: string }

/** Everything that a live post can lack, in the order in which it is requested and reported. */
export const LOSSES: readonly KeyedLoss[] = [
  ...TEXT.losses,
  ...FEATURE_NAMES.flatMap((name) =>
    FEATURES[name].losses.map((loss) => ({ ...loss, key: FEATURE_KEYS[name] })),
  ),
].toSorted((one, other) => DRAFT_PARTS.indexOf(one.part) - DRAFT_PARTS.indexOf(other.part))

/** What the author should know of a segment that is live without all that was sent. `number` counts from 1. */
export function problemsOfLosses(
  { path, line, lines = {} }: Pick<Post, 'path' | 'line' | 'lines'>,
  number: number,
  lost: readonly DraftPart[],
): readonly Problem[] {
  return lost.flatMap((part) =>
    LOSSES.filter((loss) => loss.part === part).map(({ name, key, rule }) =>
      warning(rule, {
        segment: number,
        without: name,
        line: (key === undefined ? undefined : lines[key]) ?? line,
        ...(path !== undefined && { path }),
      }),
    ),
  )
}
