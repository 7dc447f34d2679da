import { createHash } from 'node:crypto'

const MADE =
  /<!-- spool:insights, made anew from the data beside it; SHA-256 of the lines above: ([0-9a-f]{64}) -->\n$/

/** A picture or a page with a last line that tells that Spool made all above it. */
export function signed(text: string): string {
  return `${text}<!-- spool:insights, made anew from the data beside it; SHA-256 of the lines above: ${digestOf(text)} -->\n`
}

/** Whether a text is as it was signed. */
export function isSigned(text: string): boolean {
  const found = MADE.exec(text)
  return found !== null && found[1] === digestOf(text.slice(0, found.index))
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
