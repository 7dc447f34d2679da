import { EMPTY, type PlainText } from './plain-text.ts'
import { firstAfter, type Stretch } from './stretch.ts'

/** A part of a text, with all that is known about places in it. */
export function partOf(plain: PlainText, { start, end }: Stretch): PlainText {
  const within = <Kind extends Stretch>(stretches: readonly Kind[]): Kind[] =>
    stretches
      .filter((each) => each.start < end && each.end > start)
      .map((each) => ({
        ...each,
        start: Math.max(each.start, start) - start,
        end: Math.min(each.end, end) - start,
      }))
  const at = <Kind extends { readonly at: number }>(places: readonly Kind[]): Kind[] =>
    places
      .filter((each) => (each.at > start || start === 0) && (each.at <= end || end === plain.text.length))
      .map((each) => ({ ...each, at: Math.min(each.at, end) - start }))
  const line = plain.lines[firstAfter(plain.lines, start, (each) => each.at) - 1]
  return {
    text: plain.text.slice(start, end),
    gaps: within(plain.gaps.filter((gap) => gap.end > start && gap.start < end)),
    blocks: within(plain.blocks),
    unbreakable: within(plain.unbreakable),
    addresses: within(plain.addresses),
    spoilers: within(plain.spoilers),
    styles: within(plain.styles),
    media: at(plain.media),
    lines: [...(line ? [{ ...line, at: 0 }] : []), ...at(plain.lines)],
    references: plain.references
      .filter((each) => each.at >= start && each.at < end)
      .map((each) => ({ ...each, at: each.at - start })),
    notes: within(plain.notes),
  }
}

const SEPARATORS = { item: '\n', paragraph: '\n\n', lead: ' ' } as const

/** One text of several, parted by a line break, a blank line, or a space where it is not cut. */
export function joined([first, ...rest]: readonly PlainText[], kind: keyof typeof SEPARATORS): PlainText {
  return rest.reduce((all, next) => append(all, next, kind), first ?? EMPTY)
}

function append(all: PlainText, next: PlainText, kind: keyof typeof SEPARATORS): PlainText {
  // What is only media stands on no line.
  const separator = all.text === '' || next.text === '' ? '' : SEPARATORS[kind]
  if (next.text === '' && next.media.length === 0) return all
  if (all.text === '' && all.media.length === 0) return next
  const end = all.text.length
  const offset = end + separator.length
  const moved = <Kind extends Stretch>(stretches: readonly Kind[]): Kind[] =>
    stretches.map((each) => ({ ...each, start: each.start + offset, end: each.end + offset }))
  const movedAt = <Kind extends { readonly at: number }>(places: readonly Kind[]): Kind[] =>
    places.map((each) => ({ ...each, at: each.at + offset }))
  return {
    text: all.text + separator + next.text,
    gaps: [
      ...all.gaps,
      ...(kind === 'lead' || separator === '' ? [] : [{ end, start: offset, kind, depth: 0 }]),
      ...moved(next.gaps),
    ],
    blocks: [...all.blocks, ...moved(next.blocks)],
    unbreakable: [...all.unbreakable, ...moved(next.unbreakable)],
    addresses: [...all.addresses, ...moved(next.addresses)],
    spoilers: [...all.spoilers, ...moved(next.spoilers)],
    styles: [...all.styles, ...moved(next.styles)],
    media: [...all.media, ...movedAt(next.media)],
    lines: [...all.lines, ...movedAt(next.lines)],
    references: [...all.references, ...movedAt(next.references)],
    notes: [...all.notes, ...moved(next.notes)],
  }
}
