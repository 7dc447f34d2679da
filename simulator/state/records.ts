import type { Quota } from '../rules/quota.ts'

/** Every permission there is (Meta: Get started); the last is in the dashboard, and no call is known that needs it. */
export const SCOPES = [
  'threads_basic',
  'threads_content_publish',
  'threads_manage_replies',
  'threads_read_replies',
  'threads_manage_insights',
  'threads_delete',
  'threads_keyword_search',
  'threads_manage_mentions',
  'threads_location_tagging',
  'threads_profile_discovery',
  'threads_share_to_instagram',
  'threads_trending_topics',
] as const
export type Scope = (typeof SCOPES)[number]

export interface Account {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly biography: string
  readonly verified: boolean
  /** A private account's posts are not found by others. */
  readonly private: boolean
  readonly followers: number
  /** Ids of the accounts this one follows. */
  readonly follows: readonly string[]
  readonly geoGating: boolean
  /** Whether an Instagram account is linked, for stories. */
  readonly instagram: boolean
  /** The invite to be a tester of the app; as long as it is pending, the dashboard generates no token. */
  readonly testerInvite: 'accepted' | 'pending'
  readonly createdAt: number
}

export interface Token {
  /** The token itself. */
  readonly id: string
  readonly accountId: string
  readonly life: 'short' | 'long'
  readonly scopes: readonly Scope[]
  readonly issuedAt: number
  readonly expiresAt: number
  /** Error subcode with which it is refused: 458 app removed, 460 password changed. */
  readonly revoked?: number
}

/** A code of the authorization page: one hour, one use. */
export interface Code {
  readonly id: string
  readonly accountId: string
  readonly scopes: readonly Scope[]
  readonly redirectUri: string
  readonly issuedAt: number
  readonly used?: boolean
}

export const REPLY_CONTROLS = [
  'everyone',
  'accounts_you_follow',
  'mentioned_only',
  'parent_post_author_only',
  'followers_only',
] as const
export type ReplyControl = (typeof REPLY_CONTROLS)[number]

export type MediaType = 'TEXT' | 'IMAGE' | 'VIDEO' | 'CAROUSEL'

export interface TextEntity {
  readonly entity_type: 'SPOILER'
  readonly offset: number
  readonly length: number
}

export const STYLES = ['bold', 'italic', 'highlight', 'underline', 'strikethrough'] as const

export interface TextAttachment {
  readonly plaintext: string
  readonly link_attachment_url?: string
  readonly text_with_styling_info?: readonly {
    readonly offset: number
    readonly length: number
    readonly styling_info: readonly (typeof STYLES)[number][]
  }[]
}

/** What a container is made of, and what the post then shows. */
export interface Content {
  readonly type: MediaType
  readonly text?: string
  readonly mediaUrl?: string
  readonly altText?: string
  /** Container ids of the items of a carousel, in order. */
  readonly children?: readonly string[]
  readonly replyTo?: string
  readonly replyControl: ReplyControl
  readonly replyApprovals?: boolean
  readonly quotes?: string
  readonly link?: string
  readonly poll?: readonly string[]
  readonly textAttachment?: TextAttachment
  readonly entities?: readonly TextEntity[]
  readonly spoilerMedia?: boolean
  readonly gif?: string
  readonly topic?: string
  readonly location?: string
  readonly countries?: readonly string[]
  readonly ghost?: boolean
  readonly instagram?: boolean
}

export interface Container {
  readonly id: string
  readonly accountId: string
  readonly createdAt: number
  readonly isCarouselItem: boolean
  readonly content: Content
  /** When it is FINISHED or ERROR, if its media has been looked at; absent: never, or not yet. */
  readonly readyAt?: number
  /** `error_message` of a container that failed. */
  readonly error?: string
  /** Media ids it was published as; more than one only with `republish=duplicate`. */
  readonly publishedAs?: readonly string[]
}

export interface Media {
  readonly id: string
  readonly seq: number
  readonly accountId: string
  readonly shortcode: string
  readonly publishedAt: number
  readonly content: Content
  readonly rootId?: string
  readonly parentId?: string
  /** Media ids of a carousel's items. */
  readonly childIds?: readonly string[]
  /** The carousel this is an item of: such media stand in no list. */
  readonly itemOf?: string
  readonly repostOf?: string
  /** Container under whose id the fetched file is kept. */
  readonly file?: string
  readonly hidden?: boolean
  readonly approval?: 'pending' | 'approved' | 'ignored'
  readonly deletedAt?: number
}

interface Use {
  readonly accountId: string
  readonly quota: Quota
  readonly at: number
}

/** Keyword searches an account made, newest last; the profile shows them. */
export interface Search {
  readonly accountId: string
  readonly query: string
  readonly at: number
}

interface Setting {
  readonly id: 'clock'
  readonly value: number
}

/** Everything that is kept, by kind. */
export interface Records {
  readonly account: Account
  readonly token: Token
  readonly code: Code
  readonly container: Container
  readonly media: Media
  readonly use: Use
  readonly search: Search
  readonly setting: Setting
}
export type Kind = keyof Records
