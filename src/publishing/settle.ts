import type { UncertainPublish } from '../core/journal.ts'
import { ThreadsError, type ThreadsErrorKind } from '../core/threads/error.ts'
import type { MediaId } from '../core/threads/ids.ts'
import { sameText } from '../core/threads/same-text.ts'
import type { ContainerState, LivePost } from '../ports/threads.ts'
import type { SegmentContext } from './segment-context.ts'
import { secondsToMs, WAITS } from './waiting/waits.ts'
import { raceAbort } from './waiting/with-retry.ts'

/** What a publish whose answer was lost really did. `unpublished`: nothing, and its container is dead. */
type Finding =
  | { readonly kind: 'live'; readonly id: MediaId }
  | { readonly kind: 'unpublished' }
  | { readonly kind: 'in-doubt' }

/** A container that stays ready this long, unseen in the feed, was not published. */
const SURELY_NOT_PUBLISHED_S = 60
/** After this a container that was not published never will be. */
const CONTAINER_LIFE_MS = 86_400_000
/** How the network says that it does not know a container. */
const UNKNOWN: readonly ThreadsErrorKind[] = ['not-visible-yet', 'not-offered', 'refused']
/** The machine's clock and the network's may differ. */
const CLOCK_SKEW_MS = 10 * 60_000

/**
 * Finds out what a publish did whose answer was lost: by the container's status and by the account's own posts. A
 * container that is still ready after a minute, with nothing in the feed, is published once more. No
 * second container is made while the first is uncertain.
 */
export async function settle(publish: UncertainPublish, context: SegmentContext): Promise<Finding> {
  const { threads, clock, tell, number, signal, claimed, mayPublish } = context
  let readyFor: number | undefined
  let repeated = !mayPublish
  for (const wait of mayPublish ? WAITS.settle : WAITS.settleBriefly) {
    tell({ kind: 'waits', number, ms: secondsToMs(wait), why: 'finding out what happened' })
    await clock.sleep(secondsToMs(wait), signal)
    const state = await answer(() => readState(publish, context), signal)
    if (state?.status === 'ERROR' || state?.status === 'EXPIRED') return { kind: 'unpublished' }
    const shown = await answer(
      () => threads.latest(publish.replyTo === undefined ? 'posts' : 'replies'),
      signal,
    )
    const [found, another] = (shown ?? []).filter((live) => isThis(live, publish) && !claimed.has(live.id))
    if (found && !another && state?.status !== 'FINISHED') return { kind: 'live', id: found.id }
    const looked = shown?.some(({ publishedAt }) => publishedAt < publish.since) ?? false
    if (state?.status === 'FORGOTTEN' && looked && !found) return { kind: 'unpublished' }
    readyFor = state?.status === 'FINISHED' && shown && !found ? (readyFor ?? -wait) + wait : undefined
    if (readyFor !== undefined && readyFor >= SURELY_NOT_PUBLISHED_S && !repeated) {
      repeated = true
      await context.ensureLease()
      const id = await answer(() => threads.publishContainer(publish.container), signal)
      if (id !== undefined) return { kind: 'live', id }
    }
  }
  return { kind: 'in-doubt' }
}

/** What a container says; one that is not known any more a day after it was made can only have expired or be live. */
async function readState(
  { container, since }: UncertainPublish,
  { threads, clock }: SegmentContext,
): Promise<Pick<ContainerState, 'status'> | { readonly status: 'FORGOTTEN' }> {
  try {
    return await threads.containerState(container)
  } catch (cause) {
    const unknown = cause instanceof ThreadsError && UNKNOWN.includes(cause.kind)
    if (unknown && clock.now() - since > CONTAINER_LIFE_MS + CLOCK_SKEW_MS) return { status: 'FORGOTTEN' }
    throw cause
  }
}

/** The answer, or undefined for any error of the network: a later attempt may succeed. */
async function answer<Value>(call: () => Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  try {
    return await raceAbort(signal, call)
  } catch (cause) {
    if (cause instanceof ThreadsError) return undefined
    throw cause
  }
}

/** Whether what is live may be what this publish made. */
function isThis(live: LivePost, { text, replyTo, since }: UncertainPublish): boolean {
  const sameParent = live.replyTo === undefined || live.replyTo === replyTo
  return sameParent && sameText(live.text, text) && live.publishedAt >= since - CLOCK_SKEW_MS
}
