import type { Break, Media, Style } from '../chain.ts'
import { isSpace, NEWLINE } from './characters.ts'
import { firstAfter, type Stretch } from './stretch.ts'

/** The ways in which the structure of the Markdown lets a text be cut; the finer ones are found in the text. */
type StructuralBreak = Extract<Break, 'section' | 'paragraph' | 'item'>

/** A place between two blocks: the segment before it ends at `end`, the next begins at `start`. */
export type Gap = Stretch & {
  /**
   * `glued`: what stands before must not be the last of its segment (a heading); `introduction`: it announces what
   * follows (the parent of nested items). `inner`: between paragraphs of one item; `blank` and `line`: between lines of code,
   * with a blank one between or without.
   */
  readonly kind: StructuralBreak | 'glued' | 'introduction' | 'inner' | 'blank' | 'line'
  /** How deep inside lists, quotes or tables the place lies; a deeper one is a worse place to cut. */
  readonly depth: number
}

/** A stretch that is one thing to readers: it is cut only where it does not fit, but for a quote, which may be. */
export type Block = Stretch & {
  readonly kind: 'item' | 'code' | 'quote'
  /** What a segment that begins inside opens with: the marks of the quotes around it. */
  readonly lead: string
}

/** A footnote, with its mark, on lines of its own. */
export type Note = Stretch & { readonly note: number }

/** A stretch of an attachment, and how it is shown. */
export type Styled = Stretch & { readonly style: Style }

/** What Markdown becomes: the text of one author's section, and everything known about places in it. */
export type PlainText = {
  /** NFC, `\n`, no white space at either end or at the end of a line. */
  readonly text: string
  /** In order; every line break of the text lies in one of them, or in none if it must not be cut. */
  readonly gaps: readonly Gap[]
  /** In order and apart, each behind what its first line opens with. */
  readonly blocks: readonly Block[]
  /** Stretches that are never cut: code spans, list markers with what follows. In order of their start. */
  readonly unbreakable: readonly Stretch[]
  /** Addresses behind the texts of their links, with their brackets; in order. */
  readonly addresses: readonly Stretch[]
  readonly spoilers: readonly Stretch[]
  readonly styles: readonly Styled[]
  /** Images, each at the place in the text where it stood. */
  readonly media: readonly { readonly at: number; readonly media: Media }[]
  /** Where notes are first referred to. */
  readonly references: readonly { readonly at: number; readonly note: number }[]
  /** The notes that stand in this text, in a row. */
  readonly notes: readonly Note[]
  /** From which line of the Markdown the text is, from each `at` on. */
  readonly lines: readonly { readonly at: number; readonly line: number }[]
}

/** What a segment opens with that begins at `start`: the marks of a quote, unless they stand there already. */
export function leadAt({ text, blocks }: PlainText, start: number): string {
  if (blocks.length === 0 || start === 0 || text.charCodeAt(start - 1) === NEWLINE) return ''
  const block = blocks[firstAfter(blocks, start - 1, (each) => each.start) - 1]
  return block && block.end > start ? block.lead : ''
}

/** Line of the Markdown, from 1, that the text at `offset` comes from. */
export function lineAt({ lines }: PlainText, offset: number): number {
  return lines[firstAfter(lines, offset, ({ at }) => at) - 1]?.line ?? 1
}

/** Nothing. */
export const EMPTY: PlainText = {
  text: '',
  gaps: [],
  blocks: [],
  unbreakable: [],
  addresses: [],
  spoilers: [],
  styles: [],
  media: [],
  references: [],
  notes: [],
  lines: [{ at: 0, line: 1 }],
}

/**
 * Text that was never Markdown: a blank line parts paragraphs, every other line break parts items.
 *
 * The text is taken as it is, so it must be normalised already.
 */
export function plainTextOf(text: string): PlainText {
  const gaps: Gap[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    let start = at + 1
    let newlines = 1
    for (; isSpace(text.charCodeAt(start)); start++) if (text.charCodeAt(start) === NEWLINE) newlines += 1
    let end = at
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1
    if (end > 0 && start < text.length)
      gaps.push({ end, start, kind: newlines > 1 ? 'paragraph' : 'item', depth: 0 })
    at = start - 1
  }
  return { ...EMPTY, text, gaps }
}
