import type { ContainerDraft } from '../../../src/core/threads/draft.ts'
import { containerId, mediaId, type ContainerId, type MediaId } from '../../../src/core/threads/ids.ts'
import { ThreadsError } from '../../../src/core/threads/error.ts'
import type { LivePost, Threads } from '../../../src/ports/threads.ts'
import type { Life } from './life.ts'
import type { Time } from './time.ts'

/** How one answer goes wrong. `after`: the network has acted all the same. */
export type Fault = {
  readonly kind: 'drop' | 'stall' | 'code-10' | 'unknown' | 'throttled' | 'slow'
  readonly after: boolean
}
export type Habits = {
  readonly feedLagMs: number
  readonly propagationMs: number
  readonly republish: 'refused' | 'same-id' | 'duplicate'
  readonly permalinks: boolean
}

export type Network = {
  readonly live: readonly LivePost[]
  /** The calls of the next run go wrong so, by number from 1. */
  trouble(faults: ReadonlyMap<number, Fault>): void
  /** The network as a process sees it. */
  seenBy(life: Life): Threads
}

const LATENCY_MS = 100
const DAY_MS = 24 * 3_600_000

/** A Threads in memory that takes its time, keeps its rules and loses its answers. */
export function network(time: Time, habits: Habits): Network {
  const live: LivePost[] = []
  const containers = new Map<ContainerId, { draft: ContainerDraft; at: number; posts: MediaId[] }>()
  let faults = new Map<number, Fault>()
  let calls = 0
  let last = 17_000_000_000_000_000n
  const nextId = () => String((last += 1n))
  // That two posts are made of one container cannot be defended against where it is slow to say that it is published.
  const slowestPublish = habits.republish === 'duplicate' ? 50_000 : 222_000
  const unknown = () => new ThreadsError('not-visible-yet', true, '24/4279009')

  const goLive = (draft: ContainerDraft, posts: MediaId[]): MediaId => {
    const id = mediaId(nextId())
    posts.push(id)
    live.push({
      id,
      text: draft.text,
      permalink: linkOf(id),
      publishedAt: time.now(),
      replyTo: draft.replyTo,
    })
    return id
  }
  const linkOf = (id: MediaId) => (habits.permalinks ? `https://www.threads.com/@test/post/${id}` : undefined)
  const publish = (id: ContainerId): MediaId => {
    const container = containers.get(id)
    if (!container || time.now() < container.at + habits.propagationMs) throw unknown()
    const [first] = container.posts
    if (first !== undefined && habits.republish === 'same-id') return first
    if (first !== undefined && habits.republish === 'refused') throw unknown()
    if (time.now() > container.at + DAY_MS) throw unknown()
    return goLive(container.draft, container.posts)
  }

  const seenBy = (life: Life): Threads => {
    const call = async <Value>(act: () => Value, publishing = false): Promise<Value> => {
      await life.step()
      await time.sleep(LATENCY_MS)
      calls += 1
      const fault = faults.get(calls)
      // What was sent arrives, whatever becomes of the sender.
      if (fault?.kind === 'slow') await time.sleep(publishing ? slowestPublish : 20_000)
      if (fault && !fault.after && fault.kind !== 'slow') throw await failure(fault.kind, publishing)
      const answer = settledBy(act)
      // Only a publish is known to be told wrong.
      if (fault?.after && (publishing || fault.kind === 'drop' || fault.kind === 'stall'))
        throw await failure(fault.kind, publishing)
      await time.sleep(LATENCY_MS)
      await life.step()
      return answer()
    }
    const failure = async (kind: Fault['kind'], publishing: boolean): Promise<ThreadsError> => {
      if (kind === 'stall') await time.sleep(publishing ? 300_000 : 60_000)
      await life.alive()
      switch (kind) {
        case 'code-10':
          return new ThreadsError('permission', false, 'code 10')
        case 'unknown':
          return publishing ? unknown() : new ThreadsError('unsure', false, 'code 2')
        case 'throttled':
          return publishing
            ? new ThreadsError('unsure', false, 'code 1')
            : new ThreadsError('throttled', true, '613')
        default:
          return new ThreadsError('unsure', false, 'no answer')
      }
    }
    return {
      rateLimit: () => undefined,
      reposts: () => Promise.reject(new ThreadsError('refused', true, 'no reposts')),
      removals: () => Promise.reject(new ThreadsError('refused', true, 'no removals')),
      applicationLimit: () => undefined,
      profile: () => call(() => ({ id: '1', username: 'test' })),
      // Without an answer nothing is known.
      tokenFacts: () => call(() => undefined).catch(() => undefined),
      refreshToken: () => Promise.reject(new ThreadsError('refused', true, 'no refresh')),
      createContainer: (draft) =>
        call(() => {
          if (draft.replyTo !== undefined && !live.some(({ id }) => id === draft.replyTo)) throw unknown()
          const id = containerId(nextId())
          containers.set(id, { draft, at: time.now(), posts: [] })
          return id
        }),
      createItem: () => call(() => containerId(nextId())),
      containerState: (id) =>
        call(() => {
          const container = containers.get(id)
          if (!container) throw unknown()
          const old = time.now() > container.at + DAY_MS
          const status = container.posts.length > 0 ? 'PUBLISHED' : old ? 'EXPIRED' : 'FINISHED'
          return { status, reason: undefined }
        }),
      publishContainer: (id) => call(() => publish(id), true),
      find: (id) =>
        call(() => {
          const post = live.find((each) => each.id === id)
          return post && { username: 'test', text: post.text }
        }),
      permalink: (id) => call(() => linkOf(id)),
      shownReplies: (drafts) =>
        call(() => new Map([...drafts.keys()].map((id) => [id, { permalink: linkOf(id), lost: [] }]))),
      shown: (id) => call(() => ({ permalink: linkOf(id), lost: [] })),
      latest: (kind) =>
        call(() =>
          live
            .filter(({ replyTo }) => (replyTo === undefined) === (kind === 'posts'))
            .filter(({ publishedAt }) => time.now() >= publishedAt + habits.feedLagMs)
            .toReversed(),
        ),
      insights: () => Promise.reject(new Error('publishing asks for no insights')),
      replies: () => Promise.reject(new Error('publishing asks for no replies')),
      quota: () => call(() => ({ posts: 250, replies: 1000 })),
    }
  }
  return {
    live,
    seenBy,
    trouble: (next) => {
      faults = new Map(next)
      calls = 0
    },
  }
}

/** Acts now, and answers or throws when asked. */
function settledBy<Value>(act: () => Value): () => Value {
  try {
    const value = act()
    return () => value
  } catch (cause) {
    return () => {
      throw cause
    }
  }
}
