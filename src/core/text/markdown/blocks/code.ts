import type { Page } from '../page.ts'

/** Writes a block of code line by line: every space in it counts. */
export function writeCode(page: Page, code: string): void {
  const depth = page.lists.length
  page.beginBlock()
  let isFirst = true
  let from = 0
  while (from <= code.length) {
    const found = code.indexOf('\n', from)
    const to = found === -1 ? code.length : found
    const line = code
      .slice(from, to)
      .trimEnd()
      .replace(/^\t+/, (tabs) => '  '.repeat(tabs.length))
    if (line === '') {
      if (!isFirst) page.writer.endBlock(2, 'item', depth + BLANK_LINE_DEPTH)
    } else {
      if (!isFirst) {
        page.writer.endBlock(1, 'item', depth + CODE_DEPTH)
        page.writer.setPrefix(page.margin())
      }
      page.writer.writeVerbatim(line, 'block')
      isFirst = false
    }
    from = to + 1
    page.line += 1
  }
}

/** Code is cut between its lines only where no sentence around it would do, between its paragraphs rather than inside. */
const CODE_DEPTH = 8
const BLANK_LINE_DEPTH = 4
