import type { Token } from 'markdown-it'

/** What site generators read in a paragraph or at its end, once Markdown is parsed. */

/** Kramdown and Pandoc: `{: .class}`, `{#id}`, `{.class}` at the end of a line. */
const ATTRIBUTES = /\{[:#.][^{}\n]*\}$/
/** A place for a table of contents, or a line of MDX. */
const GENERATOR_LINE =
  /^(?:\[\[?_?toc_?\]\]?$|import\s[^\n]+\sfrom\s+['"]|import\s+['"]|export\s+(?:const|default|function)\s)/i

/** The instruction to a generator that a paragraph is, undefined if it is none. */
export function instructionOf(paragraph: string): string | undefined {
  return GENERATOR_LINE.test(paragraph) ? paragraph.split('\n', 1)[0] : undefined
}

/** Takes `{#id}` and the like off the end of a heading or paragraph. */
export function dropAttributes(tokens: readonly Token[]): void {
  const last = tokens.at(-1)
  const at = last?.type === 'text' && last.content.endsWith('}') ? last.content.search(ATTRIBUTES) : -1
  if (last && at !== -1) last.content = last.content.slice(0, at).trimEnd()
}
