import {
  type Content,
  type MediaType,
  type ReplyControl,
  REPLY_CONTROLS,
  type TextAttachment,
} from '../state/records.ts'
import type { Switches } from '../switches.ts'
import { readEntities, readGif, readPoll, readTextAttachment } from './attachments.ts'
import { countLinks, isPublicLink } from './links.ts'
import { invalidParam, missingParam, namedError, textTooLong } from './refusal.ts'
import { textLength } from './text.ts'
import { isTopicTag, topicIn } from './topic.ts'

/** Reads a parameter of the call; `undefined` if it was not sent, or sent empty. */
type Read = (name: string) => string | undefined

/** What a call to create a container asks for, before anything outside the call is looked at. */
export interface Draft {
  readonly content: Content
  readonly isCarouselItem: boolean
  readonly autoPublish: boolean
}

const MEDIA_TYPES: readonly string[] = ['TEXT', 'IMAGE', 'VIDEO', 'CAROUSEL'] satisfies MediaType[]
const isMediaType = (value: string): value is MediaType => MEDIA_TYPES.includes(value)

const isReplyControl = (value: string): value is ReplyControl =>
  (REPLY_CONTROLS as readonly string[]).includes(value)

/**
 * Reads the parameters of `POST /{user}/threads` (Meta: Reference, Publishing) and refuses what
 * contradicts itself. Pure: ids are not looked up here.
 */
export function readDraft(read: Read, switches: Switches): Draft {
  const type = read('media_type')
  if (type === undefined) throw missingParam('media_type')
  if (!isMediaType(type)) throw invalidParam('Param media_type must be one of {TEXT, IMAGE, VIDEO, CAROUSEL}')

  const isCarouselItem = isTrue(read('is_carousel_item'))
  if (isCarouselItem && type !== 'IMAGE' && type !== 'VIDEO')
    throw invalidParam('Param is_carousel_item can only be used with media_type IMAGE or VIDEO')

  // What an item has of its own is its file and its description; the rest belongs to the carousel.
  const content = isCarouselItem
    ? { type, replyControl: 'everyone' as const, ...mediaOf(type, read, switches) }
    : contentOf(type, read, switches)
  const autoPublish = isTrue(read('auto_publish_text'))
  if (autoPublish && type !== 'TEXT')
    throw invalidParam('Param auto_publish_text can only be used with media_type TEXT')
  return { content, isCarouselItem, autoPublish }
}

function contentOf(type: MediaType, read: Read, switches: Switches): Content {
  const text = read('text')
  if (text !== undefined && textLength(text, switches.counting) > switches.textLimit)
    throw textTooLong(switches.textLimit)
  const link = readLink(read('link_attachment'))
  if (type === 'TEXT' && text === undefined && link === undefined) throw missingParam('text')

  const given = {
    link_attachment: link,
    poll_attachment: readPoll(read('poll_attachment'), switches),
    text_attachment: readTextAttachment(read('text_attachment'), switches),
    gif_attachment: readGif(read('gif_attachment'), switches),
    is_ghost_post: isTrue(read('is_ghost_post')) || undefined,
    reply_to_id: read('reply_to_id'),
  }
  refuseContradictions(type, given, read)
  refuseTooManyLinks(text, link, given.text_attachment, switches)

  const topic = readTopic(read('topic_tag')) ?? (text === undefined ? undefined : topicIn(text))
  return present({
    type,
    text,
    ...mediaOf(type, read, switches),
    children: type === 'CAROUSEL' ? readChildren(read('children')) : undefined,
    replyTo: given.reply_to_id,
    replyControl: readReplyControl(read('reply_control')),
    replyApprovals: isTrue(read('enable_reply_approvals')) || undefined,
    quotes: read('quote_post_id'),
    link,
    poll: given.poll_attachment,
    textAttachment: given.text_attachment,
    entities: text === undefined ? undefined : readEntities(read('text_entities'), switches),
    spoilerMedia: (type !== 'TEXT' && isTrue(read('is_spoiler_media'))) || undefined,
    gif: given.gif_attachment,
    topic,
    location: read('location_id'),
    countries: readCountries(read('allowlisted_country_codes')),
    ghost: given.is_ghost_post,
    instagram: wantsInstagram(read) || undefined,
  })
}

/** Whether the post is to be shared to an Instagram story; the parameters are taken here and at publish. */
export const wantsInstagram = (read: Read): boolean =>
  isTrue(read('crossreshare_to_ig')) || isTrue(read('crossreshare_to_ig_dark_mode'))

type Given = Readonly<Record<string, unknown>>

/** What Meta says never to send together. That the answer is this error is a guess. */
function refuseContradictions(type: MediaType, given: Given, read: Read): void {
  const set = (name: string): boolean => given[name] !== undefined
  const refuse = (one: string, other: string): Error =>
    invalidParam(`Param ${one} cannot be used with ${other}`)
  if (type !== 'TEXT') {
    for (const name of [
      'link_attachment',
      'poll_attachment',
      'text_attachment',
      'gif_attachment',
      'is_ghost_post',
    ])
      if (set(name)) throw refuse(name, `media_type ${type}`)
  }
  if (set('poll_attachment')) {
    for (const name of ['link_attachment', 'text_attachment'])
      if (set(name)) throw refuse('poll_attachment', name)
  }
  const attachment = given['text_attachment'] as TextAttachment | undefined
  if (attachment?.link_attachment_url !== undefined && set('link_attachment'))
    throw refuse('link_attachment', 'link_attachment_url of text_attachment')
  if (set('is_ghost_post')) {
    const attachments = [
      'link_attachment',
      'poll_attachment',
      'text_attachment',
      'gif_attachment',
      'reply_to_id',
    ]
    const others = ['quote_post_id', 'topic_tag', 'location_id', 'allowlisted_country_codes']
    for (const name of attachments) if (set(name)) throw refuse('is_ghost_post', name)
    for (const name of others) if (read(name) !== undefined) throw refuse('is_ghost_post', name)
    if (isTrue(read('enable_reply_approvals'))) throw refuse('is_ghost_post', 'enable_reply_approvals')
  }
}

function refuseTooManyLinks(
  text: string | undefined,
  link: string | undefined,
  attachment: TextAttachment | undefined,
  switches: Switches,
): void {
  if (countLinks(text ?? '', link ?? attachment?.link_attachment_url) > switches.linkLimit)
    throw namedError('THREADS_API__LINK_LIMIT_EXCEEDED', switches.linkLimitCode)
}

function mediaOf(type: MediaType, read: Read, switches: Switches): Pick<Content, 'mediaUrl' | 'altText'> {
  if (type !== 'IMAGE' && type !== 'VIDEO') return {}
  const name = type === 'IMAGE' ? 'image_url' : 'video_url'
  const mediaUrl = readUri(name, read)
  if (mediaUrl === undefined) throw missingParam(name)
  const altText = read('alt_text')
  if (altText !== undefined && textLength(altText, switches.counting) > 1000)
    throw invalidParam('Param alt_text must be at most 1000 characters long.')
  return present({ mediaUrl, altText })
}

function readUri(name: string, read: Read): string | undefined {
  const uri = read(name)
  if (uri !== undefined && (!URL.canParse(uri) || !/^https?:$/.test(new URL(uri).protocol)))
    throw invalidParam(`Param ${name} is not a valid URI.`)
  return uri
}

function readLink(text: string | undefined): string | undefined {
  if (text !== undefined && !isPublicLink(text))
    throw invalidParam('Param link_attachment is not a valid URL')
  return text
}

function readChildren(text: string | undefined): readonly string[] {
  if (text === undefined) throw missingParam('children')
  const ids = text.split(/[\s,[\]"]+/).filter((id) => id !== '')
  if (ids.length < 2 || ids.length > 20) throw invalidParam('Param children must have between 2 and 20 items')
  return ids
}

function readReplyControl(text: string | undefined): ReplyControl {
  if (text === undefined) return 'everyone'
  if (!isReplyControl(text))
    throw invalidParam(`Param reply_control must be one of {${REPLY_CONTROLS.join(', ')}}`)
  return text
}

function readTopic(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (!isTopicTag(text))
    throw invalidParam('Param topic_tag must be 1 to 50 characters long and must not contain . or &')
  return text
}

/** `US,CA`, or a JSON array of the same. */
function readCountries(text: string | undefined): readonly string[] | undefined {
  const codes = text?.split(/[\s,[\]"]+/).filter((code) => code !== '')
  return codes && codes.length > 0 ? codes : undefined
}

/** `true`, as Meta has it; `True` is how Python's form encoders write it, and `1` how PHP's do. */
export const isTrue = (text: string | undefined): boolean => /^(?:true|1)$/i.test(text ?? '')

/** `value` without the keys that are undefined: absent means the key is missing. */
function present<Value extends object>(value: {
  [Key in keyof Value]: Value[Key] | undefined
}): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value
}
