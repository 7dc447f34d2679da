import { fits, TEXT_LIMIT, type Counting } from '../../threads/text-length.ts'
import { LINK_LIMIT, MEDIA_LIMIT } from '../limits.ts'
import { split } from '../split/split.ts'
import { numberLengths } from './numbering.ts'
import { cutWithNotes } from './footnotes.ts'
import { segmentOf, type Cut, type LinkedSection } from './segment-of.ts'

type CutSettings = {
  readonly counting: Counting
  readonly numbering: string | undefined
  /** How many segments stand before these sections. */
  readonly before: number
}

/** Cuts every section, and leaves the room that numbers need where there is more than one piece. */
export function cutSections(sections: readonly LinkedSection[], settings: CutSettings): readonly Cut[] {
  const { counting, numbering, before } = settings
  const once = cutWith(sections, settings, () => 0)
  if (numbering === undefined || before + once.length <= 1) return once
  // More digits in the total leave less room and make no shorter chain, so the first total that holds is the least.
  for (let digits = String(before + once.length).length; ; digits++) {
    const cuts = cutWith(sections, settings, numberLengths(numbering, digits, counting))
    if (before + cuts.length < 10 ** digits) return cuts
  }
}

/** @param reserved length that segment `n`, from 1, must leave free */
function cutWith(
  sections: readonly LinkedSection[],
  { counting, before }: CutSettings,
  reserved: (n: number) => number,
): readonly Cut[] {
  const hasRoom = (piece: Cut, n: number): boolean => {
    const { text, media } = segmentOf(piece)
    return (
      fits(text, counting, TEXT_LIMIT - reserved(before + n)) &&
      new Set(piece.links.map(({ key }) => key)).size <= LINK_LIMIT &&
      media.length <= MEDIA_LIMIT
    )
  }
  return cutWithNotes(sections, (each) => cutEach(each, { counting, before }, reserved), hasRoom)
}

function cutEach(
  sections: readonly LinkedSection[],
  { counting, before }: Omit<CutSettings, 'numbering'>,
  reserved: (n: number) => number,
): readonly Cut[] {
  const cuts: Cut[] = []
  const last = sections.at(-1)?.section
  for (const { section, links } of sections) {
    for (const piece of split(section, { counting, reserved, before: before + cuts.length, links })) {
      const kind = piece.kind === 'end' && section !== last ? 'author' : piece.kind
      cuts.push({ section, links, piece, kind })
    }
  }
  return cuts
}
