import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'

/** TeX between its marks. A dollar that is a price stands before a space or a digit, or closes nothing. */
const FORMULAS = [
  /\$\$(?:[^$\\]|\\[^]){1,2000}\$\$/y,
  /\$(?![\s$])(?:[^$\\]|\\[^]){1,1000}(?<!\s)\$(?!\d)/y,
  /\\\((?:[^\\]|\\[^()]){1,1000}\\\)/y,
  /\\\[(?:[^\\]|\\[^[\]]){1,2000}\\\]/y,
]

/** What makes TeX of it, or would be taken for Markdown. */
const TELLING = /[\\^_={}|*<>]/

const BLOCK_MARKS: readonly (readonly [open: string, close: string])[] = [
  ['$$', '$$'],
  ['\\[', '\\]'],
]

/** Mathematics among words (`$…$`, `$$…$$`, `\(…\)`, `\[…\]`) and in a block of its own: nothing in it is Markdown. */
export function math(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('escape', 'math_inline', inlineMath)
  markdown.block.ruler.before('fence', 'math_block', blockMath, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
}

function inlineMath(state: StateInline, silent: boolean): boolean {
  const sign = state.src.charCodeAt(state.pos)
  if (sign !== DOLLAR && sign !== BACKSLASH) return false
  for (const formula of FORMULAS) {
    formula.lastIndex = state.pos
    const [written] = formula.exec(state.src) ?? []
    if (written === undefined || state.pos + written.length > state.posMax) continue
    const isBracket = sign === BACKSLASH
    if (!TELLING.test(isBracket ? written.slice(2, -2) : written)) return false
    if (!silent) state.push('math_inline', '', 0).content = written
    state.pos += written.length
    return true
  }
  return false
}

function blockMath(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineOf = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim()
  const first = lineOf(startLine)
  const marks = BLOCK_MARKS.find(([open]) => first.startsWith(open))
  if (!marks) return false
  const [open, close] = marks
  let line = startLine
  let text = first.slice(open.length)
  while (!text.endsWith(close)) {
    line += 1
    if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) return false
    text = lineOf(line)
    if (text === '' || (text.startsWith(open) && text !== close)) return false
  }
  if (silent) return true
  const token = state.push('math_block', '', 0)
  token.content = state.getLines(startLine, line + 1, state.sCount[startLine] ?? 0, false).trimEnd()
  token.map = [startLine, line + 1]
  state.line = line + 1
  return true
}

const DOLLAR = 36
const BACKSLASH = 92
