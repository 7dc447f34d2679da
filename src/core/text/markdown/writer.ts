import type { Style } from '../../chain.ts'
import type { Media } from '../../chain.ts'
import { isSpace } from '../characters.ts'
import { disarm, type Context, type ContextFrom } from '../disarm.ts'
import type { Block, Gap, Note, PlainText, Styled } from '../plain-text.ts'
import type { Stretch } from '../stretch.ts'

/** A place in the text. Its number is final once something is written after it. */
export type Mark = { readonly at: number }

/** Ends a conversion that writes far more than it reads. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError'
}

/**
 * Writes plain text piece by piece and remembers what is where. Each call costs the length of its piece: nothing
 * that was written is read again.
 */
export class TextWriter {
  #room: number
  #text = ''
  /** The line being written, without its place in the text; only whole lines are trimmed. */
  #line = ''
  /** What opens the line as soon as something is written on it: quote marks, indentation, a list marker. */
  #prefix = ''
  #hasWords = false
  #last = NaN
  #endsInAddress = false
  #gap: { readonly newlines: number; readonly kind: Gap['kind']; readonly depth: number } | undefined
  readonly #pending: { at: number }[] = []
  readonly #contexts: ContextFrom[] = []
  readonly #gaps: Gap[] = []
  readonly #blocks: Block[] = []
  readonly #unbreakable: Stretch[] = []
  readonly #addresses: Stretch[] = []
  readonly #spoilers: Stretch[] = []
  readonly #styles: Styled[] = []
  readonly #media: { at: number; media: Media }[] = []
  readonly #references: { readonly at: Mark; readonly note: number }[] = []
  readonly #notes: Note[] = []
  readonly #lines: { at: number; line: number }[] = []

  /** @param room how much may be written, in UTF-16 units */
  constructor(room: number) {
    this.#room = room
  }

  /** How much may still be written. */
  get room(): number {
    return this.#room
  }

  /** Where the next character will stand, before the line breaks and the prefix that open with it. */
  get at(): number {
    return this.#text.length + this.#line.length
  }

  /** The last UTF-16 unit written, NaN at the start of a line. */
  get last(): number {
    return this.#last
  }

  /** Whether anything but a prefix stands on the line that is being written. */
  get hasWords(): boolean {
    return this.#hasWords && this.#gap === undefined
  }

  get isEmpty(): boolean {
    return !this.#hasWords && this.#text === '' && this.#media.length === 0
  }

  /** Ends the block: what follows stands `newlines` after it. Of two calls in a row the wider gap holds. */
  endBlock(newlines: number, kind: Gap['kind'], depth: number): void {
    const before = this.#gap
    if (before?.kind === 'glued') {
      // The gap below a heading is that of the heading, except above another heading.
      this.#gap = { newlines: kind === 'section' ? 2 : before.newlines, kind: 'glued', depth: 0 }
    } else {
      const kept =
        (before?.kind === 'section' && kind !== 'glued') ||
        (before?.kind === 'introduction' && kind !== 'section')
          ? before.kind
          : kind
      this.#gap = { newlines: Math.max(newlines, before?.newlines ?? 0), kind: kept, depth }
    }
  }

  /** Ends the line inside a block, if anything stands on it. */
  endLine(kind: Gap['kind'], depth: number): void {
    if (!this.#hasWords && this.#line === '') return
    this.endBlock(1, kind, depth)
  }

  /** Opens the next line with `prefix` once something is written on it. The prefix is never alone in a segment. */
  setPrefix(prefix: string): void {
    this.#prefix = prefix
  }

  /** Writes words of a paragraph. White space at the start of a line and beside other white space is left out. */
  write(text: string, context: Context = 'as it is'): void {
    const isLineStart = !this.#hasWords || this.#gap !== undefined
    const isExtra = isLineStart
      ? isBlank(text.charCodeAt(0))
      : isSpace(this.#last) && isSpace(text.charCodeAt(0))
    const isJoined = this.#endsInAddress && !isLineStart && RUNS_ON.test(text.charAt(0))
    this.writeVerbatim(isExtra ? text.trimStart() : isJoined ? ` ${text}` : text, context)
  }

  /** Writes an address, apart from what stands beside it: run together, neither could be told from the other. */
  writeAddress(url: string): void {
    if (this.#hasWords && RUNS_INTO.test(String.fromCharCode(this.#last))) this.write(' ')
    this.write(url)
    this.#endsInAddress = true
  }

  /** Writes text in which every space counts: code. */
  writeVerbatim(text: string, context: Context): void {
    if (text === '') return
    this.#open()
    this.#setContext(context)
    this.#put(text)
    this.#hasWords = true
  }

  /**
   * Takes of the room what is written, or costs as much as writing.
   *
   * @throws NoRoomError if there is not so much left
   */
  take(units: number): void {
    this.#room -= units
    if (this.#room < 0) throw new NoRoomError()
  }

  /** Marks where the next character will stand, behind the line breaks and the prefix that open with it. */
  mark(): Mark {
    const mark = { at: this.at }
    this.#pending.push(mark)
    return mark
  }

  /** Makes a block of what was written since `mark`. */
  addBlock({ at: start }: Mark, kind: Block['kind'], lead: string): void {
    const { at: end } = this
    if (end > start) this.#blocks.push({ start, end, kind, lead })
  }

  /** Makes what was written since `mark` unbreakable. */
  keepWhole({ at: start }: Mark): void {
    if (this.at > start) this.#unbreakable.push({ start, end: this.at })
  }

  /** What was written on this line since `mark`. */
  since({ at }: Mark): string {
    return this.#line.slice(Math.max(0, at - this.#text.length))
  }

  /** Writes an address behind the text of its link, which began at `from`: the two are never torn apart. */
  writeBehind(from: Mark, opening: string, url: string, closing: string): void {
    const { at } = this
    const isShort = at - from.at + url.length <= LONGEST_LINK
    const start = isShort ? from.at : Math.max(from.at, this.#text.length + this.#line.lastIndexOf(' ') + 1)
    this.write(opening + url + closing)
    this.#unbreakable.push({ start, end: this.at })
    this.#addresses.push({ start: at, end: this.at })
  }

  /** Notes that what was written since `mark` refers to a note. */
  addReference(mark: Mark, note: number): void {
    this.#references.push({ at: mark, note })
  }

  /** Makes a note of what was written since `mark`, with what opens its line. */
  addNote({ at }: Mark, note: number): void {
    const end = this.at
    if (end <= at) return
    const start = at < this.#text.length ? this.#text.lastIndexOf('\n', at - 1) + 1 : this.#text.length
    this.#notes.push({ start, end, note })
  }

  /** Makes what was written since `mark` a spoiler. */
  addSpoiler({ at: start }: Mark): void {
    if (this.at > start) this.#spoilers.push({ start, end: this.at })
  }

  /** Gives what was written since `mark` a style. */
  addStyle({ at: start }: Mark, style: Style): void {
    if (this.at > start) this.#styles.push({ start, end: this.at, style })
  }

  addMedia(media: Media): void {
    this.take(media.src.length + media.alt.length)
    this.#media.push({ at: this.at, media })
  }

  /** Notes that what is written from now on comes from `line` of the Markdown. */
  setLine(line: number): void {
    this.#lines.push({ at: this.at, line })
  }

  finish(): PlainText {
    this.#closeLine()
    const { text, moved } = disarm(this.#text, this.#contexts)
    const move = <Kind extends Stretch>(stretches: readonly Kind[]): Kind[] =>
      stretches.map((each) => ({ ...each, start: moved(each.start), end: moved(each.end) }))
    return {
      text,
      gaps: move(this.#gaps),
      blocks: move(this.#blocks).filter(isFilled),
      unbreakable: move(this.#unbreakable.sort(byStart)).filter(isFilled),
      addresses: move(this.#addresses).filter(isFilled),
      spoilers: move(this.#spoilers).filter(isFilled),
      styles: move(this.#styles).filter(isFilled).sort(byStart),
      media: this.#media.map(({ at, media }) => ({ at: moved(at), media })),
      references: this.#references.map(({ at, note }) => ({ at: moved(at.at), note })),
      notes: move(this.#notes).filter(isFilled),
      lines: this.#lines.map(({ at, line }) => ({ at: moved(at), line })),
    }
  }

  #setContext(context: Context): void {
    const { at } = this
    // White space at the end of a line was trimmed: what follows may stand before it began.
    while ((this.#contexts.at(-1)?.at ?? -1) >= at) this.#contexts.pop()
    if (this.#contexts.at(-1)?.context !== context) this.#contexts.push({ at, context })
  }

  #put(text: string): void {
    for (const mark of this.#pending.splice(0)) mark.at = this.at
    this.#endsInAddress = false
    this.take(text.length)
    this.#line += text
    this.#last = text.charCodeAt(text.length - 1)
  }

  /** Writes what stands between the last block and the text that is about to be written. */
  #open(): void {
    if (this.#gap) {
      const { newlines, kind, depth } = this.#gap
      this.#gap = undefined
      this.#closeLine()
      if (this.#text !== '') {
        const end = this.#text.length
        this.#text += '\n'.repeat(newlines)
        this.#gaps.push({ end, start: this.#text.length, kind, depth })
      }
    }
    if (this.#prefix === '') return
    this.take(this.#prefix.length)
    this.#line += this.#prefix
    const marker = this.#prefix.trimStart().length
    // With the first unit of what it marks, which is written next.
    this.#unbreakable.push({ start: this.at - marker, end: this.at + 1 })
    this.#prefix = ''
    this.#last = NaN
  }

  #closeLine(): void {
    this.#text += this.#line.trimEnd()
    const { length } = this.#text
    const ended = [
      this.#blocks,
      this.#notes,
      this.#unbreakable,
      this.#addresses,
      this.#spoilers,
      this.#styles,
    ]
    for (const stretches of ended) shorten(stretches, length)
    for (const each of lastWhile(this.#media, ({ at }) => at > length)) each.at = length
    this.#line = ''
    this.#hasWords = false
    this.#last = NaN
  }
}

/** What an address that stands right behind it would be taken for a part of. */
const RUNS_INTO = /[\p{L}\p{N}\p{M}/)]/u
/** What would be taken for a part of the address right before it. */
const RUNS_ON = /[\p{L}\p{N}\p{M}/(#@&=%~_-]/u

/** In UTF-16 units: of a longer text only the last word is kept with the address. */
const LONGEST_LINK = 250

/** A no-break space keeps words together, but there is nothing before a line to keep it with. */
function isBlank(unit: number): boolean {
  return isSpace(unit) || unit === 0xa0 || unit === 0x202f || unit === 0xfeff
}

function byStart(a: Stretch, b: Stretch): number {
  return a.start - b.start
}

/** Ends at `length` what reaches over white space that was trimmed there. */
function shorten(stretches: Stretch[], length: number): void {
  const over = lastWhile(stretches, ({ end }) => end > length)
  stretches.splice(
    stretches.length - over.length,
    over.length,
    ...over.map((each) => ({ ...each, end: length })),
  )
}

function lastWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  return items.slice(items.findLastIndex((item) => !holds(item)) + 1)
}

function isFilled({ start, end }: Stretch): boolean {
  return end > start
}
