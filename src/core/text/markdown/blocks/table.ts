import type { Token } from 'markdown-it'

import type { Page } from '../page.ts'

/**
 * Writes the table that opens at `index`, a line for each row, so that it reads on a narrow screen in any font.
 *
 * Two columns become `first: second`. With more, each cell after the first carries its header, since no column
 * lines up: `first · Header: second · Header: third`. Where a header is a link, its address stands in the first line
 * alone. Cells without words are left out, and what is shown in them stands beside the text.
 *
 * @returns the index of the token that closes the table
 */
export function writeTable(page: Page, tokens: readonly Token[], index: number): number {
  const headers: Token[] = []
  let labels: readonly Label[] = []
  let row: Token[] = []
  let isHead = false
  let isFirstRow = true
  let at = index + 1
  for (; at < tokens.length && tokens[at]?.type !== 'table_close'; at++) {
    const token = tokens[at]
    if (token?.map) page.line = token.map[0] + 1
    if (token?.type === 'thead_open') isHead = true
    else if (token?.type === 'thead_close') {
      isHead = false
      page.beginBlock()
      labels = writeHeaders(page, headers)
    } else if (token?.type === 'tr_open') row = []
    else if (token?.type === 'inline') (isHead ? headers : row).push(token)
    else if (token?.type === 'tr_close' && !isHead) {
      writeRow(page, labels, row, isFirstRow)
      isFirstRow = false
    }
  }
  return at
}

/** What a header says in each row; undefined where it says nothing. */
type Label = { readonly words: readonly Token[]; readonly content: string } | undefined

/** Writes the first line of a table, and finds what its headers say in the others: neither links nor pictures are repeated. */
function writeHeaders(page: Page, headers: readonly Token[]): readonly Label[] {
  let isFirst = true
  return headers.map((header) => {
    const isLabel = saysSomething(header)
    if (!isFirst && isLabel) page.writer.write(headers.length === 2 ? colon(page) : ' · ')
    writeCell(page, header)
    isFirst &&= !isLabel
    const words = (header.children ?? []).filter(({ type }) => !PICTURES.has(type))
    return isLabel ? { words, content: header.content } : undefined
  })
}

function writeRow(page: Page, labels: readonly Label[], row: readonly Token[], isFirstRow: boolean): void {
  page.writer.endBlock(1, isFirstRow && page.writer.hasWords ? 'glued' : 'item', 1)
  page.setMarker(page.bullet())
  page.openBlock('item')
  let isFirst = true
  for (const [column, cell] of row.entries()) {
    if (!saysSomething(cell)) {
      writeCell(page, cell)
      continue
    }
    if (!isFirst) page.writer.write(labels.length === 2 ? colon(page) : ' · ')
    const label = labels[column]
    if (labels.length > 2 && column > 0 && label) {
      page.writeInline(label.words, label.content)
      page.writer.write(colon(page))
    }
    writeCell(page, cell)
    isFirst = false
  }
}

/** Whether a cell has words: not where it is empty, or holds nothing but pictures. */
function saysSomething({ children }: Token): boolean {
  return (children ?? []).some(
    ({ type, content }) => !PICTURES.has(type) && !PICTURE_TAG.test(content) && content.trim() !== '',
  )
}

const PICTURES: ReadonlySet<string> = new Set(['image', 'link_open', 'link_close'])
const PICTURE_TAG = /^<(?:\/?(?:a|picture)\b|(?:img|source|br)\b|!--)/i

/** What parts a header from its value, where the author has not written a colon already. */
function colon(page: Page): string {
  return page.writer.last === 0x3a || page.writer.last === 0xff1a ? ' ' : ': '
}

function writeCell(page: Page, cell: Token): void {
  const words = cell.children ?? []
  for (const [at, word] of words.entries()) {
    if (word.type !== 'html_inline' || !/^<br\s*\/?>$/i.test(word.content)) continue
    const before = words[at - 1]?.content ?? ''
    word.type = 'text'
    // A row is one line.
    word.content = before === '' || /[\s,;:.!?]$/.test(before) ? ' ' : ' / '
  }
  page.writeInline(words, cell.content)
}
