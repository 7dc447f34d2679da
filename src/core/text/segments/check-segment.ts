import type { Segment } from '../../chain.ts'
import { error, warning, type Problem } from '../../problem.ts'
import { fits, textLength, type Counting } from '../../threads/text-length.ts'
import { isTopic } from '../disarm.ts'
import { LINK_LIMIT, MEDIA_LIMIT, SPOILER_LIMIT } from '../limits.ts'
import type { Link } from '../links.ts'
import { lineAt } from '../plain-text.ts'
import { firstAfter } from '../stretch.ts'
import type { Cut } from './segment-of.ts'

/** What Threads would refuse of a segment, or read in it that was not meant. */
export function checkSegment(cut: Cut, segment: Segment, counting: Counting): readonly Problem[] {
  const { section, piece } = cut
  const { media, spoilers } = segment
  const line = lineAt(section, piece.start)
  const links = linksIn(cut)
  const different = new Set(links.map(({ key }) => key)).size
  return [
    checkCut(cut, links),
    different > LINK_LIMIT
      ? error('text/too-many-links', { count: different, isAttached: false, line })
      : undefined,
    checkLength(segment, counting, line),
    media.length > MEDIA_LIMIT
      ? error('text/too-many-media', { count: media.length, line: media[0]?.line ?? line })
      : undefined,
    spoilers.length > SPOILER_LIMIT
      ? error('text/too-many-spoilers', { count: spoilers.length, line })
      : undefined,
    checkSpoilers(segment, line),
    checkTopics(segment, links, piece.start, line),
  ].filter((problem) => problem !== undefined)
}

/** The links that stand in a piece of their section, whole or in part. */
function linksIn({ links, piece }: Cut): readonly Link[] {
  return links.slice(
    firstAfter(links, piece.start, ({ end }) => end),
    firstAfter(links, piece.end - 1, ({ start }) => start),
  )
}

/** A URL that was cut leads nowhere; a word that was cut is still read. */
function checkCut({ section, piece: { kind, end } }: Cut, links: readonly Link[]): Problem | undefined {
  if (kind !== 'grapheme') return undefined
  const url = links.find((link) => link.start < end && link.end > end)
  const line = lineAt(section, url?.start ?? end)
  return url
    ? error('text/url-too-long', { length: url.end - url.start, line })
    : warning('text/word-cut', { line })
}

/** No text is known that cannot be cut. If there is one, it is reported here, not refused by the network. */
function checkLength({ text }: Segment, counting: Counting, line: number): Problem | undefined {
  if (fits(text, counting)) return undefined
  return error('text/too-long', { part: 'segment', length: textLength(text, counting), line })
}

/** Up to the end of its last spoiler a text must be ASCII: only then are UTF-16, code point and byte offsets equal. */
function checkSpoilers({ text, spoilers }: Segment, line: number): Problem | undefined {
  const last = spoilers.at(-1)
  if (!last || !/[^\0-\x7f]/.test(text.slice(0, last.offset + last.length))) return undefined
  return warning('text/spoiler-may-shift', { line })
}

function checkTopics(
  { text }: Segment,
  links: readonly Link[],
  offset: number,
  line: number,
): Problem | undefined {
  const topics = topicsOf(text, links, offset)
  if (topics.length <= 1) return undefined
  return warning('text/second-topic', { topics, line })
}

/**
 * The different hashtags of a segment that Threads could make a topic of; a `#part` of a URL is none.
 *
 * @param offset of the segment in the text in which the places of the links are counted
 */
function topicsOf(text: string, links: readonly Link[], offset: number): readonly string[] {
  const topics = new Set<string>()
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    const place = at + offset
    if (at > 0 && /[\p{L}\p{N}_#&/]/u.test(text.charAt(at - 1))) continue
    if (!isTopic(text, at) || links.some(({ start, end }) => start <= place && place < end)) continue
    topics.add(/^#[^\s.&@!?,;:]+/.exec(text.slice(at, at + 60))?.[0] ?? '#')
  }
  return [...topics]
}
