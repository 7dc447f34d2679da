import { firstAfter, type Stretch } from './stretch.ts'

/**
 * Keeps text from becoming something else on Threads: a mention, a topic.
 *
 * @see docs/adr/0004-what-markdown-becomes.md for why each is written as it is.
 */

/**
 * Where a text stands: an author's prose, prose whose handles are not those of Threads, a code span, a block of code, or
 * no prose at all (an address, a mark of ours), which stays as it is.
 */
export type Context = 'mention' | 'disarm' | 'code' | 'block' | 'as it is'

/** From `at` on, up to the next one, the text stands in this context. */
export type ContextFrom = { readonly at: number; readonly context: Context }

/** What is written in place of the one unit at `at`. */
type Edit = { readonly at: number; readonly written: string }

/** U+2060: shows nothing, breaks no line, and no name can go on after it. */
const WORD_JOINER = '\u2060'

/** U+200A, the narrowest of the spaces before which a topic ends. */
const HAIR_SPACE = '\u200a'

/** An `@`, `#` or `|` that the author escaped. Noncharacters: they stand in no text. */
export const ESCAPED_AT = '\ufdd0'
export const ESCAPED_HASH = '\ufdd1'
export const ESCAPED_BAR = '\ufdd2'

const TRIGGERS = /@+|[#\ufdd0-\ufdd2]/g

/** A text, and where a place of the text before stands in it. */
type Disarmed = { readonly text: string; readonly moved: (at: number) => number }

/**
 * The same with nothing in it that Threads would take for a mention or a topic the author did not mean. It goes by the
 * text that results, as Threads does: markup can part a sign from its name.
 */
export function disarm(text: string, contexts: readonly ContextFrom[]): Disarmed {
  const contextAt = (at: number): Context =>
    contexts[firstAfter(contexts, at, (each) => each.at) - 1]?.context ?? 'as it is'
  const edits = Array.from(text.matchAll(TRIGGERS), ({ 0: signs, index }) =>
    editsOf(text, { start: index, end: index + signs.length }, contextAt),
  ).flat()
  return edited(text, edits)
}

/** What becomes of the signs in a stretch: one, or several `@` in a row. */
function editsOf(text: string, signs: Stretch, contextAt: (at: number) => Context): readonly Edit[] {
  const { start: at, end } = signs
  const sign = text.charAt(at)
  if (sign === ESCAPED_BAR) return [{ at, written: '|' }]
  if (sign === ESCAPED_AT) return [{ at, written: `@${WORD_JOINER}` }]
  if (sign === ESCAPED_HASH) return [{ at, written: `#${HAIR_SPACE}` }]
  const context = contextOf(contextAt(end - 1), contextAt(end))
  if (sign === '@') return mention(text, signs, context)
  const written = topic(text, at, context)
  return written === sign ? [] : [{ at, written }]
}

/** The context of a sign and its name, which may stand in two: in prose, the name says more. */
function contextOf(sign: Context, name: Context): Context {
  const isProse = sign === 'mention' || sign === 'disarm'
  return isProse && name !== 'as it is' ? name : sign
}

/** What becomes of the `@`s before a name. */
function mention(text: string, { start, end }: Stretch, context: Context): readonly Edit[] {
  // In an e-mail address, a URL or `actions/checkout@v4` it is no mention.
  if (start > 0 && /[\w/=&]/.test(text.charAt(start - 1))) return []
  let last = end
  while (last < text.length && last - end < LONGEST_NAME && /[\w.-]/.test(text.charAt(last))) last += 1
  if (last === end || context === 'as it is') return []
  const isPackage = text[last] === '/' && /[\w.-]/.test(text.charAt(last + 1))
  const isElsewhere = text[last] === '@' && /\w/.test(text.charAt(last + 1))
  if (context === 'code' || context === 'block' || isPackage || isElsewhere)
    return [{ at: end - 1, written: `@${WORD_JOINER}` }]
  if (context === 'mention') return []
  return Array.from({ length: end - start }, (_, index) => ({ at: start + index, written: '' }))
}

const LONGEST_NAME = 64

/** What the `#` at `at` is written as: in code, `#include` is no topic. */
function topic(text: string, at: number, context: Context): string {
  if ((context !== 'code' && context !== 'block') || (at > 0 && /[\w#&/]/.test(text.charAt(at - 1))))
    return '#'
  if (!isTopic(text, at)) return '#'
  // A block is copied, and most languages take a space there; a span is read.
  return context === 'block' ? '# ' : `#${HAIR_SPACE}`
}

/** Whether the `#` at `at` would open a topic: 1 to 50 characters that are not all digits (Meta: *Posts*, topic tags). */
export function isTopic(text: string, at: number): boolean {
  const [written = ''] = TOPIC_NAME.exec(text.slice(at + 1, at + 52)) ?? []
  // By the letter a bracket belongs to the name; nobody means `#123)` as one, or a colour.
  const [name = ''] = written.split(CLOSING, 1)
  if (COLOUR.test(name)) return false
  return name.length > 0 && name.length <= 50 && !/^\d+$/.test(name) && !name.startsWith('#')
}

const CLOSING = /[)\]}）］｝」』】》〉]/

/** Three, four, six or eight hexadecimal digits: some decimal, or all the same. */
const COLOUR = /^(?=.*\d|(.)\1*$)(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i

const TOPIC_NAME = /^[^\s.&@!?,;:]+/

function edited(before: string, edits: readonly Edit[]): Disarmed {
  let text = ''
  let from = 0
  const shifts = [0]
  for (const { at, written } of edits) {
    text += before.slice(from, at) + written
    from = at + 1
    shifts.push(text.length - from)
  }
  text += before.slice(from)
  return { text, moved: (at) => at + (shifts[firstAfter(edits, at - 1, (each) => each.at)] ?? 0) }
}
