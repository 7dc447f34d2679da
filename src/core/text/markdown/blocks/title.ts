import type { Token } from 'markdown-it'

import type { Title } from '../../settings.ts'
import type { Page } from '../page.ts'

/**
 * Whether a title opens the text: not where the same words are at its start already; and that of a page not where the
 * text has one of its own. Several of the highest headings are parts, and no title.
 */
export function opens({ text, chosen }: Title, tokens: readonly Token[]): boolean {
  if (tokens.length === 0) return false
  const titles = tokens.filter(isTitle).length
  const isTitled = titles === 1 || (tokens[0] !== undefined && isTitle(tokens[0]))
  return !(isTitled && !chosen) && !says(startOf(tokens), text)
}

/** Writes a title that stands in no Markdown. */
export function writeTitle(page: Page, title: string): void {
  page.isInHeading = true
  page.beginBlock('section')
  const from = page.writer.mark()
  page.writeWords(title.trim().replace(/\s+/g, ' '))
  page.writer.addStyle(from, 'bold')
  page.writer.endBlock(2, 'glued', 0)
  page.isInHeading = false
}

function isTitle({ type, tag, content }: Token): boolean {
  return (type === 'heading_open' && tag === 'h1') || (type === 'html_block' && /<h1[\s>]/i.test(content))
}

/** As much of a text, in UTF-16 units, as is looked at for the words of a title. */
const START = 400

function startOf(tokens: readonly Token[]): string {
  let start = ''
  for (const { children } of tokens) {
    if (start.length >= START) break
    for (const { type, content } of children ?? [])
      if (type !== 'image' && type !== 'html_inline') start += type === 'softbreak' ? ' ' : content
    start += ' '
  }
  return start.slice(0, START)
}

function says(text: string, title: string): boolean {
  const words = wordsOf(title)
  // Chinese, Japanese and Thai put no spaces between their words.
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(title))
    return wordsOf(text).replaceAll(' ', '').includes(words.replaceAll(' ', ''))
  return ` ${wordsOf(text)} `.includes(` ${words} `)
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ')
}
