import type { ContainerDraft } from '../../src/core/threads/draft.ts'
import { containerId, mediaId, type ContainerId, type MediaId } from '../../src/core/threads/ids.ts'
import { ThreadsError, type ThreadsErrorKind } from '../../src/core/threads/error.ts'
import type { RateLimit } from '../../src/core/threads/rate-limit.ts'
import type { TokenFacts } from '../../src/core/threads/token.ts'
import { fakeInsights, type FakeInsights } from './insights.ts'
import type { Removals } from '../../src/ports/removals.ts'
import type { LiveRepost, Reposts } from '../../src/ports/reposts.ts'
import type { ContainerState, LivePost, Threads } from '../../src/ports/threads.ts'

type Method = keyof Threads | keyof Removals | keyof Reposts
/** What to do at one call of a method: fail before it acts, or after. */
type Fault = {
  readonly kind: ThreadsErrorKind
  readonly definite?: boolean
  readonly after?: boolean
  /** Whether the answer has no word of what is wrong. */
  readonly silent?: boolean
}

const ALL_GRANTED: TokenFacts = {
  isValid: true,
  scopes: [
    'threads_basic',
    'threads_content_publish',
    'threads_read_replies',
    'threads_manage_replies',
    'threads_location_tagging',
    'threads_share_to_instagram',
    'threads_delete',
  ],
  issuedAt: Date.parse('2026-11-01T00:00:00Z'),
  expiresAt: Date.parse('2026-12-31T00:00:00Z'),
  dataAccessExpiresAt: Date.parse('2027-01-30T00:00:00Z'),
  userId: '178414057931872180',
}

type FakeThreads = Threads & {
  /** What readers did. */
  readonly audience: FakeInsights
  readonly calls: string[]
  readonly live: LivePost[]
  readonly drafts: ReadonlyMap<ContainerId, ContainerDraft>
  /** The next calls of this method go wrong so, one after the other. */
  fail(method: Method, ...faults: readonly (Fault | undefined)[]): void
  /** The next looks at a container see this. */
  show(...states: readonly ContainerState[]): void
  /** The next looks at the feed do not yet show what is live. */
  lag(looks: number): void
  /** Answers tell from now on how much of the limit for requests is used up. */
  limit(limit: RateLimit): void
  /** The newest first. */
  readonly reposted: LiveRepost[]
  /** What was taken down, in this order. */
  readonly removed: MediaId[]
  /** So many more may be taken down. */
  spendRemovals(left: number): void
  /** The same of the limit that the accounts of its app share. */
  limitApplication(limit: RateLimit): void
  /** What is live under this id is somebody else's. */
  disown(id: MediaId): void
  /** What is said of the token from now on, beside that it may do everything; undefined: nothing. */
  tell(facts: Partial<TokenFacts> | undefined): void
}

/**
 * A Threads in memory that keeps the network's rules: a container is published once, a reply needs a live parent,
 * a container that is live says so and does not say which post it became.
 */
export function fakeThreads(now: () => number): FakeThreads {
  const calls: string[] = []
  const live: LivePost[] = []
  const drafts = new Map<ContainerId, ContainerDraft>()
  const published = new Set<ContainerId>()
  const faults = new Map<Method, (Fault | undefined)[]>()
  const states: ContainerState[] = []
  const strangers = new Set<MediaId>()
  const removed: MediaId[] = []
  let removalsLeft = 100
  let lagging = 0
  let rateLimit: RateLimit | undefined
  let applicationLimit: RateLimit | undefined
  let facts: TokenFacts | undefined = ALL_GRANTED
  let next = 17_000_000_000_000_000n

  const guarded = async <Value>(method: Method, act: () => Value): Promise<Value> => {
    calls.push(method)
    await Promise.resolve()
    const fault = faults.get(method)?.shift()
    const failure =
      fault &&
      new ThreadsError(fault.kind, fault.definite ?? fault.kind !== 'unsure', `${method}: ${fault.kind}`, {
        ...(fault.silent && { mayBeToken: true }),
      })
    if (failure && !fault.after) throw failure
    const value = act()
    if (failure) throw failure
    return value
  }
  const audience = fakeInsights(live)
  const refused = (why: string) => new ThreadsError('refused', true, why)
  const removals: Removals = {
    find: (id) =>
      guarded('find', () => {
        const post = live.find((each) => each.id === id)
        if (!post) return undefined
        const { replyTo } = post
        const username = strangers.has(id) ? 'stranger' : 'lantern'
        return { username, isReply: replyTo !== undefined, replyTo }
      }),
    remove: (id) =>
      guarded('remove', () => {
        const at = live.findIndex((post) => post.id === id)
        if (at === -1) throw new ThreadsError('not-offered', true, 'no such post')
        live.splice(at, 1)
        removed.push(id)
      }),
    left: () => guarded('left', () => removalsLeft),
  }
  const reposted: LiveRepost[] = []
  const reposts: Reposts = {
    repost: (of) =>
      guarded('repost', () => {
        const id = mediaId(String(next++))
        reposted.unshift({ id, of, at: now() })
        return id
      }),
    since: (since) => guarded('since', () => reposted.filter(({ at }) => at >= since)),
  }
  const isLive = (id: MediaId) => live.some((post) => post.id === id)

  return {
    calls,
    live,
    audience,
    insights: () => Promise.resolve(audience),
    replies: () => Promise.reject(refused('no replies here')),
    removed,
    removals: () => Promise.resolve(removals),
    reposted,
    reposts: () => Promise.resolve(reposts),
    spendRemovals: (left) => void (removalsLeft = left),
    drafts,
    fail: (method, ...list) => void faults.set(method, [...(faults.get(method) ?? []), ...list]),
    show: (...list) => void states.push(...list),
    lag: (looks) => void (lagging = looks),
    limit: (limit) => void (rateLimit = limit),
    limitApplication: (limit) => void (applicationLimit = limit),
    rateLimit: () => rateLimit,
    applicationLimit: () => applicationLimit,
    disown: (id) => void strangers.add(id),
    profile: () => guarded('profile', () => ({ id: '17', username: 'lantern' })),
    tokenFacts: () => guarded('tokenFacts', () => facts),
    refreshToken: () => guarded('refreshToken', () => ({ token: 'new', lastsMs: 5_184_000_000 })),
    tell: (of) => void (facts = of && { ...ALL_GRANTED, ...of }),
    createContainer: (draft) =>
      guarded('createContainer', () => {
        if (draft.replyTo !== undefined && !isLive(draft.replyTo)) throw refused('unknown parent')
        if ([...draft.text].length > 500) throw new ThreadsError('too-long', true, 'at most 500')
        const id = containerId(String((next += 1n)))
        drafts.set(id, draft)
        return id
      }),
    createItem: () => guarded('createItem', () => containerId(String((next += 1n)))),
    containerState: (id) =>
      guarded('containerState', () => {
        const status = published.has(id) ? 'PUBLISHED' : 'FINISHED'
        return states.shift() ?? { status, reason: undefined }
      }),
    publishContainer: (id) =>
      guarded('publishContainer', () => {
        const draft = drafts.get(id)
        if (!draft || published.has(id)) throw new ThreadsError('not-visible-yet', true, 'no such container')
        published.add(id)
        const post = {
          id: mediaId(String((next += 1n))),
          text: draft.text,
          publishedAt: now(),
          replyTo: draft.replyTo,
        }
        live.push({ ...post, permalink: `https://www.threads.com/@lantern/post/${post.id}` })
        return post.id
      }),
    find: (id) =>
      guarded('find', () => {
        const post = live.find((each) => each.id === id)
        return post && { username: strangers.has(id) ? 'stranger' : 'lantern', text: post.text }
      }),
    permalink: (id) => guarded('permalink', () => live.find((post) => post.id === id)?.permalink),
    shown: (id) =>
      guarded('shown', () => ({ permalink: live.find((post) => post.id === id)?.permalink, lost: [] })),
    shownReplies: (asked) =>
      guarded('shownReplies', () => {
        const found = live.filter(({ id }) => asked.has(id))
        return new Map(found.map(({ id, permalink }) => [id, { permalink, lost: [] }]))
      }),
    quota: () => guarded('quota', () => ({ posts: 250, replies: 1000 })),
    latest: (kind) =>
      guarded('latest', () => {
        lagging -= 1
        if (lagging >= 0) return []
        return live.filter(({ replyTo }) => (replyTo === undefined) === (kind === 'posts')).toReversed()
      }),
  }
}
