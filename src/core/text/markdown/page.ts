import type { Token } from 'markdown-it'

import { warning, type Problem } from '../../problem.ts'
import type { Context } from '../disarm.ts'
import type { Block, PlainText } from '../plain-text.ts'
import type { TextSettings } from '../settings.ts'
import { withEmoji } from './emoji-names.ts'
import { isBadge, isDrawing, isLogo } from './links/badges.ts'
import { Links, type LinkSettings } from './links/links.ts'
import { TextWriter, type Mark } from './writer.ts'

export type ConvertSettings = LinkSettings &
  Pick<TextSettings, 'handles' | 'title' | 'isMdx'> & {
    /** An attachment shows styles, in stretches that are safe only while the text is ASCII; a chain shows none. */
    readonly target: 'chain' | 'attachment'
  }

/** What the handlers of some tokens need of those of others. They come with the page, so that none imports another. */
type Writers = {
  /** Writes what a block holds; `content` is its Markdown. */
  readonly inline: (page: Page, tokens: readonly Token[], content: string) => void
  readonly html: (page: Page, html: string) => void
}

type List = { readonly isTight: boolean; isFirst: boolean }

/** A quote, and whether it is marked as one. */
type Quote = { readonly isMarked: boolean }

/** The elements of HTML that are open around what is being written. */
type OpenHtml = {
  /** Name of the element whose contents are being left out, in lower case. */
  hidden: string | undefined
  readonly links: { readonly name: string; readonly href: string; readonly from: Mark; hasImage: boolean }[]
  readonly styles: { readonly name: string; readonly from: Mark }[]
  /** What the row of a table has had so far. */
  row: 'headers' | 'cells' | undefined
}

/** A conversion in progress: what is being written, and where in the Markdown's structure it stands. */
export class Page {
  readonly settings: ConvertSettings
  writer: TextWriter
  readonly lists: List[] = []
  /** The quotes around what is being written. */
  readonly quotes: Quote[] = []
  readonly html: OpenHtml = { hidden: undefined, links: [], styles: [], row: undefined }
  /** Line of what is parsed, from 1, that is being converted. */
  line = 1
  /** The next block goes on behind what its line has begun with: the marker of a list item, a label. */
  isLineBegun = false
  /** How handles are treated where something says more than the settings: inside a link. */
  context: Context
  /** What is written stands above the line: 10<sup>6</sup> must not become 106. */
  isRaised = false
  /** The heading being written is the title of the whole. */
  isTitle = false
  isInHeading = false
  /** The block that is being written, and where it began. */
  #block: { readonly from: Mark; readonly kind: Block['kind']; readonly lead: string } | undefined
  /** The quotes around the block before. */
  #quotesBefore: readonly Quote[] = []
  /** Where the spoiler that is being written began. */
  #spoilerFrom: Mark | undefined
  readonly #writers: Writers
  readonly #sections: PlainText[] = []
  readonly #problems: Problem[] = []
  readonly #told = new Set<string>()
  readonly links: Links
  /** The notes that something has referred to. */
  readonly #referred = new Set<number>()
  /** What is written stands in a link. */
  isInLink = false
  #hasProse = false
  #badges = 0
  #firstBadge = 1

  readonly #lines: readonly number[] | undefined

  /**
   * @param room how much may be written, in UTF-16 units
   * @param lines where each line of what is parsed stood in the Markdown; undefined: where it is
   */
  constructor(
    settings: ConvertSettings,
    writers: Writers,
    room: number,
    lines: readonly number[] | undefined,
  ) {
    this.settings = settings
    this.#lines = lines
    this.writer = new TextWriter(room)
    this.context = settings.handles
    this.links = new Links(settings)
    this.#writers = writers
  }

  /** Line of the Markdown, from 1, that is being converted. */
  get sourceLine(): number {
    return this.#lines?.[this.line - 1] ?? this.line
  }

  get isFirstBlock(): boolean {
    return this.#sections.length === 0 && this.writer.isEmpty
  }

  /** Writes what a block holds; `content` is its Markdown. */
  writeInline(tokens: readonly Token[], content: string): void {
    // The header of a table is written again in every row, even where nothing is left of it.
    this.writer.take(tokens.length)
    this.#writers.inline(this, tokens, content)
  }

  writeHtml(html: string): void {
    this.#writers.html(this, html)
  }

  /** Starts a block of its own: a paragraph, or what stands where one could. */
  beginBlock(kind: 'paragraph' | 'section' = 'paragraph'): void {
    this.writer.setLine(this.sourceLine)
    const list = this.lists.at(-1)
    const isBegun = this.isLineBegun
    this.isLineBegun = false
    if (!isBegun) {
      if (kind === 'section') this.writer.endBlock(2, 'section', 0)
      else if (list) this.writer.endBlock(list.isTight ? 1 : 2, 'inner', this.lists.length)
      else this.writer.endBlock(2, 'paragraph', QUOTE_DEPTH * this.#sharedQuotes)
      this.writer.setPrefix(this.margin())
    }
    this.#quotesBefore = this.#markedQuotes
    // Behind a label goes on what it belongs to.
    if (!isBegun || list) this.beginPart()
  }

  /** Starts what is a block of its own only in a list or a quote. */
  beginPart(): void {
    this.closeBlock()
    if (this.lists.length > 0) this.openBlock('item')
    else if (this.#markedQuotes.length > 0) this.openBlock('quote')
  }

  /** Makes one block of what is written from here on until the next begins, or until `closeBlock`. */
  openBlock(kind: Block['kind']): void {
    this.closeBlock()
    this.#block = { from: this.writer.mark(), kind, lead: '> '.repeat(this.#markedQuotes.length) }
  }

  closeBlock(): void {
    if (this.#block) this.writer.addBlock(this.#block.from, this.#block.kind, this.#block.lead)
    this.#block = undefined
  }

  get #markedQuotes(): readonly Quote[] {
    return this.quotes.filter(({ isMarked }) => isMarked)
  }

  /** How many quotes go on from the block before. */
  get #sharedQuotes(): number {
    return this.#markedQuotes.filter((quote, index) => quote === this.#quotesBefore[index]).length
  }

  /** What every line of the innermost block opens with. */
  margin(): string {
    return '> '.repeat(this.#markedQuotes.length) + '  '.repeat(Math.max(0, this.lists.length - 1))
  }

  /** Starts a list item with its marker. */
  beginItem(marker: string): void {
    const list = this.lists.at(-1)
    if (!list) return
    const depth = this.lists.length - 1
    this.closeBlock()
    if (list.isFirst && depth === 0) this.writer.endBlock(2, 'paragraph', 0)
    else this.writer.endBlock(list.isTight ? 1 : 2, list.isFirst ? 'introduction' : 'item', depth)
    list.isFirst = false
    this.setMarker(marker)
    this.isLineBegun = true
  }

  setMarker(marker: string): void {
    this.writer.setPrefix(`${this.margin()}${marker} `)
  }

  /** The marker of an item of the innermost list. */
  bullet(): string {
    // An attachment's styles are safe only in ASCII text, so its bullets are ASCII too.
    return this.settings.target === 'attachment'
      ? '-'
      : (BULLETS[Math.min(this.lists.length, BULLETS.length) - 1] ?? '•')
  }

  /** Writes words of the author's. */
  writeWords(words: string): void {
    const text = this.isRaised ? words.replace(/\d|[+-](?=\d)/g, (sign) => RAISED[sign] ?? sign) : words
    if (!this.isInHeading && text.trim() !== '') this.#hasProse = true
    this.writer.write(withEmoji(text), this.context)
  }

  /**
   * Writes where a link leads, behind its text `said`, which began at `from`. `isInBrackets`: both stand in brackets of
   * the author's own, and no second pair is opened.
   */
  writeTarget(href: string, said: string, from: Mark, isInBrackets: boolean): void {
    const target = this.links.find(href, this.sourceLine)
    const after = target && this.links.after(said.trim(), target)
    if (after === undefined) return
    if (this.writer.at === from.at || said.trim() === '') this.writer.writeAddress(after)
    else if (isInBrackets) this.writer.writeBehind(from, ', ', after, '')
    else this.writer.writeBehind(from, ' (', after, ')')
  }

  /** Writes the number of a footnote. */
  writeReference(note: number): void {
    const mark = this.writer.mark()
    this.writer.write(`[${note}]`)
    if (this.#referred.has(note)) return
    this.#referred.add(note)
    this.writer.addReference(mark, note)
  }

  toggleSpoiler(): void {
    if (this.#spoilerFrom !== undefined) this.writer.addSpoiler(this.#spoilerFrom)
    this.#spoilerFrom = this.#spoilerFrom === undefined ? this.writer.mark() : undefined
  }

  /** Ends what was opened among the words of a block: none of it reaches beyond the block. */
  endInline(): void {
    this.#spoilerFrom = undefined
    this.isRaised = false
    this.isInLink = false
    this.context = this.settings.handles
  }

  breakLine(): void {
    this.writer.endLine('item', this.lists.length)
    this.writer.setPrefix(this.margin())
  }

  /** Adds an image. One before all text of its block still belongs to what follows a heading or a break. */
  addMedia(src: string, alt: string): void {
    // It is the title of many a README.
    if (this.isFirstBlock && isLogo(src) && alt.trim() !== '') {
      this.tell(warning('text/left-out', { what: 'logo', count: 1 }))
      this.writer.write(alt.trim())
      return
    }
    if (isBadge(src) || (this.isInLink && isDrawing(src) && !this.#hasProse)) {
      if (this.#badges === 0) this.#firstBadge = this.sourceLine
      this.#badges += 1
      return
    }
    const spoiler = this.#spoilerFrom !== undefined
    this.writer.addMedia({ src, alt: alt.trim(), line: this.sourceLine, spoiler })
  }

  /** Ends the section where its author set a break: what follows is another segment. */
  endSection(): void {
    this.closeBlock()
    if (!this.writer.isEmpty) this.#sections.push(this.writer.finish())
    this.writer = new TextWriter(this.writer.room)
  }

  /** Tells a problem of the line that is being converted, the first time. */
  tell(problem: Problem, line = this.sourceLine): void {
    const key = `${problem.rule} ${problem.message}`
    if (this.#told.has(key) || this.#told.size >= MOST_TOLD) return
    this.#told.add(key)
    this.#problems.push({ ...problem, line })
  }

  /** Tells of an instruction to a site generator. */
  readonly tellInstruction = (written: string): void => this.tell(warning('text/shortcode', { written }))

  tellMath(): void {
    this.tell(warning('text/construct-kept', { written: '$…$' }))
  }

  tellUnknown(type: string): void {
    this.tell(warning('text/unknown-node', { type }))
  }

  /** Writes the addresses that readers would miss as the last paragraph. */
  #writeMissing(): void {
    this.lists.length = 0
    this.quotes.length = 0
    for (const [index, url] of this.links.missing.entries()) {
      if (index === 0) this.beginBlock()
      else this.breakLine()
      this.writer.write(url)
    }
  }

  finish(): { readonly sections: readonly PlainText[]; readonly problems: readonly Problem[] } {
    this.#writeMissing()
    this.endSection()
    const { dead } = this.links
    if (dead) this.tell(warning('text/link-dropped', { targets: dead.targets }), dead.line)
    const badges = this.#badges
    if (badges > 0) this.tell(warning('text/left-out', { what: 'badges', count: badges }), this.#firstBadge)
    const problems = this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    return { sections: this.#sections, problems }
  }
}

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789+-', (sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.charAt(index)]),
)

/** A quote is cut between its paragraphs rather than inside one, and beside it rather than inside. */
const QUOTE_DEPTH = 2

const BULLETS = ['•', '◦', '▪']

/** Nobody reads more problems of one post than this. */
const MOST_TOLD = 50
