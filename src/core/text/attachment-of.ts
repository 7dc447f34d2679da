import type { Segment, TextAttachment } from '../chain.ts'
import { error, warning, type Problem } from '../problem.ts'
import { ATTACHMENT_LIMIT, fits, textLength, type Counting } from '../threads/text-length.ts'
import { LINK_LIMIT } from './limits.ts'
import { linksOf } from './links.ts'
import { convert } from './markdown/convert.ts'
import type { PlainText, Styled } from './plain-text.ts'
import { prepare } from './prepare.ts'
import { segmentOf } from './segments/segment-of.ts'
import type { TextSettings } from './settings.ts'
import { split } from './split/split.ts'

/** A post, whose own text is never empty where there is any, and what a tap on it opens. */
type Attachment = TextAttachment & { readonly head: Segment }

/**
 * Markdown becomes one post and the long text attached to it.
 *
 * The head is what stands before the first `---`; without one, as much of the beginning as fits, cut as a chain would
 * be. Everything after it is the attachment: up to 10,000 characters with bold, italic, underline, strikethrough and
 * highlight, and ASCII list markers, since a style is safe only while all text up to its end is ASCII (Meta does not
 * say whether it counts characters, UTF-16 units or bytes: *Text Attachments*). Empty text gives none.
 */
export function attachmentOf(
  markdown: string,
  settings: TextSettings,
): { readonly attachment: Attachment | undefined; readonly problems: readonly Problem[] } {
  const { counting } = settings
  const prepared = prepare(markdown)
  const { sections, problems: lost } = convert(prepared.text, { ...settings, target: 'attachment' })
  const [first, ...rest] = sections
  if (!first) return { attachment: undefined, problems: [...prepared.problems, ...lost] }
  const isMarked = rest.length > 0
  const headEnd = isMarked ? first.text.length : firstEnd(first, counting)
  const links = linksOf(first.text)
  const head = segmentOf({
    section: first,
    links,
    piece: { start: 0, end: headEnd, kind: 'end', lead: '' },
    kind: 'end',
  })
  const { text: rough, styles: marked } = isMarked ? join(rest) : tailOf(first, headEnd)
  // An accent that markup parts from its letter is composed before styles are looked at: they must end before it.
  const body = { text: rough.normalize('NFC'), styles: marked }
  const { styles, dropped } = rangesOf(body)
  const problems = [
    ...prepared.problems,
    ...lost,
    checkHead(head, counting),
    checkLength(body, counting),
    checkLinks(head, body),
    checkMedia(sections),
    checkStyles(dropped),
  ].filter((problem) => problem !== undefined)
  return { attachment: { head: { ...head, media: [] }, text: body.text, styles }, problems }
}

/** Where the first segment of a chain of this text would end. */
function firstEnd(section: PlainText, counting: Counting): number {
  const links = linksOf(section.text)
  const [first] = split(section, { counting, reserved: () => 0, before: 0, links })
  return first?.end ?? 0
}

type Body = { readonly text: string; readonly styles: readonly Styled[] }

/** Sections after the head, a blank line between them. */
function join(sections: readonly PlainText[]): Body {
  let text = ''
  const styles: Styled[] = []
  for (const section of sections) {
    if (text !== '' && section.text !== '') text += '\n\n'
    for (const { start, end, style } of section.styles)
      styles.push({ start: start + text.length, end: end + text.length, style })
    text += section.text
  }
  return { text, styles }
}

/** What stands after `end`, without the white space there. */
function tailOf({ text, styles }: PlainText, end: number): Body {
  const tail = text.slice(end)
  const start = end + tail.length - tail.trimStart().length
  return {
    text: text.slice(start),
    styles: styles
      .filter((each) => each.end > start)
      .map((each) => ({ ...each, start: Math.max(0, each.start - start), end: each.end - start })),
  }
}

function checkHead({ text }: Segment, counting: Counting): Problem | undefined {
  if (fits(text, counting)) return undefined
  return error('text/too-long', { part: 'head', length: textLength(text, counting), line: 1 })
}

function checkLength({ text }: Body, counting: Counting): Problem | undefined {
  const length = textLength(text, counting)
  if (length <= ATTACHMENT_LIMIT) return undefined
  return error('text/attachment-too-long', { length })
}

function checkLinks(head: Segment, body: Body): Problem | undefined {
  const count = new Set([...linksOf(head.text), ...linksOf(body.text)].map(({ key }) => key)).size
  if (count <= LINK_LIMIT) return undefined
  return error('text/too-many-links', { count, isAttached: true })
}

function checkMedia(sections: readonly PlainText[]): Problem | undefined {
  const [image] = sections.flatMap(({ media }) => media)
  if (!image) return undefined
  const { src, line } = image.media
  return error('text/attachment-media', { src, line })
}

function checkStyles(dropped: number): Problem | undefined {
  return dropped === 0 ? undefined : warning('text/style-dropped', { count: dropped })
}

/** Styles that overlap become ranges that do not, each with all styles that hold there. */
function rangesOf({ text, styles }: Body): {
  readonly styles: TextAttachment['styles']
  readonly dropped: number
} {
  const found = text.search(/[^\0-\x7f]/)
  const asciiEnd = found === -1 ? text.length : found
  const safe = styles.filter(({ end }) => end <= asciiEnd)
  const edges = [...new Set(safe.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const opening = Map.groupBy(safe, ({ start }) => start)
  const ranges: TextAttachment['styles'][number][] = []
  let open: readonly Styled[] = []
  for (const [index, start] of edges.entries()) {
    open = [...open.filter(({ end }) => end > start), ...(opening.get(start) ?? [])]
    const end = edges[index + 1]
    if (end === undefined || open.length === 0) continue
    const together = [...new Set(open.map(({ style }) => style))].sort()
    const last = ranges.at(-1)
    if (last && last.offset + last.length === start && last.styles.join() === together.join()) {
      ranges[ranges.length - 1] = { ...last, length: last.length + end - start }
    } else ranges.push({ offset: start, length: end - start, styles: together })
  }
  return { styles: ranges, dropped: styles.length - safe.length }
}
