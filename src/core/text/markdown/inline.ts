import type { Token } from 'markdown-it'

import { ESCAPED_AT, ESCAPED_BAR, ESCAPED_HASH } from '../disarm.ts'
import { writeTag } from './html-writer.ts'
import { withoutFence } from './leftovers.ts'
import { saysTarget, shownTarget } from './links-out.ts'
import { NODES } from './nodes.ts'
import type { Page } from './page.ts'
import { spoilerMarks } from '../spoilers.ts'
import type { Mark } from './writer.ts'
import { joinsLines } from './wide.ts'

/** Writes the contents of a block. `content` is its Markdown. */
export function writeInline(page: Page, tokens: readonly Token[], content: string): void {
  const spoilers = content.includes('||') ? spoilerMarks(tokens) : undefined
  const opened: { readonly from: Mark; readonly close: string }[] = []
  /** What a link shows after its text, when it ends. */
  let afterLink: string | undefined
  let isInBrackets = false
  /** Words not yet written; read back only through `last`, since reading a growing string copies it. */
  let text = ''
  let last = NaN
  let hasEntity = false
  const add = (more: string): void => {
    if (more === '') return
    text += more
    last = more.charCodeAt(more.length - 1)
  }
  const flush = (): void => {
    // An entity may be a mark that joins the character before it.
    if (text !== '') page.words(hasEntity ? text.normalize('NFC') : text)
    text = ''
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    switch (token.type) {
      case 'text': {
        const before = tokens[index - 1]?.type
        if (token.content.startsWith(':::') && (before === undefined || before === 'softbreak')) {
          add(withoutFence(page, token.content))
          continue
        }
        let from = 0
        for (const mark of spoilers?.get(token) ?? []) {
          add(token.content.slice(from, mark))
          flush()
          page.toggleSpoiler()
          from = mark + 2
        }
        add(from === 0 ? token.content : token.content.slice(from))
        continue
      }
      case 'text_special':
        hasEntity ||= token.info === 'entity'
        add(token.info === 'escape' ? (ESCAPED[token.content] ?? token.content) : token.content)
        continue
      case 'softbreak': {
        const next = tokens[index + 1]
        const beside = text === '' ? page.writer.last : last
        if (!joinsLines(beside, next?.type === 'text' ? next.content.charCodeAt(0) : NaN)) add(' ')
        page.line += 1
        continue
      }
    }
    flush()
    switch (token.type) {
      case 'hardbreak':
        page.line += 1
        page.newline()
        break
      case 'code_inline':
        page.code(token.content)
        break
      case 'em_open':
      case 'strong_open':
      case 's_open':
        if (token.type === 's_open' && page.settings.target === 'chain') page.words('~~')
        opened.push({ from: page.writer.mark(), close: token.type })
        break
      case 'em_close':
      case 'strong_close':
      case 's_close': {
        const open = opened.pop()
        if (open) page.writer.style(open.from, STYLES[token.type])
        if (token.type === 's_close' && page.settings.target === 'chain') page.words('~~')
        break
      }
      case 'link_open': {
        const href = String(token.attrGet('href') ?? '')
        isInBrackets = page.writer.last === OPENING_BRACKET
        const close = closeOf(tokens, index)
        const { said, isPlain } = textOf(tokens, index, close)
        if (token.info === 'auto') {
          page.url(said)
          index = close
          break
        }
        if (isPlain && /^@[\w.]+$/.test(said)) {
          if (THREADS.test(href)) {
            page.writer.words(said)
            index = close
            break
          }
          page.context = 'disarm'
        }
        const target = shownTarget(page, href)
        if (target !== undefined && isPlain && saysTarget(said, target)) {
          page.url(target)
          index = close
        } else afterLink = target
        break
      }
      case 'link_close':
        page.context = page.settings.handles
        if (afterLink !== undefined) {
          page.target(afterLink, isInBrackets && tokens[index + 1]?.content.startsWith(')') === true)
        }
        afterLink = undefined
        break
      case 'image':
        page.media(String(token.attrGet('src') ?? ''), altOf(token))
        break
      case 'html_inline':
        writeTag(page, token.content)
        break
      case 'footnote_ref': {
        const id = token.meta?.['id']
        if (typeof id === 'number') page.writer.words(`[${id + 1}]`)
        break
      }
      default:
        if (token.nesting !== -1 && !Object.hasOwn(NODES, token.type))
          page.tell('text/unknown-node', token.type, 'Markdown that has a row in docs/markdown.md')
    }
  }
  flush()
  page.endInline()
}

const ESCAPED: Readonly<Record<string, string>> = { '@': ESCAPED_AT, '#': ESCAPED_HASH, '|': ESCAPED_BAR }

const STYLES = { em_close: 'italic', strong_close: 'bold', s_close: 'strikethrough' } as const

const OPENING_BRACKET = 40

const THREADS = /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@/i

function closeOf(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level
  let index = open + 1
  while (index < tokens.length && !(tokens[index]?.type === 'link_close' && tokens[index]?.level === level))
    index += 1
  return index
}

/** What the tokens of a link say, and whether they hold nothing but text. */
function textOf(
  tokens: readonly Token[],
  open: number,
  close: number,
): { readonly said: string; readonly isPlain: boolean } {
  let said = ''
  let isPlain = true
  for (let index = open + 1; index < close; index++) {
    const { type = '', content = '' } = tokens[index] ?? {}
    if (type === 'text' || type === 'text_special' || type === 'code_inline') said += content
    else if (type === 'softbreak') said += ' '
    else if (type === 'image' || type === 'html_inline' || type === 'footnote_ref') isPlain = false
  }
  return { said, isPlain }
}

function altOf(token: Token): string {
  return (token.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
}
