import type { UncertainPublish } from '../core/journal.ts'
import { error, type Problem } from '../core/problem.ts'
import { problemOf } from '../core/problem-of.ts'
import type { ContainerDraft } from '../core/threads/draft.ts'
import { ThreadsError } from '../core/threads/error.ts'
import type { ContainerId } from '../core/threads/ids.ts'
import { READING, scopesOf } from '../core/threads/token/scopes.ts'
import { prepareContainer, readContainerState } from './container.ts'
import type { SegmentOutcome } from './outcome.ts'
import type { SegmentContext } from './segment-context.ts'
import { settle } from './settle.ts'
import { explain } from './token/explain.ts'
import { afterGrace } from './waiting/after-grace.ts'
import { learnPace } from './waiting/pace.ts'
import { WAITS } from './waiting/waits.ts'
import { withRetry } from './waiting/with-retry.ts'

type Stopped = Extract<SegmentOutcome, { kind: 'stopped' }>
/** The container is dead and was certainly not published: a new one may take its place. */
type Lost = { readonly kind: 'lost' }

/** Containers are free and invisible; a lost one is replaced this often. */
const CONTAINERS = 3

/**
 * Publishes one segment: create, wait, publish. Creating may be repeated, as a container is invisible until it
 * is published. Publishing is never repeated unless it certainly did not happen; a lost answer is settled by
 * asking the network what it did.
 *
 * @throws Interruption when the run has to stop; the journal says how far it came.
 */
export async function publishSegment(
  draft: ContainerDraft,
  context: SegmentContext,
): Promise<SegmentOutcome> {
  const { text, replyTo } = draft
  try {
    for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
      const since = context.clock.now()
      const prepared = await prepareContainer(draft, context)
      if (prepared.kind === 'failed') return stopped(prepared.problem)
      if (prepared.kind === 'lost') continue
      const outcome = await publishOnce({ container: prepared.container, text, replyTo, since }, context)
      if (outcome.kind !== 'lost') return outcome
    }
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    const why = await explain(cause, scopesOf(draft), context)
    return { ...stopped(problemOf(why), why.blocksAccount), refusal: why.refusal }
  }
  const answer = `${CONTAINERS} containers, one after the other, could not be published`
  return stopped(error('threads/not-ready', { answer }))
}

/** After an answer that is not definite, only `settle` may act. */
async function publishOnce(
  publish: UncertainPublish,
  context: SegmentContext,
): Promise<SegmentOutcome | Lost> {
  const { threads, journal, clock, signal, pace } = context
  const { container } = publish
  await clock.sleep(pace.container, signal)
  await context.ensureLease()
  signal.throwIfAborted()
  journal.publishing(publish)
  let tried = false
  const call = async () => {
    // “Unknown container” may also be the answer for one that is already published.
    const published = tried && (await isPublished(container, context))
    if (published instanceof ThreadsError) return published
    if (published)
      throw new ThreadsError('unsure', false, 'the container was unknown to Threads, and is now published')
    tried = true
    return threads.publishContainer(container)
  }
  try {
    const waits = { 'not-visible-yet': WAITS.visible }
    const id = await withRetry(call, waits, learnPace('container', context), afterGrace(context))
    if (id instanceof ThreadsError) return stopped(problemOf(id), true)
    journal.live(id)
    return { kind: 'live', id }
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    return resolveFailedPublish(cause, publish, context)
  }
}

/** @throws ThreadsError if the publish certainly did not happen. */
async function resolveFailedPublish(
  cause: ThreadsError,
  publish: UncertainPublish,
  context: SegmentContext,
): Promise<SegmentOutcome | Lost> {
  const { journal, tell, number } = context
  if (cause.kind === 'not-visible-yet') {
    // A container that is unknown for half a minute is lost, unless it is already published.
    const published = await isPublished(publish.container, context)
    if (published instanceof ThreadsError) return stopped(problemOf(published), true)
    if (!published) {
      journal.unpublished()
      const why = await explain(cause, [], context)
      if (why !== cause) throw why
      return { kind: 'lost' }
    }
  } else if (cause.definite) {
    journal.unpublished()
    throw cause
  }
  tell({ kind: 'in-doubt', number, why: cause.message })
  const outcome = await settleUncertain(publish, context)
  return outcome.kind === 'unpublished' ? { kind: 'lost' } : outcome
}

/**
 * Finds out what became of a publish that is in doubt, and repeats it where it did not happen.
 * `unpublished`: it did not, and its container is dead.
 */
export async function settleUncertain(
  publish: UncertainPublish,
  context: SegmentContext,
): Promise<SegmentOutcome | { readonly kind: 'unpublished' }> {
  const { journal, number } = context
  const finding = await settle(publish, context)
  switch (finding.kind) {
    case 'live':
      journal.live(finding.id)
      return finding
    case 'unpublished':
      journal.unpublished()
      return finding
    case 'in-doubt': {
      const { container } = publish
      const doubt = error('threads/in-doubt', { segment: number, text: beginningOf(publish), container })
      return stopped(doubt, true)
    }
  }
}

const HALF_CHARACTER = /[\uD800-\uDBFF]$/

/** As much of a text as it takes to find it on the account; a picture may have none. */
function beginningOf({ text }: UncertainPublish): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40).replace(HALF_CHARACTER, '')}…` : line
}

/** Whether a container is published; the error where the network does not say: nothing can be done with it then. */
async function isPublished(container: ContainerId, context: SegmentContext): Promise<boolean | ThreadsError> {
  try {
    return (await readContainerState(container, context)).status === 'PUBLISHED'
  } catch (cause) {
    if (cause instanceof ThreadsError) return explain(cause, READING, context)
    throw cause
  }
}

function stopped(problem: Problem, blocksAccount = false): Stopped {
  return { kind: 'stopped', problem, blocksAccount }
}
