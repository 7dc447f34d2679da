import type { Data } from '../../front-matter/read-yaml.ts'
import { error, warning, type Problem } from '../../problem.ts'
import { FEATURE_KEYS } from '../../threads/features.ts'

/** Keys that no site generator has. A name of one plain word, such as `link` or `title`, may be one of its own. */
const OURS = ['publish_at', 'repost_at', ...Object.values(FEATURE_KEYS)].filter((key) => key.includes('_'))

/** What stands beside `threads` in a post, and was probably meant for it. `keys`: what stands under it. */
export function keysOutside(data: Data, keys: object, lineOf: (key: string) => number): readonly Problem[] {
  const outside = [...OURS, ...['draft', 'unpublish', 'republish'].filter((key) => data[key] === true)]
  return outside
    .filter((key) => Object.hasOwn(data, key) && !Object.hasOwn(keys, key))
    .map((key) => severityOf(key)('post/key-outside', { key, line: lineOf(key) }))
}

/** What goes out before its time cannot be taken back, and what is thought to be taken down stays. */
function severityOf(key: string): typeof error | typeof warning {
  return key === 'publish_at' || key === 'unpublish' ? error : warning
}
