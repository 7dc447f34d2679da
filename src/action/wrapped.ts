import { isWide } from '../core/text/markdown/wide.ts'

/** GitHub shows so many columns of a code block in a comment without a bar to scroll by. */
const COLUMNS = 76

/** Words with the white space before them; of scripts that put none between words, characters. */
const WORDS = /([ \t]*)([\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[^ \t\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]*)/gu

/**
 * Text in lines that fit on a page: GitHub breaks none in a code block. Its own line breaks stay, and so does a word
 * that is longer.
 */
export function wrapped(text: string): string {
  return text.split('\n').map(folded).join('\n')
}

function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const [, space = '', word = ''] of line.matchAll(WORDS)) {
    const fits = columnsOf(current) + columnsOf(space) + columnsOf(word) <= COLUMNS
    if (fits || word === '' || current.trim() === '') {
      current += space + word
    } else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current].join('\n')
}

function columnsOf(text: string): number {
  let columns = 0
  for (let index = 0; index < text.length; index += 1) columns += isWide(text.charCodeAt(index)) ? 2 : 1
  return columns
}
