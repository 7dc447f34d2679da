import type { ContainerDraft } from '../core/draft.ts'
import type { ContainerId, MediaId } from '../core/ids.ts'
import { error, type Problem } from '../core/problem.ts'
import { problemOfThreads, ThreadsError } from '../core/threads-error.ts'
import type { Clock, Threads } from '../ports.ts'
import type { Tell } from './events.ts'
import { patiently } from './patience.ts'
import { settle } from './settle.ts'
import { seconds, WAITS } from './waits.ts'

export type SegmentContext = {
  readonly threads: Threads
  readonly clock: Clock
  readonly tell: Tell
  /** Position in the chain, from 1. */
  readonly number: number
  /** Media ids that are known to be something else. */
  readonly claimed: ReadonlySet<MediaId>
}

/** How publishing one segment ended. Anything but `live` ends the chain for this run. */
export type SegmentOutcome =
  | { readonly kind: 'live'; readonly id: MediaId }
  | { readonly kind: 'stopped'; readonly problem: Problem; readonly account: 'usable' | 'blocked' }

/** Containers are free and invisible; a lost one is replaced this often. */
const CONTAINERS = 3

/**
 * Publishes one segment: create, wait, publish. Creating may be repeated, as a container is invisible until it
 * is published. Publishing is never repeated unless it certainly did not happen; a lost answer is settled by
 * asking the network what it did.
 */
export async function publishSegment(
  draft: ContainerDraft,
  context: SegmentContext,
): Promise<SegmentOutcome> {
  try {
    for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
      const since = context.clock.now()
      const container = await created(draft, context)
      const ready = await becameReady(container, context)
      if (ready.kind === 'lost') continue
      if (ready.kind === 'stopped') return ready
      const outcome = await published(container, { draft, since }, context)
      if (outcome.kind !== 'lost') return outcome
    }
    const found = `${CONTAINERS} containers that did not become visible`
    return stopped(error('threads/not-ready', { found, expected: 'one that can be published' }))
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    return stopped(problemOfThreads(cause), cause.blocksAccount ? 'blocked' : 'usable')
  }
}

type Lost = { readonly kind: 'lost' }
type Stopped = Extract<SegmentOutcome, { kind: 'stopped' }>

function stopped(problem: Problem, account: Stopped['account'] = 'usable'): Stopped {
  return { kind: 'stopped', problem, account }
}

/** A fresh parent may not be known everywhere yet, and answers get lost: both are worth asking again. */
async function created(draft: ContainerDraft, context: SegmentContext): Promise<ContainerId> {
  const visible = draft.replyTo === undefined ? [] : WAITS.visible
  const patience = { unsure: WAITS.again, 'not-visible-yet': visible }
  const container = await patiently(() => context.threads.createContainer(draft), patience, context)
  context.tell({ kind: 'created', number: context.number })
  return container
}

async function becameReady(
  container: ContainerId,
  context: SegmentContext,
): Promise<{ readonly kind: 'ready' } | Lost | Stopped> {
  const { clock, tell, number, threads } = context
  for (const wait of WAITS.ready) {
    if (wait > 0) {
      tell({ kind: 'waits', number, ms: seconds(wait), why: 'Threads is preparing it' })
      await clock.sleep(seconds(wait))
    }
    const patience = { unsure: WAITS.again, 'not-visible-yet': WAITS.visible }
    const { status, reason } = await patiently(() => threads.containerState(container), patience, context)
    if (status === 'FINISHED') return { kind: 'ready' }
    if (status === 'EXPIRED') return { kind: 'lost' }
    if (status === 'ERROR') {
      const found = `a container in error: ${reason ?? 'no reason given'}`
      return stopped(error('threads/container-failed', { found, expected: 'one that becomes ready' }))
    }
  }
  const found = 'a container that is still being prepared after six minutes'
  return stopped(error('threads/not-ready', { found, expected: 'one that becomes ready' }))
}

/** An answer that is not definite ends the asking at once: from there on only `settle` may act. */
async function published(
  container: ContainerId,
  { draft, since }: { readonly draft: ContainerDraft; readonly since: number },
  context: SegmentContext,
): Promise<SegmentOutcome | Lost> {
  try {
    const publish = () => context.threads.publishContainer(container)
    return { kind: 'live', id: await patiently(publish, { 'not-visible-yet': WAITS.visible }, context) }
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    if (cause.kind === 'not-visible-yet') return { kind: 'lost' }
    if (cause.definite) throw cause
    context.tell({ kind: 'in-doubt', number: context.number, why: cause.message })
    const settled = await settle({ container, draft, since }, context)
    if (settled.kind !== 'in-doubt') return settled
    return stopped(
      error('threads/in-doubt', {
        found: `container ${container} without a certain end: ${cause.message}`,
        expected: 'to see whether it went live',
      }),
      'blocked',
    )
  }
}
