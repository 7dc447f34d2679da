import { isRecord } from '../../core/json.ts'
import type { Carried, ContainerDraft, MediaItem } from '../../core/threads/draft.ts'
import type { ContainerId } from '../../core/threads/ids.ts'

/** The fields of a form; what is not asked for is not sent. */
export type Form = Readonly<Record<string, string>>

/**
 * A draft in the words of the wire, as a url-encoded form holds them: objects as JSON, lists joined by commas, truth
 * as `true`, line breaks as they are.
 *
 * Offsets count UTF-16 units, as Meta's own sample app counts them; see docs/adr/0005-units-of-ranges.md.
 *
 * @param children One for each of the draft's media, where it has two or more.
 * @see Meta, *Publishing* (Threads API, reference); *Polls*, *Spoilers*, *Text Attachments*, *Ghost Posts*,
 *   *Share to Instagram Stories*
 */
export function parametersOf(draft: ContainerDraft, children: readonly ContainerId[] = []): Form {
  const { text, media, spoilers, poll, attachment } = draft
  const [first, second] = media
  return present({
    ...(second ? { media_type: 'CAROUSEL', children: children.join(',') } : mediaParameters(first)),
    text: text === '' && first ? undefined : text,
    reply_to_id: draft.replyTo,
    text_entities:
      spoilers && json(spoilers.map(({ offset, length }) => ({ entity_type: 'SPOILER', offset, length }))),
    is_spoiler_media: flag(draft.spoilerMedia),
    topic_tag: draft.topic?.replace(/^#/, ''),
    link_attachment: draft.link === undefined ? undefined : uri(draft.link),
    poll_attachment: poll && json(Object.fromEntries(poll.map((option, at) => [OPTIONS[at], option]))),
    text_attachment:
      attachment &&
      json({
        plaintext: attachment.text,
        ...(attachment.styles.length > 0 && {
          text_with_styling_info: attachment.styles.map(({ offset, length, styles }) => ({
            offset,
            length,
            styling_info: styles,
          })),
        }),
      }),
    // The other provider there was ended on 31 March 2026 (Meta: *Changelog*).
    gif_attachment: draft.gif === undefined ? undefined : json({ gif_id: draft.gif, provider: 'GIPHY' }),
    location_id: draft.location,
    allowlisted_country_codes: draft.countries && [...new Set(draft.countries)].join(','),
    is_ghost_post: flag(draft.ghost),
    quote_post_id: draft.quote,
    reply_control: draft.replyControl,
    enable_reply_approvals: flag(draft.replyApprovals),
    crossreshare_to_ig: flag(draft.shareToInstagram === 'light'),
    crossreshare_to_ig_dark_mode: flag(draft.shareToInstagram === 'dark'),
  })
}

/** One item of a carousel: its file and its description; all else belongs to the carousel. */
export function itemParametersOf(item: MediaItem): Form {
  return present({ ...mediaParameters(item), is_carousel_item: 'true' })
}

const OPTIONS = ['option_a', 'option_b', 'option_c', 'option_d']

function mediaParameters(item: MediaItem | undefined): Readonly<Record<string, string | undefined>> {
  if (!item) return { media_type: 'TEXT' }
  const { kind, url, alt } = item
  return kind === 'image'
    ? { media_type: 'IMAGE', image_url: url, alt_text: alt }
    : { media_type: 'VIDEO', video_url: url, alt_text: alt }
}

/** What each part of a draft is read back by (Meta: *Media retrieval*); reply control needs a permission of its own. */
const FIELDS: Readonly<Record<Exclude<Carried, 'shareToInstagram'>, string>> = {
  replyTo: 'is_reply,replied_to',
  spoilers: 'text_entities',
  spoilerMedia: 'is_spoiler_media',
  alt: 'alt_text',
  attachment: 'text_attachment',
  quote: 'quoted_post',
  topic: 'topic_tag',
  link: 'link_attachment_url',
  // Unless it is asked for option by option, nothing comes back.
  poll: 'poll_attachment{option_a}',
  gif: 'gif_url',
  location: 'location_id',
  countries: 'allowlisted_country_codes',
  ghost: 'ghost_post_status',
}

/** The fields to ask for to see whether all of a draft is there; a field that is not needed can fail the whole call. */
export function fieldsOf(draft: ContainerDraft): readonly string[] {
  return carriedBy(draft).map((part) => FIELDS[part])
}

/** What the draft asked for and an answer to `fieldsOf` does not hold. The network leaves a key out where it has nothing. */
export function lostOf(draft: ContainerDraft, shown: Readonly<Record<string, unknown>>): readonly Carried[] {
  return carriedBy(draft).filter((part) =>
    part === 'replyTo' ? isDetached(draft, shown) : isNothing(shown[FIELDS[part].replace(/\{.*/, '')]),
  )
}

/** Whether an answer says that a reply hangs elsewhere or nowhere; silence says nothing, as some tokens may not ask. */
function isDetached({ replyTo }: ContainerDraft, shown: Readonly<Record<string, unknown>>): boolean {
  const parent = isRecord(shown['replied_to']) ? shown['replied_to']['id'] : undefined
  return parent === undefined ? shown['is_reply'] === false : parent !== replyTo
}

function carriedBy(draft: ContainerDraft): readonly (keyof typeof FIELDS)[] {
  const [only, ...others] = draft.media
  // Of a carousel each item has its own description, and its items are other ids than were sent.
  const described = others.length === 0 && only?.alt !== undefined && only.alt !== ''
  const carried = { ...draft, alt: described ? only.alt : undefined }
  return PARTS.filter((part) => carried[part] !== undefined)
}

const PARTS = Object.keys(FIELDS) as (keyof typeof FIELDS)[]

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  )
}

function json(value: unknown): string {
  return JSON.stringify(value)
}

/** What Meta calls a URI holds ASCII only; what already does is sent as it was written. */
function uri(link: string): string {
  return /[^\0-\x7f]/.test(link) && URL.canParse(link) ? new URL(link).href : link
}

function flag(value: boolean | undefined): string | undefined {
  return value === true ? 'true' : undefined
}

function present(parameters: Readonly<Record<string, string | undefined>>): Form {
  const sent: Record<string, string> = {}
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) sent[name] = value
  return sent
}
