import { warning, type Problem } from '../core/problem.ts'
import type { Files } from '../ports/checkout.ts'

/** Why no file matches, as far as other patterns would find some. */
export async function explainNoFiles(
  patterns: readonly string[],
  { find }: Pick<Files, 'find'>,
): Promise<Problem> {
  const inFolder = patterns.map((pattern) =>
    /[*?!{[]|\.\w+$/.test(pattern) ? pattern : `${pattern.replace(/\/+$/, '')}/**/*.md`,
  )
  const asMdx = inFolder.map((pattern) => pattern.replace(/\.md$/, '.mdx'))
  for (const others of [inFolder, asMdx]) {
    if (others.join() === patterns.join() || (await find(others)).length === 0) continue
    const meant = others.map((pattern) => `\`${pattern}\``).join(', ')
    return warning('files/none', { patterns, fix: `There are files that match ${meant}: write that.` })
  }
  return warning('files/none', { patterns })
}
