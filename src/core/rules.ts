/**
 * Who can act on a problem. It decides the wording and whether running again can help:
 * the post's author, the workflow's operator, the network, or this action's own maintainers.
 */
export type Owner = 'author' | 'operator' | 'remote' | 'us'

type Rule = {
  readonly owner: Owner
  /** What the rule refuses or reports, in one sentence. */
  readonly what: string
  /** Why it exists. */
  readonly why: string
  /** The general cure; a problem may carry a more particular one. */
  readonly fix: string
}

/** Every rule that can be reported. An id is public: it stands in logs, outputs and docs/rules.md. */
export const RULES = {
  'front-matter/unclosed': {
    owner: 'author',
    what: 'The front matter has no end.',
    why: 'Without its end nobody can tell what is front matter and what is the text to publish.',
    fix: 'End the front matter with a line that holds only `---`.',
  },
  'front-matter/ambiguous-end': {
    owner: 'author',
    what: 'A line of the front matter begins with `---` but holds more.',
    why: 'Some tools take it for the end of the front matter, others do not; the text to publish would differ.',
    fix: 'Indent that line, put the value in quotes, or make it exactly `---`.',
  },
  'front-matter/foreign': {
    owner: 'author',
    what: 'A file that mentions `threads` has front matter in another language than YAML.',
    why: 'Only YAML can be edited without touching the rest; and JavaScript is a program, which is never run.',
    fix: 'Write the front matter as YAML between two lines that hold only `---`.',
  },
  'front-matter/broken-yaml': {
    owner: 'author',
    what: 'The front matter is not valid YAML.',
    why: 'What cannot be read for certain is not published.',
    fix: 'Correct the line; values with special characters belong in quotes.',
  },
  'front-matter/duplicate-key': {
    owner: 'author',
    what: 'A key stands twice in the same mapping.',
    why: 'Some tools take the first value, others the last.',
    fix: 'Remove one of the two.',
  },
  'front-matter/not-a-mapping': {
    owner: 'author',
    what: 'The front matter is a list or a single value.',
    why: 'Only keys with values can say that a file is a post.',
    fix: 'Write keys with values, for example `threads: true`; put an empty line before a thematic break that opens a text.',
  },
  'front-matter/too-complex': {
    owner: 'author',
    what: 'The front matter nests too deeply, or its aliases multiply into too many values.',
    why: 'A few lines of aliases can stand for more values than a computer can hold.',
    fix: 'Write the values out instead of using aliases.',
  },
  'front-matter/not-editable': {
    owner: 'author',
    what: 'Receipts cannot be written into the front matter as it is written.',
    why: 'A write-back changes its own keys and nothing else; where that is not certain it changes nothing.',
    fix: 'Write `threads` as a plain mapping, one key a line, without anchors, aliases and tags.',
  },
  'text/too-long': {
    owner: 'author',
    what: 'A post with `format: single` is longer than one Threads post.',
    why: 'Threads refuses text of more than 500 characters.',
    fix: 'Shorten it, or let it become a chain with `format: chain`.',
  },
  'text/url-too-long': {
    owner: 'author',
    what: 'A URL does not fit into one segment.',
    why: 'A URL that is cut in two leads nowhere.',
    fix: 'Use a shorter URL that leads to the same page.',
  },
  'text/word-cut': {
    owner: 'author',
    what: 'A single word is longer than a segment and was cut between two characters.',
    why: 'Every word survives, but this one does not survive in one piece.',
    fix: 'Put a space or a line break into it where it may be cut.',
  },
  'text/too-many-links': {
    owner: 'author',
    what: 'A segment holds more than five different links.',
    why: 'Threads refuses a post with more than five links.',
    fix: 'Start a new segment between the links with `---` on a line of its own, or drop some of them.',
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES
