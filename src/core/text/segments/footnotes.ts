import { linksOf } from '../links.ts'
import { joined, partOf } from '../parts.ts'
import type { Note, PlainText } from '../plain-text.ts'
import type { Cut, LinkedSection } from './segment-of.ts'

/** Cuts sections into pieces. */
type CutSections = (sections: readonly LinkedSection[]) => readonly Cut[]

/** More notes than this are an apparatus, and stay at the end. */
const MOST_NOTES = 50

/**
 * Cuts sections, of which the last has the notes of all, so that each note follows in the segment that first refers to it
 * if there is room, else at the end. @param hasRoom whether piece `n`, from 1, may be so long
 */
export function cutWithNotes(
  sections: readonly LinkedSection[],
  cut: CutSections,
  hasRoom: (piece: Cut, n: number) => boolean,
): readonly Cut[] {
  const last = sections.at(-1)?.section
  if (!last || last.notes.length === 0 || last.notes.length > MOST_NOTES) return cut(sections)
  let atEnd: readonly Note[] = []
  // Notes at the end may make longer pieces, in which others have no room: then all stand there.
  for (let round = 0; round < 2; round++) {
    const rest = linked(withNotes(last, atEnd))
    const cuts = cut([...sections.slice(0, -1), ...(rest.section.text === '' ? [] : [rest])])
    const moved = last.notes.filter((note) => !atEnd.includes(note))
    const { grown, left } = addNotes(cuts, moved, last, hasRoom)
    if (left.length === 0) return grown
    atEnd = last.notes.filter((note) => atEnd.includes(note) || left.includes(note))
  }
  return cut(sections)
}

/** The text without its notes, but for these. */
export function withNotes(plain: PlainText, kept: readonly Note[]): PlainText {
  const first = plain.notes[0]?.start ?? 0
  const after = plain.text.slice(plain.notes.at(-1)?.end)
  const before = partOf(plain, { start: 0, end: plain.text.slice(0, first).trimEnd().length })
  const behind = { start: plain.text.length - after.trimStart().length, end: plain.text.length }
  const notes = kept.map((note) => noteOf(plain, note))
  return joined([before, joined(notes, 'item'), partOf(plain, behind)], 'paragraph')
}

/** A note without the media before it, which stand at the same place where there is no other text. */
function noteOf(plain: PlainText, note: Note): PlainText {
  const part = partOf(plain, note)
  return note.start > 0 ? part : { ...part, media: part.media.filter(({ at }) => at > 0) }
}

/** Puts each note behind the piece that refers to it. */
function addNotes(
  cuts: readonly Cut[],
  notes: readonly Note[],
  source: PlainText,
  hasRoom: (piece: Cut, n: number) => boolean,
): { readonly grown: readonly Cut[]; readonly left: readonly Note[] } {
  const grown = [...cuts]
  const left: Note[] = []
  for (const note of notes) {
    const index = cuts.findIndex((each) => refersTo(each, note))
    const [before, now] = [cuts[index], grown[index]]
    if (!before || !now) {
      left.push(note)
      continue
    }
    const own = now === before ? partOf(before.section, before.piece) : now.section
    const { section, links } = linked(
      joined([own, noteOf(source, note)], own.notes.length === 0 ? 'paragraph' : 'item'),
    )
    const piece = { ...before.piece, start: 0, end: section.text.length }
    const longer = { section, links, piece, kind: before.kind }
    if (hasRoom(longer, index + 1)) grown[index] = longer
    else left.push(note)
  }
  return { grown, left }
}

function refersTo({ section, piece }: Cut, { note }: Note): boolean {
  return section.references.some(
    (each) => each.note === note && each.at >= piece.start && each.at < piece.end,
  )
}

function linked(section: PlainText): LinkedSection {
  return { section, links: linksOf(section.text) }
}
