/**
 * How a text opens: where its front matter stands, or why it cannot be used. Offsets count UTF-16 units, lines
 * count from 1. `mentionsThreads`: whether a block that is not read seems to have a key `threads`.
 * Without one the file is simply not a post.
 */
export type Fences =
  | { readonly kind: 'none' }
  | YamlFences
  | {
      readonly kind: 'foreign'
      /**
       * What the block is written in: `TOML`, `JSON`, or the words behind the `---`; nothing where something around it is invisible,
       * and CR where lines end in it alone.
       */
      readonly language: string
      readonly line: number
      readonly mentionsThreads: boolean
    }
  | { readonly kind: 'unclosed' | 'too-long'; readonly line: number; readonly mentionsThreads: boolean }

export type YamlFences = {
  readonly kind: 'yaml'
  /** The front matter lies between `start` and `end`, the fences outside; it is empty or ends with a line break. */
  readonly start: number
  readonly end: number
  readonly bodyStart: number
  /** As the opening fence ends. */
  readonly eol: '\n' | '\r\n'
  readonly bodyLine: number
}

/** The longest front matter that is read, in UTF-16 units. */
export const LONGEST_FRONT_MATTER = 65_536

const THREADS_KEY = /(?:^|[{,[])[ \t]*["']?threads["']?[ \t]*(?:[:=.\]]|$)/m
/** Prose may hold a word before a comma or a brace; only the start of a line counts there. */
const THREADS_LINE = /^["']?threads["']?[ \t]*:/m

/**
 * Finds the front matter of `text`. Strict: only `---` and spaces opens it, on the very first line, and the
 * first line that is again only that closes it. Whatever else other tools would take for front matter is
 * recognised and left unread: some of it they would execute.
 */
export function fencesOf(text: string): Fences {
  const first = text.startsWith('\uFEFF') ? 1 : 0
  if (text.startsWith('---', first)) return dashed(text, first + 3)
  if (text.startsWith('+++', first)) return delimited(text, first, '+++', 'TOML')
  if (text.startsWith(';;;', first)) return delimited(text, first, ';;;', 'JSON')
  if (text.startsWith('{', first)) return braced(text, first)
  return behindInvisible(text)
}

/** Front matter that looks like it and is not on the very first line, for what stands before it is not seen. */
function behindInvisible(text: string): Fences {
  const [unseen = ''] = /^\uFEFF?[^\P{Cf}\uFEFF]+(?=---[ \t]*\r?\n)/u.exec(text) ?? []
  const block = unseen === '' ? '' : upTo(text, '---', unseen.length)
  return THREADS_LINE.test(block) ? foreign(block, '') : { kind: 'none' }
}

/** The text between the fences, and nothing else: a slice would keep the whole text in memory, of each of thousands. */
export function frontMatterOf(text: string, { start, end }: YamlFences): string {
  return Buffer.from(text.slice(start, end)).toString()
}

function dashed(text: string, behind: number): Fences {
  const lineEnd = endOfLine(text, behind)
  const rest = text.slice(behind, lineEnd)
  if (!isBlank(rest)) {
    // `----` is a thematic break, and several words are text.
    if (!/^[ \t]*(?:[^\s-]\S*|#.*|[^\S \t].*)\s*$/s.test(rest)) return { kind: 'none' }
    return foreign(upTo(text, '---', behind), dashedLanguage(rest))
  }
  if (lineEnd === text.length) return { kind: 'none' }
  const start = lineEnd + 1
  const end = closing(text, '---', start)
  if (end === undefined) {
    return { kind: 'unclosed', line: 1, mentionsThreads: THREADS_LINE.test(text.slice(start)) }
  }
  if (end - start > LONGEST_FRONT_MATTER)
    return { kind: 'too-long', line: 1, mentionsThreads: THREADS_KEY.test(text.slice(start, end)) }
  const bodyStart = Math.min(endOfLine(text, end) + 1, text.length)
  const eol = rest.endsWith('\r') ? '\r\n' : '\n'
  return { kind: 'yaml', start, end, bodyStart, eol, bodyLine: linesBefore(text, bodyStart) + 1 }
}

function dashedLanguage(rest: string): string {
  const language = rest.trim()
  return /^[ \t]*\r/.test(rest) ? '\r' : language.slice(0, 40)
}

function delimited(text: string, first: number, fence: string, language: string): Fences {
  if (!isBlank(text.slice(first + fence.length, endOfLine(text, first)))) return { kind: 'none' }
  return foreign(upTo(text, fence, first), language)
}

/** JSON is front matter where it begins like an object; `{% … %}` and the like are text. */
function braced(text: string, first: number): Fences {
  if (!/^\{\s*["}]/.test(text.slice(first, first + 400))) return { kind: 'none' }
  const lineEnd = endOfLine(text, first)
  const line = text.slice(first, lineEnd)
  const block = line.trimEnd().endsWith('}') ? line : text.slice(first, closing(text, '}', lineEnd + 1))
  return foreign(block, 'JSON')
}

function foreign(block: string, language: string): Fences {
  return { kind: 'foreign', language, line: 1, mentionsThreads: THREADS_KEY.test(block) }
}

function upTo(text: string, fence: string, from: number): string {
  return text.slice(from, closing(text, fence, endOfLine(text, from) + 1))
}

/** Where the first line at or after `from` begins that holds nothing but `fence` and spaces behind it. */
function closing(text: string, fence: string, from: number): number | undefined {
  for (let at = from; at < text.length; at = endOfLine(text, at) + 1) {
    if (text.startsWith(fence, at) && isBlank(text.slice(at + fence.length, endOfLine(text, at)))) return at
  }
  return undefined
}

/** Whether a line holds nothing more. Invisible characters that are not spaces would become part of the YAML. */
function isBlank(rest: string): boolean {
  return /^[ \t]*\r?$/.test(rest)
}

/** Where the line break of the line at `from` stands, or the end of the text. */
function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

function linesBefore(text: string, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
