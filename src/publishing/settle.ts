import type { ContainerDraft } from '../core/draft.ts'
import type { ContainerId, MediaId } from '../core/ids.ts'
import { ThreadsError } from '../core/threads-error.ts'
import type { LivePost } from '../ports.ts'
import type { SegmentContext } from './segment.ts'
import { seconds, WAITS } from './waits.ts'

/** What a publish whose answer was lost really did. `lost`: nothing, and its container is dead. */
export type Settled =
  { readonly kind: 'live'; readonly id: MediaId } | { readonly kind: 'lost' } | { readonly kind: 'in-doubt' }

type Doubt = { readonly container: ContainerId; readonly draft: ContainerDraft; readonly since: number }

/** A container that stays ready this long, unseen in the feed, was not published. */
const SURELY_NOT_PUBLISHED_S = 60
/** The machine's clock and the network's may differ. */
const CLOCK_SKEW_MS = 10 * 60_000

/**
 * Finds out what a publish did whose answer was lost: by the container's status and by the account's own posts. A
 * container that is still ready after a minute, with nothing in the feed, is published once more; never is a
 * second container made while the first is in doubt.
 */
export async function settle({ container, draft, since }: Doubt, context: SegmentContext): Promise<Settled> {
  const { threads, clock, tell, number } = context
  let readyFor: number | undefined
  let repeated = false
  for (const wait of WAITS.settle) {
    tell({ kind: 'waits', number, ms: seconds(wait), why: 'finding out what happened' })
    await clock.sleep(seconds(wait))
    const state = await answered(() => threads.containerState(container))
    const shown = await answered(() => threads.latest(draft.replyTo === undefined ? 'posts' : 'replies'))
    const candidates = (shown ?? []).filter(
      (live) => isThis(live, draft, since) && !context.claimed.has(live.id),
    )
    const [found, another] = candidates
    if (found && !another && state?.status !== 'FINISHED') return { kind: 'live', id: found.id }
    if (state?.status === 'ERROR' || state?.status === 'EXPIRED') return { kind: 'lost' }
    readyFor = state?.status === 'FINISHED' && shown && !found ? (readyFor ?? -wait) + wait : undefined
    if (readyFor !== undefined && readyFor >= SURELY_NOT_PUBLISHED_S && !repeated) {
      repeated = true
      const id = await answered(() => threads.publishContainer(container))
      if (id !== undefined) return { kind: 'live', id }
    }
  }
  return { kind: 'in-doubt' }
}

/** The answer, or undefined for any error of the network: what does not answer now may answer later. */
async function answered<Value>(call: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await call()
  } catch (cause) {
    if (cause instanceof ThreadsError) return undefined
    throw cause
  }
}

function isThis(live: LivePost, draft: ContainerDraft, since: number): boolean {
  const sameParent = live.replyTo === undefined || live.replyTo === draft.replyTo
  return sameParent && asKept(live.text) === asKept(draft.text) && live.publishedAt >= since - CLOCK_SKEW_MS
}

/** Text as the network may give it back. */
function asKept(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC').trim()
}
