import type { Media, Style } from '../../chain.ts'
import { error, warning, type Problem } from '../../problem.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import { disarm, type Context } from '../disarm.ts'
import { withEmoji } from './emoji-names.ts'
import { withoutShortcodes } from './leftovers.ts'
import type { PlainText } from '../plain-text.ts'
import { TextWriter, type Mark } from './writer.ts'

export type ConvertSettings = {
  readonly handles: 'mention' | 'disarm'
  readonly resolveLink: (target: string) => string | undefined
  /** An attachment shows styles, in stretches that are safe only while the text is ASCII; a chain shows none. */
  readonly target: 'chain' | 'attachment'
}

type List = { readonly isTight: boolean; isFirst: boolean }

/** A conversion in progress: what is being written, and where in the Markdown's structure it stands. */
export class Page {
  readonly settings: ConvertSettings
  writer = new TextWriter()
  readonly lists: List[] = []
  /** The quotes around what is being written, and whether each is marked as one. */
  readonly quotes: boolean[] = []
  /** Line of the Markdown, from 1, that is being converted. */
  line = 1
  /** The marker of a list item is set and nothing of the item written yet. */
  isItemStart = false
  /** How handles are treated where something says more than the settings: inside a link. */
  context: Context
  /** What is written stands above the line: 10<sup>6</sup> must not become 106. */
  isRaised = false
  /** The heading being written is the title of the whole. */
  isTitle = false
  /** Where the spoiler that is being written began. */
  spoilerFrom: Mark | undefined
  /** The HTML element whose contents are being left out. */
  hidden: string | undefined
  readonly htmlLinks: {
    readonly name: string
    readonly target: string | undefined
    readonly from: number
  }[] = []
  readonly #styleTags: { readonly name: string; readonly from: Mark }[] = []
  #boldFrom: Mark | undefined
  readonly #sections: PlainText[] = []
  readonly #problems: Problem[] = []
  readonly #told = new Set<string>()

  constructor(settings: ConvertSettings) {
    this.settings = settings
    this.context = settings.handles
  }

  get isFirstBlock(): boolean {
    return this.#sections.length === 0 && this.writer.isEmpty
  }

  /** Starts a block of its own: a paragraph, or what stands where one could. */
  beginBlock(kind: 'paragraph' | 'section' = 'paragraph'): void {
    this.writer.source(this.line)
    if (this.isItemStart) {
      this.isItemStart = false
      return
    }
    const list = this.lists.at(-1)
    if (kind === 'section') this.writer.block(2, 'section', 0)
    else if (list) this.writer.block(list.isTight ? 1 : 2, 'item', this.lists.length)
    else this.writer.block(2, 'paragraph', 0)
    this.writer.prefix(this.margin())
  }

  /** What every line of the innermost block opens with. */
  margin(): string {
    return '> '.repeat(this.quotes.filter(Boolean).length) + '  '.repeat(Math.max(0, this.lists.length - 1))
  }

  /** Starts a list item with its marker. */
  beginItem(marker: string): void {
    const list = this.lists.at(-1)
    if (!list) return
    const depth = this.lists.length - 1
    if (!list.isFirst) this.writer.block(list.isTight ? 1 : 2, 'item', depth)
    else if (depth > 0) this.writer.block(list.isTight ? 1 : 2, 'item', depth)
    else this.writer.block(2, 'paragraph', 0)
    list.isFirst = false
    this.marker(marker)
    this.isItemStart = true
  }

  /** The item that has just begun is a task. */
  task(isDone: boolean): void {
    if (this.settings.target === 'attachment') this.marker(isDone ? '- [x]' : '- [ ]')
    else this.marker(isDone ? '☑' : '☐')
  }

  beginBold(): void {
    this.#boldFrom = this.writer.mark()
  }

  endBold(): void {
    if (this.#boldFrom) this.writer.style(this.#boldFrom, 'bold')
    this.#boldFrom = undefined
  }

  marker(marker: string): void {
    this.writer.prefix(`${this.margin()}${marker} `)
  }

  words(plain: string): void {
    const text = this.isRaised ? plain.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : plain
    this.writer.words(disarm(withEmoji(withoutShortcodes(this, text)), this.context))
  }

  bullet(): string {
    // An attachment's styles are safe only in ASCII text, so its bullets are ASCII too.
    return this.settings.target === 'attachment'
      ? '-'
      : (BULLETS[Math.min(this.lists.length, BULLETS.length) - 1] ?? '•')
  }

  /** A code span: never cut, but white space at its ends is white space like any other. */
  code(content: string): void {
    const code = content.trim()
    const at = content.indexOf(code)
    this.writer.words(content.slice(0, at))
    const mark = this.writer.mark()
    this.writer.verbatim(disarm(code, 'code'))
    this.writer.whole(mark)
    this.writer.words(content.slice(at + code.length))
  }

  /** Lines in which every space counts. */
  writeLines(lines: string): void {
    const depth = this.lists.length
    let from = 0
    let isFirst = true
    while (from <= lines.length) {
      const found = lines.indexOf('\n', from)
      const to = found === -1 ? lines.length : found
      const line = lines
        .slice(from, to)
        .trimEnd()
        .replace(/^\t+/, (tabs) => '  '.repeat(tabs.length))
      if (line === '') {
        if (!isFirst) this.writer.block(2, 'item', depth + BLANK_LINE_DEPTH)
      } else {
        if (!isFirst) this.writer.block(1, 'item', depth + CODE_DEPTH)
        if (!isFirst) this.writer.prefix(this.margin())
        this.writer.verbatim(disarm(line, 'block'))
        isFirst = false
      }
      from = to + 1
      this.line += 1
    }
  }

  /** A URL stands in the text as it is. */
  url(url: string): void {
    this.writer.words(url)
  }

  /** Where a link leads, after its text; in brackets of the author's own no second pair is opened. */
  target(url: string, isInBrackets: boolean): void {
    if (!this.writer.hasWords) this.url(url)
    else if (isInBrackets) this.writer.words(`, ${url}`)
    else this.writer.words(` (${url})`)
  }

  styleTag(name: string, style: Style, isOpen: boolean): void {
    if (isOpen) this.#styleTags.push({ name, from: this.writer.mark() })
    else if (this.#styleTags.at(-1)?.name === name) {
      const open = this.#styleTags.pop()
      if (open) this.writer.style(open.from, style)
    }
  }

  toggleSpoiler(): void {
    if (this.spoilerFrom !== undefined) this.writer.spoiler(this.spoilerFrom)
    this.spoilerFrom = this.spoilerFrom === undefined ? this.writer.mark() : undefined
  }

  /** Nothing that was opened among the words of a block reaches beyond it. */
  endInline(): void {
    this.spoilerFrom = undefined
    this.isRaised = false
    this.context = this.settings.handles
  }

  newline(): void {
    this.writer.newline('item', this.lists.length)
    this.writer.prefix(this.margin())
  }

  media(src: string, alt: string): void {
    // A picture before all text of its block still belongs to what follows a heading or a break.
    this.writer.media({
      src,
      alt: alt.trim(),
      line: this.line,
      spoiler: this.spoilerFrom !== undefined,
    } satisfies Media)
  }

  /** The author's break: what follows is another segment. */
  breakSection(): void {
    if (!this.writer.isEmpty) this.#sections.push(this.writer.finish())
    this.writer = new TextWriter()
  }

  tell(rule: RuleId, found: string, expected: string, severity: 'warning' | 'error' = 'warning'): void {
    const key = `${rule} ${found}`
    if (this.#told.has(key) || this.#told.size >= MOST_TOLD) return
    this.#told.add(key)
    const details = { found, expected, line: this.line }
    this.#problems.push(severity === 'error' ? error(rule, details) : warning(rule, details))
  }

  finish(): { readonly sections: readonly PlainText[]; readonly problems: readonly Problem[] } {
    this.breakSection()
    return { sections: this.#sections, problems: this.#problems }
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const BULLETS = ['•', '◦', '▪']

/** Code is cut between its lines only where no sentence around it would do, between its paragraphs rather than inside. */
const CODE_DEPTH = 8
const BLANK_LINE_DEPTH = 4

/** Nobody reads more problems of one post than this. */
const MOST_TOLD = 50
