import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
  type Tags,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import { asWritten } from '../post/reading/written.ts'
import { error, type Problem } from '../problem.ts'
import { YAML_MISTAKES, type YamlMistake } from '../rules/front-matter.ts'
import { mistakeOf } from './yaml-mistake.ts'

export type Data = Readonly<Record<string, unknown>>

/** A front matter as YAML sees it. Lines count from 1, and begin with that of the opening fence. */
export type Yaml = {
  /** What stands behind the opening `---`, up to the closing fence; ranges of nodes count from there. */
  readonly source: string
  /** Its mapping; undefined where there is nothing but comments and space. */
  readonly root: YAMLMap.Parsed | undefined
  readonly data: Data
  /** Line of the entry at `path`, or of its nearest ancestor that exists; 1 for the root. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

export type ReadYaml =
  { readonly ok: true; readonly yaml: Yaml } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Far more than any author writes; aliases can multiply a few lines into billions of values. */
const MOST_VALUES = 100_000
/** A longer text counts as several values. */
const LONG_TEXT = 100
const DEEPEST = 100

/**
 * Reads YAML 1.2 (core schema). Values are strings, `true`, `false`, null, arrays, and objects without a
 * prototype; numbers and dates stay the text the author wrote.
 */
export function readYaml(source: string): ReadYaml {
  const counter = new LineCounter()
  const lineAt = (offset: number) => Math.max(counter.linePos(offset).line, 1)
  const document = parsed(source, counter)
  // The lines that it knows are those up to where the parser was.
  if (!document) return { ok: false, problems: [tooComplex(counter.lineStarts.length)] }
  if (document.errors.length > 0) return { ok: false, problems: mistakesOf(document, source, lineAt) }
  const root = document.contents
  if (root === null || (isScalar(root) && root.source === '')) {
    return { ok: true, yaml: { source, root: undefined, data: bare(), lineOf: () => 1 } }
  }
  if (!isMap(root)) return { ok: false, problems: [notAMapping(root, lineAt)] }
  const reading: Reading = { source, lineAt, anchors: new Map(), problems: [], values: 0 }
  const data = dataOfMapping(root, reading, 0)
  if (reading.problems.length > 0) return { ok: false, problems: reading.problems }
  const entryOf = entriesOf(source)
  const lineOf: Yaml['lineOf'] = (path) => lineAt(offsetOf(root, path, entryOf))
  return { ok: true, yaml: { source, root, data, lineOf } }
}

/** Undefined where levels are too many: the parser calls itself for each, in some mistakes and for the end of each. */
function parsed(source: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(source, {
      version: '1.2',
      schema: 'core',
      customTags: withoutNumbers,
      resolveKnownTags: false,
      // Found below in linear time, where `1` and `"1"` are the same key.
      uniqueKeys: false,
      keepSourceTokens: true,
      prettyErrors: false,
      // `silent` would also silence the error of a second document.
      logLevel: 'error',
      lineCounter,
    })
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** The text of a key, whatever else YAML could take it for. */
export function keyText(key: ParsedNode, source: string): string {
  if (isScalar(key)) return typeof key.value === 'string' ? key.value : key.source
  return source.slice(key.range[0], key.range[1])
}

/** A media id has more digits than a number can hold, and a date has no time zone of its own. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag))
}

/** Has no prototype: `__proto__` and `constructor` are keys like any other. */
function bare(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>
}

type Reading = {
  readonly source: string
  readonly lineAt: (offset: number) => number
  /** Anchored values that are read to their end, with the number of values they stand for. */
  readonly anchors: Map<string, { readonly data: unknown; readonly values: number }>
  readonly problems: Problem[]
  values: number
}

function dataOf(node: ParsedNode | null, reading: Reading, depth: number): unknown {
  if (node === null) return null
  if (isAlias(node)) return dataOfAlias(node.source, node.range[0], reading)
  const before = reading.values
  reading.values += 1 + (isScalar(node) ? Math.floor(node.source.length / LONG_TEXT) : 0)
  if (depth > DEEPEST || reading.values > MOST_VALUES) return refuse(node.range[0], reading)
  const data = isScalar(node)
    ? node.value
    : isMap(node)
      ? dataOfMapping(node, reading, depth)
      : node.items.map((item) => dataOf(item, reading, depth + 1))
  const values = reading.values - before
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, { data, values })
  return data
}

function dataOfMapping(map: YAMLMap.Parsed, reading: Reading, depth: number): Data {
  const data = bare()
  const keys = new Map<string, ParsedNode>()
  for (const { key, value } of map.items) {
    const name = keyText(key, reading.source)
    const first = keys.get(name)
    if (first) reading.problems.push(duplicate(name, first, key, reading))
    else keys.set(name, key)
    data[name] = dataOf(value, reading, depth + 1)
  }
  return data
}

function dataOfAlias(name: string, offset: number, reading: Reading): unknown {
  const anchored = reading.anchors.get(name)
  if (!anchored) {
    reading.problems.push(brokenYaml('alias', asWritten(name), reading.lineAt(offset)))
    return null
  }
  reading.values += anchored.values
  return reading.values > MOST_VALUES ? refuse(offset, reading) : anchored.data
}

/** Reported once: the rest is not read. */
function refuse(offset: number, reading: Reading): null {
  if (!reading.problems.some(({ rule }) => rule === 'front-matter/too-complex')) {
    reading.problems.push(tooComplex(reading.lineAt(offset)))
  }
  return null
}

function offsetOf(root: YAMLMap.Parsed, path: readonly (string | number)[], entryOf: EntryOf): number {
  let node: ParsedNode | null = root
  let offset = 0
  for (const step of path) {
    const entry: Entry | undefined = entryOf(node, step)
    if (!entry) break
    offset = entry.at.range[0]
    node = entry.value
  }
  return offset
}

/** The key or the item that stands for an entry, and its value. */
type Entry = { readonly at: ParsedNode; readonly value: ParsedNode | null }
type EntryOf = (node: ParsedNode | null, step: string | number) => Entry | undefined

/** Goes one step down. Each mapping is listed once: a front matter with thousands of mistakes asks for all of its lines. */
function entriesOf(source: string): EntryOf {
  const listed = new Map<YAMLMap.Parsed, ReadonlyMap<string, Entry>>()
  const entriesIn = (map: YAMLMap.Parsed): ReadonlyMap<string, Entry> => {
    const known = listed.get(map)
    if (known) return known
    const entries = new Map(map.items.map(({ key, value }) => [keyText(key, source), { at: key, value }]))
    listed.set(map, entries)
    return entries
  }
  return (node, step) => {
    if (isMap(node)) return entriesIn(node).get(String(step))
    const item = isSeq(node) ? node.items[Number(step)] : undefined
    return item && { at: item, value: item }
  }
}

/** One problem a line: what follows on the same line is mostly the first mistake again. */
function mistakesOf(
  document: Document.Parsed,
  source: string,
  lineAt: (offset: number) => number,
): readonly Problem[] {
  const problems = new Map<number, Problem>()
  const beginnings = document.errors.some(isUnclosed) ? beginningsIn(document) : new Map<number, number>()
  for (const mistake of document.errors) {
    const [offset] = mistake.pos
    const line = lineAt(isUnclosed(mistake) ? (beginnings.get(offset) ?? offset) : offset)
    if (problems.has(line)) continue
    const isTooMuch = mistake.code === 'RESOURCE_EXHAUSTION'
    problems.set(line, isTooMuch ? tooComplex(line) : brokenBy(mistake, source, line))
  }
  return [...problems.values()]
}

function brokenBy(error: YAMLError, source: string, line: number): Problem {
  const mistake = mistakeOf(error)
  const [offset] = error.pos
  return brokenYaml(mistake, source.slice(offset, offset + (mistake === 'escape' ? 2 : 1)), line)
}

/** @param written what the sentence quotes, if it quotes anything */
function brokenYaml(mistake: YamlMistake, written: string, line: number): Problem {
  return error('front-matter/broken-yaml', { mistake, written, line, fix: YAML_MISTAKES[mistake].fix })
}

/** The parser notices a missing closing quote only at the end; the author has to add it near the opening one. */
function isUnclosed({ message }: YAMLError): boolean {
  return message.startsWith('Missing closing')
}

/** Where the values begin, by where they end. */
function beginningsIn(document: Document.Parsed): ReadonlyMap<number, number> {
  const beginnings = new Map<number, number>()
  visit(document, {
    Scalar(_, { range }) {
      if (range) beginnings.set(range[1], range[0])
    },
  })
  return beginnings
}

function notAMapping(root: ParsedNode, lineAt: (offset: number) => number): Problem {
  const kind = isScalar(root) ? 'value' : 'list'
  return error('front-matter/not-a-mapping', { kind, line: lineAt(root.range[0]) })
}

function duplicate(name: string, first: ParsedNode, second: ParsedNode, { lineAt }: Reading): Problem {
  return error('front-matter/duplicate-key', {
    key: asWritten(name),
    first: lineAt(first.range[0]),
    line: lineAt(second.range[0]),
  })
}

function tooComplex(line: number): Problem {
  return error('front-matter/too-complex', { values: MOST_VALUES, levels: DEEPEST, line })
}
