import type { Break, Segment } from '../chain.ts'
import { error, warning, type Problem } from '../problem.ts'
import { textLength, TEXT_LIMIT, type Counting } from '../text-length.ts'
import { convert } from './convert.ts'
import { linksOf } from './links.ts'
import { numbered, numbersOf } from './numbering.ts'
import { lineAt, type PlainText, type Stretch } from './plain-text.ts'
import { LINK_LIMIT, MEDIA_LIMIT, split, type Piece } from './split.ts'

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
 * Lines of problems count from 1 in `markdown`. Linear in the length of `markdown`.
 *
 * @see docs/markdown.md for what becomes of each kind of Markdown.
 */
export function chainOf(markdown: string, settings: TextSettings): TextChain {
  const { sections, problems } = convert(normalised(markdown), { ...settings, target: 'chain' })
  const cut = cutAll(sections, settings)
  const total = cut.length
  const segments: Segment[] = []
  const found: Problem[] = [...problems]
  for (const [index, { section, piece, kind }] of cut.entries()) {
    const segment = segmentOf(section, piece, kind)
    const suffix =
      settings.numbering !== undefined && total > 1 ? numbered(settings.numbering, index + 1, total) : ''
    segments.push(
      suffix === ''
        ? segment
        : { ...segment, text: segment.text === '' ? suffix.trimStart() : segment.text + suffix },
    )
    for (const problem of problemsOf(section, piece, segment, settings)) found.push(problem)
  }
  if (settings.format === 'single' && total > 1) found.push(tooLong(segments, settings))
  return { segments, problems: found }
}

/** NFC, and `\n` for every line break. */
function normalised(markdown: string): string {
  return (markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown).normalize('NFC')
}

type Cut = { readonly section: PlainText; readonly piece: Piece; readonly kind: Break }

/** Every section cut, with the room that numbers need where there is more than one piece. */
function cutAll(sections: readonly PlainText[], settings: TextSettings): readonly Cut[] {
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
  sections: readonly PlainText[],
  counting: Counting,
  reserved: (n: number) => number,
): readonly Cut[] {
  const cut: Cut[] = []
  for (const section of sections) {
    for (const piece of split(section, { counting, reserved, before: cut.length })) {
      cut.push({
        section,
        piece,
        kind: piece.kind === 'end' && section !== sections.at(-1) ? 'author' : piece.kind,
      })
    }
  }
  return cut
}

function segmentOf(section: PlainText, { start, end }: Piece, kind: Break): Segment {
  const spoilers = section.spoilers.slice(firstAfter(section.spoilers, start, ({ end: to }) => to))
  const text = section.text.slice(start, end)
  return {
    text,
    media: mediaOf(section, { start, end }),
    spoilers: spoilers
      .slice(
        0,
        firstAfter(spoilers, end - 1, ({ start: from }) => from),
      )
      .map((spoiler) => {
        const from = Math.max(spoiler.start, start)
        return { offset: from - start, length: Math.min(spoiler.end, end) - from }
      }),
    end: kind,
  }
}

/** The media of a segment are those that stand after its start, up to its end; those before all text are the first's. */
function mediaOf({ media }: PlainText, { start, end }: Stretch): Segment['media'] {
  const first = start === 0 ? 0 : firstAfter(media, start, ({ at }) => at)
  return media
    .slice(
      first,
      firstAfter(media, end, ({ at }) => at),
    )
    .map((each) => each.media)
}

/** Index of the first of `items`, sorted by `place`, whose place is after `after`. */
function firstAfter<Item>(items: readonly Item[], after: number, place: (item: Item) => number): number {
  let low = 0
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && place(item) <= after) low = middle + 1
    else high = middle
  }
  return low
}

function problemsOf(
  section: PlainText,
  piece: Piece,
  segment: Segment,
  { counting }: TextSettings,
): Problem[] {
  const found: Problem[] = []
  const line = lineAt(section, piece.start)
  const links = linksOf(segment.text)
  for (const { start, end } of links) {
    const url = segment.text.slice(start, end)
    const length = textLength(url, counting)
    if (length >= TEXT_LIMIT - 20)
      found.push(
        error('text/url-too-long', { found: `a URL of ${length}`, expected: `at most ${TEXT_LIMIT}`, line }),
      )
  }
  const different = new Set(links.map(({ key }) => key)).size
  if (different > LINK_LIMIT)
    found.push(
      error('text/too-many-links', {
        found: `${different} links in a segment`,
        expected: `at most ${LINK_LIMIT}`,
        line,
      }),
    )
  if (segment.media.length > MEDIA_LIMIT) {
    found.push(
      error('text/too-many-media', {
        found: `${segment.media.length} images in a segment`,
        expected: `at most ${MEDIA_LIMIT}`,
        line,
      }),
    )
  }
  if (piece.kind === 'grapheme')
    found.push(
      warning('text/word-cut', {
        found: 'a word longer than a segment',
        expected: `words of at most ${TEXT_LIMIT}`,
        line,
      }),
    )
  return found
}

function tooLong(segments: readonly Segment[], { counting }: TextSettings): Problem {
  const length = segments.reduce((sum, { text }) => sum + textLength(text, counting), 0)
  return error('text/too-long', {
    found: `a text of ${length} characters, which needs ${segments.length} segments`,
    expected: `at most ${TEXT_LIMIT} in one segment`,
  })
}
