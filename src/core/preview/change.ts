import { diffArrays } from 'diff/lib/diff/array.js'
import { segmentLines } from './lines.ts'
import type { Change, ChangePart, SegmentPreview } from './preview.ts'

/** A post as far as it can be compared: when it goes out, and its chain. */
export type Comparable = { readonly when: string; readonly segments: readonly SegmentPreview[] }

/** Line breaks, other white space, and what stands between; of scripts that put no space between words, characters. */
const TOKENS =
  /\n|[^\S\n]+|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]+/gu

/** Texts that differ in more tokens are two texts: to compare them takes long and tells nothing. */
const MOST_EDITS = 600

/** Both chains as one text in which what was added and removed is marked. */
export function changeBetween(before: Comparable, after: Comparable): Change {
  // When both go out is of interest where it differs.
  const when = before.when === after.when ? { when: '' } : {}
  const [old, current] = [textOf({ ...before, ...when }), textOf({ ...after, ...when })]
  const found = diffArrays(old.match(TOKENS) ?? [], current.match(TOKENS) ?? [], {
    maxEditLength: MOST_EDITS,
  })
  const parts = found?.map(({ value, added, removed }): ChangePart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
  })
  return { kind: 'changed', parts: joined(parts ?? [part('removed', old), part('added', current)]) }
}

/** Words in a row that changed are one change: the spaces between them are the same, but that helps nobody. */
function joined(parts: readonly ChangePart[]): readonly ChangePart[] {
  const all: ChangePart[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    all.push(...[part('removed', removed), part('added', added)].filter(({ text }) => text !== ''))
    removed = added = ''
  }
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = removed + added !== '' && index + 1 < parts.length && /^[^\S\n]+$/.test(text)
    if (kind === 'same' && !isBetween) {
      flush()
      all.push(part('same', text))
      continue
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  flush()
  return all
}

function part(kind: ChangePart['kind'], text: string): ChangePart {
  return { kind, text }
}

function textOf({ when, segments }: Comparable): string {
  const chain = segments.flatMap((segment, index) => [
    `${index + 1}/${segments.length}`,
    ...segmentLines(segment).map(({ text }) => text),
  ])
  return [...(when === '' ? [] : [when]), ...chain].join('\n')
}
