import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Facts } from '../rules/catalogue.ts'
import { keyText, type Yaml } from './read-yaml.ts'
import {
  entryLines,
  flowEntries,
  flowText,
  isList,
  itemLines,
  scalarText,
  type YamlValue,
} from './yaml-text.ts'

/** `text` in place of what stands from `from` up to `to`; offsets count in the source of the YAML. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string }

/** Why keys cannot be set. */
export type NotEditable = Facts<'front-matter/not-editable'>

type Splices =
  | { readonly ok: true; readonly splices: readonly Splice[] }
  | { readonly ok: false; readonly because: NotEditable }

/** Undefined: the key is to be removed. */
export type Changes = readonly (readonly [key: string, value: YamlValue | undefined])[]
type NewValue = readonly [key: string, value: YamlValue]
type Pair = YAMLMap.Parsed['items'][number]

/**
 * The splices that set keys under `threads`; none overlaps another. They are right for YAML as people write
 * it; the caller must read the result again.
 */
export function splicesFor({ root, source }: Yaml, changes: Changes): Splices {
  const value = root?.items.find(({ key }) => keyText(key, source) === 'threads')?.value
  if (!root || !value) return { ok: false, because: { reason: 'no threads' } }
  // An anchor or a tag belongs to the old value, and would stay in front of the new one.
  if (isAlias(value) || isMarked(value)) return { ok: false, because: { reason: 'marked' } }
  if ((isScalar(value) && value.value === true) || isEmptyBraces(value, source)) {
    return { ok: true, splices: opened(source, root, value, changes.filter(isSet)) }
  }
  return isMap(value) ? changed(source, value, changes) : { ok: false, because: { reason: 'no mapping' } }
}

/** A source with splices, of which none overlaps another. From the end, so that offsets stay true; of two at the same place the first stays in front. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const fromTheEnd = splices.toReversed().toSorted((one, other) => other.from - one.from)
  return fromTheEnd.reduce(
    (text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to),
    source,
  )
}

/** `threads: true` becomes a mapping that holds the keys; a comment behind it stays. */
function opened(
  source: string,
  root: YAMLMap.Parsed,
  value: ParsedNode,
  changes: readonly NewValue[],
): readonly Splice[] {
  const [from, to] = value.range
  if (root.flow) return [{ from, to, text: `{ ${flowEntries(changes)} }` }]
  const margin = ' '.repeat(columnOf(source, root.range[0]) + 2)
  return [
    { from: source.slice(0, from).trimEnd().length, to, text: '' },
    insertedLines(source, nextLine(source, to), margin, changes),
  ]
}

function changed(source: string, map: YAMLMap.Parsed, changes: Changes): Splices {
  const splices: Splice[] = []
  const added: NewValue[] = []
  const removed = new Set<Pair>()
  for (const change of changes) {
    const [key] = change
    const pair = map.items.find((item) => keyText(item.key, source) === key)
    if (pair?.value && isMarked(pair.value)) {
      return { ok: false, because: { reason: 'marked key', key } }
    }
    if (!isSet(change)) {
      if (pair) removed.add(pair)
    } else if (pair) splices.push(replaced(source, map, pair, change[1]))
    else added.push(change)
  }
  splices.push(...(map.flow ? removedInBraces(map, removed) : removedLines(source, removed)))
  const append = map.flow ? appendedInBraces : appendedBelow
  if (added.length > 0) splices.push(append(source, map, added))
  return { ok: true, splices }
}

function isSet(change: Changes[number]): change is NewValue {
  return change[1] !== undefined
}

/** The lines of these entries, with the comments behind them. */
function removedLines(source: string, removed: ReadonlySet<Pair>): readonly Splice[] {
  return Array.from(removed, (pair) => {
    const from = source.lastIndexOf('\n', pair.key.range[0] - 1) + 1
    return { from, to: nextLine(source, endOfPair(pair)), text: '' }
  })
}

/** Each entry with the comma before it; the first ones with the comma behind them. */
function removedInBraces({ items }: YAMLMap.Parsed, removed: ReadonlySet<Pair>): readonly Splice[] {
  const first = items.findIndex((pair) => !removed.has(pair))
  const [head, kept] = [items[0], items[first]]
  const leading =
    first > 0 && head && kept ? [{ from: head.key.range[0], to: kept.key.range[0], text: '' }] : []
  const others = items.flatMap((pair, index) => {
    const before = items[index - 1]
    if (!removed.has(pair) || index < first || !before) return []
    return [{ from: endOfPair(before), to: endOfPair(pair), text: '' }]
  })
  return [...leading, ...others]
}

/** Replaces the value of `pair` with `value`; the comment behind it stays. */
function replaced(
  source: string,
  map: YAMLMap.Parsed,
  { key, value: old, srcToken }: Pair,
  value: YamlValue,
): Splice {
  const inline = map.flow || typeof value === 'object' ? flowText(value) : scalarText(value)
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind')
  if (!colon) return inserted(key.range[1], `: ${inline}`)
  const behindColon = colon.offset + 1
  if (!old || isNothing(old)) return inserted(behindColon, ` ${inline}`)

  const from = old.range[0]
  const to = source.slice(0, endOf(old)).trimEnd().length
  if (!isBlock(old)) return { from, to, text: inline }
  if (isSeq(old) && isList(value) && value.length > 0) {
    const margin = ' '.repeat(columnOf(source, from))
    return { from, to, text: itemLines(value).join(lineBreakAt(source, from) + margin) }
  }
  // What stood on lines of its own moves up behind the colon, unless a comment stands there.
  const alone = source.slice(behindColon, from).trim() === ''
  return alone ? { from: behindColon, to, text: ` ${inline}` } : { from, to, text: inline }
}

function appendedBelow(source: string, map: YAMLMap.Parsed, added: readonly NewValue[]): Splice {
  const margin = ' '.repeat(columnOf(source, map.range[0]))
  return insertedLines(source, nextLine(source, endOf(map)), margin, added)
}

function appendedInBraces(source: string, map: YAMLMap.Parsed, added: readonly NewValue[]): Splice {
  const last = map.items.at(-1)
  // Braces with nothing but a comment in them.
  if (!last) return inserted(map.range[0] + 1, ` ${flowEntries(added)}`)
  const end = endOfPair(last)
  const comma = /^\s*(?:#[^\n]*\n\s*)*,/.exec(source.slice(end, map.range[1]))
  return comma
    ? inserted(end + comma[0].length, ` ${flowEntries(added)}`)
    : inserted(end, `, ${flowEntries(added)}`)
}

function insertedLines(source: string, at: number, margin: string, added: readonly NewValue[]): Splice {
  const lineBreak = lineBreakAt(source, at - 1)
  const lines = added.flatMap(([key, value]) => entryLines(key, value))
  return inserted(at, lines.map((line) => margin + line + lineBreak).join(''))
}

function inserted(at: number, text: string): Splice {
  return { from: at, to: at, text }
}

/** Where a value ends, without the comments and empty lines behind it. */
export function endOf(node: ParsedNode): number {
  const last = isBlock(node) ? node.items.at(-1) : undefined
  if (!last) return node.range[1]
  return isPair(last) ? endOfPair(last) : endOf(last)
}

function endOfPair({ key, value }: Pair): number {
  return value ? endOf(value) : endOf(key)
}

function isBlock(node: ParsedNode): node is YAMLMap.Parsed | YAMLSeq.Parsed {
  return isCollection(node) && !node.flow
}

function isEmptyBraces(node: ParsedNode, source: string): boolean {
  return isMap(node) && /^\{\s*\}$/.test(source.slice(node.range[0], node.range[1]))
}

/** `key:` with nothing behind it. */
function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1]
}

function isMarked(node: ParsedNode): boolean {
  return node.tag !== undefined || (!isAlias(node) && node.anchor !== undefined)
}

export function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1)
}

/** Where the first line begins at or after `offset`; a source ends with a line break. */
export function nextLine(source: string, offset: number): number {
  return source[offset - 1] === '\n' ? offset : source.indexOf('\n', offset) + 1
}

/** As the line ends on which `offset` lies: a file may mix them. */
function lineBreakAt(source: string, offset: number): string {
  return source[source.indexOf('\n', offset) - 1] === '\r' ? '\r\n' : '\n'
}
