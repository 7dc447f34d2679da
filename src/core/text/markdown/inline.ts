import type { Token } from 'markdown-it'

import { ESCAPED_AT, ESCAPED_BAR, ESCAPED_HASH } from '../disarm.ts'
import { saysTarget } from './links/link-target.ts'
import type { InlineType } from './nodes.ts'
import type { Page } from './page.ts'
import { spoilerMarks } from './spoilers.ts'
import { joinsLines } from './wide.ts'
import type { Mark } from './writer.ts'
import type { Style } from '../../chain.ts'

/** Writes what a block holds; `content` is its Markdown. */
export function writeInline(page: Page, tokens: readonly Token[], content: string): void {
  const phrase = new Phrase(page, tokens, content.includes('||') ? spoilerMarks(tokens) : undefined)
  for (; phrase.index < tokens.length; phrase.index++) {
    const token = tokens[phrase.index]
    if (!token) continue
    if (!TEXT_TYPES.has(token.type)) phrase.flush()
    const handler = HANDLERS[token.type]
    if (handler) handler(phrase, token)
    else if (token.nesting !== -1) page.tellUnknown(token.type)
  }
  phrase.flush()
  page.endInline()
}

/** The contents of a block: how far they are written, what is open in them, and the text that is still to be written. */
class Phrase {
  readonly page: Page
  readonly tokens: readonly Token[]
  /** Of the token that is being written; a handler that takes more than one moves it to the last it took. */
  index = 0
  readonly spoilers: ReadonlyMap<Token, readonly number[]> | undefined
  /** Where the emphasis that is open began. */
  readonly emphasis: Mark[] = []
  /** The link that is open: where it leads, what it says, where its text begins; undefined where nothing follows. */
  link: { readonly href: string; readonly said: string; readonly from: Mark } | undefined
  /** The link that is open follows an opening bracket. */
  isInBrackets = false
  /** An entity is among the words: it may be a mark that joins the character before it. */
  hasEntity = false
  #text = ''
  /** The last unit of `#text`: a string that is read while it grows is copied each time. */
  #last = NaN

  constructor(page: Page, tokens: readonly Token[], spoilers: Phrase['spoilers']) {
    this.page = page
    this.tokens = tokens
    this.spoilers = spoilers
  }

  get next(): Token | undefined {
    return this.tokens[this.index + 1]
  }

  /** The last UTF-16 unit, NaN at the start of a line. */
  get last(): number {
    return this.#text === '' ? this.page.writer.last : this.#last
  }

  /** Adds to the text that is still to be written, which is read as one: a handle may lie in several tokens. */
  add(text: string): void {
    if (text === '') return
    this.#text += text
    this.#last = text.charCodeAt(text.length - 1)
  }

  /** Writes the text that was added. */
  flush(): void {
    if (this.#text !== '') this.page.writeWords(this.hasEntity ? this.#text.normalize('NFC') : this.#text)
    this.#text = ''
  }
}

/** Writes the token at the index of the phrase. */
type Handler = (phrase: Phrase, token: Token) => void

/** Tokens that only add text; before any other the text is written. */
const TEXT_TYPES: ReadonlySet<string> = new Set<InlineType>(['text', 'text_special', 'softbreak'])

/** One for each row of `NODES` that stands among words, and those that close them. */
const HANDLERS: Readonly<Record<InlineType, Handler> & Record<string, Handler>> = {
  text: addText,
  text_special: (phrase, { info, content }) => {
    phrase.hasEntity ||= info === 'entity'
    phrase.add(info === 'escape' ? (ESCAPED[content] ?? content) : content)
  },
  softbreak: (phrase) => {
    const { next } = phrase
    if (!joinsLines(phrase.last, next?.type === 'text' ? next.content.charCodeAt(0) : NaN)) phrase.add(' ')
    phrase.page.line += 1
  },
  hardbreak: ({ page }) => {
    page.line += 1
    page.breakLine()
  },
  code_inline: writeCodeSpan,
  math_inline: ({ page }, { content }) => {
    const mark = page.writer.mark()
    page.writer.writeVerbatim(content.replace(/\s+/g, ' '), 'as it is')
    page.writer.keepWhole(mark)
    page.tellMath()
  },
  em_open: openEmphasis,
  em_close: (phrase) => closeEmphasis(phrase, 'italic'),
  strong_open: openEmphasis,
  strong_close: (phrase) => closeEmphasis(phrase, 'bold'),
  s_open: (phrase) => {
    writeTildes(phrase)
    openEmphasis(phrase)
  },
  s_close: (phrase) => {
    closeEmphasis(phrase, 'strikethrough')
    writeTildes(phrase)
  },
  link_open: openLink,
  link_close: closeLink,
  image: ({ page }, token) => {
    page.addMedia(String(token.attrGet('src') ?? ''), altOf(token))
  },
  html_inline: ({ page }, token) => {
    page.writeHtml(token.content)
  },
  footnote_ref: ({ page }, token) => {
    const id = token.meta?.['id']
    if (typeof id === 'number') page.writeReference(id + 1)
  },
}

const ESCAPED: Readonly<Record<string, string>> = { '@': ESCAPED_AT, '#': ESCAPED_HASH, '|': ESCAPED_BAR }

function addText(phrase: Phrase, token: Token): void {
  const { page, spoilers } = phrase
  const { content } = token
  let from = 0
  for (const mark of spoilers?.get(token) ?? []) {
    phrase.add(content.slice(from, mark))
    phrase.flush()
    page.toggleSpoiler()
    from = mark + 2
  }
  phrase.add(from === 0 ? content : content.slice(from))
}

/** Writes a code span: never cut, but white space at its ends is white space like any other. */
function writeCodeSpan({ page: { writer } }: Phrase, { content }: Token): void {
  const code = content.trim()
  const at = content.indexOf(code)
  writer.write(content.slice(0, at))
  const mark = writer.mark()
  writer.writeVerbatim(code, 'code')
  writer.keepWhole(mark)
  writer.write(content.slice(at + code.length))
}

function openEmphasis({ page, emphasis }: Phrase): void {
  emphasis.push(page.writer.mark())
}

function closeEmphasis({ page, emphasis }: Phrase, style: Style): void {
  const from = emphasis.pop()
  if (from) page.writer.addStyle(from, style)
}

/** A chain has no style for what is struck through. */
function writeTildes({ page }: Phrase): void {
  if (page.settings.target === 'chain') page.writeWords('~~')
}

function openLink(phrase: Phrase, token: Token): void {
  const { page, tokens } = phrase
  const { writer, links } = page
  const href = String(token.attrGet('href') ?? '')
  phrase.isInBrackets = writer.last === OPENING_BRACKET
  const close = closeOf(tokens, phrase.index)
  const { said, isPlain, hasImage } = textOf(tokens.slice(phrase.index + 1, close))
  const handle = writer.last === AT ? `@${said}` : said
  const isHandle = isPlain && /^@[\w.-]+(?:\[bot\])?$/.test(handle)
  page.isInLink = true
  // What only wraps a picture is no link to readers: the picture is shown, and a tap on it opens the picture.
  if (said.trim() === '' && hasImage) return
  if (isHandle && THREADS.test(href)) {
    writer.write(said, 'mention')
    phrase.index = close - 1
    return
  }
  const target = links.find(href, page.sourceLine)
  if (token.info === 'auto' || (target && isPlain && (said.trim() === '' || saysTarget(said, target.bare)))) {
    const shown = (target && links.after('', target)) ?? said
    const written = token.info === 'auto' && shown === target?.url ? said : shown
    if (token.markup === 'linkify') writer.write(written)
    else writer.writeAddress(written)
    phrase.index = close - 1
    return
  }
  if (isHandle) page.context = 'disarm'
  phrase.link = { href, said, from: writer.mark() }
}

function closeLink(phrase: Phrase): void {
  const { page, link, isInBrackets, next } = phrase
  page.context = page.settings.handles
  page.isInLink = false
  if (link)
    page.writeTarget(link.href, link.said, link.from, isInBrackets && next?.content.startsWith(')') === true)
  phrase.link = undefined
}

const OPENING_BRACKET = 40
const AT = 64

const THREADS = /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@/i

/** Index of the token that closes the link which the one at `open` opens. */
function closeOf(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level
  let index = open + 1
  while (index < tokens.length && !(tokens[index]?.type === 'link_close' && tokens[index]?.level === level))
    index += 1
  return index
}

/** What the tokens of a link say, whether they hold nothing but text, and whether a picture is among them. */
function textOf(tokens: readonly Token[]): {
  readonly said: string
  readonly isPlain: boolean
  readonly hasImage: boolean
} {
  let said = ''
  let isPlain = true
  let hasImage = false
  for (const { type, content } of tokens) {
    if (type === 'text' || type === 'text_special' || type === 'code_inline') said += content
    else if (type === 'softbreak') said += ' '
    else if (type === 'image' || type === 'html_inline' || type === 'footnote_ref') isPlain = false
    hasImage ||= type === 'image' || (type === 'html_inline' && /^<(?:img|picture)\b/i.test(content))
  }
  return { said, isPlain, hasImage }
}

function altOf(token: Token): string {
  return (token.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
}
