import { DAY, HOUR, SECOND, timestamp } from '../clock.ts'
import { reactionsOfDay, reactionsTo, type Reactions } from '../rules/audience.ts'
import { readTime } from '../rules/paging.ts'
import { invalidParam, namedError, unsupportedObject } from '../rules/refusal.ts'
import { isOwn, type UserCall } from './call.ts'
import { targetMedia } from './media.ts'
import { described, MEDIA_METRICS, mediaInsights, readMetrics } from './post-insights.ts'

const USER_METRICS = [
  ...['views', 'likes', 'replies', 'reposts', 'quotes', 'clicks'],
  ...['followers_count', 'follower_demographics'],
]

/** `GET /{media-id}/insights`: since publication, no dates; nothing for a repost (Meta: Insights). */
export function readMediaInsights(call: UserCall): object {
  const media = targetMedia(call)
  if (media.accountId !== call.account.id) throw unsupportedObject('GET', media.id)
  return mediaInsights(call, media, readMetrics(call, MEDIA_METRICS))
}

/** The first day there are user insights for, seconds (Meta: Insights). */
const FIRST_INSIGHTS = 1712991600

/** `GET /{user}/threads_insights`: from yesterday to today unless said otherwise. */
export function readUserInsights(call: UserCall): object {
  if (!isOwn(call, call.target)) throw unsupportedObject('GET', call.target)
  const { now, account } = call
  const metrics = readMetrics(call, USER_METRICS)
  const since = readTime('since', call.read('since'), now) ?? Math.floor((now - DAY) / SECOND)
  const until = readTime('until', call.read('until'), now) ?? Math.floor(now / SECOND)
  if (since < FIRST_INSIGHTS)
    throw invalidParam(`Param since must be greater than or equal to ${FIRST_INSIGHTS}`)
  if (since >= until) throw invalidParam('Param since must be less than until')
  const days = daysBetween(call, since, until)
  return {
    data: metrics.map((name) => ({
      ...described(name, 'day', account.id),
      ...userMetric(call, name, days, { since: since * SECOND, until: until * SECOND }),
    })),
  }
}

interface Day extends Reactions {
  readonly end: number
}

/** The days of a span, each ending at midnight in California; at most two years of them. */
function daysBetween({ world, account }: UserCall, since: number, until: number): readonly Day[] {
  const { store } = world
  const posts = store.count('posts', account.id)
  const first = Math.floor((since * SECOND) / DAY)
  const last = Math.min(Math.floor((until * SECOND) / DAY), first + 730)
  return Array.from({ length: last - first }, (_, index) => ({
    ...reactionsOfDay(account.id, first + index, posts, account.followers),
    end: (first + index + 1) * DAY + 8 * HOUR,
  }))
}

interface Span {
  readonly since: number
  readonly until: number
}

function userMetric(call: UserCall, name: string, days: readonly Day[], span: Span): object {
  const { account } = call
  const total = (of: (day: Day) => number): object => ({
    total_value: { value: days.reduce((sum, day) => sum + of(day), 0) },
  })
  switch (name) {
    case 'views':
      return { values: days.map(({ views, end }) => ({ value: views, end_time: timestamp(end) })) }
    case 'likes':
      return total(({ likes }) => likes)
    case 'reposts':
      return total(({ reposts }) => reposts)
    case 'quotes':
      return total(({ quotes }) => quotes)
    case 'replies':
      return { total_value: { value: repliesReceived(call, span) } }
    case 'clicks':
      return { link_total_values: clicks(call, span) }
    case 'followers_count':
      return { total_value: { value: account.followers } }
    default:
      return { total_value: { breakdowns: [demographics(call)] } }
  }
}

/** Replies that really came under the newest posts in that time. */
function repliesReceived({ world: { store }, account }: UserCall, { since, until }: Span): number {
  const posts = store.list('posts', account.id).slice(-200)
  const replies = posts.flatMap((seq) => store.list('conversation', store.mediaAt(seq)?.id ?? ''))
  const times = replies.map((seq) => store.mediaAt(seq)?.publishedAt ?? 0)
  return times.filter((at) => at >= since && at < until).length
}

/** Clicks in that time on the links of the newest posts. */
function clicks({ world, account, now }: UserCall, { since, until }: Span): readonly object[] {
  const posts = world.store.list('posts', account.id).slice(-50)
  return posts.flatMap((seq) => {
    const media = world.store.mediaAt(seq)
    const link = media?.content.link
    if (!media || link === undefined) return []
    const clicked = (at: number): number =>
      Math.floor(reactionsTo(media.id, Math.min(at, now) - media.publishedAt, account.followers).views * 0.02)
    return [{ value: clicked(until) - clicked(since), link_url: link }]
  })
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  country: ['US', 'JP', 'BR', 'DE', 'IN'],
  city: ['New York', '東京', 'São Paulo', 'Berlin', 'Bengaluru'],
  age: ['18-24', '25-34', '35-44', '45-54', '55-64'],
  gender: ['F', 'M', 'U'],
}

/** Who the followers are, by one breakdown; only from 100 followers on (Meta: Insights). */
function demographics(call: UserCall): object {
  const breakdown = call.read('breakdown') ?? ''
  const groups = GROUPS[breakdown]
  if (!groups) throw invalidParam(`Param breakdown must be one of {${Object.keys(GROUPS).join(', ')}}`)
  const { followers } = call.account
  if (followers < 100) throw namedError('THREADS_API__FEATURE_NOT_AVAILABLE')
  return {
    dimension_keys: [breakdown],
    results: groups.map((group, index) => ({
      dimension_values: [group],
      value: Math.floor(followers / 2 ** (index + 1)),
    })),
  }
}
