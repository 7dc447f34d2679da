import type { ContainerDraft } from '../core/threads/draft.ts'
import type { ContainerId, MediaId } from '../core/threads/ids.ts'
import type { Doubt } from '../core/journal.ts'
import { error, type Problem } from '../core/problem.ts'
import { problemOfThreads, ThreadsError } from '../core/threads/error.ts'
import type { Threads } from '../ports/threads.ts'
import { becomesReady, createContainer, FailedContainer, LostContainer, stateOf } from './container.ts'
import { learning, type Pace } from './pace.ts'
import { patiently, type Patience } from './patience.ts'
import { settle } from './settle.ts'
import { WAITS } from './waits.ts'

/** What is written down about one segment, on disk before the call returns. */
export type SegmentJournal = {
  publishing(doubt: Doubt): void
  unpublished(): void
  live(id: MediaId): void
}

export type SegmentContext = Patience & {
  readonly threads: Threads
  readonly journal: SegmentJournal
  /** Media ids that are known to be something else. */
  readonly claimed: ReadonlySet<MediaId>
  readonly pace: Pace
  readonly secure: () => Promise<void>
  /** False where only the past is to be told: nothing is published then, not even again. */
  readonly mayPublish: boolean
}

/** How publishing one segment ended. Anything but `live` ends the chain for this run. */
export type SegmentOutcome =
  | { readonly kind: 'live'; readonly id: MediaId }
  | {
      readonly kind: 'stopped'
      readonly problem: Problem
      readonly account: 'usable' | 'blocked'
      /** What the network refused it for, where another way of saying it may be accepted. */
      readonly refusal?: Refusal | undefined
    }

/** Refusals for which a post can be composed another way. */
export type Refusal = 'too-long' | 'link-refused'

export function refusalOf({ kind }: ThreadsError): Refusal | undefined {
  return kind === 'too-long' || kind === 'link-refused' ? kind : undefined
}

type Stopped = Extract<SegmentOutcome, { kind: 'stopped' }>

/** Containers are free and invisible; a lost one is replaced this often. */
const CONTAINERS = 3
/** A run that is to stop waits this long for the answer to a publish that is under way. */
const GRACE_MS = 2500

/**
 * Publishes one segment: create, wait, publish. Creating may be repeated, as a container is invisible until it
 * is published. Publishing is never repeated unless it certainly did not happen; a lost answer is settled by
 * asking the network what it did.
 *
 * @throws Interruption when the run is to stop; the journal tells how far it came.
 */
export async function publishSegment(
  draft: ContainerDraft,
  context: SegmentContext,
): Promise<SegmentOutcome> {
  const { clock } = context
  try {
    for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
      try {
        const since = clock.now()
        const container = await createContainer(draft, context)
        const doubt = { container, text: draft.text, replyTo: draft.replyTo, since }
        await becomesReady(container, draft.media, context)
        return await published(doubt, context)
      } catch (cause) {
        if (!(cause instanceof LostContainer)) throw cause
      }
    }
    const found = `${CONTAINERS} containers that never became visible`
    return stopped(error('threads/not-ready', { found, expected: 'one that can be published' }))
  } catch (cause) {
    if (cause instanceof FailedContainer) return stopped(cause.problem)
    if (cause instanceof Untold) return stopped(problemOfThreads(cause.reason), 'blocked')
    if (!(cause instanceof ThreadsError)) throw cause
    return {
      ...stopped(problemOfThreads(cause), cause.blocksAccount ? 'blocked' : 'usable'),
      refusal: refusalOf(cause),
    }
  }
}

/**
 * Finds out what became of a publish that a run before left in doubt, and makes it good where it did not happen.
 * `unpublished`: it did not, and its container is dead.
 */
export async function settleDoubt(
  doubt: Doubt,
  context: SegmentContext,
): Promise<SegmentOutcome | { readonly kind: 'unpublished' }> {
  const settled = await settle(doubt, context)
  switch (settled.kind) {
    case 'live':
      context.journal.live(settled.id)
      return settled
    case 'unpublished':
      context.journal.unpublished()
      return settled
    case 'in-doubt': {
      const found = `segment ${context.number}${beginningOf(doubt)}, published or not (container ${doubt.container})`
      return stopped(error('threads/in-doubt', { found, expected: 'to see whether it went live' }), 'blocked')
    }
  }
}

/** As much of a text as it takes to find it on the account; a picture may have none. */
function beginningOf({ text }: Doubt): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line === '' ? '' : ` (“${line.length > 40 ? `${line.slice(0, 40).toWellFormed()}…` : line}”)`
}

function stopped(problem: Problem, account: 'usable' | 'blocked' = 'usable'): Stopped {
  return { kind: 'stopped', problem, account }
}

/** An answer that is not definite ends the asking at once: from there on only `settle` may act. */
async function published(doubt: Doubt, context: SegmentContext): Promise<SegmentOutcome> {
  const { threads, journal, tell, number, clock, signal, pace } = context
  const { container } = doubt
  await clock.sleep(pace.container, signal)
  await context.secure()
  signal.throwIfAborted()
  journal.publishing(doubt)
  let tried = false
  const publish = async () => {
    // That a container is unknown may also be how the network answers once it has been published.
    if (tried && (await isPublished(container, context)))
      throw new ThreadsError('unsure', false, 'a container that was said to be unknown is published')
    tried = true
    return threads.publishContainer(container)
  }
  try {
    const waits = { 'not-visible-yet': WAITS.visible }
    const id = await patiently(publish, waits, learning('container', context), afterGrace(context))
    journal.live(id)
    return { kind: 'live', id }
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    // Known nowhere after half a minute, a container is lost; unless that is how a second publish is answered.
    const invisible = cause.kind === 'not-visible-yet'
    const lost = invisible && !(await isPublished(container, context))
    if (lost || (cause.definite && !invisible)) {
      journal.unpublished()
      throw lost ? new LostContainer() : cause
    }
    tell({ kind: 'in-doubt', number, why: cause.message })
    const settled = await settleDoubt(doubt, context)
    if (settled.kind === 'unpublished') throw new LostContainer()
    return settled
  }
}

/** A container does not tell whether it is published: until it does, nothing can be done with it. */
class Untold extends Error {
  readonly reason: ThreadsError
  constructor(reason: ThreadsError) {
    super(reason.message)
    this.reason = reason
  }
}

/** @throws Untold */
async function isPublished(container: ContainerId, context: SegmentContext): Promise<boolean> {
  try {
    return (await stateOf(container, context)).status === 'PUBLISHED'
  } catch (cause) {
    throw cause instanceof ThreadsError ? new Untold(cause) : cause
  }
}

/** A publish that is under way when the run is to stop is worth a moment: its answer saves the asking. */
function afterGrace({ signal, clock }: SegmentContext): AbortSignal {
  const controller = new AbortController()
  const abort = () => void clock.sleep(GRACE_MS).then(() => controller.abort(signal.reason))
  signal.addEventListener('abort', abort, { once: true })
  return controller.signal
}
