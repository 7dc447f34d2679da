import type { Token } from 'markdown-it'

import type { Page } from '../page.ts'

/**
 * Writes the table that opens at `index`, a line for each row, so that it reads on a narrow screen in any font.
 *
 * Two columns become `first: second`. With more, each cell after the first carries its header, since no column
 * lines up: `first · Header: second · Header: third`. Where a header is a link, its address stands in the first line
 * alone. Cells that are empty are left out.
 *
 * @returns the index of the token that closes the table
 */
export function writeTable(page: Page, tokens: readonly Token[], index: number): number {
  const headers: Token[] = []
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
      writeHeaders(page, headers)
    } else if (token?.type === 'tr_open') row = []
    else if (token?.type === 'inline') (isHead ? headers : row).push(token)
    else if (token?.type === 'tr_close' && !isHead) {
      writeRow(page, headers, row, isFirstRow)
      isFirstRow = false
    }
  }
  return at
}

function writeHeaders(page: Page, headers: readonly Token[]): void {
  for (const [column, header] of headers.filter(({ content }) => content !== '').entries()) {
    if (column > 0) page.writer.write(headers.length === 2 ? colon(page) : ' · ')
    writeCell(page, header)
  }
}

function writeRow(page: Page, headers: readonly Token[], row: readonly Token[], isFirstRow: boolean): void {
  page.writer.endBlock(1, isFirstRow && page.writer.hasWords ? 'glued' : 'item', 1)
  page.setMarker(page.bullet())
  let isFirst = true
  for (const [column, cell] of row.entries()) {
    if (cell.content === '') continue
    if (!isFirst) page.writer.write(headers.length === 2 ? colon(page) : ' · ')
    const header = headers[column]
    if (headers.length > 2 && column > 0 && header && header.content !== '') {
      page.writeInline(withoutLinks(header), header.content)
      page.writer.write(colon(page))
    }
    writeCell(page, cell)
    isFirst = false
  }
}

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

function withoutLinks({ children }: Token): readonly Token[] {
  return (children ?? []).filter(({ type }) => type !== 'link_open' && type !== 'link_close')
}
