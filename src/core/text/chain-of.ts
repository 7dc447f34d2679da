import type { Break, Segment } from '../chain.ts'
import { error, type Problem } from '../problem.ts'
import { TEXT_LIMIT, textLength, type Counting } from '../threads/text-length.ts'
import { checkSegment } from './check-segment.ts'
import { convert } from './markdown/convert.ts'
import { leftFrontMatter } from './markdown/leftovers.ts'
import { linksOf, type Link } from './links.ts'
import { numbered, numbersOf } from './numbering.ts'
import type { PlainText, Stretch } from './plain-text.ts'
import { firstAfter } from './sorted.ts'
import { split, type Piece } from './split/split.ts'

export type TextSettings = {
  readonly counting: Counting
  /** Added to each segment of a chain of two or more, e.g. `({n}/{total})`. */
  readonly numbering: string | undefined
  /** `single`: an error if it does not fit into one segment. */
  readonly format: 'chain' | 'single'
  /** `@handle`: a Threads mention in an author's own post; plain text in release notes, whose handles are GitHub's. */
  readonly handles: 'mention' | 'disarm'
  /** Absolute address of a relative target as the author wrote it, undefined where there is none. */
  readonly resolveLink: (target: string) => string | undefined
}

export type TextChain = { readonly segments: readonly Segment[]; readonly problems: readonly Problem[] }

/**
 * Markdown becomes the best chain of segments: the fewest, cut at the best places.
 *
 * With an error among the problems the segments show what would be published; nothing must be. Empty text gives none.
 * Lines of problems count from 1 in `markdown`. Time and memory are linear in its length.
 *
 * @see docs/markdown.md for what becomes of each kind of Markdown.
 */
export function chainOf(markdown: string, settings: TextSettings): TextChain {
  const { text, problems: found } = prepared(markdown)
  const { sections, problems } = convert(text, { ...settings, target: 'chain' })
  const all: Problem[] = [...found, ...problems, ...checkNumbering(settings)]
  const linked = sections.map((section): Linked => ({ section, links: linksOf(section.text) }))
  const numbering = all.some(isNumberingTooLong) ? undefined : settings.numbering
  const cut = cutAll(linked, { ...settings, numbering })
  const segments = cut.map((each, index): Segment => {
    const own = segmentOf(each)
    const number =
      numbering === undefined || cut.length === 1 ? '' : numbered(numbering, index + 1, cut.length)
    const segment = { ...own, text: (own.text + number).trimStart() }
    for (const problem of checkSegment(each, segment, settings.counting)) all.push(problem)
    return segment
  })
  if (settings.format === 'single' && segments.length > 1) all.push(tooLong(segments, settings))
  return { segments, problems: onceEach(all) }
}

/** NFC with `\n` for every line break, and without front matter that should not be there; lines keep their numbers. */
export function prepared(markdown: string): { readonly text: string; readonly problems: readonly Problem[] } {
  const unix = markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown
  const text = unix.normalize('NFC')
  const left = leftFrontMatter(text)
  if (!left) return { text, problems: [] }
  const problem = error('text/front-matter-left', {
    found: `front matter of ${left.lines} lines in the text`,
    expected: 'text',
    line: 1,
  })
  return { text: '\n'.repeat(left.lines) + text.slice(left.end), problems: [problem] }
}

type Linked = { readonly section: PlainText; readonly links: readonly Link[] }

/** A piece of one section. */
export type Cut = Linked & { readonly piece: Piece; readonly kind: Break }

/** Every section cut, with the room that numbers need where there is more than one piece. */
function cutAll(sections: readonly Linked[], settings: TextSettings): readonly Cut[] {
  const { counting, numbering } = settings
  const once = cutWith(sections, counting, () => 0)
  if (numbering === undefined || once.length <= 1) return once
  // More digits in the total leave less room and make no shorter chain, so the first total that holds is the least.
  for (let digits = String(once.length).length; ; digits++) {
    const cut = cutWith(sections, counting, numbersOf(numbering, digits, counting))
    if (cut.length < 10 ** digits) return cut
  }
}

function cutWith(
  sections: readonly Linked[],
  counting: Counting,
  reserved: (n: number) => number,
): readonly Cut[] {
  const cut: Cut[] = []
  const last = sections.at(-1)?.section
  for (const { section, links } of sections) {
    for (const piece of split(section, { counting, reserved, before: cut.length, links })) {
      cut.push({
        section,
        links,
        piece,
        kind: piece.kind === 'end' && section !== last ? 'author' : piece.kind,
      })
    }
  }
  return cut
}

export function segmentOf({ section, piece, kind }: Omit<Cut, 'links'>): Segment {
  const cut = section.text.slice(piece.start, piece.end)
  // Where a text is cut, a no-break space has nothing left to hold.
  const start = piece.start + cut.length - cut.trimStart().length
  const end = piece.start + cut.trimEnd().length
  // An entity for a combining mark, right after markup, is all that may still be composed; it only gets shorter.
  const upTo = (at: number): string => section.text.slice(start, Math.min(at, end)).normalize('NFC')
  const spoilers = section.spoilers.slice(
    firstAfter(section.spoilers, start, (spoiler) => spoiler.end),
    firstAfter(section.spoilers, end - 1, (spoiler) => spoiler.start),
  )
  return {
    text: upTo(end),
    media: mediaOf(section, piece),
    spoilers: spoilers
      .map((spoiler) => {
        const offset = upTo(spoiler.start).length
        return { offset, length: upTo(spoiler.end).length - offset }
      })
      .filter(({ length }) => length > 0),
    end: kind,
  }
}

/** The media of a segment are those that stand after its start, up to its end; those before all text are the first's. */
function mediaOf({ media, text }: PlainText, { start, end }: Stretch): Segment['media'] {
  const first = start === 0 ? 0 : firstAfter(media, start, ({ at }) => at)
  const last = end === text.length ? media.length : firstAfter(media, end, ({ at }) => at)
  return media.slice(first, last).map((each) => each.media)
}

function checkNumbering({ numbering, counting }: TextSettings): Problem[] {
  if (numbering === undefined) return []
  const length = textLength(numbered(numbering, 999, 999), counting)
  if (length <= TEXT_LIMIT / 2) return []
  return [
    error('text/numbering-too-long', {
      found: `numbering of ${length} characters`,
      expected: `at most ${TEXT_LIMIT / 2}`,
    }),
  ]
}

function isNumberingTooLong({ rule }: Problem): boolean {
  return rule === 'text/numbering-too-long'
}

function tooLong(segments: readonly Segment[], { counting }: TextSettings): Problem {
  const length = segments.reduce((sum, { text }) => sum + textLength(text, counting), 0)
  return error('text/too-long', {
    found: `a text of ${length} characters in ${segments.length} segments`,
    expected: `at most ${TEXT_LIMIT} characters in one`,
  })
}

/** What is said of one line need not be said again for the next segment of the same line. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ rule, found, line }) => {
    const key = `${rule} ${found} ${line ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}
