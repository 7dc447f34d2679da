import type { Token } from 'markdown-it'

/**
 * What site generators read in Markdown and Threads does not: shortcodes, containers, attributes, imports. What they
 * stand for is known only to the generator, so what is left of each in the text is chosen here.
 */

/** Hugo, Zola, Jekyll, Eleventy: `{{< figure >}}`, `{{% note %}}`, `{% include x %}`. */
const SHORTCODE = /\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}/g
/** Kramdown and Pandoc: `{: .class}`, `{#id}`, `{.class}` at the end of a line. */
const ATTRIBUTES = /\{[:#.][^{}\n]*\}$/
/** A place for a table of contents, or a line of MDX. */
const GENERATOR_LINE =
  /^(?:\[\[?_?toc_?\]\]?$|import\s[^\n]+\sfrom\s+['"]|import\s+['"]|export\s+(?:const|default|function)\s)/i

/** `text` without shortcodes, each of which is told. `{{ variable }}` may be meant as it is and stays. */
export function dropShortcodes(text: string, tell: (shortcode: string) => void): string {
  if (!text.includes('{{') && !text.includes('{%')) return text
  const rest = text.replace(SHORTCODE, (shortcode) => {
    tell(shortcode)
    return ''
  })
  return rest.length === text.length ? text : rest.replace(/ {2,}/g, ' ')
}

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

/**
 * Text of a line without the `:::` that opens or closes a container of Docusaurus, VitePress and others. A container
 * with a name is told.
 */
export function dropFence(line: string, tell: (fence: string) => void): string {
  const [, name = '', rest = ''] = /^:{3,}[ \t]*([\w-]*)(.*)$/s.exec(line.trimEnd()) ?? []
  const [, title] = /^\[?([^\]]*)\]?$/.exec(rest.trimStart()) ?? []
  if (title === undefined) return line
  if (name !== '') tell(line)
  return title
}
