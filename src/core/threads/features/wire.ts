import type { TextAttachment, TextRange } from '../../chain.ts'
import { isRecord } from '../../json.ts'
import type { ContainerDraft, MediaItem } from '../draft.ts'
import type { ContainerParameters } from '../features.ts'
import type { ContainerId } from '../ids.ts'

/** One picture or video: its file and its description. */
export function itemParameters({ kind, url, alt }: MediaItem): ContainerParameters {
  return kind === 'image'
    ? { media_type: 'IMAGE', image_url: url, alt_text: alt }
    : { media_type: 'VIDEO', video_url: url, alt_text: alt }
}

/** What a container shows. The items of a carousel are containers of their own, with descriptions of their own. */
export function mediaParameters(
  [first, second]: readonly MediaItem[],
  children: readonly ContainerId[],
): ContainerParameters {
  if (!first) return { media_type: 'TEXT' }
  return second ? { media_type: 'CAROUSEL', children: children.join(',') } : itemParameters(first)
}

/** Offsets count UTF-16 units, as Meta's own sample app counts them; see docs/adr/0005-units-of-ranges.md. */
export function spoilerEntities(spoilers: readonly TextRange[]): string {
  return JSON.stringify(spoilers.map(({ offset, length }) => ({ entity_type: 'SPOILER', offset, length })))
}

/** Offsets as in `spoilerEntities`. */
export function attachedText({ text, styles }: TextAttachment): string {
  const styled = styles.map(({ offset, length, styles: info }) => ({ offset, length, styling_info: info }))
  return JSON.stringify({ plaintext: text, ...(styled.length > 0 && { text_with_styling_info: styled }) })
}

/** @param options Two to four. */
export function pollOf(options: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(options.map((option, at) => [OPTIONS[at], option])))
}

const OPTIONS = ['option_a', 'option_b', 'option_c', 'option_d']

/** The only provider since 31 March 2026 (Meta: *Changelog*). */
export function gifOf(id: string): string {
  return JSON.stringify({ gif_id: id, provider: 'GIPHY' })
}

/** What Meta calls a URI holds ASCII only; what already does is sent as it was written. */
export function uri(link: string): string {
  return /[^\0-\x7f]/.test(link) && URL.canParse(link) ? new URL(link).href : link
}

/** Whether an answer says that a reply belongs elsewhere or nowhere. Some tokens cannot read the field: then it is absent. */
export function isDetached(
  answer: Readonly<Record<string, unknown>>,
  { replyTo }: Pick<ContainerDraft, 'replyTo'>,
): boolean {
  const parent = isRecord(answer['replied_to']) ? answer['replied_to']['id'] : undefined
  return parent === undefined ? answer['is_reply'] === false : parent !== replyTo
}
