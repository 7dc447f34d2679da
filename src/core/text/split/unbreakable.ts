import type { Meter } from '../../threads/text-length.ts'
import { continuesGrapheme } from '../characters.ts'
import type { PlainText } from '../plain-text.ts'
import type { Stretch } from '../stretch.ts'

/**
 * The stretches of a text that are never cut, in order and apart: its links, code spans, list markers.
 *
 * What overlaps is kept together where that needs no more than `room`. Where it needs more, only links are kept: code
 * that was cut is still read, a URL that was cut leads nowhere. What alone needs more than `room` has to be cut.
 */
export function unbreakableIn(
  { text, unbreakable }: PlainText,
  links: readonly Stretch[],
  meter: Meter,
  room: number,
): readonly Stretch[] {
  const fits = ({ start, end }: Stretch): boolean => meter(start, end) <= room
  const linked = links.map((link) => toGraphemes(text, link)).filter(fits)
  const others = unbreakable.map((stretch) => toGraphemes(text, stretch)).filter(fits)
  const together: { start: number; end: number; links: Stretch[] }[] = []
  const isLink = new Set(linked)
  for (const stretch of [...linked, ...others].sort((a, b) => a.start - b.start)) {
    let last = together.at(-1)
    if (!last || last.end <= stretch.start) together.push((last = { ...stretch, links: [] }))
    last.end = Math.max(last.end, stretch.end)
    if (isLink.has(stretch)) last.links.push(stretch)
  }
  return together.flatMap((stretch) => (fits(stretch) ? [stretch] : stretch.links))
}

/** An accent after a code span belongs to its last letter. */
function toGraphemes(text: string, { start, end }: Stretch): Stretch {
  return { start: graphemeEnd(text, start), end: graphemeEnd(text, end) }
}

function graphemeEnd(text: string, at: number): number {
  let end = at
  while (continuesGrapheme(text, end)) end += 1
  return end
}
