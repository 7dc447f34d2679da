/** What becomes of a kind of Markdown: its text stays as it is, is written another way, or is left out and the author told. */
type Treatment = 'keep' | 'rewrite' | 'drop and tell'

type Row = { readonly what: string; readonly treatment: Treatment; readonly becomes: string }

/** Kinds of token that stand among the words of a block. */
const INLINE_NODES = {
  text: {
    what: 'Text',
    treatment: 'keep',
    becomes: 'Itself. Entities are decoded, spoilers and handles handled as below.',
  },
  text_special: {
    what: 'Escape or entity',
    treatment: 'keep',
    becomes: 'The character it stands for. `\\@` and `\\#` never become a mention or a topic.',
  },
  softbreak: {
    what: 'Line break in a paragraph',
    treatment: 'rewrite',
    becomes: 'A space; nothing between two Chinese or Japanese characters.',
  },
  hardbreak: { what: 'Hard line break', treatment: 'keep', becomes: 'A line break.' },
  em_open: { what: 'Emphasis', treatment: 'rewrite', becomes: 'Its text; italic in an attachment.' },
  strong_open: { what: 'Strong emphasis', treatment: 'rewrite', becomes: 'Its text; bold in an attachment.' },
  s_open: {
    what: 'Strikethrough',
    treatment: 'rewrite',
    becomes: '`~~text~~`, so that what is struck out is not read as said; struck through in an attachment.',
  },
  code_inline: { what: 'Code span', treatment: 'rewrite', becomes: 'Its text, never cut in two.' },
  math_inline: {
    what: 'Mathematics',
    treatment: 'keep',
    becomes: 'Itself with its marks, `$…$` and the like, and the author is told.',
  },
  link_open: {
    what: 'Link',
    treatment: 'rewrite',
    becomes:
      '`text (URL)`, or only the URL where the text says the same; only the text for `[text][]` that nothing defines. See below for references to GitHub and links into a site.',
  },
  image: {
    what: 'Image',
    treatment: 'rewrite',
    becomes:
      'Media of the segment it stands in, with its alternative text; badges are left out and reported. An SVG logo before all text becomes its description.',
  },
  html_inline: { what: 'HTML in a paragraph', treatment: 'rewrite', becomes: 'See the table of HTML.' },
  footnote_ref: {
    what: 'Footnote',
    treatment: 'rewrite',
    becomes:
      '`[1]`, and the note as `[1] note` at the end of the segment, or of the chain where it finds no room.',
  },
} as const satisfies Record<string, Row>

/** Kinds of token that make up the structure. */
const BLOCK_NODES = {
  html_block: { what: 'Block of HTML', treatment: 'rewrite', becomes: 'See the table of HTML.' },
  footnote_reference_open: {
    what: 'Footnote definition',
    treatment: 'rewrite',
    becomes: 'A line at the end of a segment; one that nothing refers to is left out and reported.',
  },
  paragraph_open: {
    what: 'Paragraph',
    treatment: 'keep',
    becomes: 'A paragraph, with a blank line around it.',
  },
  heading_open: {
    what: 'Heading',
    treatment: 'rewrite',
    becomes: 'A plain line right above its section, never the last line of a segment; bold in an attachment.',
  },
  hr: { what: 'Thematic break', treatment: 'rewrite', becomes: 'The end of the segment.' },
  blockquote_open: {
    what: 'Quote',
    treatment: 'rewrite',
    becomes: 'Its paragraphs with `> ` before each, and in each segment; `[!NOTE]` becomes the word `Note:`.',
  },
  bullet_list_open: {
    what: 'List',
    treatment: 'rewrite',
    becomes: 'Lines that begin with `•`, `◦` and `▪`, each level indented by two spaces.',
  },
  ordered_list_open: {
    what: 'Numbered list',
    treatment: 'keep',
    becomes: 'Lines that begin with `1.`, from the first number on.',
  },
  list_item_open: {
    what: 'List item',
    treatment: 'rewrite',
    becomes: 'A line; a task begins with `☐` or `☑` instead.',
  },
  code_block: { what: 'Indented code', treatment: 'keep', becomes: 'Its lines with their indentation.' },
  fence: {
    what: 'Fenced code',
    treatment: 'keep',
    becomes: 'Its lines with their indentation; the language is left out.',
  },
  math_block: {
    what: 'Block of mathematics',
    treatment: 'keep',
    becomes: 'Its lines with their marks, and the author is told.',
  },
  table_open: {
    what: 'Table',
    treatment: 'rewrite',
    becomes:
      'A line for the headers and one for each row. Two columns: `first: second`. More: `first · Header: value · …`.',
  },
  inline: { what: 'Contents of a block', treatment: 'keep', becomes: 'What it holds.' },
} as const satisfies Record<string, Row>

/**
 * Every kind of token that the Markdown parser makes, and what it becomes on Threads, which knows no Markdown.
 * docs/markdown.md shows this table. A token that is not in it is reported (`text/unknown-node`), its text kept.
 */
export const NODES = { ...INLINE_NODES, ...BLOCK_NODES }

export type InlineType = keyof typeof INLINE_NODES

export type BlockType = keyof typeof BLOCK_NODES
