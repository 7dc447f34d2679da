import type { Token } from 'markdown-it'

import { error, warning, type Problem } from '../../problem.ts'
import type { PlainText } from '../plain-text.ts'
import { writeCode } from './blocks/code.ts'
import { alertOf, writeContents } from './blocks/contents.ts'
import { writeTable } from './blocks/table.ts'
import { takeConstructs } from './generators/take-constructs.ts'
import { writeHtml } from './html/write-html.ts'
import { writeInline } from './inline.ts'
import { opens, writeTitle } from './blocks/title.ts'
import { LARGEST_MARKDOWN } from '../limits.ts'
import type { BlockType } from './nodes.ts'
import { Page, type ConvertSettings } from './page.ts'
import { DEEPEST, parse, type Footnote } from './parser.ts'
import { NoRoomError } from './writer.ts'

type Converted = {
  /** One for each stretch between thematic breaks that holds something. */
  readonly sections: readonly PlainText[]
  readonly problems: readonly Problem[]
}

/**
 * What Markdown becomes: plain text, section by section, and what its author should know. A few characters can stand for
 * a long link, a header or a margin: the text ends, with a problem, where that makes it far longer than the Markdown.
 */
export function convert(markdown: string, settings: ConvertSettings): Converted {
  const taken = takeConstructs(markdown, settings.isMdx === true)
  const { tokens, footnotes } = parse(taken.text, settings.isMdx)
  const room = LARGEST_MARKDOWN + 2 * markdown.length
  const page = new Page(settings, { inline: writeInline, html: writeHtml }, room, taken.lines)
  for (const problem of taken.problems) page.tell(problem, problem.line)
  const definitions: Definitions = new Map()
  try {
    if (settings.title && opens(settings.title, tokens)) writeTitle(page, settings.title.text)
    writeBlocks(page, tokens, definitions)
    writeFootnotes(page, footnotes, definitions)
  } catch (cause) {
    if (!(cause instanceof NoRoomError)) throw cause
    page.tell(error('text/too-much', { form: 'written out', most: room }))
  }
  return page.finish()
}

/** What footnotes hold, by their labels. */
type Definitions = Map<string, readonly Token[]>

/** How far the tokens of a text are written. */
type Walk = {
  readonly tokens: readonly Token[]
  /** Of the token that is being written; a handler that takes more than one moves it to the last it took. */
  index: number
  readonly definitions: Definitions
}

/** Writes the token at the index of the walk. */
type Handler = (page: Page, token: Token, walk: Walk) => void

/** One for each row of `NODES` that makes up the structure, and those that close them. */
const HANDLERS: Readonly<Record<BlockType, Handler> & Record<string, Handler>> = {
  paragraph_open: (page) => {
    page.beginBlock()
  },
  heading_open: (page, token, walk) => {
    if (headsOnlyContents(walk)) {
      walk.index += 2
      return
    }
    page.isTitle = token.tag === 'h1' || page.isFirstBlock
    page.isInHeading = true
    page.beginBlock('section')
  },
  heading_close: (page) => {
    page.isInHeading = false
    // A title stands apart from the text, the heading of a section right above it.
    page.writer.endBlock(page.isTitle ? 2 : 1, 'glued', 0)
  },
  inline: (page, token, { tokens, index }) => {
    writeContents(page, token, {
      block: tokens[index - 1],
      container: tokens[index - 2],
      next: tokens[index + 2],
    })
  },
  hr: (page) => {
    page.endSection()
  },
  blockquote_open: (page, _token, { tokens, index }) => {
    // An alert is not somebody else's words, so it is not marked as a quote.
    page.quotes.push({ isMarked: alertOf(tokens[index + 2]?.content ?? '') === undefined })
  },
  blockquote_close: (page) => {
    page.quotes.pop()
  },
  bullet_list_open: openListOrContents,
  bullet_list_close: closeList,
  ordered_list_open: openListOrContents,
  ordered_list_close: closeList,
  list_item_open: (page, token) => {
    page.beginItem(token.info === '' ? page.bullet() : `${token.info}${token.markup}`)
  },
  code_block: (page, token) => {
    writeCode(page, token.content)
  },
  fence: (page, token) => {
    writeCode(page, token.content)
  },
  math_block: (page, token) => {
    page.tellMath()
    writeCode(page, token.content)
  },
  html_block: (page, token) => {
    page.beginBlock()
    page.writeHtml(token.content)
  },
  table_open: (page, _token, walk) => {
    walk.index = writeTable(page, walk.tokens, walk.index)
  },
  footnote_reference_open: (_page, token, walk) => {
    const { tokens, index, definitions } = walk
    const close = closeOf(tokens, index)
    const label = token.meta?.['label']
    if (typeof label === 'string' && !definitions.has(label))
      definitions.set(label, tokens.slice(index + 1, close))
    walk.index = close
  },
}

function writeBlocks(page: Page, tokens: readonly Token[], definitions: Definitions): void {
  const walk: Walk = { tokens, index: 0, definitions }
  for (; walk.index < tokens.length; walk.index++) {
    const token = tokens[walk.index]
    if (!token) continue
    if (token.map) page.line = token.map[0] + 1
    const handler = HANDLERS[token.type]
    if (handler) handler(page, token, walk)
    else if (token.nesting !== -1) page.tellUnknown(token.type)
    if (token.level >= DEEPEST) page.tell(error('text/too-deep', { levels: DEEPEST }))
  }
}

/** Opens a list, or passes over one that is a table of contents of the page. */
function openListOrContents(page: Page, token: Token, walk: Walk): void {
  if (page.lists.length === 0 && isContentsList(walk.tokens, walk.index)) {
    walk.index = closeOf(walk.tokens, walk.index)
    page.tell(warning('text/left-out', { what: 'contents', count: 1 }))
  } else openList(page, token, walk)
}

function openList(page: Page, _token: Token, { tokens, index }: Walk): void {
  const first = tokens[index + 2]
  page.lists.push({ isTight: first?.type !== 'paragraph_open' || first.hidden, isFirst: true })
}

function closeList(page: Page): void {
  page.lists.pop()
  page.isLineBegun = false
}

/** Index of the token that closes what the one at `open` opens. */
function closeOf(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level ?? 0
  let index = open + 1
  while (index < tokens.length - 1 && !(tokens[index]?.level === level && tokens[index]?.nesting === -1))
    index += 1
  return index
}

/** Whether a list is a table of contents: nothing but links to headings of the page. */
function isContentsList(tokens: readonly Token[], open: number): boolean {
  let items = 0
  for (let index = open, close = closeOf(tokens, open); index < close; index++) {
    const { type, children } = tokens[index] ?? {}
    if (type !== 'inline') continue
    if (!isContentsLink(children ?? [])) return false
    items += 1
  }
  return items > 1
}

function isContentsLink(words: readonly Token[]): boolean {
  const [first] = words
  return (
    first?.type === 'link_open' &&
    String(first.attrGet('href')).startsWith('#') &&
    words.findIndex(({ type }) => type === 'link_close') === words.length - 1
  )
}

/** Whether a heading stands above a table of contents and nothing else. */
function headsOnlyContents({ tokens, index }: Walk): boolean {
  const list = tokens[index + 3]
  if (list?.type !== 'bullet_list_open' && list?.type !== 'ordered_list_open') return false
  const after = tokens[closeOf(tokens, index + 3) + 1]
  return (
    (after === undefined || after.type === 'heading_open' || after.type === 'hr') &&
    isContentsList(tokens, index + 3)
  )
}

/** Writes the footnotes at the end of the text, in the order in which they are first mentioned. */
function writeFootnotes(page: Page, footnotes: readonly Footnote[], definitions: Definitions): void {
  const used = new Set<string>()
  for (const [index, note] of footnotes.entries()) {
    if (note.label !== undefined) used.add(note.label)
    page.lists.push({ isTight: true, isFirst: index === 0 })
    page.beginItem(`[${index + 1}]`)
    const mark = page.writer.mark()
    if (note.tokens) page.writeInline(note.tokens, note.content ?? '')
    else writeBlocks(page, definitions.get(note.label ?? '') ?? [], new Map())
    closeList(page)
    page.writer.addNote(mark, index + 1)
  }
  for (const label of definitions.keys()) {
    if (!used.has(label)) page.tell(warning('text/footnote-unused', { label }))
  }
}
