import type { Features, Reference } from './features.ts'
import { mediaId } from './ids.ts'
import type { ThreadsKeys } from '../post/keys.ts'
import type { LineOf } from '../post/check-keys.ts'

/** What the keys under `threads` ask for beside text; texts in NFC, without white space around them. */
export function featuresOf(keys: ThreadsKeys, lineOf: LineOf): Features {
  const { topic, link, media, poll, gif, location, countries, reply_control: replyControl } = keys
  const share = keys.share_to_instagram
  return {
    ...(topic !== undefined && { topic: clean(topic) }),
    ...(link !== undefined && { link: clean(link) }),
    ...(media && { media: media.map((each, at) => mediaOf(each, lineOf('media', at))) }),
    ...(poll && { poll: poll.map(clean) }),
    ...(gif !== undefined && { gif: clean(gif) }),
    ...(location !== undefined && { location: clean(location) }),
    ...(countries && { countries: countries.map(clean) }),
    ...(keys.ghost && { ghost: true }),
    ...(share && { shareToInstagram: share === 'dark' ? 'dark' : 'light' }),
    ...(replyControl && { replyControl }),
    ...(keys.reply_approvals && { replyApprovals: true }),
    ...(keys.reply_to !== undefined && { replyTo: referenceOf(keys.reply_to) }),
    ...(keys.quote !== undefined && { quote: referenceOf(keys.quote) }),
    ...(keys.format === 'attachment' && { attachment: true }),
  }
}

function mediaOf(media: NonNullable<ThreadsKeys['media']>[number], line: number) {
  const { src, alt = '', spoiler = false } = typeof media === 'string' ? { src: media } : media
  return { src: src.trim(), alt: clean(alt), spoiler, line }
}

/** An id is all digits; no path of a post file is. */
function referenceOf(written: string): Reference {
  const text = written.trim()
  return /^\d+$/.test(text) ? { kind: 'id', id: mediaId(text) } : { kind: 'file', target: text }
}

function clean(text: string): string {
  return text.normalize('NFC').trim()
}
