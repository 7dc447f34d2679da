import { reactionsTo } from '../rules/audience.ts'
import { invalidParam, missingParam, nonexistingField } from '../rules/refusal.ts'
import type { Media } from '../state/records.ts'
import { requireScopes, type UserCall } from './call.ts'

const TITLES: Readonly<Record<string, readonly [title: string, description: string]>> = {
  views: ['Views', 'The number of times your post was viewed.'],
  likes: ['Likes', 'The number of likes on your post.'],
  replies: ['Replies', 'The number of replies on your post.'],
  reposts: ['Reposts', 'The number of times your post was reposted.'],
  quotes: ['Quotes', 'The number of times your post was quoted.'],
  shares: ['Shares', 'The number of times your post was shared.'],
  clicks: ['Clicks', 'The number of clicks on links in your posts.'],
  followers_count: ['Followers', 'The number of followers you have.'],
  follower_demographics: ['Follower demographics', 'The demographic characteristics of your followers.'],
}

export const MEDIA_METRICS = ['views', 'likes', 'replies', 'reposts', 'quotes', 'shares']
/** `metric=views,likes`: at least one, each known. */
export function readMetrics(
  { world, read }: Pick<UserCall, 'world' | 'read'>,
  all: readonly string[],
): readonly string[] {
  const metrics = namesIn(read('metric'))
  if (metrics.length === 0) throw missingParam('metric')
  const unknown = namesIn(world.switches.unknownMetrics)
  const known = all.filter((name) => !unknown.includes(name))
  for (const metric of metrics)
    if (!known.includes(metric)) throw invalidParam(`Param metric must be one of {${known.join(', ')}}`)
  return metrics
}

const namesIn = (text = ''): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

export const described = (name: string, period: string, id: string): object => {
  const [title = '', description = ''] = TITLES[name] ?? []
  return { name, period, title, description, id: `${id}/insights/${name}/${period}` }
}

/**
 * The field `insights.metric(views,likes)` of a post in a list: undocumented, and asked for by public clients.
 *
 * @param modifier what follows the field's name: `metric(views,likes)`.
 */
export function expandInsights(call: UserCall, media: Media, modifier = ''): object | undefined {
  const { expansion } = call.world.switches
  if (expansion === 'refused') throw nonexistingField('insights')
  requireScopes(call, ['threads_manage_insights'])
  if (expansion === 'ignored') return undefined
  const [, asked] = /^metric\((.*)\)$/.exec(modifier) ?? []
  const read = (name: string): string | undefined => (name === 'metric' ? asked : undefined)
  return mediaInsights(call, media, readMetrics({ world: call.world, read }, MEDIA_METRICS))
}

export function mediaInsights(call: UserCall, media: Media, metrics: readonly string[]): object {
  if (media.repostOf !== undefined) return { data: [] }
  const values = lifetime(call, media)
  return {
    data: metrics.map((name) => ({
      ...described(name, 'lifetime', media.id),
      values: [{ value: values[name] ?? 0 }],
    })),
  }
}

/** What a post has gathered: an invented audience, plus whoever really replied, quoted or reposted here. */
export function lifetime(
  call: Pick<UserCall, 'world' | 'now'>,
  media: Media,
): Readonly<Record<string, number>> {
  const { store } = call.world
  const followers = store.account(media.accountId)?.followers ?? 0
  const grown = reactionsTo(media.id, call.now - media.publishedAt, followers)
  return {
    ...grown,
    // All replies of a root, the direct ones of a reply.
    replies: store.count(media.parentId === undefined ? 'conversation' : 'answers', media.id),
    reposts: grown.reposts + store.count('reposts', media.id),
    quotes: grown.quotes + store.count('quotes', media.id),
  }
}
