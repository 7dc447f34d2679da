/** @param language see `Fences` */
function sayForeign({ language }: { readonly language: string }): string {
  if (language === '\r') return 'The lines of the front matter end in CR alone.'
  if (language === '') return 'Invisible characters stand before or behind the opening `---`.'
  if (language === 'TOML' || language === 'JSON') return `The front matter is written in ${language}.`
  return `The opening \`---\` is followed by \`${language}\`.`
}

const NOT_EDITABLE = {
  'no front matter': () => 'there is none',
  'no threads': () => 'it has no `threads`',
  marked: () => '`threads` has an alias, an anchor or a tag',
  'marked key': (key: string) => `\`threads.${key}\` has an anchor or a tag`,
  'no mapping': () => '`threads` is neither `true` nor a mapping',
  'too long': () => 'with the receipts of its chain it would be too long to be read again',
  uncertain: () => 'it is written in a way that Spool cannot change safely',
}

type NotEditable = keyof typeof NOT_EDITABLE

type Mistake = { readonly says: (written: string) => string; readonly fix: string }

const QUOTES = 'Put the value in quotes.'

/** What can be wrong with YAML, in plain words. */
export const YAML_MISTAKES = {
  reserved: {
    says: (written) =>
      `A value begins with ${NAMES[written] ?? `\`${written}\``}, which has a special meaning in YAML.`,
    fix: QUOTES,
  },
  colon: {
    says: () => 'A value contains a colon followed by a space, or the line below it is indented too far.',
    fix: 'Put the value in quotes, or correct the indentation.',
  },
  escape: {
    says: (written) => `A text in double quotes contains \`${written}\`, which YAML does not know.`,
    fix: 'Put the value in single quotes, where a backslash is only a backslash.',
  },
  tab: { says: () => 'The line is indented with a tab.', fix: 'Indent with spaces.' },
  documents: {
    says: () => 'A line of dots ends the YAML before the end of the front matter.',
    fix: 'Remove the line of dots: the front matter ends with `---`.',
  },
  quote: {
    says: () => 'A value begins with a quote, and the closing quote is missing.',
    fix: 'Add the closing quote.',
  },
  bracket: {
    says: () => 'A `[` or `{` is not closed, or the lines up to its end are not indented.',
    fix: 'Close it; if it is part of a text, put the value in quotes.',
  },
  comma: {
    says: () => 'A list in `[…]` or a mapping in `{…}` has a comma too many or too few.',
    fix: 'Put one comma between two entries.',
  },
  stray: { says: (written) => `YAML does not allow \`${written}\` here.`, fix: QUOTES },
  indent: {
    says: () => 'The line is not indented like the lines that it belongs to.',
    fix: 'Correct the indentation.',
  },
  word: {
    says: () => 'The line is neither `key: value` nor a part of the value above it.',
    fix: 'Write a space after the colon of a key; indent the lines of a value.',
  },
  list: {
    says: () => 'A list begins on the same line as its key.',
    fix: 'Begin the list on the next line, or put the value in quotes.',
  },
  rest: {
    says: () => 'Text follows the end of a value, for example after a closing quote or bracket.',
    fix: "Put the whole value in single quotes, with every `'` in it written twice, or correct the indentation.",
  },
  block: {
    says: () => 'A value begins with `|` or `>`, and text follows on the same line.',
    fix: 'Begin the text on the next line, or put the value in quotes.',
  },
  comment: {
    says: () => 'A `#` follows a value without a space between them.',
    fix: 'Put a space before the `#`, or put the whole value in quotes.',
  },
  anchor: {
    says: () =>
      'A word that begins with `&`, `*` or `!` has a special meaning in YAML, and is not valid here.',
    fix: QUOTES,
  },
  alias: {
    says: (written) => `\`*${written}\` refers to \`&${written}\`, which is not complete before this line.`,
    fix: 'Put the value in quotes if no alias is meant.',
  },
  directive: { says: () => 'A line begins with `%`, which has a special meaning in YAML.', fix: QUOTES },
  'long key': { says: () => 'A key is longer than 1024 characters.', fix: 'Shorten the key.' },
  other: {
    says: () => 'The line is not valid YAML.',
    fix: 'Correct the line; put a value with special characters in quotes.',
  },
} as const satisfies Record<string, Mistake>

/** Those that cannot stand between backticks as they are. */
const NAMES: Readonly<Record<string, string>> = { '`': 'a backtick', '\t': 'a tab' }

export type YamlMistake = keyof typeof YAML_MISTAKES

function sayMistake({
  mistake,
  written,
}: {
  readonly mistake: YamlMistake
  /** What it is about, where the sentence quotes it. */
  readonly written: string
}): string {
  return YAML_MISTAKES[mistake].says(written)
}

/** What can be wrong with front matter itself; its keys have rules of their own. */
export const FRONT_MATTER_RULES = {
  'front-matter/unclosed': {
    owner: 'author',
    what: 'The front matter has no closing `---`.',
    says: () => 'The front matter begins with `---` and has no closing `---`.',
    why: 'Without its end, front matter cannot be told from the text to publish.',
    fix: 'End the front matter with a line that holds only `---`.',
  },
  'front-matter/too-long': {
    owner: 'author',
    what: 'The front matter of a file that mentions `threads` is too long.',
    says: ({ most }: { readonly most: number }) => `The front matter has more than ${most} characters.`,
    why: 'Front matter is for a few keys; reading more of it would use up the time of the run.',
    fix: 'Shorten it: what is long belongs below the front matter, or into a file of its own.',
  },
  'front-matter/ambiguous-end': {
    owner: 'author',
    what: 'A line of the front matter begins with `---` but contains more than that.',
    says: () => 'The line begins with `---` but contains more than that.',
    why: 'Some tools take it for the end of the front matter and others do not, so that the text to publish would differ.',
    fix: 'Indent that line, put the value in quotes, or make it exactly `---`.',
  },
  'front-matter/foreign': {
    owner: 'author',
    what: 'The front matter of a file that mentions `threads` is not YAML between two lines of `---`.',
    says: sayForeign,
    why: 'Only YAML can be edited without a change to the rest, and front matter in JavaScript is a program, which Spool never runs.',
    fix: 'Write the front matter as YAML between two lines that hold only `---`.',
  },
  'front-matter/broken-yaml': {
    owner: 'author',
    what: 'The front matter is not valid YAML.',
    says: sayMistake,
    why: 'Spool publishes nothing that it cannot read with certainty.',
    fix: 'Correct the line; put a value with special characters in quotes.',
  },
  'front-matter/duplicate-key': {
    owner: 'author',
    what: 'A mapping has the same key twice.',
    says: ({ key, first }: { readonly key: string; readonly first: number }) =>
      `The key \`${key}\` is already on line ${first}.`,
    why: 'Some tools take the first value, others the last.',
    fix: 'Remove one of the two.',
  },
  'front-matter/not-a-mapping': {
    owner: 'author',
    what: 'The front matter is a list or a single value.',
    says: ({ kind }: { readonly kind: 'list' | 'value' }) =>
      `The front matter is a ${kind === 'list' ? 'list' : 'single value'}; it must be keys with values.`,
    why: 'Only the key `threads` makes a file a post.',
    fix: 'Write keys with values, for example `threads: true`. If the `---` is a thematic break at the start of a text, put an empty line before it.',
  },
  'front-matter/too-complex': {
    owner: 'author',
    what: 'The front matter is nested too deeply, or its aliases stand for too many values.',
    says: ({ values, levels }: { readonly values: number; readonly levels: number }) =>
      `The front matter has more than ${values} values, counting what its aliases stand for and long texts as several, or is nested more than ${levels} levels deep.`,
    why: 'A few lines of aliases can stand for more values than a computer can hold.',
    fix: 'Use fewer aliases and fewer levels.',
  },
  'front-matter/not-editable': {
    owner: 'author',
    what: 'Receipts cannot be written into the front matter as it is now.',
    says: ({ reason, key = '' }: { readonly reason: NotEditable; readonly key?: string }) =>
      `Spool cannot write receipts into the front matter: ${NOT_EDITABLE[reason](key)}.`,
    why: 'Spool changes its own keys and nothing else; where that is not certain, it changes nothing.',
    fix: 'Write `threads: true`, or `threads` as a plain mapping with one key on each line, without anchors, aliases and tags.',
  },
} as const
