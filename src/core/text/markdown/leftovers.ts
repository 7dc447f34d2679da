import type { Token } from 'markdown-it'

import type { Page } from './page.ts'

/**
 * What site generators read in Markdown and Threads does not: shortcodes, containers, attributes, imports. Each is
 * reported; what it stands for is known only to the generator, so what is left of it in the text is chosen here.
 */

/** Hugo, Zola, Jekyll, Eleventy: `{{< figure >}}`, `{{% note %}}`, `{% include x %}`. */
const SHORTCODE = /\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}/g
/** Kramdown and Pandoc: `{: .class}`, `{#id}`, `{.class}` at the end of a line. */
const ATTRIBUTES = /[ \t]*\{[:#.][^{}\n]*\}$/
/** A place for a table of contents, or a line of MDX. */
const GENERATOR_LINE =
  /^(?:\[\[?_?toc_?\]\]?$|import\s[^\n]+\sfrom\s+['"]|import\s+['"]|export\s+(?:const|default|function)\s)/i

/** `text` without shortcodes. `{{ variable }}` may be meant as it is and stays. */
export function withoutShortcodes(page: Page, text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text
  const rest = text.replace(SHORTCODE, (shortcode) => {
    page.tell('text/shortcode', shortcode, 'text')
    return ''
  })
  return rest.length === text.length ? text : rest.replace(/ {2,}/g, ' ')
}

/** Whether a paragraph is an instruction to a generator, which is then reported. */
export function isGeneratorLine(page: Page, content: string): boolean {
  if (!GENERATOR_LINE.test(content)) return false
  page.tell('text/shortcode', content.split('\n', 1)[0] ?? '', 'text')
  return true
}

/** Takes `{#id}` and the like off the end of a heading or paragraph. */
export function dropAttributes(tokens: readonly Token[]): void {
  const last = tokens.at(-1)
  if (last?.type === 'text' && last.content.endsWith('}')) last.content = last.content.replace(ATTRIBUTES, '')
}

/** Text of a line without the `:::` that opens or closes a container of Docusaurus, VitePress and others. */
export function withoutFence(page: Page, line: string): string {
  const [fence, name = '', title = ''] =
    /^:{3,}[ \t]*([\w-]*)[ \t]*\[?([^\]\n]*)\]?$/.exec(line.trimEnd()) ?? []
  if (fence === undefined) return line
  if (name !== '') page.tell('text/shortcode', line, 'text')
  return title
}

/** GitHub's alerts: a quote whose first line is `[!NOTE]`. */
const ALERT = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i

/** The word that stands for an alert, if the contents of a quote's first paragraph open one. */
export function alertOf(content: string): string | undefined {
  const [, name] = ALERT.exec(content) ?? []
  return name === undefined ? undefined : `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}:`
}

const TASK = /^\[([ xX])\][ \t]+/

/** Whether an item is a task, and whether it is done; undefined for other items. */
export function taskOf(content: string): boolean | undefined {
  const [, mark] = TASK.exec(content) ?? []
  return mark === undefined ? undefined : mark !== ' '
}

/** Takes `pattern` off the start of a block's text. */
export function dropStart(tokens: readonly Token[], pattern: RegExp): void {
  const [first] = tokens
  if (first?.type === 'text') first.content = first.content.replace(pattern, '')
}

export const TASK_MARK = /^\[[ xX]\][ \t]*/
export const ALERT_MARK = /^\[!\w+\][ \t]*/

/** A heading that lacks the space after its `##`; Threads might make a topic of it. */
export const UNSPACED_HEADING = /^#{2,6}(?=[^\s#])/

/** Front matter that is still in the Markdown, with the number of its lines. */
export function leftFrontMatter(
  markdown: string,
): { readonly lines: number; readonly end: number } | undefined {
  const toml = /^\s*\+{3}[ \t]*\n(?:[^\n]*\n)*?\+{3}[ \t]*(?:\n|$)/
  const yaml =
    /^\s*-{3}[ \t]*\n(?:[\w-]+[ \t]*:[^\n]*\n|[ \t]+[^\n]*\n|\n|#[^\n]*\n|- [^\n]*\n)+-{3}[ \t]*(?:\n|$)/
  const head = markdown.slice(0, LONGEST_FRONT_MATTER)
  const [block] = toml.exec(head) ?? yaml.exec(head) ?? []
  return block === undefined || !/\w+[ \t]*[:=]/.test(block)
    ? undefined
    : { lines: block.split('\n').length - 1, end: block.length }
}

const LONGEST_FRONT_MATTER = 20_000
