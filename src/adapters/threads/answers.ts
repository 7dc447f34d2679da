import * as v from 'valibot'
import { excerptOf } from '../../core/boundary/excerpt.ts'
import { containerId, isId, mediaId, type MediaId } from '../../core/threads/ids.ts'
import type { TokenFacts } from '../../core/threads/token.ts'
import type { PlacedPost } from '../../ports/removals.ts'
import type { LiveRepost } from '../../ports/reposts.ts'
import type { LivePost } from '../../ports/threads.ts'

/** A text that may be absent; an empty one counts as absent. */
const text = v.fallback(v.optional(v.pipe(v.string(), v.nonEmpty())), undefined)
/** One that people read and nothing depends on. */
const told = v.pipe(
  text,
  v.transform((said) => (said === undefined ? undefined : excerptOf(said))),
)
/** Longer than any name can be. */
const name = v.fallback(v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))), undefined)
const number = v.fallback(v.optional(v.number()), undefined)
/** Ids come unquoted now and then. */
const id = v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.check(isId))
const list = v.fallback(v.optional(v.array(v.unknown()), []), [])

export const User = v.object({ id: v.fallback(v.optional(id), undefined), username: name })

/** The last second of the year 9999: what is later is no time of a token. */
const LAST_SECOND = 253_402_300_799
/** Longer than any token lives: a century. */
const MOST_SECONDS = 3_155_760_000

const seconds = v.fallback(v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_SECONDS))), undefined)
export const Refreshed = v.object({ access_token: v.pipe(v.string(), v.nonEmpty()), expires_in: seconds })

/** Seconds since 1970; 0 stands for a time that never comes. */
const instant = v.fallback(
  v.optional(
    v.pipe(
      v.number(),
      v.minValue(1),
      v.maxValue(LAST_SECOND),
      v.transform((seconds) => seconds * 1000),
    ),
  ),
  undefined,
)

export const Inspected = v.object({
  data: v.pipe(
    v.object({
      is_valid: v.boolean(),
      scopes: v.fallback(v.optional(v.array(v.string())), undefined),
      issued_at: instant,
      expires_at: instant,
      data_access_expires_at: instant,
      user_id: v.fallback(v.optional(id), undefined),
      application: name,
    }),
    v.transform((token): TokenFacts => ({
      isValid: token.is_valid,
      scopes: token.scopes,
      issuedAt: token.issued_at,
      expiresAt: token.expires_at,
      dataAccessExpiresAt: token.data_access_expires_at,
      userId: token.user_id,
      application: token.application,
    })),
  ),
})

/** What exchanging a code, or a short-lived token, gives. */
export const Issued = v.object({ access_token: v.pipe(v.string(), v.nonEmpty()) })

export const Found = v.object({ username: name, text })

export const NewContainer = v.object({ id: v.pipe(id, v.transform(containerId)) })

export const State = v.object({
  status: v.picklist(['IN_PROGRESS', 'FINISHED', 'PUBLISHED', 'ERROR', 'EXPIRED']),
  error_message: told,
})

export const Published = v.object({
  id: v.pipe(id, v.transform(mediaId)),
  crossreshare_to_ig_status: text,
})

/** What is live, with whatever fields it was asked for. */
export const Live = v.looseObject({ permalink: text })
export type Live = v.InferOutput<typeof Live>

const ListedLive = v.looseObject({ id: v.pipe(id, v.transform(mediaId)), permalink: text })

/** Such in a list; what has no id is left out. */
export const LiveList = v.object({
  data: v.pipe(
    list,
    v.transform((data) => data.filter((entry) => v.is(ListedLive, entry))),
    v.array(ListedLive),
  ),
})

const Post = v.pipe(
  v.object({
    id,
    text,
    permalink: text,
    timestamp: text,
    replied_to: v.fallback(v.optional(v.object({ id })), undefined),
  }),
  v.transform((post): LivePost => ({
    id: mediaId(post.id),
    text: post.text ?? '',
    permalink: post.permalink,
    publishedAt: Date.parse(post.timestamp ?? ''),
    replyTo: post.replied_to && mediaId(post.replied_to.id),
  })),
)

export const Posts = v.object({
  data: v.pipe(
    list,
    // An entry without an id can be neither a receipt nor a claim.
    v.transform((data) => data.filter((entry) => v.is(v.object({ id }), entry))),
    v.array(Post),
  ),
})

const Config = v.fallback(v.optional(v.object({ quota_total: number })), undefined)
export const Usage = v.fallback(
  v.object({ quota_usage: number, config: Config, reply_quota_usage: number, reply_config: Config }),
  {},
)
export type Usage = v.InferOutput<typeof Usage>

/** One entry, where the token may ask at all. */
export const Usages = v.object({ data: v.pipe(list, v.array(Usage)) })

/** What is live under this id, and nothing else. */
export const Placed = (asked: MediaId) =>
  v.pipe(
    v.object({
      id: v.pipe(
        id,
        v.check((told) => told === asked),
      ),
      username: name,
      is_reply: v.fallback(v.optional(v.boolean()), undefined),
      replied_to: v.fallback(v.optional(v.object({ id })), undefined),
    }),
    v.transform(({ username, is_reply: isReply, replied_to: parent }): PlacedPost => ({
      username,
      isReply,
      replyTo: parent && mediaId(parent.id),
    })),
  )

/** That this is taken down, and nothing else. */
export const Removed = (asked: MediaId) =>
  v.object({
    success: v.literal(true),
    deleted_id: v.optional(
      v.pipe(
        id,
        v.check((told) => told === asked),
      ),
    ),
  })

const RemovalUsage = v.fallback(v.object({ delete_quota_usage: number, delete_config: Config }), {})
export const RemovalUsages = v.object({ data: v.pipe(list, v.array(RemovalUsage)) })

export const Reposted = v.object({ id: v.pipe(id, v.transform(mediaId)) })

const Listed = v.pipe(
  v.object({
    id,
    media_type: text,
    timestamp: text,
    reposted_post: v.fallback(v.optional(v.object({ id })), undefined),
  }),
  v.transform(({ id: own, media_type: type, timestamp, reposted_post: original }) => {
    const at = Date.parse(timestamp ?? '')
    const repost: LiveRepost | undefined =
      type === 'REPOST_FACADE' && original ? { id: mediaId(own), of: mediaId(original.id), at } : undefined
    return { at, repost }
  }),
)

/** A page of the account's posts; `next`: where the next one begins, undefined on the last one. */
export const RepostList = v.pipe(
  v.object({
    data: v.pipe(
      list,
      v.transform((data) => data.filter((entry) => v.is(v.object({ id }), entry))),
      v.array(Listed),
    ),
    paging: v.fallback(
      v.optional(v.object({ cursors: v.fallback(v.optional(v.object({ after: text })), undefined) })),
      undefined,
    ),
  }),
  v.transform(({ data, paging }) => ({
    shown: data,
    next: data.length > 0 ? paging?.cursors?.after : undefined,
  })),
)
