import type { Break, Media, Style } from '../chain.ts'
import { isSpace, NEWLINE } from './characters.ts'
import { firstAfter, type Stretch } from './stretch.ts'

/** The ways in which the structure of the Markdown lets a text be cut; the finer ones are found in the text. */
type StructuralBreak = Extract<Break, 'section' | 'paragraph' | 'item'>

/** A place between two blocks: the segment before it ends at `end`, the next begins at `start`. */
export type Gap = Stretch & {
  /** `glued`: what stands before must not be the last of its segment (a heading). */
  readonly kind: StructuralBreak | 'glued'
  /** How deep inside lists, code or tables the place lies; a deeper one is a worse place to cut. */
  readonly depth: number
}

/** A stretch of an attachment, and how it is shown. */
export type Styled = Stretch & { readonly style: Style }

/** What Markdown becomes: the text of one author's section, and everything known about places in it. */
export type PlainText = {
  /** NFC, `\n`, no white space at either end or at the end of a line. */
  readonly text: string
  /** In order; every line break of the text lies in one of them, or in none if it must not be cut. */
  readonly gaps: readonly Gap[]
  /** Stretches that are never cut: code spans, list markers with what follows. In order of their start. */
  readonly unbreakable: readonly Stretch[]
  /** Addresses behind the texts of their links, with their brackets; in order. */
  readonly addresses: readonly Stretch[]
  readonly spoilers: readonly Stretch[]
  readonly styles: readonly Styled[]
  /** Images, each at the place in the text where it stood. */
  readonly media: readonly { readonly at: number; readonly media: Media }[]
  /** From which line of the Markdown the text is, from each `at` on. */
  readonly lines: readonly { readonly at: number; readonly line: number }[]
}

/** Line of the Markdown, from 1, that the text at `offset` comes from. */
export function lineAt({ lines }: PlainText, offset: number): number {
  return lines[firstAfter(lines, offset, ({ at }) => at) - 1]?.line ?? 1
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
  return {
    text,
    gaps,
    unbreakable: [],
    addresses: [],
    spoilers: [],
    styles: [],
    media: [],
    lines: [{ at: 0, line: 1 }],
  }
}
