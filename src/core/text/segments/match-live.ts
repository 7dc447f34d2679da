import { linksOf } from '../links.ts'
import { emojiNamesIn } from '../markdown/emoji-names.ts'
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
  const bare = live.map((text, index) => withoutNumber(text, numbering, index + 1))
  const known = notesIn(sections)
  const short = bare.map((text) => withoutNotes(text, known))
  const shown = new Set(short.flatMap(({ notes }) => notes))
  const opening = title === undefined ? '' : lettersOf(title.text).letters
  // Notes that stand in their segments are in neither; those of another version may all stand at the end.
  const matched =
    shown.size === 0
      ? undefined
      : follow(
          short.map(({ text }) => text),
          withoutShown(sections, shown),
          opening,
        )
  return matched?.kind === 'rest' ? matched : follow(bare, sections, opening)
}

/** Follows live texts through those of the sections. `opening`: the title, with which either may begin. */
function follow(live: readonly string[], sections: readonly PlainText[], opening: string): Matched {
  const whole = sections.map(({ text }) => lettersOf(text))
  const all = whole.map(({ letters }) => letters).join('')
  // Pictures, or signs alone, in a section of their own.
  const silent = sections.filter((_, index) => whole[index]?.letters === '')
  const isOpened = opening !== '' && all.startsWith(opening)
  let furthest = 1
  for (const start of isOpened ? [0, opening.length] : [0]) {
    let at = start
    let passed = 0
    const other = live.findIndex((text, index) => {
      const { letters } = lettersOf(text)
      const isTitled = index === 0 && !isOpened && letters.startsWith(opening)
      const own = isTitled ? letters.slice(opening.length) : letters
      if (own === '') return silent[passed++]?.text.trim() !== text.trim()
      if (!all.startsWith(own, at)) return true
      at += own.length
      return false
    })
    if (other === -1)
      return { kind: 'rest', sections: restAt(at, live.at(-1) ?? '', sections, whole, passed) }
    furthest = Math.max(furthest, other + 1)
  }
  return { kind: 'other', segment: furthest }
}

/** The sections without the notes that are live. */
function withoutShown(sections: readonly PlainText[], shown: ReadonlySet<number>): readonly PlainText[] {
  return sections.map((section) =>
    section.notes.length === 0
      ? section
      : withNotes(
          section,
          section.notes.filter(({ note }) => !shown.has(note)),
        ),
  )
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
  const notes: number[] = []
  let end = text.length
  for (const { index } of Array.from(text.matchAll(NOTE)).reverse()) {
    const note = known.get(lettersOf(text.slice(index, end)).letters)
    if (note === undefined) break
    notes.push(note)
    end = index
  }
  return { text: text.slice(0, end).trimEnd(), notes }
}

const NOTE = /^\[\d+\] /gm

/** The sections from behind as many letters on, and as many sections that have none. */
function restAt(
  letters: number,
  live: string,
  sections: readonly PlainText[],
  whole: readonly Letters[],
  passed: number,
): readonly PlainText[] {
  let before = 0
  let silent = passed
  for (const [index, section] of sections.entries()) {
    const at = whole[index]?.at ?? []
    if (at.length === 0 && silent > 0) silent -= 1
    else if (at.length === 0 && letters === before) return sections.slice(index)
    else if (letters <= before + at.length) {
      const start = letters === before ? 0 : startBehind(section.text, at, letters - before, live)
      const part = partOf(section, { start, end: section.text.length })
      if (part.text !== '') return [withLead(leadAt(section, start), part), ...sections.slice(index + 1)]
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
    if (line !== -1 && line < next) end = line
    else end = word === -1 || next === text.length ? next : from + word
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

/** The letters and digits of a text without addresses, references and names of emoji, in small letters. */
function lettersOf(text: string): Letters {
  const ignored = [...linksOf(text), ...referencesIn(text), ...emojiNamesIn(text)].sort(
    (a, b) => a.start - b.start,
  )
  let letters = ''
  const at: number[] = []
  let next = 0
  for (let index = 0; index < text.length; index++) {
    while ((ignored[next]?.end ?? Infinity) <= index) next += 1
    const code = text.codePointAt(index) ?? 0
    const isIgnored = (ignored[next]?.start ?? Infinity) <= index
    if (!isIgnored && LETTER.test(String.fromCodePoint(code))) {
      // Without accents: a segment may have put them together with their letters.
      const small = String.fromCodePoint(code).normalize('NFKD').replace(MARKS, '').toLowerCase()
      letters += small
      for (let unit = 0; unit < small.length; unit++) at.push(index)
    }
    if (code > 0xffff) index += 1
  }
  return { letters, at }
}

const LETTER = /[\p{L}\p{N}]/u
const MARKS = /\p{M}/gu

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
