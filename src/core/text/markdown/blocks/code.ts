import type { Page } from '../page.ts'

/** Writes a block of code line by line: every space in it counts. */
export function writeCode(page: Page, code: string): void {
  const depth = page.lists.length
  page.beginBlock()
  page.openBlock('code')
  let gap: 'none' | 'line' | 'blank' = 'none'
  let from = 0
  while (from <= code.length) {
    const found = code.indexOf('\n', from)
    const to = found === -1 ? code.length : found
    const line = code
      .slice(from, to)
      .trimEnd()
      .replace(/^\t+/, (tabs) => '  '.repeat(tabs.length))
    if (line !== '') {
      if (gap !== 'none') {
        page.writer.endBlock(gap === 'line' ? 1 : 2, gap, depth)
        page.writer.setPrefix(page.margin())
      }
      page.writer.writeVerbatim(line, 'block')
      gap = 'line'
    } else if (gap === 'line') gap = 'blank'
    from = to + 1
    page.line += 1
  }
  if (gap === 'blank') page.writer.endBlock(2, 'blank', depth)
}
