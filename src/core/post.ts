import * as v from 'valibot'
import { nearest } from './did-you-mean.ts'
import { fencesOf, type Fences } from './front-matter/fences.ts'
import { parseFrontMatter, type ParsedFrontMatter } from './front-matter/parse.ts'
import { mediaId } from './ids.ts'
import { instantOf } from './instant.ts'
import { THREADS, THREADS_KEYS, type ThreadsKeys } from './post-schema.ts'
import { error, type Problem } from './problem.ts'
import { dueTime, readPublishAt, type DueTime } from './publish-at.ts'
import type { Receipts } from './receipt.ts'
import type { Settings } from './settings.ts'
import { isRecord } from './threads-error.ts'
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
  readonly format: 'chain' | 'single'
  readonly numbering: string | undefined
  /** What of it is live already. */
  readonly receipts: Receipts | undefined
}

export type ReadPost =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'not-a-post' }
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
  if (read.kind === 'post') return { kind: 'post', post: { ...read.post, path } }
  if (read.kind === 'problems') {
    return { kind: 'problems', problems: read.problems.map((problem) => ({ ...problem, path })) }
  }
  return read
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
  const checked = checkKeys(threads === true ? {} : threads, frontMatter)
  if ('problems' in checked) return { kind: 'problems', problems: checked.problems }
  const { keys } = checked
  const timing = timingOf(keys, frontMatter, defaults.timezone)
  const receipts = receiptsOf(keys, frontMatter)
  const problems = [...timing.problems, ...receipts.problems]
  if (problems.length > 0) return { kind: 'problems', problems }
  const markdown =
    keys.text === undefined
      ? { markdown: text.slice(frontMatter.bodyStart), line: frontMatter.bodyLine }
      : { markdown: keys.text, line: frontMatter.lineOf(['threads', 'text']) }
  const numbering = keys.numbering === false ? undefined : (keys.numbering ?? defaults.numbering)
  return {
    kind: 'post',
    post: {
      path: undefined,
      ...markdown,
      publishAt: timing.publishAt,
      publishAtLine:
        keys.publish_at === undefined ? undefined : frontMatter.lineOf(['threads', 'publish_at']),
      draft: keys.draft ?? false,
      format: keys.format ?? 'chain',
      numbering,
      receipts: receipts.receipts,
    },
  }
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
  }
}

/** Every unknown key and every value that is none, at once. */
function checkKeys(
  threads: unknown,
  frontMatter: ParsedFrontMatter,
): { readonly keys: ThreadsKeys } | { readonly problems: readonly Problem[] } {
  const lineOf = (...path: readonly (string | number)[]) => ({
    line: frontMatter.lineOf(['threads', ...path]),
  })
  if (!isRecord(threads)) {
    const found = `\`threads: ${asWritten(threads)}\``
    return {
      problems: [error('post/invalid-value', { found, expected: '`true` or a mapping', ...lineOf() })],
    }
  }
  const known = Object.keys(THREADS_KEYS)
  const unknown = Object.keys(threads).filter((key) => !known.includes(key))
  const problems = unknown.map((key) => {
    const near = nearest(key, known)
    const fix = near && { fix: `Did you mean \`${near}\`?` }
    return error('post/unknown-key', {
      found: `the key \`threads.${key}\``,
      expected: 'a known key',
      ...lineOf(key),
      ...fix,
    })
  })
  const { success, output, issues = [] } = v.safeParse(THREADS, threads)
  for (const issue of issues) {
    const path = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []
    const found = `\`threads.${path.join('.')}: ${asWritten(issue.input)}\``
    problems.push(error('post/invalid-value', { found, expected: issue.message, ...lineOf(...path) }))
  }
  return success && problems.length === 0 ? { keys: output } : { problems }
}

/** A value as short text for a message. */
function asWritten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

type Timing = {
  readonly publishAt: DueTime | undefined
  readonly problems: readonly Problem[]
}

function timingOf(keys: ThreadsKeys, frontMatter: ParsedFrontMatter, fallback: string): Timing {
  const timezone = keys.timezone ?? fallback
  const wrong = (rule: 'timezone' | 'publish_at', problem: Problem): Timing => ({
    publishAt: undefined,
    problems: [{ ...problem, line: frontMatter.lineOf(['threads', rule]) }],
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
  frontMatter: ParsedFrontMatter,
): { readonly receipts: Receipts | undefined; readonly problems: readonly Problem[] } {
  const { id, permalink, posts, digest } = keys
  if (id === undefined && posts === undefined) return { receipts: undefined, problems: [] }
  const damaged = (found: string, expected: string, key: string) => ({
    receipts: undefined,
    problems: [
      error('post/receipts-damaged', { found, expected, line: frontMatter.lineOf(['threads', key]) }),
    ],
  })
  if (id === undefined) return damaged('`posts` without `id`', '`id` of the first of them', 'posts')
  // An id alone was written by a person: this post is live, and nothing is left to do.
  const entries = (posts ?? [{ id, permalink }]).map((entry) => ({
    id: mediaId(entry.id),
    permalink: entry.permalink,
  }))
  const [head, ...rest] = entries
  if (head?.id !== mediaId(id)) return damaged(`\`id: ${id}\``, '`id` of the first of `posts`', 'id')
  if (posts !== undefined && keys.published_at === undefined && digest === undefined) {
    return damaged('`posts` without `digest`', 'the digest of what was published', 'posts')
  }
  const whole = posts === undefined || keys.published_at !== undefined
  return {
    receipts: { posts: [head, ...rest], digest: digest ?? '', whole },
    problems: [],
  }
}
