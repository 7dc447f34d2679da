import { diffArrays } from 'diff/lib/diff/array.js'
import { segmentLines } from './lines.ts'
import { runsOf, type Change, type ChangePart, type SegmentPreview } from './preview.ts'

/** A post as far as it can be compared: when it goes out, and its chain. */
export type Comparable = { readonly when: string; readonly segments: readonly SegmentPreview[] }

type Token = Pick<ChangePart, 'text' | 'isText'>

/** Line breaks, other white space, and what stands between; of scripts that put no space between words, characters. */
const TOKENS =
  /\n|[^\S\n]+|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]+/gu

/** Texts that differ in more tokens are two texts: to compare them takes long and tells nothing. */
const MOST_EDITS = 600

/** Both chains as one text in which what was added and removed is marked. What differs as data is never the same. */
export function changeBetween(before: Comparable, after: Comparable): Change {
  // When both go out is of interest where it differs.
  const when = before.when === after.when ? { when: '' } : {}
  const [old, current] = [tokensOf({ ...before, ...when }), tokensOf({ ...after, ...when })]
  const found = diffArrays(old, current, { maxEditLength: MOST_EDITS, comparator: isSame })
  const isUntold =
    found?.every(({ added, removed }) => !added && !removed) && dataOf(before) !== dataOf(after)
  const parts = isUntold
    ? undefined
    : found?.flatMap(({ value, added, removed }) =>
        partsOf(added ? 'added' : removed ? 'removed' : 'same', value),
      )
  return {
    kind: 'changed',
    parts: joined(parts ?? [...partsOf('removed', old), ...partsOf('added', current)]),
  }
}

/** Words in a row that changed are one change: the spaces between them are the same, but that helps nobody. */
function joined(parts: readonly ChangePart[]): readonly ChangePart[] {
  const all: ChangePart[] = []
  let [removed, added, isText] = ['', '', false]
  const flush = () => {
    const changed = [part('removed', removed, isText), part('added', added, isText)]
    all.push(...changed.filter(({ text }) => text !== ''))
    removed = added = ''
  }
  for (const [index, each] of parts.entries()) {
    const { kind, text } = each
    if (each.isText !== isText) flush()
    isText = each.isText
    const isBetween = removed + added !== '' && index + 1 < parts.length && /^[^\S\n]+$/.test(text)
    if (kind === 'same' && !isBetween) {
      flush()
      all.push(each)
      continue
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  flush()
  return all
}

function part(kind: ChangePart['kind'], text: string, isText: boolean): ChangePart {
  return { kind, text, isText }
}

function partsOf(kind: ChangePart['kind'], tokens: readonly Token[]): readonly ChangePart[] {
  const of = (isText: boolean, run: readonly Token[]) =>
    part(kind, run.map(({ text }) => text).join(''), isText)
  return runsOf(tokens).map(([isText, run]) => of(isText, run))
}

function isSame(one: Token, other: Token): boolean {
  return one.text === other.text && one.isText === other.isText
}

/** Each line but the first begins with its break: so the break, too, is of the text, or about it. */
function tokensOf({ when, segments }: Comparable): Token[] {
  const chain = segments.flatMap((segment, index) => [
    { text: `${index + 1}/${segments.length}`, isText: false },
    ...segmentLines(segment),
  ])
  const lines = [...(when === '' ? [] : [{ text: when, isText: false }]), ...chain]
  return lines.flatMap(
    ({ text, isText }, index) =>
      ((index > 0 ? '\n' : '') + text).match(TOKENS)?.map((token) => ({ text: token, isText })) ?? [],
  )
}

/** All that readers see, or that decides who sees it. */
function dataOf({ when, segments }: Comparable): string {
  return JSON.stringify([when, ...segments.map(({ text, spoilers, details }) => [text, spoilers, details])])
}
