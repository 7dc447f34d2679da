import type { Segment } from '../../chain.ts'
import { error, type Problem } from '../../problem.ts'
import { FEATURE_RULES } from '../../rules/features.ts'
import { FEATURE_KEYS, FEATURE_NAMES, type FeatureName, type Features } from '../features.ts'
import { FEATURES } from './table.ts'

const RULES = Object.keys(FEATURE_RULES)

/** What never goes into one post, and the rule that says so; in the order of the rules. */
const NEVER_TOGETHER = FEATURE_NAMES.flatMap((one) =>
  FEATURES[one].excludes.map(([other, rule]) => ({ one, other, rule })),
).sort((pair, next) => RULES.indexOf(pair.rule) - RULES.indexOf(next.rule))

/** Every pair in the head of a post that Threads does not take together. */
export function checkPairs(
  features: Features,
  head: Segment | undefined,
  lines: Readonly<Record<string, number>>,
): readonly Problem[] {
  return NEVER_TOGETHER.flatMap(({ one, other, rule }) => {
    const [first, second] = [one, other].map((name) => find(name, features, head, lines))
    if (!first || !second) return []
    const line = first.line ?? second.line
    return [
      error(rule, {
        one: first.name,
        other: second.name,
        isInText: second.isInText,
        otherLine: second.line,
        ...(line !== undefined && { line }),
        // A ghost post has no next segment.
        ...(second.isInText && one !== 'ghost' && { fix: moved(FEATURE_KEYS[one]) }),
      }),
    ]
  })
}

function moved(key: string): string {
  return `Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`${key}\`.`
}

type Found = { readonly name: string; readonly line: number | undefined; readonly isInText: boolean }

/** Where the head has it; media may stand in the text as well. */
function find(
  name: FeatureName,
  features: Features,
  head: Segment | undefined,
  lines: Readonly<Record<string, number>>,
): Found | undefined {
  if (features[name] !== undefined) {
    const key = FEATURE_KEYS[name]
    const { value } = FEATURES[name]
    const written = value === undefined ? key : `${key}: ${value}`
    return { name: written, line: lines[key], isInText: false }
  }
  const [image] = name === 'media' ? (head?.media ?? []) : []
  return image && { name: image.src, line: image.line, isInText: true }
}
