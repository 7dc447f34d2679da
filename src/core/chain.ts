/**
 * Where a segment ends, from the best place to the worst: a thematic break the author set, the end of a
 * section, a paragraph, an item (of a list, a row of a table, a line of verse or code), a sentence, a clause,
 * a word, or, in a word longer than a segment, between two graphemes. `end` is the end of the text.
 */
export type Break =
  'author' | 'section' | 'paragraph' | 'item' | 'sentence' | 'clause' | 'word' | 'grapheme' | 'end'

/** A stretch of a segment's text, in UTF-16 units as JavaScript strings count. */
export type TextRange = { readonly offset: number; readonly length: number }

/** How a stretch of an attachment is shown (Meta: *Text Attachments*, `styling_info`). */
export type Style = 'bold' | 'italic' | 'highlight' | 'underline' | 'strikethrough'

/** The text attached to a post, and how stretches of it are shown: in order, never overlapping. */
export type TextAttachment = {
  readonly text: string
  readonly styles: readonly (TextRange & { readonly styles: readonly Style[] })[]
}

/** An image that stands in the text, as the author wrote it: its address is not resolved yet. */
export type Media = {
  readonly src: string
  readonly alt: string
  /** Line of the Markdown it stands on, from 1. */
  readonly line: number
  readonly spoiler: boolean
}

/** What one Threads post of a chain holds. */
export type Segment = {
  /** NFC, line breaks as `\n`, numbering included, never over the limit; empty only if there is media. */
  readonly text: string
  readonly media: readonly Media[]
  /** Stretches between `||` and `||`, in the order of the text, never overlapping. */
  readonly spoilers: readonly TextRange[]
  /** Why the segment ends where it ends. */
  readonly end: Break
}
