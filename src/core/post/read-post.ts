import { fencesOf, type Fences } from '../front-matter/fences.ts'
import { parseFrontMatter } from '../front-matter/parse.ts'
import { error, type Problem } from '../problem.ts'
import { bugOf } from '../problem-of.ts'
import type { Settings } from '../settings.ts'
import { readFeatures } from '../threads/features/read-features.ts'
import type { Post, ReadPost } from './post.ts'
import { type ThreadsKeys, checkKeys } from './reading/keys.ts'
import { keysOutside } from './reading/keys-outside.ts'
import { readReceipts } from './reading/read-receipts.ts'
import { readTiming } from './reading/read-timing.ts'
import type { LineOf } from './reading/written.ts'

type Defaults = Pick<Settings, 'timezone' | 'numbering'>

/**
 * Reads a file whole. It is a post only if its front matter says so; every problem of that front matter is
 * told at once.
 */
export function readPost(path: string, text: string, defaults: Defaults): ReadPost {
  const fences = fencesOf(text)
  if (fences.kind === 'none') return { kind: 'not-a-post' }
  if (fences.kind !== 'yaml' && !fences.mentionsThreads) return { kind: 'not-a-post' }
  const read = readSafely(text, fences, defaults)
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
  const read = readSafely(text, fences, defaults)
  if (read.kind !== 'not-a-post') return read
  const body =
    fences.kind === 'yaml' ? { markdown: text.slice(fences.bodyStart), line: fences.bodyLine } : undefined
  return body ? { kind: 'post', post: { ...plain(defaults), ...body } } : read
}

/** A failure of Spool itself is a problem of this post alone. */
function readSafely(...[text, fences, defaults]: Parameters<typeof readFenced>): ReadPost {
  try {
    return readFenced(text, fences, defaults)
  } catch (cause) {
    return { kind: 'problems', problems: [bugOf(cause)] }
  }
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
  const timing = readTiming(keys, lineOf, defaults.timezone)
  const receipts = readReceipts(keys, lineOf)
  const outside = keysOutside(frontMatter.data, keys, (key) => frontMatter.lineOf([key]))
  const problems = [
    ...checked.problems,
    ...timing.problems,
    ...receipts.problems,
    ...outside,
    ...contradictionIn(keys, lineOf),
  ]
  const features = readFeatures(keys, lineOf)
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
      title: titleOf(keys, frontMatter.data['title']),
      references: keys.references,
      ...(keys.unpublish === true && { unpublish: true }),
      ...(isToRepublish(keys) && { republish: true }),
      receipts: isToRepublish(keys) ? undefined : receipts.receipts,
      features,
      lines,
      problems,
    },
  }
}

/** Whether a post that was taken down goes out again: what was live of it is not the new post. */
function isToRepublish({ unpublish, republish, unpublished_at: takenDown }: ThreadsKeys): boolean {
  return republish === true && unpublish !== true && takenDown !== undefined
}

function contradictionIn({ unpublish, republish }: ThreadsKeys, lineOf: LineOf): readonly Problem[] {
  if (unpublish !== true || republish !== true) return []
  return [error('post/unpublish-and-republish', { line: lineOf('republish') })]
}

/** A text given instead of the body is whole: nothing opens it. */
function titleOf({ text, title }: ThreadsKeys, ofPage: unknown): Post['title'] {
  if (text !== undefined || title === false) return undefined
  if (title !== undefined) return { text: title, chosen: true }
  return typeof ofPage === 'string' && ofPage.trim() !== '' ? { text: ofPage, chosen: false } : undefined
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
