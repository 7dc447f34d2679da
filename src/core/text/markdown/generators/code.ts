import type { Stretch } from '../../stretch.ts'

const FENCE = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/

/** The stretches of a text that are code, fenced or in a span, in order. Linear in its length. */
export function codeIn(text: string): readonly Stretch[] {
  const code: Stretch[] = []
  let fence: { readonly start: number; readonly mark: string } | undefined
  let prose = 0
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found + 1
    const line = text.slice(start, end).trimEnd()
    if (fence) {
      const closing = line.replace(/^[ \t>]+/, '')
      if (closing.startsWith(fence.mark) && closing.replaceAll(fence.mark.charAt(0), '') === '') {
        code.push({ start: fence.start, end })
        fence = undefined
        prose = end
      }
    } else {
      const mark = line.includes('```') || line.includes('~~~') ? FENCE.exec(line)?.[1] : undefined
      if (mark !== undefined) {
        addSpans(code, text, prose, start)
        fence = { start, mark }
      }
    }
    start = end
  }
  if (fence) code.push({ start: fence.start, end: text.length })
  else addSpans(code, text, prose, text.length)
  return code
}

/** Adds the code spans between two places: from a row of backticks to the next as long, in one paragraph. */
function addSpans(code: Stretch[], text: string, from: number, to: number): void {
  const marks = [...text.slice(from, to).matchAll(/`+|\n[ \t]*\n/g)]
  const closing = new Map<number, number>()
  const closer = new Array<number | undefined>(marks.length)
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]?.[0] ?? ''
    if (mark.startsWith('\n')) closing.clear()
    else {
      closer[index] = closing.get(mark.length)
      closing.set(mark.length, index)
    }
  }
  for (let index = 0; index < marks.length; index++) {
    const last = closer[index]
    const [open, close] = [marks[index], last === undefined ? undefined : marks[last]]
    if (last === undefined || !open || !close) continue
    code.push({ start: from + open.index, end: from + close.index + close[0].length })
    index = last
  }
}
