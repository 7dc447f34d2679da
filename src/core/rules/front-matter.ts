/** What can be wrong with front matter itself; its keys have rules of their own. */
export const FRONT_MATTER_RULES = {
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
} as const
