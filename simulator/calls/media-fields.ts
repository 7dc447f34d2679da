import { DAY, timestamp } from '../clock.ts'
import { votesFor } from '../rules/audience.ts'
import { type FieldList, type FieldTable, select } from '../rules/fields.ts'
import { missingScope } from '../rules/refusal.ts'
import type { Account, Media, MediaType } from '../state/records.ts'
import { holds, type UserCall } from './call.ts'
import { locationById, LOCATION_FIELDS } from './locations.ts'
import { expandInsights } from './post-insights.ts'
import { pictureUrl } from './profile.ts'

/** A post as someone reads it. */
interface Shown {
  readonly id: string
  readonly media: Media
  readonly author: Account
  readonly call: UserCall
}

/** Reading says otherwise than creating: `TEXT` becomes `TEXT_POST`, `CAROUSEL` becomes `CAROUSEL_ALBUM`. */
const READ_TYPE: Readonly<Record<MediaType, string>> = {
  TEXT: 'TEXT_POST',
  IMAGE: 'IMAGE',
  VIDEO: 'VIDEO',
  CAROUSEL: 'CAROUSEL_ALBUM',
}

const ID_ONLY: FieldList = new Map()

/** The fields of a post (Meta: Reference, Media retrieval). What is not set is left out, never `null`. */
export const MEDIA_FIELDS: FieldTable<Shown> = {
  media_product_type: () => 'THREADS',
  media_type: ({ media }) => (media.repostOf === undefined ? READ_TYPE[media.content.type] : 'REPOST_FACADE'),
  media_url: ({ media, call }) => mediaUrl(call, media),
  thumbnail_url: ({ media, call }) =>
    media.content.type === 'VIDEO' ? `${call.address}/_thumbnail/${media.id}.svg` : undefined,
  permalink: ({ media, author, call }) => visiblePermalink(call, media, author),
  owner: ({ media, call }) =>
    media.accountId === call.account.id && media.parentId === undefined ? { id: media.accountId } : undefined,
  username: ({ author }) => author.username,
  text: ({ media }) => media.content.text,
  timestamp: ({ media }) => timestamp(media.publishedAt),
  shortcode: ({ media }) => media.shortcode,
  children: ({ media, call }, inner) =>
    media.childIds && { data: media.childIds.map((id) => expand(call, id, inner) ?? { id }) },
  is_quote_post: ({ media }) => media.content.quotes !== undefined,
  quoted_post: ({ media, call }, inner) => expand(call, media.content.quotes, inner),
  reposted_post: ({ media, call }, inner) => expand(call, media.repostOf, inner),
  alt_text: ({ media }) => media.content.altText,
  link_attachment_url: ({ media }) => media.content.link,
  gif_url: ({ media }) =>
    media.content.gif && `https://media.giphy.com/media/${encodeURIComponent(media.content.gif)}/giphy.gif`,
  topic_tag: ({ media }) => media.content.topic,
  is_spoiler_media: ({ media }) => media.content.spoilerMedia,
  text_entities: ({ media, call }) => {
    const { entities = [] } = media.content
    // Written as an array, read as an edge.
    const absent = entities.length === 0 && call.world.switches.noTextEntities === 'absent'
    return absent ? undefined : { data: entities }
  },
  text_attachment: ({ media }) => media.content.textAttachment,
  poll_attachment: ({ media, author, call }, inner) =>
    media.content.poll && select({ id: media.id, media, author, call }, inner ?? ID_ONLY, POLL_FIELDS),
  location_id: ({ media }) => media.content.location,
  location: ({ media }, inner) => {
    const location = locationById(media.content.location ?? '')
    return location && select(location, inner ?? ID_ONLY, LOCATION_FIELDS)
  },
  allowlisted_country_codes: ({ media }) => media.content.countries,
  ghost_post_status: ({ media, call }) =>
    media.content.ghost && (isArchived(media, call.now) ? 'ARCHIVED' : 'ACTIVE'),
  ghost_post_expiration_timestamp: ({ media }) => media.content.ghost && timestamp(media.publishedAt + DAY),
  has_replies: ({ media, call }) => call.world.store.count('answers', media.id) > 0,
  is_reply: ({ media }) => media.parentId !== undefined,
  is_reply_owned_by_me: ({ media, call }) =>
    media.parentId === undefined ? undefined : media.accountId === call.account.id,
  root_post: ({ media, call }, inner) => expand(call, media.rootId, inner),
  replied_to: ({ media, call }, inner) => expand(call, media.parentId, inner),
  hide_status: ({ media, call }) => (isHidden(call, media) ? 'HIDDEN' : 'NOT_HUSHED'),
  reply_audience: ({ media, call }) => {
    if (!holds(call, 'threads_read_replies')) throw missingScope()
    return media.content.replyControl.toUpperCase()
  },
  reply_approval_status: ({ media }) => media.approval,
  insights: ({ media, call }, _inner, modifier) => expandInsights(call, media, modifier),
  is_verified: ({ author }) => author.verified,
  profile_picture_url: ({ author, call }) => pictureUrl(call, author),
}

const percentage =
  (option: number) =>
  ({ media, author, call }: Shown): number | undefined => {
    const votes = votesOf(media, author, call.now)
    const total = votes.reduce((one, other) => one + other, 0)
    const mine = votes[option]
    if (mine === undefined) return undefined
    return total === 0 ? 0 : Math.round((mine / total) * 100) / 100
  }

/** A poll has to be asked for field by field; percentages are 0–1 (Meta: Polls). */
const POLL_FIELDS: FieldTable<Shown> = {
  option_a: ({ media }) => media.content.poll?.[0],
  option_b: ({ media }) => media.content.poll?.[1],
  option_c: ({ media }) => media.content.poll?.[2],
  option_d: ({ media }) => media.content.poll?.[3],
  option_a_votes_percentage: percentage(0),
  option_b_votes_percentage: percentage(1),
  option_c_votes_percentage: percentage(2),
  option_d_votes_percentage: percentage(3),
  total_votes: ({ media, author, call }) =>
    votesOf(media, author, call.now).reduce((one, other) => one + other, 0),
  expiration_timestamp: ({ media }) => timestamp(media.publishedAt + DAY),
}

export const votesOf = (media: Media, author: Account, now: number): readonly number[] =>
  votesFor(media.id, media.content.poll?.length ?? 0, now - media.publishedAt, author.followers)

export const isLive = (media: Media | undefined): media is Media =>
  media !== undefined && media.deletedAt === undefined

/** A ghost post is archived after 24 hours (Meta: Ghost posts). */
export const isArchived = (media: Media, now: number): boolean =>
  media.content.ghost === true && now >= media.publishedAt + DAY

/** Hiding a top-level reply hides what is nested under it. */
function isHidden(call: UserCall, media: Media): boolean {
  for (let post: Media | undefined = media; post; post = call.world.store.media(post.parentId ?? ''))
    if (post.hidden) return true
  return false
}

/** The post called `id`, with the fields asked for; only its id if none were. */
function expand(call: UserCall, id: string | undefined, fields: FieldList = ID_ONLY): object | undefined {
  if (id === undefined) return undefined
  const media = call.world.store.media(id)
  return isLive(media) ? showMedia(call, media, fields) : { id }
}

export function showMedia(call: UserCall, media: Media, fields: FieldList): object {
  const author = call.world.store.account(media.accountId)
  return author ? select({ id: media.id, media, author, call }, fields, MEDIA_FIELDS) : { id: media.id }
}

/** Where the file is served. The network's URLs expire; these do not. */
function mediaUrl(call: UserCall, media: Media): string | undefined {
  if (media.content.mediaUrl === undefined) return undefined
  const { address, world } = call
  return world.files.has(media.file ?? '') ? `${address}/_media/${media.file ?? ''}` : media.content.mediaUrl
}

export function permalinkOf(base: string, address: string, author: Account, media: Media): string {
  return `${base === 'self' ? address : base}/@${author.username}/post/${media.shortcode}`
}

/** The permalink, unless `missingPermalinkReads` withholds it from this read. */
function visiblePermalink({ world, address }: UserCall, media: Media, author: Account): string | undefined {
  const { missingPermalinkReads: missing, permalinkBase } = world.switches
  if (missing !== 0) {
    const reads = (world.permalinkReads.get(media.id) ?? 0) + 1
    world.permalinkReads.set(media.id, reads)
    if (missing < 0 || reads <= missing) return undefined
  }
  return permalinkOf(permalinkBase, address, author, media)
}
