import * as v from 'valibot'
import { METRICS, TOTALS, type Numbers } from '../../core/insights/metrics.ts'
import { isGroup, isLink } from '../../core/insights/history/rows.ts'
import { isId, mediaId } from '../../core/threads/ids.ts'
import { isPermalink } from '../../core/threads/permalink.ts'
import type { Insights, Listed } from '../../ports/insights.ts'
import type { Ask } from './connection.ts'

/** More than anything can have. */
const MOST = 999_999_999_999_999
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST))
const text = v.fallback(v.optional(v.string()), undefined)
const list = v.fallback(v.optional(v.array(v.unknown()), []), [])

/** Those of a list that are as they should be. */
const listOf = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(
    list,
    v.transform((all) => all.filter((each) => v.is(entry, each))),
    v.array(entry),
  )

const Day = v.object({ value: count, end_time: v.string() })
const Click = v.object({ value: count, link_url: v.pipe(v.string(), v.check(isLink)) })
const Group = v.object({ value: count, dimension_values: v.tuple([v.pipe(v.string(), v.check(isGroup))]) })
const Total = v.object({ value: v.fallback(v.optional(count), undefined), breakdowns: list })

/** A number with its name, in whichever of its forms. */
const Named = v.object({
  name: v.string(),
  values: list,
  total_value: v.fallback(v.optional(Total), undefined),
  link_total_values: list,
})
/** What insights are answered with, of a post and of an account alike. */
const Told = v.object({ data: listOf(Named) })
type Told = v.InferOutput<typeof Told>

const Entry = v.object({
  id: v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.check(isId)),
  media_type: text,
  permalink: text,
  timestamp: text,
  insights: v.fallback(v.optional(Told), undefined),
})
const Page = v.object({ data: v.optional(v.unknown()), paging: v.optional(v.unknown()) })
const Cursor = v.object({ cursors: v.object({ after: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)) }) })
const LastPage = v.nullish(v.object({ next: v.nullish(v.never()) }))

/** What the network counts, over HTTP, for one account. */
export function insightsOverHttp(user: string, api: URL, ask: Ask): Insights {
  const ofAccount = (query: Readonly<Record<string, string>>) =>
    ask(Told, { path: `${user}/threads_insights`, query })
  return {
    async list(kind, { after, metrics }) {
      const expanded = metrics.length > 0 ? `,insights.metric(${metrics.join(',')})` : ''
      const fields = `id,media_type,permalink,timestamp${expanded}`
      const query = { fields, limit: '100', ...(after !== undefined && { after }) }
      const path = `${user}/${kind === 'posts' ? 'threads' : 'replies'}`
      const { data, paging } = await ask(Page, { path, query })
      const posts = v.parse(listOf(Entry), data).map((entry) => listedOf(entry, api))
      const isLast = v.is(LastPage, paging)
      // An address of the next page holds the token: only the cursor goes on.
      const next = !isLast && v.is(Cursor, paging) ? paging.cursors.after : undefined
      const isWhole = Array.isArray(data) && posts.length === data.length && (isLast || next !== undefined)
      return { posts, next, isWhole }
    },
    async post(id, metrics) {
      return numbersOf(await ask(Told, { path: `${id}/insights`, query: { metric: metrics.join(',') } }))
    },
    async views(since, until) {
      const { data } = await ofAccount({ metric: 'views', period: 'day', ...between(since, until) })
      const days = data.find(({ name }) => name === 'views')?.values ?? []
      return v.parse(listOf(Day), days).flatMap(({ value, end_time }) => {
        const endsAt = momentIn(end_time)
        return endsAt === undefined ? [] : [{ endsAt, views: value }]
      })
    },
    async totals(metrics, since, until) {
      const { data } = await ofAccount({ metric: metrics.join(','), ...between(since, until) })
      const totals = data.flatMap(({ name, total_value }) => {
        const known = TOTALS.find((total) => total === name)
        return known && total_value?.value !== undefined ? [[known, total_value.value] as const] : []
      })
      return Object.fromEntries(totals)
    },
    async clicks(since, until) {
      const { data } = await ofAccount({ metric: 'clicks', ...between(since, until) })
      const links = data.find(({ name }) => name === 'clicks')?.link_total_values ?? []
      return v.parse(listOf(Click), links).map(({ value, link_url }) => ({ link: link_url, clicks: value }))
    },
    async followers() {
      const { data } = await ofAccount({ metric: 'followers_count' })
      return data.find(({ name }) => name === 'followers_count')?.total_value?.value
    },
    async demographics(breakdown) {
      const { data } = await ofAccount({ metric: 'follower_demographics', breakdown })
      const found = data.find(({ name }) => name === 'follower_demographics')?.total_value?.breakdowns ?? []
      const results = v.parse(listOf(v.object({ results: listOf(Group) })), found)
      return results.flatMap((all) =>
        all.results.map(({ value, dimension_values: [group] }) => ({ group, followers: value })),
      )
    },
  }
}

function between(since: number, until: number) {
  const seconds = (ms: number) => String(Math.floor(ms / 1000))
  return { since: seconds(since), until: seconds(until) }
}

function listedOf(
  { id, media_type, permalink, timestamp, insights }: v.InferOutput<typeof Entry>,
  api: URL,
): Listed {
  return {
    id: mediaId(id),
    permalink: permalink !== undefined && isPermalink(permalink, api) ? permalink : undefined,
    publishedAt: momentIn(timestamp),
    isRepost: media_type === 'REPOST_FACADE',
    numbers: insights && numbersOf(insights),
  }
}

/** Milliseconds since 1970. Years before that, and those of more than four digits, are none. */
function momentIn(said = ''): number | undefined {
  const ms = /^(19[7-9]|[2-9]\d\d)\d-/.test(said) ? Date.parse(said) : NaN
  return Number.isNaN(ms) ? undefined : ms
}

/** Lifetime numbers come as one value, and some as a total. */
function numbersOf({ data }: Told): Numbers {
  const numbers = data.flatMap(({ name, values: [first], total_value }) => {
    const metric = METRICS.find((known) => known === name)
    const value = v.is(v.object({ value: count }), first) ? first.value : total_value?.value
    return metric && value !== undefined ? [[metric, value] as const] : []
  })
  return Object.fromEntries(numbers)
}
