import { compose, shown, type Composer, type Composition } from '../core/compose.ts'
import { Interruption } from '../core/interruption.ts'
import type { ChainKey } from '../core/journal.ts'
import type { Post } from '../core/post.ts'
import { error, warning, type Problem } from '../core/problem.ts'
import { costOf, spend, type Quota } from '../core/quota.ts'
import type { Receipt } from '../core/receipt.ts'
import type { PostReport, Status } from '../core/report.ts'
import { problemOfThreads, ThreadsError } from '../core/threads-error.ts'
import type { World } from '../ports.ts'
import { patienceOf, type Account } from '../publishing/account.ts'
import { adopted } from '../publishing/adopt.ts'
import { publishChain } from '../publishing/chain.ts'
import type { PublishingEvent } from '../publishing/events.ts'
import { refusedLength } from '../publishing/preflight.ts'
import type { TellRun } from './events.ts'
import type { Recovered } from './recover.ts'
import { writeBack } from './write-back.ts'

export type DuePost = {
  readonly post: Post
  readonly composition: Composition
}

export type PostContext = {
  readonly account: Account
  readonly composer: Composer
  readonly world: World
  readonly tell: TellRun
  readonly writesFiles: boolean
  readonly quota: Quota
  /** What runs before this one left unfinished. */
  readonly recovered: readonly Recovered[]
}

export type Published = {
  readonly report: PostReport
  readonly left: Quota
  /** Why nothing more can be published for this account in this run. */
  readonly blocked: Problem | undefined
}

/** Publishes what is not live yet of one post, and keeps its receipts. */
export async function publishPost(due: DuePost, context: PostContext): Promise<Published> {
  const { post } = due
  const before = post.receipts?.posts ?? []
  const parked = context.recovered.find(({ chain, problem }) => problem && chain.path === post.path)?.problem
  const ended = (status: Status, problems: readonly Problem[], blocked?: Problem): Published => ({
    report: { path: post.path, status, receipts: before, problems },
    left: context.quota,
    blocked,
  })
  if (parked) return ended('failed', [...due.composition.problems, parked])
  try {
    const composition = await acceptedLength(due, context)
    const { problems } = composition
    if (problems.some(({ severity }) => severity === 'error')) return ended('failed', problems)
    const { live, unseen } = await liveAlready(due, composition, context)
    const told = [...problems, ...unseen]
    if (unseen.some(({ severity }) => severity === 'error')) return ended('failed', told)
    const left = spend(context.quota, costOf(composition.segments.length, live.length))
    if (!left) return ended('deferred', [...told, spent(context.quota, composition, live.length)])
    return { ...(await publishRest(due, { ...composition, problems: told }, live, context)), left }
  } catch (cause) {
    if (cause instanceof Interruption)
      return ended('failed', [...due.composition.problems, cause.problem], cause.problem)
    if (!(cause instanceof ThreadsError)) throw cause
    const problem = problemOfThreads(cause)
    const status = cause.kind === 'throttled' ? 'deferred' : 'failed'
    return ended(status, [...due.composition.problems, problem], cause.blocksAccount ? problem : undefined)
  }
}

async function publishRest(
  { post }: DuePost,
  composition: Composition,
  live: readonly Receipt[],
  { account, world, tell, writesFiles }: PostContext,
): Promise<Omit<Published, 'left'>> {
  const { path } = post
  const { segments, digest, problems } = composition
  const texts = segments.map(({ text }) => text)
  const chain: ChainKey = { account: account.name, path, digest }
  tell({ kind: 'chain', path, segments: texts, already: live.length })
  const note = (event: PublishingEvent) =>
    tell({ kind: 'segment', event, total: texts.length, text: texts[event.number - 1] ?? '' })
  const { receipts, stopped } = await publishChain(segments, live, { account, chain, tell: note })
  tell({ kind: 'chain-end' })
  for (const { id } of receipts) account.claimed.add(id)

  const [head, ...replies] = receipts
  const whole = receipts.length === segments.length
  const keep = writesFiles && path !== undefined && head !== undefined
  const unwritten = keep ? writeBack(path, { posts: [head, ...replies], digest, whole }, world) : undefined
  if (head !== undefined && !unwritten && (keep || whole)) account.journal.record({ kind: 'written', chain })
  const found = [stopped?.problem, unwritten].filter((problem) => problem !== undefined)
  const status = statusOf({
    whole,
    begun: head !== undefined,
    adopted: live.length === segments.length,
    stopped: stopped?.problem,
  })
  return {
    report: { path, status, receipts, segments: shown(composition), problems: [...problems, ...found] },
    blocked: stopped?.account === 'blocked' ? stopped.problem : undefined,
  }
}

function statusOf(chain: {
  readonly whole: boolean
  readonly begun: boolean
  readonly adopted: boolean
  readonly stopped: Problem | undefined
}): Status {
  if (chain.whole) return chain.adopted ? 'adopted' : 'published'
  if (chain.begun) return 'partial'
  return chain.stopped?.rule === 'threads/throttled' ? 'deferred' : 'failed'
}

/**
 * The post as Threads takes it: where it refuses the length of a segment, the chain is split again by bytes,
 * before any of it is public.
 */
async function acceptedLength(
  { post, composition }: DuePost,
  { account, tell, composer }: PostContext,
): Promise<Composition> {
  const ahead = composition.segments.slice(post.receipts?.posts.length ?? 0).map(({ text }) => text)
  const note = (event: PublishingEvent) => tell({ kind: 'segment', event, total: 0, text: '' })
  const refusal = await refusedLength(ahead, account.threads, patienceOf(account, note))
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
}

/** What of the chain is live, by its receipts and by what the account shows, and what could not be seen. */
async function liveAlready(
  { post }: DuePost,
  { segments, digest }: Composition,
  { account, tell, recovered }: PostContext,
): Promise<{ readonly live: readonly Receipt[]; readonly unseen: readonly Problem[] }> {
  const journaled = recovered.find(
    ({ chain, kept }) => !kept && chain.path === post.path && chain.digest === digest,
  )
  const before = journaled?.receipts?.posts ?? post.receipts?.posts ?? []
  if (before.length === segments.length) return { live: before, unseen: [] }
  const note = (event: PublishingEvent) => tell({ kind: 'segment', event, total: 0, text: '' })
  const live = await adopted(
    segments,
    before,
    post.publishAt?.at ?? -Infinity,
    account,
    patienceOf(account, note),
  )
  if (!('hidden' in live)) return { live, unseen: [] }
  if (live.hidden === 'feed') {
    const found = 'an account whose posts the token may not read'
    return {
      live: before,
      unseen: [warning('threads/feed-hidden', { found, expected: 'to see what is live' })],
    }
  }
  const found = 'a chain that has begun, and replies that the token may not read'
  // Receipts tell how far the chain came; without them only the account could.
  const hidden = before.length > 0 ? warning : error
  return { live: before, unseen: [hidden('threads/replies-hidden', { found, expected: 'to see them' })] }
}

function spent(quota: Quota, { segments }: Composition, live: number): Problem {
  const cost = costOf(segments.length, live)
  return warning('threads/quota', {
    found: `room for ${quota.posts} posts and ${quota.replies} replies`,
    expected: `room for ${cost.posts} and ${cost.replies}`,
  })
}
