import type { Features } from '../threads/features.ts'
import { asWritten, checkKeys, type LineOf } from './check-keys.ts'
import { featuresOf } from '../threads/features-of.ts'
import { fencesOf, type Fences } from '../front-matter/fences.ts'
import { parseFrontMatter } from '../front-matter/parse.ts'
import { mediaId } from '../threads/ids.ts'
import { instantOf } from './instant.ts'
import type { ThreadsKeys } from './keys.ts'
import { error, type Problem } from '../problem.ts'
import { dueTime, readPublishAt, type DueTime } from './publish-at.ts'
import type { Receipts } from './receipt.ts'
import type { Settings } from '../settings.ts'
import { isTimeZone, timeZoneFix } from './timezone.ts'

/** One Markdown file (or inline text) an author wrote, after reading. */
export type Post = {
  /** Relative to the repository; undefined for inline text. */
  readonly path: string | undefined
  readonly markdown: string
  /** Line of the file on which `markdown` begins, from 1. */
  readonly line: number
  /** Undefined: as soon as it is found. */
  readonly publishAt: DueTime | undefined
  /** Line of the file on which `publish_at` stands. */
  readonly publishAtLine: number | undefined
  readonly draft: boolean
  /** An attachment needs a single segment to hang on; that there is one is among the features. */
  readonly format: 'chain' | 'single'
  readonly numbering: string | undefined
  /** What it carries beside its text; absent: nothing. */
  readonly features?: Features
  /** Lines of the file on which the keys under `threads` stand, and the items of lists as `media.0`. */
  readonly lines?: Readonly<Record<string, number>>
  /** What of it is live already. */
  readonly receipts: Receipts | undefined
  /** What is wrong with its keys; the keys in question count as absent. */
  readonly problems: readonly Problem[]
}

export type ReadPost =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'not-a-post' }
  /** Its front matter cannot be read at all. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

type Defaults = Pick<Settings, 'timezone' | 'numbering'>

/**
 * Reads a file whole. It is a post only if its front matter says so; every problem of that front matter is
 * told at once.
 */
export function readPost(path: string, text: string, defaults: Defaults): ReadPost {
  const fences = fencesOf(text)
  if (fences.kind === 'none') return { kind: 'not-a-post' }
  if (fences.kind !== 'yaml' && !fences.mentionsThreads) return { kind: 'not-a-post' }
  const read = readFenced(text, fences, defaults)
  const at = (problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, path }))
  if (read.kind === 'post') {
    return { kind: 'post', post: { ...read.post, path, problems: at(read.post.problems) } }
  }
  return read.kind === 'problems' ? { kind: 'problems', problems: at(read.problems) } : read
}

/** Reads inline text, which is a post without saying so and may open with front matter of its own. */
export function readInlinePost(text: string, defaults: Defaults): ReadPost {
  const fences = fencesOf(text)
  // An opening `---` that nothing closes is a thematic break.
  if (fences.kind === 'none' || fences.kind === 'unclosed') {
    return { kind: 'post', post: { ...plain(defaults), markdown: text, line: 1 } }
  }
  const read = readFenced(text, fences, defaults)
  if (read.kind !== 'not-a-post') return read
  const body =
    fences.kind === 'yaml' ? { markdown: text.slice(fences.bodyStart), line: fences.bodyLine } : undefined
  return body ? { kind: 'post', post: { ...plain(defaults), ...body } } : read
}

function readFenced(text: string, fences: Exclude<Fences, { kind: 'none' }>, defaults: Defaults): ReadPost {
  const parsed = parseFrontMatter(text, fences)
  if (!parsed.ok) return { kind: 'problems', problems: parsed.problems }
  const { frontMatter } = parsed
  const threads = frontMatter.data['threads']
  if (threads === undefined || threads === null || threads === false) return { kind: 'not-a-post' }
  const lineOf: LineOf = (...path) => frontMatter.lineOf(['threads', ...path])
  const checked = checkKeys(threads === true ? {} : threads, lineOf)
  const { keys } = checked
  const timing = timingOf(keys, lineOf, defaults.timezone)
  const receipts = receiptsOf(keys, lineOf)
  const problems = [...checked.problems, ...timing.problems, ...receipts.problems]
  const features = featuresOf(keys, lineOf)
  const lines = linesOf(keys, lineOf)
  const markdown =
    keys.text === undefined
      ? { markdown: text.slice(frontMatter.bodyStart), line: frontMatter.bodyLine }
      : { markdown: keys.text, line: lineOf('text') }
  return {
    kind: 'post',
    post: {
      path: undefined,
      ...markdown,
      publishAt: timing.publishAt,
      publishAtLine: keys.publish_at === undefined ? undefined : lineOf('publish_at'),
      draft: keys.draft ?? false,
      format: keys.format === 'attachment' ? 'single' : (keys.format ?? 'chain'),
      numbering: keys.numbering === false ? undefined : (keys.numbering ?? defaults.numbering),
      receipts: receipts.receipts,
      features,
      lines,
      problems,
    },
  }
}

function linesOf(keys: ThreadsKeys, lineOf: LineOf): Readonly<Record<string, number>> {
  const lines: Record<string, number> = {}
  for (const [key, value] of Object.entries(keys)) {
    lines[key] = lineOf(key)
    if (Array.isArray(value)) for (const at of value.keys()) lines[`${key}.${at}`] = lineOf(key, at)
  }
  return lines
}

function plain({ numbering }: Defaults): Omit<Post, 'markdown' | 'line'> {
  return {
    path: undefined,
    publishAt: undefined,
    publishAtLine: undefined,
    draft: false,
    format: 'chain',
    numbering,
    receipts: undefined,
    problems: [],
  }
}

type Timing = {
  readonly publishAt: DueTime | undefined
  readonly problems: readonly Problem[]
}

function timingOf(keys: ThreadsKeys, lineOf: LineOf, fallback: string): Timing {
  const timezone = keys.timezone ?? fallback
  const wrong = (rule: 'timezone' | 'publish_at', problem: Problem): Timing => ({
    publishAt: undefined,
    problems: [{ ...problem, line: lineOf(rule) }],
  })
  if (!isTimeZone(timezone)) {
    const fix = timeZoneFix(timezone)
    const found = `\`timezone: ${asWritten(timezone)}\``
    return wrong(
      'timezone',
      error('post/timezone-unknown', { found, expected: 'an IANA time zone', ...(fix && { fix }) }),
    )
  }
  if (keys.publish_at === undefined) return { publishAt: undefined, problems: [] }
  const found = `\`publish_at: ${asWritten(keys.publish_at)}\``
  const at = readPublishAt(keys.publish_at)
  if (!at)
    return wrong('publish_at', error('post/publish-at-invalid', { found, expected: 'an ISO 8601 date-time' }))
  const instant = instantOf(at, timezone)
  if ('ms' in instant) return { publishAt: dueTime(at, timezone, instant.ms), problems: [] }
  return wrong(
    'publish_at',
    error(instant.not === 'skipped' ? 'post/publish-at-skipped' : 'post/publish-at-twice', {
      found,
      expected: `a local time that happens once in ${timezone}`,
    }),
  )
}

function receiptsOf(
  keys: ThreadsKeys,
  lineOf: LineOf,
): { readonly receipts: Receipts | undefined; readonly problems: readonly Problem[] } {
  const { id, permalink, posts, digest } = keys
  // An id alone was written by a person: this post is live, and nothing is left to do. So were posts without a digest:
  // this much of the chain is live, and it goes on.
  const entries = posts ?? (id === undefined ? [] : [{ id, permalink }])
  const [head, ...rest] = entries.map((entry) => ({ id: mediaId(entry.id), permalink: entry.permalink }))
  if (!head) return { receipts: undefined, problems: [] }
  if (id !== undefined && head.id !== mediaId(id)) {
    const details = { found: `\`id: ${id}\``, expected: '`id` of the first of `posts`', line: lineOf('id') }
    return { receipts: undefined, problems: [error('post/receipts-damaged', details)] }
  }
  const whole = posts === undefined || keys.published_at !== undefined
  return { receipts: { posts: [head, ...rest], digest: digest ?? '', whole }, problems: [] }
}
