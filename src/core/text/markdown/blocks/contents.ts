import type { Token } from 'markdown-it'

import { warning } from '../../../problem.ts'
import type { Page } from '../page.ts'
import { isLabel } from '../generators/constructs.ts'
import { dropAttributes, instructionOf } from '../generators/instructions.ts'

/** The tokens around the contents of a block: what opens it, what stands before that, and what follows the block. */
type Around = Readonly<Record<'block' | 'container' | 'next', Token | undefined>>

/** Writes what a paragraph, a heading or the like holds. */
export function writeContents(page: Page, { content, children }: Token, around: Around): void {
  const { block } = around
  const words = children ?? []
  if (block?.type === 'paragraph_open') {
    const instruction = instructionOf(content)
    if (instruction !== undefined) return page.tellInstruction(instruction)
    writeOpening(page, words, content, around)
  }
  if (content.endsWith('}')) dropAttributes(words)
  const boldFrom = block?.type === 'heading_open' ? page.writer.mark() : undefined
  page.writeInline(words, content)
  if (boldFrom) page.writer.addStyle(boldFrom, 'bold')
  if (block?.type === 'paragraph_open' && page.lists.length === 0 && isHeading(words, content))
    page.writer.endBlock(2, 'introduction', 0)
}

/** Writes what a paragraph opens with instead of words, and takes it off its tokens. */
function writeOpening(
  page: Page,
  words: readonly Token[],
  content: string,
  { container, next }: Around,
): void {
  const alert = container?.type === 'blockquote_open' ? alertOf(content) : undefined
  const isDone = container?.type === 'list_item_open' ? taskOf(content) : undefined
  if (alert !== undefined) {
    dropStart(words, ALERT_MARK)
    page.writeWords(`${alert} `)
    page.isLineBegun = ALERT_ALONE.test(content) && next?.type === 'paragraph_open'
    // A title stands on a line of its own.
    const lineEnd = words.find(({ type }) => type === 'softbreak')
    if (lineEnd && !/^\[!\w+\][+-]?[ \t]*\n/.test(content)) lineEnd.type = 'hardbreak'
  } else if (isDone !== undefined) {
    dropStart(words, TASK_MARK)
    if (page.settings.target === 'attachment') page.setMarker(isDone ? '- [x]' : '- [ ]')
    else page.setMarker(isDone ? '☑' : '☐')
  } else if (UNSPACED_HEADING.test(content)) {
    page.tell(warning('text/heading-unspaced', { written: content.split('\n', 1)[0] ?? '' }))
    dropStart(words, UNSPACED_HEADING)
    const lineEnd = words.find(({ type }) => type === 'softbreak')
    if (lineEnd) lineEnd.type = 'hardbreak'
  }
}

/** Whether a paragraph stands for a heading: all of it is bold, or it is a number of a list that Markdown does not know. */
function isHeading(words: readonly Token[], content: string): boolean {
  const types = words
    .filter(({ type, content: said }) => type !== 'text' || said !== '')
    .map(({ type }) => type)
  const isBold = types[0] === 'strong_open' && types.indexOf('strong_close') === types.length - 1
  return isBold || (NUMBERED.test(content) && !/[。！？.!?]$/.test(content))
}

const NUMBERED = /^\[?\d{1,3}、/

/** GitHub's alerts: a quote whose first line is `[!NOTE]`; Hugo and Obsidian take a title behind it. */
const ALERT = /^\[!(\w{1,20})\][+-]?(?:[ \t]|\n|$)/
const ALERT_ALONE = /^\[!\w+\][+-]?\s*$/
const ALERT_MARK = /^\[!\w+\][+-]?[ \t]*/

/** The word that stands for an alert, if the contents of a quote's first paragraph open one. */
export function alertOf(content: string): string | undefined {
  const [, name] = ALERT.exec(content) ?? []
  return name === undefined || !isLabel(name)
    ? undefined
    : `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}:`
}

const TASK = /^\[([ xX])\][ \t]+/
const TASK_MARK = /^\[[ xX]\][ \t]*/

/** Whether an item is a task, and whether it is done; undefined for other items. */
function taskOf(content: string): boolean | undefined {
  const [, mark] = TASK.exec(content) ?? []
  return mark === undefined ? undefined : mark !== ' '
}

/** A heading that lacks the space after its `##`; Threads might make a topic of it. */
const UNSPACED_HEADING = /^#{2,6}(?=[^\s#])/

/** Takes `pattern` off the start of a block's text. */
function dropStart(tokens: readonly Token[], pattern: RegExp): void {
  const [first] = tokens
  if (first?.type === 'text') first.content = first.content.replace(pattern, '')
}
