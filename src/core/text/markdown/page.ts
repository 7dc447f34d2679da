import type { Token } from 'markdown-it'

import { warning, type Problem } from '../../problem.ts'
import type { Context } from '../disarm.ts'
import type { PlainText } from '../plain-text.ts'
import type { TextSettings } from '../settings.ts'
import { withEmoji } from './emoji-names.ts'
import { targetOf } from './link-target.ts'
import { dropShortcodes } from './site-generators.ts'
import { TextWriter, type Mark } from './writer.ts'

export type ConvertSettings = Pick<TextSettings, 'handles' | 'resolveLink'> & {
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

/** The elements of HTML that are open around what is being written. */
type OpenHtml = {
  /** Name of the element whose contents are being left out, in lower case. */
  hidden: string | undefined
  readonly links: { readonly name: string; readonly target: string | undefined; readonly from: number }[]
  readonly styles: { readonly name: string; readonly from: Mark }[]
}

/** A conversion in progress: what is being written, and where in the Markdown's structure it stands. */
export class Page {
  readonly settings: ConvertSettings
  writer = new TextWriter()
  readonly lists: List[] = []
  /** The quotes around what is being written, and whether each is marked as one. */
  readonly quotes: boolean[] = []
  readonly html: OpenHtml = { hidden: undefined, links: [], styles: [] }
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
  #spoilerFrom: Mark | undefined
  readonly #writers: Writers
  readonly #sections: PlainText[] = []
  readonly #problems: Problem[] = []
  readonly #told = new Set<string>()

  constructor(settings: ConvertSettings, writers: Writers) {
    this.settings = settings
    this.context = settings.handles
    this.#writers = writers
  }

  get isFirstBlock(): boolean {
    return this.#sections.length === 0 && this.writer.isEmpty
  }

  /** Writes what a block holds; `content` is its Markdown. */
  writeInline(tokens: readonly Token[], content: string): void {
    this.#writers.inline(this, tokens, content)
  }

  writeHtml(html: string): void {
    this.#writers.html(this, html)
  }

  /** Starts a block of its own: a paragraph, or what stands where one could. */
  beginBlock(kind: 'paragraph' | 'section' = 'paragraph'): void {
    this.writer.setLine(this.line)
    if (this.isItemStart) {
      this.isItemStart = false
      return
    }
    const list = this.lists.at(-1)
    if (kind === 'section') this.writer.endBlock(2, 'section', 0)
    else if (list) this.writer.endBlock(list.isTight ? 1 : 2, 'item', this.lists.length)
    else this.writer.endBlock(2, 'paragraph', 0)
    this.writer.setPrefix(this.margin())
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
    if (list.isFirst && depth === 0) this.writer.endBlock(2, 'paragraph', 0)
    else this.writer.endBlock(list.isTight ? 1 : 2, 'item', depth)
    list.isFirst = false
    this.setMarker(marker)
    this.isItemStart = true
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
    const text = this.isRaised ? words.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : words
    this.writer.write(withEmoji(dropShortcodes(text, this.tellInstruction)), this.context)
  }

  /** What stands in the text for a link target: a URL or an address; undefined, and told, where there is nothing to show. */
  shownTarget(href: string): string | undefined {
    const target = targetOf(href, this.settings.resolveLink)
    if (target.shown === undefined) this.tell(warning('text/link-dropped', { target: target.target }))
    return target.shown
  }

  /** Writes where a link leads, after its text; in brackets of the author's own no second pair is opened. */
  writeTarget(url: string, isInBrackets: boolean): void {
    if (!this.writer.hasWords) this.writer.write(url)
    else if (isInBrackets) this.writer.write(`, ${url}`)
    else this.writer.write(` (${url})`)
  }

  toggleSpoiler(): void {
    if (this.#spoilerFrom !== undefined) this.writer.addSpoiler(this.#spoilerFrom)
    this.#spoilerFrom = this.#spoilerFrom === undefined ? this.writer.mark() : undefined
  }

  /** Ends what was opened among the words of a block: none of it reaches beyond the block. */
  endInline(): void {
    this.#spoilerFrom = undefined
    this.isRaised = false
    this.context = this.settings.handles
  }

  breakLine(): void {
    this.writer.endLine('item', this.lists.length)
    this.writer.setPrefix(this.margin())
  }

  /** Adds an image. One before all text of its block still belongs to what follows a heading or a break. */
  addMedia(src: string, alt: string): void {
    const spoiler = this.#spoilerFrom !== undefined
    this.writer.addMedia({ src, alt: alt.trim(), line: this.line, spoiler })
  }

  /** Ends the section where its author set a break: what follows is another segment. */
  endSection(): void {
    if (!this.writer.isEmpty) this.#sections.push(this.writer.finish())
    this.writer = new TextWriter()
  }

  /** Tells a problem of the line that is being converted, the first time. */
  tell(problem: Problem): void {
    const key = `${problem.rule} ${problem.message}`
    if (this.#told.has(key) || this.#told.size >= MOST_TOLD) return
    this.#told.add(key)
    this.#problems.push({ ...problem, line: this.line })
  }

  /** Tells of an instruction to a site generator. */
  readonly tellInstruction = (written: string): void => this.tell(warning('text/shortcode', { written }))

  tellUnknown(type: string): void {
    this.tell(warning('text/unknown-node', { type }))
  }

  finish(): { readonly sections: readonly PlainText[]; readonly problems: readonly Problem[] } {
    this.endSection()
    return { sections: this.#sections, problems: this.#problems }
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const BULLETS = ['•', '◦', '▪']

/** Nobody reads more problems of one post than this. */
const MOST_TOLD = 50
