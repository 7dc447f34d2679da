import createParser, { type MarkdownIt, type StateInline, type Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import footnotes from 'markdown-it-footnote'

import { math } from './math.ts'

/**
 * Deeper Markdown is refused; the parser would leave out its text without a word, and keeps a list of all lines for each
 * level. A quote is one level, a list two.
 */
export const DEEPEST = 30

type Parsed = { readonly tokens: readonly Token[]; readonly footnotes: readonly Footnote[] }

/** A footnote in the order of its first mention: by the label of its definition, or written where it is mentioned. */
export type Footnote = {
  readonly label?: string
  readonly tokens?: readonly Token[]
  readonly content?: string
}

/** CommonMark with GitHub's tables, strikethrough, autolinks and footnotes, and HTML. */
export function parse(markdown: string, isMdx = false): Parsed {
  const env: { footnotes?: { list?: Footnote[] } } = {}
  const tokens = (isMdx ? mdxParser() : parser()).parse(markdown, env)
  return { tokens, footnotes: env.footnotes?.list ?? [] }
}

/** `&amp;` and the like in HTML; the parser decodes those of Markdown itself. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? parser().utils.unescapeAll(text.replaceAll('\\', '\\\\')) : text
}

let instance: MarkdownIt | undefined

function parser(): MarkdownIt {
  return (instance ??= build())
}

let mdxInstance: MarkdownIt | undefined

/** MDX has no indented code: components are indented. */
function mdxParser(): MarkdownIt {
  if (mdxInstance) return mdxInstance
  mdxInstance = build()
  mdxInstance.block.ruler.disable('code')
  return mdxInstance
}

function build(): MarkdownIt {
  const markdown = new createParser({ html: true, linkify: true, maxNesting: DEEPEST + 4 })
    .use(footnotes)
    .use(cjkFriendly)
    .use(math)
  // `linkify` after parsing costs a third of the time and finds nothing that must be known of the text here; its
  // sibling among the inline rules, which keeps `_` and `*` in URLs from being emphasis, stays. `text_join` would hide
  // which characters were escaped. The plugin's own ordering of notes copies all tokens once a note.
  markdown.inline.ruler.after('html_inline', 'component', component)
  markdown.inline.ruler.after('link', 'undefined_reference', undefinedReference)
  markdown.core.ruler.disable(['linkify', 'text_join', 'footnote_tail'])
  // What a link may lead to is decided where it is written, with a word to the author.
  markdown.validateLink = () => true
  markdown.normalizeLink = (url: string) => url
  markdown.normalizeLinkText = (url: string) => url
  return markdown
}

/** A tag of MDX or Vue that is no HTML, `<Release.Link />` or `<a style={{ color }}>`: taken for HTML all the same. */
function component(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== OPENING_ANGLE) return false
  COMPONENT.lastIndex = state.pos
  const [tag] = COMPONENT.exec(state.src) ?? []
  if (tag === undefined || state.pos + tag.length > state.posMax) return false
  if (!DOTTED.test(tag) && !tag.includes('={')) return false
  if (!silent) state.push('html_inline', '', 0).content = tag
  state.pos += tag.length
  return true
}

/** `[text][]` that nothing defines: a link without an address. */
function undefinedReference(state: StateInline, silent: boolean): boolean {
  const { pos, posMax } = state
  if (state.src.charCodeAt(pos) !== OPENING_BRACKET) return false
  UNDEFINED_REFERENCE.lastIndex = pos
  const [written] = UNDEFINED_REFERENCE.exec(state.src) ?? []
  if (written === undefined || pos + written.length > posMax) return false
  if (!silent) {
    state.push('link_open', 'a', 1)
    state.pos = pos + 1
    state.posMax = pos + written.length - '][]'.length
    state.md.inline.tokenize(state)
    state.push('link_close', 'a', -1)
  }
  state.pos = pos + written.length
  state.posMax = posMax
  return true
}

const OPENING_BRACKET = 91
const UNDEFINED_REFERENCE = /\[[^[\]\n]{1,200}\]\[\]/y

const OPENING_ANGLE = 60
const COMPONENT = /<\/?[A-Za-z][\w.-]*(?:\s[^<>]*)?\/?>/y
const DOTTED = /^<\/?[A-Z]\w*\./
