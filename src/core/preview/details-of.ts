import type { REPLY_CONTROLS } from '../threads/features.ts'
import type { Detail, DetailItem } from './preview.ts'
import type { ShownMedia, ShownTarget } from './previewed.ts'

/** Pictures and videos, by what the network will fetch. */
export function mediaDetail(media: readonly ShownMedia[]): Detail {
  const kinds = new Set(media.map(({ found }) => found?.kind))
  const [kind] = kinds
  const one =
    kinds.size > 1 || kind === undefined ? 'Picture or video' : kind === 'image' ? 'Picture' : 'Video'
  const label = media.length > 1 ? `Carousel of ${media.length}` : one
  return { label, items: media.map((each) => mediaItem(each, media.length > 1)) }
}

function mediaItem({ src, alt, isHidden, isChanged, found }: ShownMedia, isOneOfMany: boolean): DetailItem {
  return {
    text: src,
    // A base address can have a password, which belongs to nobody else.
    ...(found && { address: found.url.replace(/^(https?:\/\/)[^/@]*@/, '$1') }),
    notes: [
      ...(isOneOfMany && found ? [found.kind === 'image' ? 'a picture' : 'a video'] : []),
      ...(isChanged ? ['its file is new or changed'] : []),
      ...(isHidden ? ['a spoiler: hidden until a reader taps it'] : []),
      // The last, so that no words of it can be taken for another note.
      alt === '' ? 'without a description' : `described as “${alt}”`,
    ],
  }
}

/** A post that is replied to or quoted. */
export function targetDetail(label: string, { path, id, permalink }: ShownTarget): Detail {
  const text = path ?? id ?? ''
  const notes = [
    ...(id !== undefined && id !== text ? [`media id ${id}`] : []),
    ...(path === undefined ? ['named by its id alone: it can be anybody’s post'] : []),
  ]
  return { label, items: [{ text, ...(permalink !== undefined && { address: permalink }), notes }] }
}

/** Who may reply, by the word that Threads knows. */
export const WHO_REPLIES: Readonly<Record<(typeof REPLY_CONTROLS)[number], string>> = {
  everyone: 'everybody',
  accounts_you_follow: 'accounts that this one follows',
  mentioned_only: 'accounts that the post mentions',
  parent_post_author_only: 'the author of the post that this one replies to',
  followers_only: 'followers of this account',
}
