import type { Break, Segment } from '../../chain.ts'
import { NEWLINE } from '../characters.ts'
import type { Link } from '../links.ts'
import type { PlainText } from '../plain-text.ts'
import type { Piece } from '../split/place.ts'
import { firstAfter, type Stretch } from '../stretch.ts'

/** A section of the text, between two breaks that its author set, and the links in it. */
export type LinkedSection = { readonly section: PlainText; readonly links: readonly Link[] }

/** A piece of a section, and why it ends where it ends. */
export type Cut = LinkedSection & { readonly piece: Piece; readonly kind: Break }

/** The segment that a piece becomes, without its number. */
export function segmentOf({ section, links, piece, kind }: Cut): Segment {
  const cut = section.text.slice(piece.start, piece.end)
  // At a cut, a no-break space is white space like any other. Only the indentation of a line means something.
  const isLineStart = piece.start === 0 || section.text.charCodeAt(piece.start - 1) === NEWLINE
  const start = isLineStart ? piece.start : piece.start + cut.length - cut.trimStart().length
  const end = piece.start + cut.trimEnd().length
  // Only an entity for a combining mark right after markup may still need NFC, which can only make the text shorter.
  const repeated = repeatedIn({ section, links }, { start, end })
  const upTo = (at: number): string =>
    piece.lead + without(repeated, section.text, { start, end: Math.min(at, end) }).normalize('NFC')
  const spoilers = section.spoilers.slice(
    firstAfter(section.spoilers, start, (spoiler) => spoiler.end),
    firstAfter(section.spoilers, end - 1, (spoiler) => spoiler.start),
  )
  return {
    text: upTo(end),
    media: mediaOf(section, piece),
    spoilers: spoilers
      .map((spoiler) => {
        const offset = upTo(Math.max(spoiler.start, start)).length
        return { offset, length: upTo(spoiler.end).length - offset }
      })
      .filter(({ length }) => length > 0),
    end: kind,
  }
}

/** What would run together with the text of a link, were there no address between them. */
const GLUED = /^[\p{L}\p{N}@#]/u

/** Addresses behind texts of links that the segment has already. */
function repeatedIn({ section, links }: LinkedSection, { start, end }: Stretch): readonly Stretch[] {
  const seen = new Set<string>()
  const repeated: Stretch[] = []
  const { addresses } = section
  for (let index = firstAfter(links, start - 1, (link) => link.start); index < links.length; index++) {
    const link = links[index]
    if (!link || link.end > end) break
    const address = addresses[firstAfter(addresses, link.start, (each) => each.start) - 1]
    const isRepeated = address && address.end >= link.end && address.start >= start && seen.has(link.key)
    if (isRepeated && !GLUED.test(section.text.slice(address.end, address.end + 2))) repeated.push(address)
    seen.add(link.key)
  }
  return repeated
}

/** The text of a stretch without some of it. */
function without(left: readonly Stretch[], text: string, { start, end }: Stretch): string {
  let rest = ''
  let from = start
  for (const each of left) {
    if (each.start >= end) break
    rest += text.slice(from, each.start).trimEnd()
    from = Math.min(each.end, end)
  }
  return rest + text.slice(from, Math.max(from, end))
}

/** The media of a segment are those that stand after its start, up to its end; those before all text are the first's. */
function mediaOf({ media, text }: PlainText, { start, end }: Stretch): Segment['media'] {
  const first = start === 0 ? 0 : firstAfter(media, start, ({ at }) => at)
  const last = end === text.length ? media.length : firstAfter(media, end, ({ at }) => at)
  return media.slice(first, last).map((each) => each.media)
}
