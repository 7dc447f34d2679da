import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fencesOf } from '../../src/core/front-matter/fences.ts'
import { withThreadsKeys } from '../../src/core/front-matter/edit.ts'
import { receiptsInRelease, withoutReceipts, withReceipts } from '../../src/core/github/release-body.ts'
import { entriesIn, lineOf, unfinishedIn, type JournalEntry } from '../../src/core/journal.ts'
import { compose } from '../../src/core/post/compose.ts'
import { glanceAt } from '../../src/core/post/glance.ts'
import { readInlinePost, readPost } from '../../src/core/post/read-post.ts'
import { keysOf } from '../../src/core/post/receipt.ts'
import { hasError } from '../../src/core/problem.ts'
import { containerId, mediaId } from '../../src/core/threads/ids.ts'
import { textLength } from '../../src/core/threads/text-length.ts'
import { answersTarget } from './answers.ts'
import { insightsTarget } from './insights.ts'
import { mutated } from './mutate.ts'
import { COMPOSER as PLAIN_COMPOSER } from '../fakes/composer.ts'

/** What is tried with one random text: it throws if a law is broken. */
type Target = (random: () => number) => Promise<void> | void

const POSTS = join(import.meta.dirname, '..', 'fixtures', 'posts')
const posts = readdirSync(POSTS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(POSTS, name), 'utf8'))
const RECEIPT = { id: mediaId('17889615691921648'), permalink: 'https://www.threads.com/@a/post/b' }
const RECEIPTS = {
  posts: [RECEIPT, { ...RECEIPT, id: mediaId('18') }],
  digest: 'sha256:ab',
  whole: true,
} as const
const FRONT_MATTER = [
  '---\ntitle: A post\nthreads: true\n---\n\nText.\n',
  '---\nthreads: {draft: true, publish_at: 2026-12-01 09:00}\n---\nText.\n',
  '---\r\ntitle: "A: b"\r\nthreads:\r\n  publish_at: 2026-12-01T09:00:00+01:00\r\n  topic: Tea\r\n---\r\n\r\nText.\r\n',
  '---\nthreads:\n  media:\n    - a.jpg\n    - src: https://example.com/b.png\n      alt: A picture\n  poll: [Yes, No]\n---\n![](c.png)\n',
  '---\nthreads:\n  id: "17889615691921648"\n  posts:\n    - id: "17889615691921648"\n      permalink: https://www.threads.com/@a/post/b\n  digest: sha256:abc\n---\n\nText.\n\n---\n\nMore.\n',
  '---\nx: &a [1, 2]\ny: *a\nthreads: # here\n    text: |\n      One\n\n      Two\n    reply_to: ../a.md\n---\n',
]
const YAML_WORDS = [
  ...[
    'threads:',
    '  ',
    '\t',
    '---\n',
    '\n',
    '\r\n',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '|',
    '>-',
    '&a ',
    '*a',
    '!!str ',
  ],
  ...[
    '"',
    "'",
    '#',
    '? ',
    '<<: ',
    'true',
    'null',
    '0x1F',
    '1e9',
    '\u0000',
    '\uFEFF',
    '\uD800',
    '\u2028',
    '%YAML 1.2\n',
  ],
  ...[
    'id: "1"',
    'posts:',
    'publish_at: 2026-12-01',
    'draft: true',
    'topic: a',
    'media: [',
    'poll: [a, b]',
    '__proto__: 1',
  ],
]
const MARKDOWN_WORDS = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~',
    '||',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '&amp;',
  ],
  ...[
    '# ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n|---|---|\n',
    '---\n',
    '\n\n',
    '\\',
    '[^1]',
    '[^1]: a\n',
    '[a]: http://b.c\n',
  ],
  ...[
    'https://example.com/',
    'www.a.b',
    '@name',
    '#tag',
    '👨‍👩‍👧‍👦',
    '🇩🇪',
    'é',
    '\u0301',
    '\u200d',
    '\u202e',
    '\uD83D',
    '{{<',
    '>}}',
  ],
]
const DEFAULTS = { timezone: 'UTC', numbering: undefined }
const COMPOSER = {
  ...PLAIN_COMPOSER,
  linkFrom: (_: string | undefined, target: string) => `https://example.com/${target}`,
} as const

/** Whatever an author writes is a chain within the limits, or has a problem. */
function post(random: () => number): void {
  const samples = random() < 0.5 ? posts : FRONT_MATTER
  const text = mutated(samples, random() < 0.5 ? MARKDOWN_WORDS : YAML_WORDS, random)
  const read = random() < 0.9 ? readPost('a.md', text, DEFAULTS) : readInlinePost(text, DEFAULTS)
  const fences = fencesOf(text)
  if (fences.kind === 'yaml') glanceAt(text.slice(fences.start, fences.end), Date.now())
  if (read.kind !== 'post') return
  const { segments, problems } = compose(read.post, COMPOSER)
  if (hasError(problems)) return
  for (const { text: segment } of segments)
    if (textLength(segment, 'documented') > 500) throw new Error(`A segment is too long: ${segment}`)
}

/** A write-back leaves the body and what stands before its keys as they were, and changes nothing when it is repeated. */
function edit(random: () => number): void {
  const text = mutated(random() < 0.3 ? posts : FRONT_MATTER, YAML_WORDS, random)
  const keys = keysOf(RECEIPTS, Date.parse('2026-11-28T00:00:00Z'))
  const edited = withThreadsKeys(text, keys)
  if (!edited.ok) return
  const [before, after] = [fencesOf(text), fencesOf(edited.text)]
  if (before.kind !== 'yaml' || after.kind !== 'yaml') throw new Error('The fences are gone')
  if (text.slice(before.end) !== edited.text.slice(after.end)) throw new Error('The body changed')
  const again = withThreadsKeys(edited.text, keys)
  if (!again.ok || again.text !== edited.text) throw new Error('Writing the same twice changes the file')
  const lines = (whole: string) => whole.split('\n').filter((line) => !/^\s|threads|^\s*$/.test(line))
  const [old, now] = [lines(text.slice(0, before.end)), lines(edited.text.slice(0, after.end))]
  if (old.some((line) => !now.includes(line))) throw new Error('A line outside of `threads` changed')
}

/** A release keeps its notes, and gives back what was recorded. */
function release(random: () => number): void {
  const key = { release: 7, name: 'https://threads.test lantern job/step' }
  const samples = ['', '## New\n\n- One @a #1\n', withReceipts('Notes', key, RECEIPTS, 0), ...posts]
  const words = [
    '<!-- spool:begin -->',
    '<!-- spool:end -->',
    '<!-- spool {"release":7} -->',
    '\r\n',
    ...MARKDOWN_WORDS,
  ]
  const body = mutated(samples, words, random)
  const written = withReceipts(body, key, RECEIPTS, 0)
  if (withoutReceipts(written) !== withoutReceipts(body)) throw new Error('The notes changed')
  if (receiptsInRelease(written, key)?.posts[0].id !== RECEIPT.id) throw new Error('The record is lost')
}

/** A journal in any state is read. */
function journal(random: () => number): void {
  const chain = { account: 'a', path: 'a.md', digest: 'sha256:a' }
  const doubt = { container: containerId('5'), text: 'One', replyTo: undefined, since: 0 }
  const entries: readonly JournalEntry[] = [
    { kind: 'publishing', chain, number: 1, doubt },
    { kind: 'live', chain, number: 1, id: mediaId('6') },
    { kind: 'publishing', chain, number: 2, doubt: { ...doubt, replyTo: mediaId('6') } },
    { kind: 'unpublished', chain, number: 2 },
    { kind: 'whole', chain },
    { kind: 'written', chain },
  ]
  const samples = entries.map((_, index) =>
    entries
      .slice(0, index + 1)
      .map(lineOf)
      .join(''),
  )
  unfinishedIn(entriesIn(mutated(samples, ['{', '}', '\n', ' ', '"kind"', 'null', '\u0000'], random)) ?? [])
}

export const TARGETS: Readonly<Record<string, Target>> = {
  post,
  edit,
  release,
  journal,
  answers: answersTarget,
  insights: insightsTarget,
}
