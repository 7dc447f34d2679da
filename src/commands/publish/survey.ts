import { fencesOf, frontMatterOf } from '../../core/front-matter/fences.ts'
import { lateFrontMatterIn, nearMissesIn } from '../../core/post/near-miss.ts'
import { glanceAt } from '../../core/post/glance.ts'
import { dueTime, type PublishAt } from '../../core/post/time/publish-at.ts'
import { isTimeZone } from '../../core/post/time/timezone.ts'
import type { Problem } from '../../core/problem.ts'
import type { PostReport } from '../../core/report.ts'
import type { Settings } from '../../core/settings.ts'
import type { Files } from '../../ports/checkout.ts'
import type { Clock } from '../../ports/clock.ts'
import type { FileText } from '../../ports/repository.ts'
import { readFileText } from '../../repository/file-text.ts'

/** The files of a run, told apart at a glance. */
type Survey = {
  /** How many match. */
  readonly files: number
  /** Those that are no posts. */
  readonly others: readonly string[]
  /** Front matter of the posts that are wholly live; `waits`: later, they are to be reposted. */
  readonly live: readonly (File & { readonly waits?: true })[]
  /** What a glance settles: drafts, posts that wait, and files that cannot be read. */
  readonly posts: readonly PostReport[]
  /** What the authors of files that are no posts may have meant. */
  readonly nearMisses: readonly Problem[]
  /** Files that must be read whole. */
  readonly unsure: readonly File[]
}
type File = { readonly path: string; readonly text: string }
type Waiting = { readonly path: string; readonly at: PublishAt; readonly timezone: string }

/** Looks once at each file that matches, only closely enough to know whether it can be due. */
export async function surveyFiles(
  settings: Pick<Settings, 'files' | 'dryRun' | 'timezone'>,
  { files, clock }: { readonly files: Pick<Files, 'find' | 'read'>; readonly clock: Pick<Clock, 'now'> },
): Promise<Survey> {
  const paths = await files.find(settings.files)
  const now = clock.now()
  const posts: PostReport[] = []
  const waiting: Waiting[] = []
  const unsure: File[] = []
  const live: (File & { readonly waits?: true })[] = []
  const nearMisses: Problem[] = []
  const others: string[] = []
  for (const path of paths) {
    const file = readFileText(path, files)
    if ('problem' in file) {
      posts.push(unreadable(file))
      continue
    }
    const { text } = file
    const fences = fencesOf(text)
    if (fences.kind === 'none' || (fences.kind !== 'yaml' && !fences.mentionsThreads)) {
      others.push(path)
      nearMisses.push(...lateFrontMatterIn(text, path))
      continue
    }
    const frontMatter = fences.kind === 'yaml' ? frontMatterOf(text, fences) : ''
    const glance = fences.kind === 'yaml' ? glanceAt(frontMatter, now) : undefined
    if (glance?.kind === 'not-a-post' || glance?.kind === 'unsure')
      nearMisses.push(...nearMissesIn(frontMatter, path))
    if (glance?.kind === 'not-a-post') others.push(path)
    // A dry run shows reposts that wait; every other run leaves such a file unread.
    else if (glance?.kind === 'done' && !(glance.waits && settings.dryRun))
      live.push({ path, text: frontMatter, ...(glance.waits && { waits: true }) })
    else if (glance?.kind === 'draft')
      posts.push({ path, status: 'skipped', receipts: [], problems: [], because: { kind: 'draft' } })
    else if (glance?.kind === 'waits')
      waiting.push({ path, at: glance.at, timezone: glance.timezone ?? settings.timezone })
    else unsure.push({ path, text })
  }
  const instantOf = await instantsOf(waiting)
  for (const { path, at, timezone } of waiting) {
    const instant = instantOf(at, timezone)
    if (instant !== undefined) {
      const publishAt = dueTime(at, timezone, instant)
      posts.push({ path, status: 'waiting', receipts: [], problems: [], publishAt })
      continue
    }
    // A time that its zone skips or repeats, or an unknown zone: reading the whole file reports it.
    const file = readFileText(path, files)
    if ('text' in file) unsure.push(file)
    else posts.push(unreadable(file))
  }
  return { files: paths.length, others, live, posts, nearMisses, unsure }
}

function unreadable({ path, problem }: Extract<FileText, { readonly problem: unknown }>): PostReport {
  return { path, status: 'failed', receipts: [], problems: [problem] }
}

/** Looks instants up; the rules of time zones are loaded only if a post needs them. */
async function instantsOf(waiting: readonly Waiting[]): Promise<typeof simpleInstant> {
  if (waiting.every(({ at, timezone }) => simpleInstant(at, timezone) !== undefined)) return simpleInstant
  const { instantOf } = await import('../../core/post/time/instant.ts')
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
