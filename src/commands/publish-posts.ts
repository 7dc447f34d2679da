import { compose, shown, type Composer, type Composition } from '../core/compose.ts'
import { withThreadsKeys } from '../core/front-matter/edit.ts'
import type { MediaId } from '../core/ids.ts'
import type { Post } from '../core/post.ts'
import { error, warning, type Problem } from '../core/problem.ts'
import { keysOf, type Receipts } from '../core/receipt.ts'
import type { PostReport } from '../core/report.ts'
import type { Settings } from '../core/settings.ts'
import { problemOfThreads, ThreadsError } from '../core/threads-error.ts'
import type { Threads, World } from '../ports.ts'
import { publishChain } from '../publishing/chain.ts'
import type { PublishingEvent } from '../publishing/events.ts'
import { patiently } from '../publishing/patience.ts'
import { refusedLength } from '../publishing/preflight.ts'
import { WAITS } from '../publishing/waits.ts'
import type { TellRun } from './events.ts'

export type DuePost = { readonly post: Post; readonly composition: Composition }

export type PublishContext = {
  readonly composer: Composer
  readonly settings: Settings
  readonly world: World
  readonly tell: TellRun
}

/** Publishes one post after the other; what blocks the account ends the run, anything else only its post. */
export async function publishPosts(
  due: readonly DuePost[],
  context: PublishContext,
): Promise<readonly PostReport[]> {
  const { world, tell } = context
  if (due.length === 0) return []
  const threads = await world.threads()
  const reports: PostReport[] = []
  const claimed = new Set(due.flatMap(({ post }) => post.receipts?.posts.map(({ id }) => id) ?? []))
  let blocked = await accountProblem(threads, context)
  for (const each of due) {
    const published = blocked
      ? { report: heldBack(each, blocked), blocked }
      : await publishPost(each, { ...context, threads, claimed })
    tell({ kind: 'post', report: published.report })
    for (const { id } of published.report.receipts) claimed.add(id)
    reports.push(published.report)
    blocked = published.blocked
  }
  return reports
}

/** One request that tells whether the token works, before anything depends on it. */
async function accountProblem(
  threads: Threads,
  { world: { clock }, tell }: PublishContext,
): Promise<Problem | undefined> {
  try {
    const note = (event: PublishingEvent) => tell({ kind: 'segment', event, total: 0, text: '' })
    const username = await patiently(
      () => threads.username(),
      { unsure: WAITS.again },
      { clock, tell: note, number: 0 },
    )
    tell({ kind: 'account', username })
    return undefined
  } catch (cause) {
    if (cause instanceof ThreadsError) return problemOfThreads(cause)
    throw cause
  }
}

/** A post that is not tried, because nothing can be published for this account now. */
function heldBack({ post, composition }: DuePost, problem: Problem): PostReport {
  const later = problem.rule === 'threads/throttled'
  return {
    path: post.path,
    status: later ? 'deferred' : 'failed',
    receipts: post.receipts?.posts ?? [],
    problems: [...composition.problems, problem],
  }
}

type Published = { readonly report: PostReport; readonly blocked: Problem | undefined }
type PostContext = PublishContext & { readonly threads: Threads; readonly claimed: ReadonlySet<MediaId> }

async function publishPost(due: DuePost, context: PostContext): Promise<Published> {
  const { post } = due
  const { world, tell, threads, claimed } = context
  const already = post.receipts?.posts ?? []
  const composed = await acceptedLength(due, context)
  if (composed instanceof ThreadsError) {
    const problem = problemOfThreads(composed)
    const blocked = composed.blocksAccount ? problem : undefined
    return { report: heldBack(due, problem), blocked }
  }
  const { segments, digest, problems } = composed
  if (problems.some(({ severity }) => severity === 'error')) {
    return {
      report: { path: post.path, status: 'failed', receipts: already, problems, segments: shown(composed) },
      blocked: undefined,
    }
  }

  const texts = segments.map(({ text }) => text)
  tell({ kind: 'chain', path: post.path, segments: texts, already: already.length })
  const { receipts, stopped } = await publishChain(segments, already, {
    threads,
    clock: world.clock,
    claimed,
    tell: (event) =>
      tell({ kind: 'segment', event, total: texts.length, text: texts[event.number - 1] ?? '' }),
  })
  tell({ kind: 'chain-end' })
  const [head, ...replies] = receipts
  const live = head && {
    posts: [head, ...replies] as const,
    digest,
    whole: receipts.length === segments.length,
  }
  const unwritten = live && receipts.length >= already.length ? writeBack(post, live, context) : undefined
  const report: PostReport = {
    path: post.path,
    status: statusOf(live, stopped?.problem),
    receipts,
    segments: shown(composed),
    problems: [...problems, ...[stopped?.problem, unwritten].filter((problem) => problem !== undefined)],
  }
  return { report, blocked: stopped?.account === 'blocked' ? stopped.problem : undefined }
}

/**
 * The post as Threads takes it: where it refuses the length of a segment, the chain is split again by bytes,
 * before any of it is public.
 */
async function acceptedLength(due: DuePost, context: PostContext): Promise<Composition | ThreadsError> {
  const { post, composition } = due
  const { threads, world, tell, composer } = context
  const ahead = composition.segments.slice(post.receipts?.posts.length ?? 0).map(({ text }) => text)
  try {
    const note = (event: PublishingEvent) => tell({ kind: 'segment', event, total: ahead.length, text: '' })
    const refusal = await refusedLength(ahead, { threads, clock: world.clock, tell: note })
    if (!refusal) return composition
    tell({ kind: 'recounted', path: post.path, why: refusal.message })
    // A chain that has begun cannot be split anew: its digest no longer fits, and the author is told so.
    const recounted = compose(post, { ...composer, counting: 'bytes' })
    const told = warning('text/counted-by-bytes', {
      found: refusal.message,
      expected: 'at most 500 as Threads counts',
      ...(post.path !== undefined && { path: post.path }),
      line: post.line,
    })
    return { ...recounted, problems: [...recounted.problems, told] }
  } catch (cause) {
    if (cause instanceof ThreadsError) return cause
    throw cause
  }
}

function statusOf(live: Receipts | undefined, stopped: Problem | undefined): PostReport['status'] {
  if (live?.whole) return 'published'
  if (live) return 'partial'
  return stopped?.rule === 'threads/throttled' ? 'deferred' : 'failed'
}

/** Puts the receipts into the file as it is now, which may be newer than what was read. */
function writeBack(
  { path }: Post,
  receipts: Receipts,
  { settings, world }: PublishContext,
): Problem | undefined {
  if (settings.writeBack === 'none' || path === undefined) return undefined
  const expected = 'the receipts in the front matter'
  try {
    const edited = withThreadsKeys(
      world.files.read(path).toString('utf8'),
      keysOf(receipts, world.clock.now()),
    )
    if (!edited.ok) return { ...edited.problem, path }
    world.files.write(path, edited.text)
    return undefined
  } catch (cause) {
    const found = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown reason'
    return error('files/not-written', { found, expected, path })
  }
}
