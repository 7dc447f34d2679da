import { Interruption } from '../../core/interruption.ts'
import { composeAs } from '../../core/post/compose.ts'
import type { Composition, Variation } from '../../core/post/composition.ts'
import type { Post } from '../../core/post/post.ts'
import { asWarning, warning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { PublishingEvent } from '../../core/publishing-events.ts'
import { ThreadsError, type Refusal } from '../../core/threads/error.ts'
import { findObstacles } from '../../publishing/preflight.ts'
import { publishChain } from '../../publishing/publish-chain.ts'
import { segmentContext, type ChainContext } from '../../publishing/segment-context.ts'
import { composerOf } from '../../run/composer.ts'
import { endPost, type PostContext, type PostOutcome } from './post-outcome.ts'
import { prepareChain } from './prepare-chain.ts'
import type { Attempt, PreparedChain } from './prepared-chain.ts'
import { recordChain } from './record-chain.ts'

/** Publishes what is not live yet of one post, and adds its receipts to those that are written back. */
export async function publishPost(
  post: Post,
  composition: Composition,
  context: PostContext,
): Promise<PostOutcome> {
  const { problems } = composition
  const unresolved = context.recovered.find(
    ({ chain, problem }) => problem && chain.path === post.path,
  )?.problem
  if (unresolved) return endPost(post, 'failed', [...problems, unresolved], context)
  try {
    return await publishComposed(post, composition, context)
  } catch (cause) {
    if (!(cause instanceof Interruption || cause instanceof ThreadsError)) throw cause
    const problem = problemOf(cause)
    const defers = cause.kind === 'throttled'
    const why = defers ? asWarning(problem) : problem
    const ended = endPost(post, defers ? 'deferred' : 'failed', [...problems, why], context)
    const blocks = cause instanceof Interruption || cause.blocksAccount
    return { ...ended, blocked: blocks ? problem : undefined }
  }
}

/** Composes the post another way when the network refuses it for a reason that this can change. */
async function publishComposed(
  post: Post,
  composition: Composition,
  context: PostContext,
): Promise<PostOutcome> {
  const composer = composerOf(context.run)
  let variation: Variation = { counting: composer.counting, linkInText: false }
  const composeFrom = (live: readonly string[]) => composeAs(post, composer, { ...variation, live })
  let attempt: Attempt = { composition, composeFrom, told: [] }
  for (;;) {
    const chain = await prepareChain(post, attempt, context)
    if ('report' in chain) return chain
    const tried = await tryChain(post, chain, context)
    if (!('refusal' in tried)) return tried
    const { refusal, problem } = tried
    const next = vary(variation, refusal)
    if (!next || !mayVary(chain, refusal))
      return endPost(post, 'failed', [...chain.told, problem], context, attempt.composition)
    context.run.tell({ kind: 'recomposed', path: post.path, refusal, why: problem.message })
    variation = next
    const { isCutOtherwise = false } = attempt.composition
    attempt = {
      composition: { ...composeAs(post, composer, next), isCutOtherwise },
      composeFrom,
      told: [...attempt.told, noteOn(refusal, problem)],
    }
  }
}

/** Whether it may be composed another way: not behind what is live, unless another version has cut that. */
function mayVary({ composition, live }: PreparedChain, refusal: Refusal): boolean {
  return live.length === 0 || (composition.isCutOtherwise === true && refusal === 'too-long')
}

/** What the author is told of a refusal that is mended. How Threads says that a text is too long would only frighten. */
const noteOn = (refusal: Refusal, { message }: Problem): Problem =>
  refusal === 'too-long'
    ? warning('text/counted-by-bytes', {})
    : warning('threads/link-moved', { answer: message })

/** How to compose the post after a refusal; undefined where that was tried already. */
function vary({ counting, linkInText }: Variation, refusal: Refusal): Variation | undefined {
  if (refusal === 'too-long') return counting === 'bytes' ? undefined : { counting: 'bytes', linkInText }
  return linkInText ? undefined : { counting, linkInText: true }
}

/** The network refuses the post as it was composed, and nothing of it is public. */
type Refused = { readonly refusal: Refusal; readonly problem: Problem }

/** Tries what only the network can judge, then publishes the chain. */
async function tryChain(
  post: Post,
  chain: PreparedChain,
  context: PostContext,
): Promise<PostOutcome | Refused> {
  const { drafts, live, told, composition } = chain
  const chainContext = chainContextOf(chain, context)
  const contextOf = (number: number) => segmentContext(chainContext, number)
  const obstacles = await findObstacles(drafts, live.length, contextOf)
  for (const { refusal, problem } of obstacles) if (refusal) return { refusal, problem }
  if (obstacles.length > 0) {
    const problems = obstacles.map(({ problem }) => problem)
    return endPost(post, 'failed', [...told, ...problems], context, composition)
  }
  const { tell } = context.run
  tell({ kind: 'chain', path: post.path, segments: drafts.map(({ text }) => text), already: live.length })
  const outcome = await publishChain(drafts, live, chainContext)
  tell({ kind: 'chain-end' })
  const { stopped, receipts } = outcome
  if (stopped?.refusal && receipts.length === live.length && mayVary(chain, stopped.refusal))
    return { refusal: stopped.refusal, problem: stopped.problem }
  return recordChain(post, chain, outcome, context)
}

function chainContextOf(
  { key, drafts }: PreparedChain,
  { account, run: { tell } }: PostContext,
): ChainContext {
  const total = drafts.length
  const note = (event: PublishingEvent) =>
    tell({ kind: 'segment', event, total, text: drafts[event.number - 1]?.text ?? '' })
  return { account, chain: key, tell: note }
}
