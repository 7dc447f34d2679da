import type { Segment } from '../chain.ts'
import { error, type Problem } from '../problem.ts'
import { textLength, type Counting } from '../threads/text-length.ts'
import { SEGMENT_LIMIT } from './limits.ts'
import { linksOf } from './links.ts'
import { convert } from './markdown/convert.ts'
import { prepare } from './prepare.ts'
import { checkSegment } from './segments/check-segment.ts'
import { cutSections } from './segments/cut-sections.ts'
import { matchLive } from './segments/match-live.ts'
import { checkNumbering, numberText } from './segments/numbering.ts'
import { segmentOf } from './segments/segment-of.ts'
import type { TextSettings } from './settings.ts'

export type TextChain = { readonly segments: readonly Segment[]; readonly problems: readonly Problem[] }

/**
 * Markdown becomes the best chain of segments: the fewest, cut at the best places.
 *
 * With an error among the problems the segments show what would be published; nothing must be. Empty text gives none.
 * Lines of problems count from 1 in `markdown`. Time and memory are linear in its length.
 *
 * @param live the texts of its first segments, where another version of Spool has cut these: the rest is cut from there
 * @see docs/markdown.md for what becomes of each kind of Markdown.
 */
export function chainOf(markdown: string, settings: TextSettings, live: readonly string[] = []): TextChain {
  const { counting, format } = settings
  const prepared = prepare(markdown)
  const converted = convert(prepared.text, { ...settings, target: 'chain' })
  const problems: Problem[] = [...prepared.problems, ...converted.problems]
  const tooLong = settings.numbering === undefined ? undefined : checkNumbering(settings.numbering, counting)
  if (tooLong) problems.push(tooLong)
  const numbering = tooLong ? undefined : settings.numbering
  const matched = live.length > 0 ? matchLive(live, converted.sections, settings) : undefined
  if (matched?.kind === 'other') problems.push(error('post/live-differs', { segment: matched.segment }))
  const sections = matched?.kind === 'rest' ? matched.sections : converted.sections
  const linked = sections.map((section) => ({ section, links: linksOf(section.text) }))
  const before = live.length
  const cuts = cutSections(linked, { counting, numbering, before })
  const total = before + cuts.length
  const rest = cuts.map((cut, index): Segment => {
    const own = segmentOf(cut)
    const isNumbered = numbering !== undefined && total > 1
    const number = isNumbered ? numberText(numbering, before + index + 1, total) : ''
    const segment = { ...own, text: own.text === '' ? number.trimStart() : own.text + number }
    problems.push(...checkSegment(cut, segment, counting))
    return segment
  })
  const segments = [...live.map(asLive), ...rest]
  if (format === 'single' && segments.length > 1) problems.push(tooLongForOne(segments, counting))
  if (segments.length > SEGMENT_LIMIT)
    problems.push(error('text/too-many-segments', { count: segments.length, most: SEGMENT_LIMIT }))
  return { segments, problems: onceEach(problems) }
}

/** A segment of which nothing is left to do. */
function asLive(text: string): Segment {
  return { text, media: [], spoilers: [], end: 'paragraph' }
}

function tooLongForOne(segments: readonly Segment[], counting: Counting): Problem {
  const length = segments.reduce((sum, { text }) => sum + textLength(text, counting), 0)
  return error('text/too-long', { part: 'chain', length, segments: segments.length })
}

/** What is said of one line need not be said again for the next segment of the same line. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ rule, message, line }) => {
    const key = `${rule} ${message} ${line ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}
