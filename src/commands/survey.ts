import { isUtf8 } from 'node:buffer'
import { fencesOf } from '../core/front-matter/fences.ts'
import { glanceAt } from '../core/glance.ts'
import { error, type Problem } from '../core/problem.ts'
import { dueTime, type PublishAt } from '../core/publish-at.ts'
import type { PostReport } from '../core/report.ts'
import type { Settings } from '../core/settings.ts'
import { isTimeZone } from '../core/timezone.ts'
import type { Files, World } from '../ports.ts'

/** The files of a run, told apart at a glance. */
type Survey = {
  /** How many match. */
  readonly files: number
  /** Front matter of the posts that are wholly live. */
  readonly live: readonly string[]
  /** What a glance settles: drafts, posts that wait, and files that cannot be read. */
  readonly posts: readonly PostReport[]
  /** Files that must be read whole. */
  readonly unsure: readonly FileText[]
}
export type FileText = { readonly path: string; readonly text: string }
type Waiting = FileText & { readonly at: PublishAt; readonly timezone: string }

/** Looks at each file that matches, once, and no closer than it takes to know that it is not due. */
export async function survey(settings: Settings, { files, clock }: World): Promise<Survey> {
  const paths = await files.find(settings.files)
  const now = clock.now()
  const posts: PostReport[] = []
  const waiting: Waiting[] = []
  const unsure: FileText[] = []
  const live: string[] = []
  for (const path of paths) {
    const bytes = readBytes(path, files)
    if ('problem' in bytes) {
      posts.push(failed(path, bytes.problem))
      continue
    }
    const text = bytes.toString('utf8')
    const fences = fencesOf(text)
    if (isUtf16(bytes)) posts.push(failed(path, notUtf8(path)))
    if (fences.kind === 'none' || (fences.kind !== 'yaml' && !fences.mentionsThreads)) continue
    const frontMatter = fences.kind === 'yaml' ? text.slice(fences.start, fences.end) : ''
    const glance = fences.kind === 'yaml' ? glanceAt(frontMatter, now) : undefined
    if (glance?.kind === 'not-a-post') continue
    if (!isUtf8(bytes)) posts.push(failed(path, notUtf8(path)))
    else if (glance?.kind === 'done') live.push(frontMatter)
    else if (glance?.kind === 'draft') posts.push({ path, status: 'skipped', receipts: [], problems: [] })
    else if (glance?.kind === 'waits')
      waiting.push({ path, text, at: glance.at, timezone: glance.timezone ?? settings.timezone })
    else unsure.push({ path, text })
  }
  const instantOf = await instantsOf(waiting)
  for (const { path, text, at, timezone } of waiting) {
    const instant = instantOf(at, timezone)
    // A time that its zone skips or repeats, or an unknown zone: the whole reading tells the author.
    if (instant === undefined) unsure.push({ path, text })
    else
      posts.push({
        path,
        status: 'waiting',
        receipts: [],
        problems: [],
        publishAt: dueTime(at, timezone, instant),
      })
  }
  return { files: paths.length, live, posts, unsure }
}

/** Looks instants up; the rules of time zones are loaded only if a post needs them. */
async function instantsOf(waiting: readonly Waiting[]): Promise<typeof simpleInstant> {
  if (waiting.every(({ at, timezone }) => simpleInstant(at, timezone) !== undefined)) return simpleInstant
  const { instantOf } = await import('../core/instant.ts')
  const known = new Map<string, number | undefined>()
  return (at, timezone) => {
    if (at.kind === 'instant') return at.ms
    const key = `${at.text} ${timezone}`
    if (!known.has(key)) {
      const instant = isTimeZone(timezone) ? instantOf(at, timezone) : undefined
      known.set(key, instant && 'ms' in instant ? instant.ms : undefined)
    }
    return known.get(key)
  }
}

function simpleInstant(at: PublishAt, timezone: string): number | undefined {
  if (at.kind === 'instant') return at.ms
  return timezone === 'UTC' ? at.asUtc : undefined
}

function readBytes(path: string, files: Files): Buffer | { readonly problem: Problem } {
  try {
    return files.read(path)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown reason'
    return { problem: error('files/unreadable', { found: reason, expected: 'a readable file', path }) }
  }
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function notUtf8(path: string): Problem {
  return error('files/not-utf8', { found: 'bytes that are no UTF-8', expected: 'UTF-8', path })
}

function failed(path: string, problem: Problem): PostReport {
  return { path, status: 'failed', receipts: [], problems: [problem] }
}
