import { error, type Problem } from '../problem.ts'

/** NFC with `\n` for every line break, and without front matter that should not be there; lines keep their numbers. */
export function prepare(markdown: string): { readonly text: string; readonly problems: readonly Problem[] } {
  const unix = markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown
  const text = unix.normalize('NFC')
  const start = text.slice(0, LONGEST_FRONT_MATTER)
  const [frontMatter] = TOML_FRONT_MATTER.exec(start) ?? YAML_FRONT_MATTER.exec(start) ?? []
  if (frontMatter === undefined || !HAS_KEY.test(frontMatter)) return { text, problems: [] }
  const lines = frontMatter.split('\n').length - 1
  const problem = error('text/front-matter-left', { lines, line: 1 })
  return { text: '\n'.repeat(lines) + text.slice(frontMatter.length), problems: [problem] }
}

const TOML_FRONT_MATTER = /^\s*\+{3}[ \t]*\n(?:[^\n]*\n)*?\+{3}[ \t]*(?:\n|$)/
/** What begins one kind of line begins no other: two ways to read each line would be tried in all combinations. */
const YAML_FRONT_MATTER = /^\s*-{3}[ \t]*\n(?:(?:\w[\w-]*[ \t]*:|[ \t]|#|- )[^\n]*\n|\n)+-{3}[ \t]*(?:\n|$)/
const HAS_KEY = /\w[ \t]*[:=]/

/** In UTF-16 units; anything longer counts as text. */
const LONGEST_FRONT_MATTER = 20_000
