import { METRICS, type Metric, type Numbers } from '../../src/core/insights/metrics.ts'
import { ThreadsError, type ThreadsErrorKind } from '../../src/core/threads/error.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import type { Insights } from '../../src/ports/insights.ts'
import type { LivePost } from '../../src/ports/threads.ts'

export type FakeInsights = Insights & {
  /** What was asked, such as `post 1 views,likes`. */
  readonly calls: string[]
  /** Numbers by id; of others, there are none. */
  readonly numbers: Map<string, Numbers>
  readonly days: { endsAt: number; views: number }[]
  /** Metrics that the network does not know. */
  readonly unknown: Set<string>
  followers: () => Promise<number | undefined>
  /** Whether lists can bring numbers: as they are, refused, or left out without a word. */
  expansion: 'offered' | 'refused' | 'ignored'
  /** Whether every page of a list can be read as it is. */
  listsAreWhole: boolean
  /** Every call from this one on, counted from 1, fails so. */
  failFrom(call: number, kind: ThreadsErrorKind): void
  /** Of the calls from this one on, each but every fourth has no answer. */
  stumbleFrom(call: number): void
}

/** What a network in memory counts of what is live there. */
export function fakeInsights(live: readonly LivePost[]): FakeInsights {
  const calls: string[] = []
  const numbers = new Map<string, Numbers>()
  const days: FakeInsights['days'] = []
  const unknown = new Set<string>()
  let stumbling = Infinity
  let failing: { readonly from: number; readonly kind: ThreadsErrorKind } | undefined

  const ask = async <Value>(call: string, act: () => Value): Promise<Value> => {
    calls.push(call)
    await Promise.resolve()
    if (failing && calls.length >= failing.from)
      throw new ThreadsError(failing.kind, true, `${call}: ${failing.kind}`)
    if (calls.length >= stumbling && (calls.length - stumbling) % 4 < 3)
      throw new ThreadsError('unsure', false, `${call}: no answer`)
    return act()
  }
  const refused = () => new ThreadsError('refused', true, 'code 100')
  const known = (metrics: readonly string[]) => {
    if (metrics.some((metric) => unknown.has(metric))) throw refused()
  }
  const numbersOf = (id: string, metrics: readonly Metric[]): Numbers =>
    Object.fromEntries(
      Object.entries(numbers.get(id) ?? {}).filter(
        ([name]) => METRICS.includes(name as Metric) && metrics.includes(name as Metric),
      ),
    )

  const fake: FakeInsights = {
    ...{ calls, numbers, days, unknown },
    expansion: 'offered',
    listsAreWhole: true,
    failFrom: (from, kind) => void (failing = { from, kind }),
    stumbleFrom: (from) => void (stumbling = from),
    list: (kind, { after, metrics }) =>
      ask(`list ${kind} ${metrics.join()}${after ? ` after ${after}` : ''}`, () => {
        if (metrics.length > 0 && fake.expansion === 'refused')
          throw new ThreadsError('not-offered', true, 'no field')
        known(metrics)
        const from = Number(after ?? 0)
        const of = live
          .filter(({ replyTo }) => (replyTo === undefined) === (kind === 'posts'))
          .toSorted((one, other) => other.publishedAt - one.publishedAt)
        const posts = of.slice(from, from + 100).map(({ id, permalink, publishedAt }) => ({
          ...{ id, permalink, publishedAt, isRepost: false },
          numbers: metrics.length > 0 && fake.expansion === 'offered' ? numbersOf(id, metrics) : undefined,
        }))
        const next = of.length > from + 100 ? String(from + 100) : undefined
        return { posts, next, isWhole: fake.listsAreWhole }
      }),
    post: (id, metrics) =>
      ask(`post ${id} ${metrics.join()}`, () => {
        if (!live.some((post) => post.id === mediaId(id)))
          throw new ThreadsError('not-offered', true, 'code 100/33')
        known(metrics)
        return numbersOf(id, metrics)
      }),
    views: (since, until) =>
      ask('views', () => days.filter(({ endsAt }) => endsAt > since && endsAt <= until)),
    totals: (metrics) =>
      ask(`totals ${metrics.join()}`, () => {
        known(metrics)
        return Object.fromEntries(metrics.map((metric) => [metric, 2]))
      }),
    clicks: () => ask('clicks', () => [{ link: 'https://example.com/', clicks: 3 }]),
    followers: () => ask('followers', () => 250),
    demographics: (breakdown) => ask(`demographics ${breakdown}`, () => [{ group: 'US', followers: 125 }]),
  }
  return fake
}
