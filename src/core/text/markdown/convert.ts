import type { Token } from 'markdown-it'

import { writeHtml } from './html-writer.ts'
import { writeInline } from './inline.ts'
import {
  ALERT_MARK,
  alertOf,
  dropAttributes,
  dropStart,
  isGeneratorLine,
  TASK_MARK,
  taskOf,
  UNSPACED_HEADING,
} from './leftovers.ts'
import { NODES, type NodeType } from './nodes.ts'
import { Page, type ConvertSettings } from './page.ts'
import { DEEPEST, parse, type Footnote } from './parser.ts'
import type { PlainText } from '../plain-text.ts'
import type { Problem } from '../../problem.ts'
import { writeTable } from './table.ts'

export type Converted = {
  /** One for each stretch between thematic breaks that holds something. */
  readonly sections: readonly PlainText[]
  readonly problems: readonly Problem[]
}

/** What Markdown becomes: plain text, section by section, and what its author should know. */
export function convert(markdown: string, settings: ConvertSettings): Converted {
  const { tokens, footnotes } = parse(markdown)
  const page = new Page(settings)
  const notes = new Map<string, readonly Token[]>()
  writeBlocks(page, tokens, notes)
  writeFootnotes(page, footnotes, notes)
  return page.finish()
}

/** Takes the token at `index`, and answers the index of the last token it took. */
type Handler = (
  page: Page,
  token: Token,
  index: number,
  tokens: readonly Token[],
  notes: Map<string, readonly Token[]>,
) => number | undefined

const same = undefined

/** One for each kind of block in `NODES`. */
const BLOCKS: Readonly<Record<string, Handler>> = {
  paragraph_open: (page) => {
    page.beginBlock()
    return same
  },
  heading_open: (page, token) => {
    page.isTitle = token.tag === 'h1' || page.isFirstBlock
    page.beginBlock('section')
    return same
  },
  heading_close: (page) => {
    // A title stands apart from the text, the heading of a section right above it.
    page.writer.block(page.isTitle ? 2 : 1, 'glued', 0)
    return same
  },
  inline: (page, token, index, tokens) => {
    writeContents(page, token, tokens[index - 1], tokens[index - 2])
    return same
  },
  hr: (page) => {
    page.breakSection()
    return same
  },
  blockquote_open: (page, _token, index, tokens) => {
    // An alert is not somebody else's words, so it is not marked as a quote.
    page.quotes.push(alertOf(tokens[index + 2]?.content ?? '') === undefined)
    return same
  },
  blockquote_close: (page) => {
    page.quotes.pop()
    return same
  },
  bullet_list_open: openList,
  ordered_list_open: openList,
  bullet_list_close: closeList,
  ordered_list_close: closeList,
  list_item_open: (page, token) => {
    page.beginItem(token.info === '' ? page.bullet() : `${token.info}${token.markup}`)
    return same
  },
  code_block: writeCode,
  fence: writeCode,
  html_block: (page, token) => {
    writeHtml(page, token.content)
    return same
  },
  table_open: (page, _token, index, tokens) => writeTable(page, tokens, index),
  footnote_reference_open: (_page, token, index, tokens, notes) => {
    const close = closing(tokens, index)
    const label = token.meta?.['label']
    if (typeof label === 'string' && !notes.has(label)) notes.set(label, tokens.slice(index + 1, close))
    return close
  },
}

function writeBlocks(page: Page, tokens: readonly Token[], notes: Map<string, readonly Token[]>): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    if (token.map) page.line = token.map[0] + 1
    const handler = BLOCKS[token.type]
    if (handler) index = handler(page, token, index, tokens, notes) ?? index
    else if (token.nesting !== -1 && !isKnown(token.type))
      page.tell('text/unknown-node', token.type, 'Markdown that has a row in docs/markdown.md')
    if (token.level >= DEEPEST)
      page.tell('text/too-deep', `more than ${DEEPEST} levels`, `at most ${DEEPEST}`, 'error')
  }
}

/** Writes what a paragraph, a heading or the like holds. */
function writeContents(
  page: Page,
  token: Token,
  block: Token | undefined,
  container: Token | undefined,
): void {
  const { content } = token
  const children = token.children ?? []
  if (block?.type === 'paragraph_open') {
    if (isGeneratorLine(page, content)) return
    const alert = container?.type === 'blockquote_open' ? alertOf(content) : undefined
    const isDone = container?.type === 'list_item_open' ? taskOf(content) : undefined
    if (alert !== undefined) {
      dropStart(children, ALERT_MARK)
      page.words(`${alert} `)
    } else if (isDone !== undefined) {
      dropStart(children, TASK_MARK)
      page.task(isDone)
    } else if (UNSPACED_HEADING.test(content)) {
      page.tell(
        'text/heading-unspaced',
        content.split('\n', 1)[0] ?? '',
        'a space after the number signs of a heading',
      )
      dropStart(children, UNSPACED_HEADING)
      const lineEnd = children.find(({ type }) => type === 'softbreak')
      if (lineEnd) lineEnd.type = 'hardbreak'
    }
  }
  if (content.endsWith('}')) dropAttributes(children)
  if (block?.type === 'heading_open') page.beginBold()
  writeInline(page, children, content)
  if (block?.type === 'heading_open') page.endBold()
}

function isKnown(type: string): type is NodeType {
  return Object.hasOwn(NODES, type)
}

function openList(page: Page, _token: Token, index: number, tokens: readonly Token[]): undefined {
  const first = tokens[index + 2]
  page.lists.push({ isTight: first?.type !== 'paragraph_open' || first.hidden, isFirst: true })
}

function closeList(page: Page): undefined {
  page.lists.pop()
  page.isItemStart = false
}

function writeCode(page: Page, token: Token): undefined {
  page.beginBlock()
  page.writeLines(token.content)
}

function closing(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level ?? 0
  let index = open + 1
  while (index < tokens.length - 1 && !(tokens[index]?.level === level && tokens[index]?.nesting === -1))
    index += 1
  return index
}

function writeFootnotes(
  page: Page,
  footnotes: readonly Footnote[],
  notes: ReadonlyMap<string, readonly Token[]>,
): void {
  const used = new Set<string>()
  for (const [index, note] of footnotes.entries()) {
    if (note.label !== undefined) used.add(note.label)
    page.lists.push({ isTight: true, isFirst: index === 0 })
    page.beginItem(`[${index + 1}]`)
    if (note.tokens) writeInline(page, note.tokens, note.content ?? '')
    else writeBlocks(page, notes.get(note.label ?? '') ?? [], new Map())
    closeList(page)
  }
  for (const label of notes.keys()) {
    if (!used.has(label))
      page.tell('text/footnote-unused', `a note for [^${label}]`, `[^${label}] somewhere in the text`)
  }
}
