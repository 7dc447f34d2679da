import { LONGEST_FRONT_MATTER } from '../front-matter/fences.ts'
import { warning, type Problem } from '../problem.ts'

/** A key that nearly makes a post: with nothing behind it, or `true`. Other values are somebody else's. */
const NEAR = /^(["']?)(threads?)\1[ \t]*:[ \t]*(?:true)?[ \t]*(?:#.*)?\r?$/gim

/** The key itself, with a value that decides it: in its line, or in the first one below that is not empty. */
const DECIDED =
  /^(["']?)threads\1[ \t]*:(?:[ \t]*[^\s#]|[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?:[ \t]+|-[ \t])[^\s#])/m

/**
 * What its author may have meant, in a front matter that makes no post: a key that only looks like `threads`, or that
 * key without a value.
 */
export function nearMissesIn(frontMatter: string, path: string): readonly Problem[] {
  const near = [...frontMatter.matchAll(NEAR)][0]
  if (!near || DECIDED.test(frontMatter)) return []
  const above = frontMatter.slice(0, near.index).match(/\n/g)?.length ?? 0
  return [warning('files/almost-a-post', { key: near[2] ?? '', path, line: 2 + above })]
}

/** Front matter that would be some, were it not for blank lines or spaces before its first `---`. */
export function lateFrontMatterIn(text: string, path: string): readonly Problem[] {
  const [before] = /^\uFEFF?\s+(?=---[ \t]*\r?\n)/.exec(text) ?? []
  if (before === undefined) return []
  const [, block = ''] = text.slice(before.length, before.length + LONGEST_FRONT_MATTER).split(FENCE, 2)
  if (!/^[ \t]*(["']?)threads\1[ \t]*:/m.test(block)) return []
  const line = 1 + (before.match(/\n/g)?.length ?? 0)
  return [warning('files/late-front-matter', { path, line })]
}

const FENCE = /^[ \t]*---[ \t]*\r?$/m
