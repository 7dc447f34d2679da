/**
 * Keeps text from becoming something else on Threads: a mention, a topic.
 *
 * @see docs/adr/0004-what-markdown-becomes.md for why each is written as it is.
 */

/** Where a text stands: an author's prose, prose whose handles are not those of Threads, a code span, a block of code. */
export type Context = 'mention' | 'disarm' | 'code' | 'block'

/** U+2060: shows nothing, breaks no line, and no name can go on after it. */
const WORD_JOINER = '\u2060'

/** U+200A, the narrowest of the spaces before which a topic ends. */
const HAIR_SPACE = '\u200a'

/** An `@`, `#` or `|` that the author escaped. Noncharacters: they stand in no text. */
export const ESCAPED_AT = '\ufdd0'
export const ESCAPED_HASH = '\ufdd1'
export const ESCAPED_BAR = '\ufdd2'

const TRIGGER = /[@#\ufdd0-\ufdd2]/

/** `text` with nothing in it that Threads would take for a mention or a topic the author did not mean. */
export function disarm(text: string, context: Context): string {
  if (!TRIGGER.test(text)) return text
  let safe = ''
  let from = 0
  for (let at = nextTrigger(text, 0); at !== -1; at = nextTrigger(text, at + 1)) {
    const sign = text.charAt(at)
    const written =
      sign === '@' ? mention(text, at, context) : sign === '#' ? topic(text, at, context) : escaped(sign)
    safe += text.slice(from, at) + written
    from = at + 1
  }
  return safe + text.slice(from)
}

function nextTrigger(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 64 || unit === 35 || (unit >= 0xfdd0 && unit <= 0xfdd2)) return at
  }
  return -1
}

function escaped(sign: string): string {
  if (sign === ESCAPED_BAR) return '|'
  return sign === ESCAPED_AT ? `@${WORD_JOINER}` : `#${HAIR_SPACE}`
}

/** What the `@` at `at` is written as. */
function mention(text: string, at: number, context: Context): string {
  // In an e-mail address, a URL or `actions/checkout@v4` it is no mention.
  if (at > 0 && /[\w/@=&.-]/.test(text.charAt(at - 1)) && text.charAt(at - 1) !== '.') return '@'
  let end = at + 1
  while (end < text.length && end - at <= LONGEST_NAME && /[\w.-]/.test(text.charAt(end))) end += 1
  if (end === at + 1) return '@'
  const isPackage = text[end] === '/' && /[\w.-]/.test(text.charAt(end + 1))
  const isElsewhere = text[end] === '@' && /\w/.test(text.charAt(end + 1))
  if (context === 'code' || context === 'block' || isPackage || isElsewhere) return `@${WORD_JOINER}`
  return context === 'disarm' ? '' : '@'
}

const LONGEST_NAME = 64

/** What the `#` at `at` is written as: in code, `#include` is no topic. */
function topic(text: string, at: number, context: Context): string {
  if (context === 'mention' || context === 'disarm' || (at > 0 && /[\w#&/]/.test(text.charAt(at - 1))))
    return '#'
  if (!isTopic(text, at)) return '#'
  // A block is copied, and most languages take a space there; a span is read.
  return context === 'block' ? '# ' : `#${HAIR_SPACE}`
}

/** Whether the `#` at `at` would open a topic: 1 to 50 characters that are not all digits (Meta: *Posts*, topic tags). */
export function isTopic(text: string, at: number): boolean {
  const [name = ''] = TOPIC_NAME.exec(text.slice(at + 1, at + 52)) ?? []
  return name.length > 0 && name.length <= 50 && !/^\d+$/.test(name) && !name.startsWith('#')
}

const TOPIC_NAME = /^[^\s.&@!?,;:]+/
