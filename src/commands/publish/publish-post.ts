import { composeAs, shown, type Composer, type Composition, type Variation } from '../../core/post/compose.ts'
import type { ContainerDraft } from '../../core/threads/draft.ts'
import { draftsOf } from '../../core/threads/drafts-of.ts'
import { problemsOfLosses } from '../../core/threads/losses.ts'
import { Interruption } from '../../core/interruption.ts'
import type { ChainKey } from '../../core/journal.ts'
import type { Post } from '../../core/post/post.ts'
import { asWarning, hasError, placeOf, warning, type Problem } from '../../core/problem.ts'
import { costOf, spend, type Quota } from '../../core/threads/quota.ts'
import type { Receipt, Receipts } from '../../core/post/receipt.ts'
import type { PostReport, Status } from '../../core/report.ts'
import { problemOfThreads, ThreadsError } from '../../core/threads/error.ts'
import type { World } from '../../ports/world.ts'
import type { Account } from '../../publishing/account.ts'
import {
  publishChain,
  segmentContext,
  type ChainContext,
  type ChainOutcome,
} from '../../publishing/publish-chain.ts'
import type { PublishingEvent } from '../../publishing/events.ts'
import { obstaclesAhead } from '../../publishing/preflight.ts'
import type { Refusal } from '../../publishing/publish-segment.ts'
import type { TellRun } from '../../run/events.ts'
import { liveAlready } from './live-already.ts'
import { mediaOf } from '../../run/media.ts'
import { roomFrom, spent } from './quota-room.ts'
import type { Recovered } from '../../run/recover.ts'
import { targetsIn } from '../../run/targets.ts'
import type { Texts } from '../../repository/post-files.ts'
import type { WriteBack } from '../../repository/write-back/write-back.ts'

export type PostContext = {
  readonly account: Account
  readonly composer: Composer
  readonly world: World
  readonly tell: TellRun
  readonly texts: Texts
  readonly writeBack: WriteBack
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

/** A post on its way: how it is composed by now, and all that has been said of it. */
type Attempt = { readonly composition: Composition; readonly told: readonly Problem[] }

/** Publishes what is not live yet of one post, and keeps its receipts. */
export async function publishPost(
  post: Post,
  composition: Composition,
  context: PostContext,
): Promise<Published> {
  const { problems } = composition
  try {
    const parked = context.recovered.find(
      ({ chain, problem }) => problem && chain.path === post.path,
    )?.problem
    if (parked) return ended(post, 'failed', [...problems, parked], context)
    return await attempt(
      post,
      { composition, told: [] },
      { counting: context.composer.counting, linkInText: false },
      context,
    )
  } catch (cause) {
    if (cause instanceof Interruption) {
      return { ...ended(post, 'failed', [...problems, cause.problem], context), blocked: cause.problem }
    }
    if (!(cause instanceof ThreadsError)) throw cause
    const problem = located(post, problemOfThreads(cause), cause.blocksAccount ? 'blocked' : 'usable')
    const status = cause.kind === 'throttled' ? 'deferred' : 'failed'
    const blocked = cause.blocksAccount ? problem : undefined
    const why = status === 'deferred' ? asWarning(problem) : problem
    return { ...ended(post, status, [...problems, why], context), blocked }
  }
}

/** One way of composing the post, tried out; where the network refuses just that way, the next. */
async function attempt(
  post: Post,
  { composition, told }: Attempt,
  variation: Variation,
  context: PostContext,
): Promise<Published> {
  const { account, world, quota, writeBack } = context
  const record = post.path === undefined ? writeBack.inline : undefined
  const found = await mediaOf(composition, post.path, world)
  const { targets, problems: unmet } = targetsIn(post, context.texts)
  const { live, unseen } = await liveAlready(post, composition, targets.replyTo, context)
  const full = live.length < composition.segments.length ? record?.full(composition) : undefined
  const barrier = full ? [full] : []
  const said = [...composition.problems, ...told, ...found.problems, ...unmet, ...unseen, ...barrier]
  if (hasError(said)) return ended(post, 'failed', said, context, composition)

  const drafts = draftsOf({ ...composition, ...targets, media: found.media })
  const cost = costOf(drafts.length, live.length)
  const left = spend(quota, cost)
  if (!left) {
    const publishAt = await roomFrom(cost, quota, account)
    const deferred = ended(post, 'deferred', [...said, spent(quota, cost)], context, composition)
    return { ...deferred, report: { ...deferred.report, publishAt } }
  }

  const chain: ChainKey = {
    account: account.name,
    path: post.path,
    digest: composition.digest,
    ...(record && { record: record.name }),
  }
  const chainContext = contextOf(chain, drafts, context)
  const obstacles = await obstaclesAhead(drafts, live.length, (number) =>
    segmentContext(chainContext, number),
  )
  const refused = obstacles.find(({ refusal }) => refusal !== undefined)
  if (!refused && obstacles.length > 0) {
    return ended(
      post,
      'failed',
      [...said, ...obstacles.map(({ problem }) => at(post, problem))],
      context,
      composition,
    )
  }
  const again = (problem: Problem, refusal: Refusal) => {
    const next = varied(variation, refusal)
    if (!next || live.length > 0)
      return ended(post, 'failed', [...said, at(post, problem)], context, composition)
    context.tell({ kind: 'recomposed', path: post.path, refusal, why: problem.found })
    const recomposed = composeAs(post, context.composer, next)
    const note = at(
      post,
      warning(NOTED[refusal], { found: problem.found, expected: 'a post as it was composed' }),
    )
    return attempt(post, { composition: recomposed, told: [...told, note] }, next, context)
  }
  if (refused?.refusal) return again(refused.problem, refused.refusal)

  const outcome = await publishDrafts(drafts, live, chainContext, context)
  const { stopped, receipts } = outcome
  if (stopped?.refusal && receipts.length === 0) return again(stopped.problem, stopped.refusal)
  return { ...kept(post, { composition, told: said }, { live, chain, outcome }, context), left }
}

const NOTED = { 'too-long': 'text/counted-by-bytes', 'link-refused': 'threads/link-moved' } as const

/** The way of composing that answers a refusal; undefined where it was taken already. */
function varied({ counting, linkInText }: Variation, refusal: Refusal): Variation | undefined {
  if (refusal === 'too-long') return counting === 'bytes' ? undefined : { counting: 'bytes', linkInText }
  return linkInText ? undefined : { counting, linkInText: true }
}

async function publishDrafts(
  drafts: readonly ContainerDraft[],
  live: readonly Receipt[],
  chainContext: ChainContext,
  { tell, account }: PostContext,
): Promise<ChainOutcome> {
  const { path } = chainContext.chain
  tell({ kind: 'chain', path, segments: drafts.map(({ text }) => text), already: live.length })
  const outcome = await publishChain(drafts, live, chainContext)
  tell({ kind: 'chain-end' })
  for (const { id } of outcome.receipts) account.claimed.add(id)
  return outcome
}

type Outcome = { readonly live: readonly Receipt[]; readonly chain: ChainKey; readonly outcome: ChainOutcome }

/** Keeps the receipts of what is live, and reports. */
function kept(
  post: Post,
  { composition, told }: Attempt,
  { live, chain, outcome: { receipts, losses, stopped } }: Outcome,
  { writeBack }: PostContext,
): Omit<Published, 'left'> {
  const [head, ...replies] = receipts
  const whole = receipts.length === composition.segments.length
  const kept: Receipts | undefined = head && { posts: [head, ...replies], digest: composition.digest, whole }
  const unwritten = kept && writeBack.add(chain, kept)
  const lost = [...losses].flatMap(([number, parts]) => problemsOfLosses(post, number, parts))
  const status = statusOf({
    whole,
    head,
    adopted: live.length === composition.segments.length,
    stopped: stopped?.problem,
  })
  const why = stopped && located(post, stopped.problem, stopped.account)
  const problems = [
    ...told,
    ...lost,
    ...(why ? [status === 'deferred' ? asWarning(why) : why] : []),
    ...(unwritten ? [unwritten] : []),
  ]
  return {
    report: { path: post.path, status, receipts, segments: shown(composition), problems },
    blocked: stopped?.account === 'blocked' ? why : undefined,
  }
}

/**
 * Names the post in what concerns it: that the account is blocked, or the network down, concerns all of them. A doubt
 * holds back the account and is of its post.
 */
function located(post: Post, problem: Problem, account: 'usable' | 'blocked'): Problem {
  const ofAll = account === 'blocked' || problem.rule === 'threads/unreachable'
  return ofAll && problem.rule !== 'threads/in-doubt' ? problem : at(post, problem)
}

function statusOf(chain: {
  readonly whole: boolean
  readonly head: Receipt | undefined
  readonly adopted: boolean
  readonly stopped: Problem | undefined
}): Status {
  if (chain.whole) return chain.adopted ? 'adopted' : 'published'
  if (chain.head) return 'partial'
  return chain.stopped?.rule === 'threads/throttled' ? 'deferred' : 'failed'
}

function contextOf(
  chain: ChainKey,
  drafts: readonly ContainerDraft[],
  { account, tell }: PostContext,
): ChainContext {
  const total = drafts.length
  const note = (event: PublishingEvent) =>
    tell({ kind: 'segment', event, total, text: drafts[event.number - 1]?.text ?? '' })
  return { account, chain, tell: note }
}

function at(post: Post, problem: Problem): Problem {
  return { ...problem, ...placeOf(post) }
}

function ended(
  { path, receipts }: Post,
  status: Status,
  problems: readonly Problem[],
  { quota }: PostContext,
  composition?: Composition,
): Published {
  const segments = composition && { segments: shown(composition) }
  return {
    report: { path, status, receipts: receipts?.posts ?? [], problems, ...segments },
    left: quota,
    blocked: undefined,
  }
}
