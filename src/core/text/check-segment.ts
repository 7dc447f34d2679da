import type { Segment } from '../chain.ts'
import { error, warning, type Problem } from '../problem.ts'
import { fits, TEXT_LIMIT, type Counting } from '../threads/text-length.ts'
import type { Cut } from './chain-of.ts'
import { isTopic } from './disarm.ts'
import type { Link } from './links.ts'
import { lineAt } from './plain-text.ts'
import { firstAfter } from './sorted.ts'
import { LINK_LIMIT, MEDIA_LIMIT } from './split/split.ts'

/** The spoilers one Threads post may hold (Meta: *Spoilers*, `text_entities`). */
const SPOILER_LIMIT = 10

/** What Threads would refuse of a segment, or read in it that was not meant. */
export function checkSegment(cut: Cut, segment: Segment, counting: Counting): Problem[] {
  const { section, piece, links } = cut
  const problems: Problem[] = []
  const line = lineAt(section, piece.start)
  const own = links.slice(
    firstAfter(links, piece.start, ({ end }) => end),
    firstAfter(links, piece.end - 1, ({ start }) => start),
  )
  if (piece.kind === 'grapheme') problems.push(cutWord(own, cut))
  const different = new Set(own.map(({ key }) => key)).size
  if (different > LINK_LIMIT) {
    problems.push(
      error('text/too-many-links', {
        found: `${different} links in a segment`,
        expected: `at most ${LINK_LIMIT}`,
        line,
      }),
    )
  }
  const { media, spoilers, text } = segment
  // No text is known that nothing can cut; should there be one, it is told rather than refused by the network.
  if (!fits(text, counting)) {
    problems.push(
      error('text/too-long', {
        found: 'a segment that could not be cut',
        expected: `at most ${TEXT_LIMIT} characters`,
        line,
      }),
    )
  }
  if (media.length > MEDIA_LIMIT) {
    problems.push(
      error('text/too-many-media', {
        found: `${media.length} images in a segment`,
        expected: `at most ${MEDIA_LIMIT}`,
        line: media[0]?.line ?? line,
      }),
    )
  }
  if (spoilers.length > SPOILER_LIMIT) {
    problems.push(
      error('text/too-many-spoilers', {
        found: `${spoilers.length} spoilers in a segment`,
        expected: `at most ${SPOILER_LIMIT}`,
        line,
      }),
    )
  }
  const last = spoilers.at(-1)
  if (last && /[^\0-\x7f]/.test(text.slice(0, last.offset + last.length))) {
    problems.push(
      warning('text/spoiler-may-shift', {
        found: 'a spoiler after other than ASCII characters',
        expected: 'only ASCII before it',
        line,
      }),
    )
  }
  const topics = topicsOf(text, own, piece.start)
  if (topics.length > 1) {
    problems.push(
      warning('text/second-topic', {
        found: `${topics.length} topics in a segment: ${topics.slice(0, 5).join(' ')}`,
        expected: 'one',
        line,
      }),
    )
  }
  return problems
}

/** A URL that was cut leads nowhere; a word that was cut is still read. */
function cutWord(links: readonly Link[], { section, piece: { end } }: Cut): Problem {
  const url = links.find((link) => link.start < end && link.end > end)
  const line = lineAt(section, url?.start ?? end)
  if (url)
    return error('text/url-too-long', {
      found: `a URL of ${url.end - url.start} characters`,
      expected: `at most ${TEXT_LIMIT}`,
      line,
    })
  return warning('text/word-cut', {
    found: 'a word longer than a segment',
    expected: `words of at most ${TEXT_LIMIT} characters`,
    line,
  })
}

/** The different hashtags of a segment that Threads could make a topic of; a `#part` of a URL is none. */
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
