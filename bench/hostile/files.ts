/** Files by path, made only when they are needed: some are large. */
export type Files = () => Readonly<Record<string, string>>

const post = (body: string, keys = 'threads: true\n') => `---\n${keys}---\n\n${body}\n`
const one = (body: string, keys?: string): Files => {
  return () => ({ 'threads/a.md': post(body, keys) })
}
const many = (count: number, text: (index: number) => string): Files => {
  const names = Array.from({ length: count }, (_, index) => index)
  return () => Object.fromEntries(names.map((index) => [`threads/${index}.md`, text(index)]))
}
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

/** The largest Markdown that is read, and the longest front matter. */
const [TEXT, KEYS] = [249_000, 65_000]

const REPEATING: Readonly<Record<string, Files>> = {
  'a reference link of 100,000 letters, 20,000 times': one(
    `[a]: https://x.test/${'b'.repeat(100_000)}\n\n${'[a] '.repeat(20_000)}`,
  ),
  'a relative reference link of 50 KB, 10,000 times': one(
    `[a]: ${'b/'.repeat(25_000)}\n\n${'[a] '.repeat(10_000)}`,
  ),
  'a header of 50 KB over 10,000 rows': one(
    `|a|${'b'.repeat(50_000)}|c|\n|-|-|-|\n${'|d|e|f|\n'.repeat(10_000)}`,
  ),
  'a header of 7000 pictures': one(`|a|${'![](b)'.repeat(7000)}|c|\n|-|-|-|\n${'|d|e|f|\n'.repeat(10_000)}`),
  'the margin of 28 quotes': one(`${'> '.repeat(28)}a\\\n${filled('b\\\n', TEXT - 500)}`),
  'the margin of 28 quotes in HTML': one(`${'<blockquote>'.repeat(28)}${filled('a<br>', TEXT - 3000)}`),
}

const LONG: Readonly<Record<string, Files>> = {
  '10 MB of paragraphs of one letter': one(filled('a\n\n', 9_990_000)),
  '96 MB of paragraphs of one letter': one(filled('a\n\n', 96_000_000)),
  '96 MB that are no post': () => ({ 'threads/a.md': filled('a\n\n', 96_000_000) }),
}

/** Each fills a text of the largest size. */
const FILLINGS: readonly string[] = [
  ...['a', 'a\n\n', 'a\n\n***\n\n', 'a. ', '- a\n', '> a\n', '|a|b|c|\n', '[', '![', '^[', '*a **b ', '_a'],
  ...['`', '~~a ', '||a|| ', '://', ' ://', '<', '<b>', '<blockquote>', '<p>a', '<a href=b>', '{%', '&amp;'],
  ...['@a ', '#a ', 'a.com ', '漢', '\u0301', '👨‍👩‍👧 ', '![](a) ', '[a](b) ', 'a[^1] ', '<X>', 'a\\\n'],
]

const REPEATED: Readonly<Record<string, Files>> = Object.fromEntries(
  FILLINGS.map((filling) => [`249 KB of ${JSON.stringify(filling)}`, one(`x${filled(filling, TEXT)}`)]),
)

const ODD: Readonly<Record<string, Files>> = {
  'spaces before a brace': one(`a${' '.repeat(TEXT - 10)}b}`),
  'spaces behind a fence': one(`::: ${' '.repeat(TEXT - 10)}]x`),
  'many lines in 190 quotes': one(`${'> '.repeat(190)}a\n${filled('b\n', TEXT - 500)}`),
  'many lines in 28 quotes': one(`${'> '.repeat(28)}a\n${filled('b\n', TEXT - 500)}`),
  'pictures in pictures': one(`${'!['.repeat(40_000)}a${'](b)'.repeat(40_000)}`),
  'a description of 240 KB': one(`![${'a'.repeat(240_000)}](b.png)`),
  'a picture at a path of 200 KB': one(`![](${'a/'.repeat(100_000)}b.png)`),
  'a footnote of 100 KB, mentioned 20,000 times': one(
    `[^1]: ${'b'.repeat(100_000)}\n\n${'[^1] '.repeat(20_000)}`,
  ),
  '12,000 footnotes': one(
    Array.from({ length: 12_000 }, (_, n) => `a[^${n}]\n\n[^${n}]: b\n`)
      .join('\n')
      .slice(0, TEXT),
  ),
  '249 KB as an attachment': one(filled('**a** ', TEXT), 'threads:\n  format: attachment\n'),
}

const list = (count: number, entry: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => entry(index)).join('')
const keys = (written: string): Files => one('Hello', written.slice(0, KEYS) + '\n')

const FRONT_MATTER: Readonly<Record<string, Files>> = {
  'a front matter of 70 KB': one('Hello', `threads: true\nx: ${'y'.repeat(70_000)}\n`),
  'thousands of keys': keys(`threads:\n${list(8000, (n) => `  ${n.toString(36)}: \n`)}`),
  'a key of 60 KB': keys(`threads:\n  ? ${'k'.repeat(60_000)}\n  : 1`),
  'thousands of quotes': keys(`threads: true\n${list(13_000, () => 'a: "\n')}`),
  'thousands of brackets': keys(`threads: true\n${list(13_000, () => 'a: ]\n')}`),
  'thousands of empty lines': keys(`threads: true${'\n'.repeat(64_000)}`),
  'thousands of spaces': keys(`threads:\n  publish_at: a${' '.repeat(64_000)}b`),
  'thousands of media': keys(`threads:\n  media:\n${list(8000, (n) => `    - ${n}\n`)}`),
  'thousands of media that are none': one('Hello', `threads:\n  media: [${'{},'.repeat(21_000)}]\n`),
  'thousands of options of a poll': one('Hello', `threads:\n  poll: [${'a,'.repeat(30_000)}]\n`),
  'a long text that aliases repeat': one(
    'Hello',
    `a: &a "${'x'.repeat(30_000)}"\nthreads:\n  topic: [${'*a ,'.repeat(8000)}]\n`,
  ),
  'aliases of aliases': one(
    'Hello',
    `threads: true\na0: &a0 [b]\n${list(20, (n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]\n`)}`,
  ),
  'an address of 60 KB of a GIF': keys(`threads:\n  gif: giphy.com/${'a'.repeat(60_000)}!`),
  'lists in lists that end in a bracket': keys(`threads:\n  ${'- '.repeat(30_000)}]`),
  'a quote on each line': keys(`threads: true\nx: ${'"\n'.repeat(32_000)}`),
  'lists in lists': one('Hello', `threads: ${'['.repeat(32_000)}${']'.repeat(32_000)}\n`),
}

const MANY: Readonly<Record<string, Files>> = {
  '2000 posts with 20 unknown keys each': many(2000, () =>
    post('Hello', `threads:\n${list(20, (n) => `  key_${n}: 1\n`)}`),
  ),
  '3000 posts of two segments': many(3000, (index) => post(`Hello ${index}\n\n***\n\nAgain`)),
  '3000 posts that reply to each other in a row': many(3000, (index) =>
    post('Hello', `threads:\n  reply_to: ${index + 1}.md\n`),
  ),
}

/** Every hostile file or set of files, by what it is. */
export const HOSTILE_FILES: Readonly<Record<string, Files>> = {
  ...REPEATING,
  ...LONG,
  ...REPEATED,
  ...ODD,
  ...FRONT_MATTER,
  ...MANY,
}
