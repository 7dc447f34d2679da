import type { Block, Gap, PlainText } from '../plain-text.ts'
import { firstAfter } from '../stretch.ts'
import { clausePlaces } from './clauses.ts'
import { BADNESS, PRICE, type Place, type Structure } from './place.ts'
import { sentencePlaces } from './sentences.ts'

/** What the structure of a text, its sentences and its clauses give. `isFirst`: a chain begins with it. */
export function structureOf(plain: PlainText, isFirst: boolean): Structure {
  const { text, gaps, blocks } = plain
  const structure: Structure = { open: [], titles: [], inner: [], lines: [], headings: [] }
  const sentences = sentencePlaces(text)
  let next = 0
  let nextBlock = 0
  let isItem = false
  let from = 0
  for (const gap of [...gaps, undefined]) {
    const to = gap?.end ?? text.length
    const first = next
    while ((sentences[next]?.end ?? Infinity) < to) next += 1
    while ((blocks[nextBlock]?.end ?? Infinity) <= from) nextBlock += 1
    const found = blocks[nextBlock]
    const block = found && found.start < to ? found : undefined
    // A line of verse is one thought; only prose is worth cutting at a comma.
    const isVerse = isItem || gap?.kind === 'item'
    addSentences(structure, text, { from, to, own: sentences.slice(first, next), block, isVerse })
    if (gap) addGap(structure, plain, isNumber(text, from, to) ? { ...gap, kind: 'glued' } : gap, isFirst)
    isItem = gap?.kind === 'item'
    from = gap?.start ?? to
  }
  return structure
}

/** What lies between two gaps. */
type Run = {
  readonly from: number
  readonly to: number
  /** The ends of its sentences. */
  readonly own: readonly Place[]
  readonly block: Block | undefined
  readonly isVerse: boolean
}

function addSentences(
  { open, inner }: Structure,
  text: string,
  { from, to, own, block, isVerse }: Run,
): void {
  // What looks like a sentence in code is none.
  if (block?.kind === 'code') return
  if (block?.kind === 'item') for (const place of own) inner.push(place)
  else if (isVerse) for (const place of own) open.push(place)
  else for (const place of withClauses(own, clausePlaces(text, from, to), from, to)) open.push(place)
}

/**
 * The ends of sentences from `from` to `to`, and between them those ends of clauses that leave no stub: a few words
 * of a sentence at the end of one segment or the start of the next.
 */
function withClauses(
  sentences: readonly Place[],
  clauses: readonly Place[],
  from: number,
  to: number,
): Place[] {
  const all: Place[] = []
  let index = 0
  let start = from
  for (const sentence of [...sentences, undefined]) {
    const end = sentence?.end ?? to
    for (let clause = clauses[index]; clause && clause.end <= end; clause = clauses[++index]) {
      if (clause.end - start >= STUB && end - clause.start >= STUB) all.push(clause)
    }
    if (!sentence) break
    all.push(sentence)
    start = sentence.start
  }
  return all
}

/** In UTF-16 units: five or six English words. */
const STUB = 30

function addGap(structure: Structure, plain: PlainText, gap: Gap, isFirst: boolean): void {
  const { start, end, kind, depth } = gap
  const { open, titles, inner, lines, headings } = structure
  const place = { start, end, kind: 'item', price: 0 } as const
  if (kind === 'glued') {
    const heading = { ...place, badness: BADNESS.heading }
    const isTitle = isFirst && open.length === 0 && headings.length === 0
    if (isTitle || isCode(plain, gap)) titles.push(heading)
    headings.push(heading)
  } else if (kind === 'line') lines.push({ ...place, badness: BADNESS.line + depth })
  else if (kind === 'blank') inner.push({ ...place, badness: BADNESS.blank + depth })
  else if (kind === 'inner') inner.push({ ...place, badness: BADNESS.item + depth })
  else {
    const isIntroduction = kind === 'introduction' || (kind !== 'section' && announces(plain, gap))
    const as = kind === 'introduction' ? 'item' : kind
    const badness = BADNESS[as] + depth + (isIntroduction ? BADNESS.introduction : 0)
    open.push({ start, end, kind: as, badness, price: isIntroduction ? PRICE.introduction : 0 })
  }
}

/** Whether a line is nothing but a number, of what follows. */
function isNumber(text: string, from: number, to: number): boolean {
  return to - from <= 5 && /^[([（【]?\d{1,3}[)\]）】.、．:：]?$/.test(text.slice(from, to))
}

function isCode(plain: PlainText, gap: Gap): boolean {
  return blockBehind(plain, gap)?.kind === 'code'
}

function blockBehind({ blocks }: PlainText, { start }: Gap): Block | undefined {
  return blocks[firstAfter(blocks, start - 1, (block) => block.end)]
}

/** A colon announces what follows, and so does a question before a list. */
function announces(plain: PlainText, gap: Gap): boolean {
  const { text } = plain
  const last = text.charCodeAt(gap.end - 1)
  if (last === 0x3a || last === 0xff1a) return true
  const isQuestion = /[?？][^\p{L}\p{N}]{0,6}$/u.test(text.slice(Math.max(0, gap.end - 7), gap.end))
  const block = isQuestion && gap.kind === 'paragraph' ? blockBehind(plain, gap) : undefined
  return block?.kind === 'item' && block.start - gap.start < LONGEST_MARKER
}

const LONGEST_MARKER = 8
