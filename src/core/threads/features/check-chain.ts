import type { Segment, TextAttachment } from '../../chain.ts'
import { error, warning, type Problem } from '../../problem.ts'
import { isTopic } from '../../text/disarm.ts'
import { LINK_LIMIT, MEDIA_LIMIT } from '../../text/limits.ts'
import { linksOf } from '../../text/links.ts'
import { FEATURE_KEYS, type Features } from '../features.ts'
import { textLength, type Counting } from '../text-length.ts'
import { LIMITS } from './limits.ts'

type Whole = {
  readonly features: Features
  readonly lines: Readonly<Record<string, number>>
  readonly segments: readonly Segment[]
  readonly attachment: TextAttachment | undefined
  readonly counting: Counting
}

/** What Threads would refuse, or would not show as it was meant, of the chain as it stands. */
export function checkChain(whole: Whole): readonly Problem[] {
  return [...checkHead(whole), ...whole.segments.flatMap((segment) => checkMedia(segment, whole))]
}

/** Documented for posts; whether they hold for replies is not. */
const UNCERTAIN_ON_REPLY = ['topic', 'replyControl', 'replyApprovals'] as const

function checkHead({ features, lines, segments, attachment }: Whole): readonly Problem[] {
  const problems: Problem[] = []
  const [head] = segments
  const at = (key: string) => (lines[key] === undefined ? {} : { line: lines[key] })
  if (features.ghost && segments.length > 1) {
    problems.push(error('post/ghost-chain', { segments: segments.length, ...at('ghost') }))
  }
  if (features.attachment && head && (attachment?.text ?? '') === '') {
    problems.push(error('post/attachment-empty', at('format')))
  }
  if (features.link !== undefined && head) {
    const texts = [head.text, attachment?.text ?? '', features.link]
    const count = new Set(texts.flatMap(linksOf).map(({ key }) => key)).size
    if (count > LINK_LIMIT) problems.push(error('post/too-many-links', { count, ...at('link') }))
  }
  if (features.media && head && head.media.length > MEDIA_LIMIT) {
    problems.push(error('post/too-many-media', { count: head.media.length, ...at('media') }))
  }
  const hashtag = features.topic === undefined || !head ? undefined : hashtagIn(head.text)
  if (hashtag !== undefined) {
    problems.push(warning('post/topic-and-hashtag', { hashtag, ...at('topic') }))
  }
  if (features.replyTo) {
    for (const name of UNCERTAIN_ON_REPLY) {
      if (features[name] === undefined) continue
      const key = FEATURE_KEYS[name]
      problems.push(warning('post/uncertain-on-reply', { key, ...at(key) }))
    }
  }
  return problems
}

/** The limit on a segment's images is told with the text; only what comes with `threads.media` is left to see. */
function checkMedia({ media }: Segment, { features, counting }: Whole): readonly Problem[] {
  const problems: Problem[] = []
  const [hidden] = media.filter(({ spoiler }) => spoiler)
  const open = media.find(({ spoiler }) => !spoiler)
  if (hidden && open) {
    problems.push(warning('post/spoiler-hides-all', { src: open.src, line: open.line }))
  }
  for (const item of media) {
    // Those of the front matter are told with their key.
    if (features.media?.includes(item)) continue
    const length = textLength(item.alt, counting)
    if (length > LIMITS.alt) {
      problems.push(error('post/alt-too-long', { src: item.src, length, line: item.line }))
    }
  }
  return problems
}

/** The first hashtag that Threads would make a topic of. */
function hashtagIn(text: string): string | undefined {
  for (const { index, 0: written } of text.matchAll(/(?<![\p{L}\p{N}_#&/])#[^\s.&@!?,;:]+/gu)) {
    const inLink = linksOf(text).some(({ start, end }) => start <= index && index < end)
    if (!inLink && isTopic(text, index)) return written
  }
  return undefined
}
