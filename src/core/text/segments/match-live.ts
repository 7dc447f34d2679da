import { linksOf } from '../links.ts'
import { withEmoji } from '../markdown/emoji-names.ts'
import { joined, partOf } from '../parts.ts'
import { EMPTY, leadAt, type PlainText } from '../plain-text.ts'
import type { TextSettings } from '../settings.ts'
import { withNotes } from './footnotes.ts'

type Matched =
  | { readonly kind: 'rest'; readonly sections: readonly PlainText[] }
  /** `segment`: the first, from 1, whose text is not where it should be. */
  | { readonly kind: 'other'; readonly segment: number }

/**
 * What of a text is left behind segments that are live. Another version of Spool may have written links, titles, notes and
 * numbers otherwise, so letters and digits alone are compared; all of them have to be there, in order, from the start.
 */
export function matchLive(
  live: readonly string[],
  sections: readonly PlainText[],
  { title, numbering }: Pick<TextSettings, 'title' | 'numbering'>,
): Matched {
  const whole = sections.map(({ text }) => lettersOf(text))
  const all = whole.map(({ letters }) => letters).join('')
  const opening = title === undefined ? '' : lettersOf(title.text).letters
  const bare = live.map((text, index) => withEmoji(withoutNumber(text, numbering, index + 1)))
  // A title that one version opens with and the other does not.
  const starts = opening !== '' && all.startsWith(opening) ? [0, opening.length] : [0]
  const isOpened = opening !== '' && !all.startsWith(opening)
  let furthest = 1
  for (const start of starts) {
    const walk = walkThrough(all, bare, { start, opening: isOpened ? opening : '' }, sections)
    if (walk.kind === 'end')
      return { kind: 'rest', sections: restAt(walk.at, bare.at(-1) ?? '', sections, whole, walk.notes) }
    furthest = Math.max(furthest, walk.segment)
  }
  return { kind: 'other', segment: furthest }
}

type Walk =
  | { readonly kind: 'end'; readonly at: number; readonly notes: ReadonlySet<number> }
  | { readonly kind: 'other'; readonly segment: number }

/** Follows the live texts through the letters of the whole, past the notes that some of them end with. */
function walkThrough(
  all: string,
  live: readonly string[],
  from: { readonly start: number; readonly opening: string },
  sections: readonly PlainText[],
): Walk {
  const notes = new Set<number>()
  const known = notesIn(sections)
  const hasPicturesAlone = sections.some((section) => lettersOf(section.text).letters === '')
  let at = from.start
  for (const [index, text] of live.entries()) {
    const { letters } = lettersOf(text)
    const own = index === 0 && letters.startsWith(from.opening) ? letters.slice(from.opening.length) : letters
    const short = withoutNotes(text, known)
    const shorter = lettersOf(short.text).letters
    if (own === '' && hasPicturesAlone) continue
    if (own !== '' && all.startsWith(own, at)) at += own.length
    else if (short.notes.length > 0 && all.startsWith(shorter, at)) {
      at += shorter.length
      for (const note of short.notes) notes.add(note)
    } else return { kind: 'other', segment: index + 1 }
  }
  return { kind: 'end', at, notes }
}

/** The notes of a text, by their letters. */
function notesIn(sections: readonly PlainText[]): ReadonlyMap<string, number> {
  return new Map(
    sections.flatMap(({ text, notes }) =>
      notes.map(({ start, end, note }): [string, number] => [
        lettersOf(text.slice(start, end)).letters,
        note,
      ]),
    ),
  )
}

/** The text without the notes at its end, and which these are. */
function withoutNotes(
  text: string,
  known: ReadonlyMap<string, number>,
): { readonly text: string; readonly notes: readonly number[] } {
  const lines = text.split('\n')
  const notes: number[] = []
  for (;;) {
    const note = known.get(lettersOf(lines.at(-1) ?? '').letters)
    if (note === undefined) return { text: lines.join('\n').trimEnd(), notes }
    notes.push(note)
    lines.pop()
  }
}

/** The sections from behind as many letters on. */
function restAt(
  letters: number,
  lastLive: string,
  sections: readonly PlainText[],
  whole: readonly Letters[],
  notes: ReadonlySet<number>,
): readonly PlainText[] {
  const last = sections.at(-1)
  const kept = last?.notes.filter(({ note }) => !notes.has(note)) ?? []
  let before = 0
  for (const [index, section] of sections.entries()) {
    const { at } = whole[index] ?? { at: [] }
    if (letters < before + at.length || (letters === 0 && at.length > 0)) {
      const start = letters === before ? 0 : startBehind(section.text, at, letters - before, lastLive)
      const rest = section === last && notes.size > 0 ? withNotes(section, kept) : section
      const part = partOf(rest, { start, end: rest.text.length })
      const later = sections
        .slice(index + 1)
        .map((each) => (each === last && notes.size > 0 ? withNotes(each, kept) : each))
      return [withLead(leadAt(section, start), part), ...later]
    }
    before += at.length
  }
  return []
}

/** Where the rest of a text begins, of which so many letters are live: behind what the live text has after its last letter. */
function startBehind(text: string, at: readonly number[], letters: number, live: string): number {
  const from = (at[letters - 1] ?? 0) + 1
  const next = at[letters] ?? text.length
  const tail = live.slice((lettersOf(live).at.at(-1) ?? -1) + 1).replace(/\s+/g, '')
  let end = from
  for (let index = 0; index < tail.length; end++) {
    if (end >= next) {
      end = -1
      break
    }
    if (/\s/.test(text.charAt(end))) continue
    if (text[end] !== tail[index]) {
      end = -1
      break
    }
    index += 1
  }
  if (end === -1) {
    // Its address is another one: the line, or else the word, is live.
    const line = text.indexOf('\n', from)
    const word = text.slice(from, next).search(/\s\S*$/)
    end = line !== -1 && line < next ? line : word === -1 ? next : from + word
  }
  const gap = /^\s*/.exec(text.slice(end, next))?.[0] ?? ''
  const indentation = /\n([ \t]*)$/.exec(gap)?.[1]?.length ?? 0
  return end + gap.length - indentation
}

function withLead(lead: string, part: PlainText): PlainText {
  return lead === '' ? part : joined([{ ...EMPTY, text: lead.trimEnd() }, part], 'lead')
}

type Letters = {
  readonly letters: string
  /** Where in the text each of them stands. */
  readonly at: readonly number[]
}

/** The letters and digits of a text without its addresses and references, in small letters. */
function lettersOf(text: string): Letters {
  const ignored = [...linksOf(text), ...referencesIn(text)].sort((a, b) => a.start - b.start)
  let letters = ''
  const at: number[] = []
  let next = 0
  for (let index = 0; index < text.length; index++) {
    while ((ignored[next]?.end ?? Infinity) <= index) next += 1
    const code = text.codePointAt(index) ?? 0
    const isIgnored = (ignored[next]?.start ?? Infinity) <= index
    if (!isIgnored && LETTER.test(String.fromCodePoint(code))) {
      const small = String.fromCodePoint(code).normalize('NFKC').toLowerCase()
      letters += small
      for (let unit = 0; unit < small.length; unit++) at.push(index)
    }
    if (code > 0xffff) index += 1
  }
  return { letters, at }
}

const LETTER = /[\p{L}\p{N}]/u

/** `owner/name#12`, `owner/name@a90ff66`. */
const REFERENCE =
  /(?:[\w.-]{1,40}\/[\w.-]{1,100})?#\d+|(?:[\w.-]{1,40}\/[\w.-]{1,100}@)?\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}\b/g

function referencesIn(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(REFERENCE), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }))
}

/** The text without the number that stands at its end. */
function withoutNumber(text: string, pattern: string | undefined, n: number): string {
  if (pattern === undefined) return text
  const [before = '', ...rest] = `\n\n${pattern}`
    .replaceAll('{n}', String(n))
    .normalize('NFC')
    .split('{total}')
  const escaped = [before, ...rest].map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('\\d+')
  return text.replace(new RegExp(`${escaped}$`), '')
}
