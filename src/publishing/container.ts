import { error, type Problem } from '../core/problem.ts'
import type { ContainerDraft, MediaItem } from '../core/threads/draft.ts'
import { ThreadsError } from '../core/threads/error.ts'
import type { ContainerId } from '../core/threads/ids.ts'
import type { ContainerState } from '../ports/threads.ts'
import type { SegmentContext } from './segment-context.ts'
import { learnPace } from './waiting/pace.ts'
import { firstLooks, learnReadiness } from './waiting/readiness.ts'
import { secondsToMs, WAITS } from './waiting/waits.ts'
import { withRetry } from './waiting/with-retry.ts'

/** A container that can be published, or why there is none. */
type Prepared =
  | { readonly kind: 'ready'; readonly container: ContainerId }
  /** It cannot be published any more and certainly was not: a new one may take its place. */
  | { readonly kind: 'lost' }
  /** The network says that it cannot make it. */
  | { readonly kind: 'failed'; readonly problem: Problem }

/** Makes the container of a draft, those of a carousel's items before it, and waits until it can be published. */
export async function prepareContainer(draft: ContainerDraft, context: SegmentContext): Promise<Prepared> {
  const { clock, signal, pace } = context
  const children: ContainerId[] = []
  if (draft.media.length > 1) {
    for (const item of await prepareItems(draft.media, context)) {
      if (item.kind !== 'ready') return item
      children.push(item.container)
    }
  }
  if (draft.replyTo !== undefined) await clock.sleep(pace.parent, signal)
  const container = await createContainer(draft, children, context)
  return container === undefined ? { kind: 'lost' } : awaitReady(container, draft.media, context)
}

/** Undefined if the items of a carousel stay unknown: the caller makes them again, and the carousel with them. */
async function createContainer(
  draft: ContainerDraft,
  children: readonly ContainerId[],
  context: SegmentContext,
): Promise<ContainerId | undefined> {
  const { threads, tell, number } = context
  const waits = {
    unsure: WAITS.again,
    'not-visible-yet': draft.replyTo === undefined ? [] : WAITS.visible,
    'children-not-visible': WAITS.children,
  }
  try {
    const create = () => threads.createContainer(draft, children)
    const container = await withRetry(create, waits, learnPace('parent', context))
    tell({ kind: 'created', number })
    return container
  } catch (cause) {
    if (cause instanceof ThreadsError && cause.kind === 'children-not-visible') return undefined
    throw cause
  }
}

/** Makes all items at once, as the network prepares them side by side; looks at them one by one, up to the first that fails. */
async function prepareItems(
  items: readonly MediaItem[],
  context: SegmentContext,
): Promise<readonly Prepared[]> {
  const create = (item: MediaItem) =>
    withRetry(() => context.threads.createItem(item), { unsure: WAITS.again }, context)
  const containers = await Promise.all(items.map(create))
  const prepared: Prepared[] = []
  for (const [index, container] of containers.entries()) {
    const item = await awaitReady(container, items.slice(index, index + 1), context)
    prepared.push(item)
    if (item.kind !== 'ready') break
  }
  return prepared
}

async function awaitReady(
  container: ContainerId,
  media: readonly MediaItem[],
  context: SegmentContext,
): Promise<Prepared> {
  const { clock, tell, number, signal, pace } = context
  const isText = media.length === 0
  const waits = media.some(({ kind }) => kind === 'video') ? WAITS.readyVideo : WAITS.ready
  const made = clock.now()
  let early: number | undefined
  for (const wait of isText ? waitsForText(made, context) : waits) {
    if (wait > 0) {
      tell({ kind: 'waits', number, ms: secondsToMs(wait), why: 'Threads is preparing it' })
      await clock.sleep(secondsToMs(wait), signal)
    }
    const age = clock.since(made)
    const { status, reason } = await readContainerState(container, context)
    if (status === 'FINISHED') {
      if (isText) pace.readiness = learnReadiness(pace.readiness, early, age)
      return { kind: 'ready', container }
    }
    early = age
    if (status === 'EXPIRED') return { kind: 'lost' }
    if (status === 'ERROR') {
      // The rest of an address can be a signature.
      const fetched = media.map(({ url }) => url.replace(/[?#].*$/s, ''))
      return { kind: 'failed', problem: error('threads/container-failed', { reason, fetched }) }
    }
  }
  const answer = `the container is still in progress after ${Math.round(sum(waits) / 60)} minutes`
  return { kind: 'failed', problem: error('threads/not-ready', { answer }) }
}

/** First until text is ready at the pace of the segment before it, then as always. */
function* waitsForText(made: number, { clock, pace }: SegmentContext): Generator<number> {
  for (const age of firstLooks(pace.readiness)) yield Math.max(0, age - clock.since(made)) / 1000
  yield* WAITS.readyText
}

function sum(seconds: readonly number[]): number {
  return seconds.reduce((total, each) => total + each, 0)
}

/** @throws ThreadsError when the network does not say. */
export function readContainerState(container: ContainerId, context: SegmentContext): Promise<ContainerState> {
  const waits = { unsure: WAITS.again, 'not-visible-yet': WAITS.visible }
  return withRetry(() => context.threads.containerState(container), waits, context)
}
