import type { ContainerDraft, MediaItem } from '../core/threads/draft.ts'
import type { ContainerId } from '../core/threads/ids.ts'
import { error } from '../core/problem.ts'
import { ThreadsError } from '../core/threads/error.ts'
import type { ContainerState } from '../ports/threads.ts'
import type { SegmentContext } from './publish-segment.ts'
import { learning } from './pace.ts'
import { patiently } from './patience.ts'
import { seconds, WAITS } from './waits.ts'

/** A container that cannot be published any more and certainly was not: a new one may take its place. */
export class LostContainer extends Error {}

/** The network says that it cannot make what a container asks for. */
export class FailedContainer extends Error {
  readonly problem
  constructor(found: string, rule: 'threads/container-failed' | 'threads/not-ready') {
    super(found)
    this.problem = error(rule, { found, expected: 'a container that becomes ready' })
  }
}

/** Makes the container of a draft, and those of a carousel's items before it. */
export async function createContainer(draft: ContainerDraft, context: SegmentContext): Promise<ContainerId> {
  const { threads, clock, signal, pace, tell, number } = context
  const children = draft.media.length > 1 ? await readyItems(draft.media, context) : []
  if (draft.replyTo !== undefined) await clock.sleep(pace.parent, signal)
  try {
    const waits = {
      unsure: WAITS.again,
      'not-visible-yet': draft.replyTo === undefined ? [] : WAITS.visible,
      'children-not-visible': WAITS.children,
    }
    const create = () => threads.createContainer(draft, children)
    const container = await patiently(create, waits, learning('parent', context))
    tell({ kind: 'created', number })
    return container
  } catch (cause) {
    // Items that stay unknown are made anew together with what holds them.
    if (cause instanceof ThreadsError && cause.kind === 'children-not-visible') throw new LostContainer()
    throw cause
  }
}

/** All at once, as the network prepares them side by side; looked at one by one, as the last one counts. */
async function readyItems(
  items: readonly MediaItem[],
  context: SegmentContext,
): Promise<readonly ContainerId[]> {
  const create = (item: MediaItem) =>
    patiently(() => context.threads.createItem(item), { unsure: WAITS.again }, context)
  const containers = await Promise.all(items.map(create))
  for (const [index, container] of containers.entries()) {
    await becomesReady(container, items.slice(index, index + 1), context)
  }
  return containers
}

/** @throws LostContainer if it expired, FailedContainer if it cannot be made or takes too long. */
export async function becomesReady(
  container: ContainerId,
  media: readonly MediaItem[],
  context: SegmentContext,
): Promise<void> {
  const { clock, tell, number, signal } = context
  const waits = media.some(({ kind }) => kind === 'video') ? WAITS.readyVideo : WAITS.ready
  for (const wait of waits) {
    if (wait > 0) {
      tell({ kind: 'waits', number, ms: seconds(wait), why: 'Threads is preparing it' })
      await clock.sleep(seconds(wait), signal)
    }
    const { status, reason } = await stateOf(container, context)
    if (status === 'FINISHED') return
    if (status === 'EXPIRED') throw new LostContainer()
    if (status === 'ERROR')
      throw new FailedContainer(
        `a container in error: ${reason ?? 'no reason given'}`,
        'threads/container-failed',
      )
  }
  throw new FailedContainer(
    'a container that Threads is still preparing after a long wait',
    'threads/not-ready',
  )
}

/** @throws ThreadsError when the network does not tell. */
export function stateOf(container: ContainerId, context: SegmentContext): Promise<ContainerState> {
  const waits = { unsure: WAITS.again, 'not-visible-yet': WAITS.visible }
  return patiently(() => context.threads.containerState(container), waits, context)
}
