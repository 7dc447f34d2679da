import { cellsOf, lineOf } from './csv.ts'

/** Rows of one kind, in a file for each month or year. */
export type Series<Row> = {
  /** What the names of its files begin with. */
  readonly name: string
  readonly columns: readonly string[]
  /** The month or year that a row belongs to. */
  readonly periodOf: (row: Row) => string
  /** What there is one row of. Rows stand in the order of their keys. */
  readonly keyOf: (row: Row) => string
  /** Undefined if it is no row. */
  readonly read: (cells: readonly string[]) => Row | undefined
  readonly write: (row: Row) => readonly string[]
}

/** A file that cannot be read whole: `line`, from 1, is the first that is none of it. */
export type Mistake = { readonly name: string; readonly line: number }

/** One file. A month has several where one is full, or cannot be read. */
type Part<Row> = {
  readonly name: string
  readonly period: string
  readonly number: number
  /** By key; undefined where the file cannot be read. */
  readonly rows: ReadonlyMap<string, Row> | undefined
}

export type Parts<Row> = {
  readonly parts: readonly Part<Row>[]
  readonly mistakes: readonly Mistake[]
}

/** The names and texts of files; undefined where the bytes are no text. */
export type Found = ReadonlyMap<string, string | undefined>

/** A file is not let grow beyond this. */
const MOST_CHARACTERS = 45_000
/** Numbers of files have four digits at most. */
const MOST_PARTS = 9999

/** The files of a series among others, in the order in which they were begun. */
export function partsIn<Row>(series: Series<Row>, found: Found): Parts<Row> {
  const mistakes: Mistake[] = []
  const parts = [...found].flatMap(([name, text]): readonly Part<Row>[] => {
    const [, kind, period = '', number = '1'] =
      /^([a-z]+)-(\d{4}(?:-\d\d)?)(?:\.([1-9]\d{0,3}))?\.csv$/.exec(name) ?? []
    if (kind !== series.name) return []
    const read = rowsIn(series, text, period)
    if (typeof read === 'number') mistakes.push({ name, line: read })
    return [{ name, period, number: Number(number), rows: typeof read === 'number' ? undefined : read }]
  })
  return { parts: parts.sort(inOrder), mistakes }
}

/** All rows, in order. Where several parts have a row of one key, the last one counts. */
export function rowsOf<Row>({ parts }: Parts<Row>): readonly Row[] {
  const all = new Map<string, Row>()
  for (const { rows } of parts) for (const [key, row] of rows ?? []) all.set(key, row)
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
}

/** The parts with those of their rows alone that are so. */
export function partsWith<Row>({ parts, mistakes }: Parts<Row>, is: (row: Row) => boolean): Parts<Row> {
  const kept = parts.map((part) => ({
    ...part,
    rows: part.rows && new Map([...part.rows].filter(([, row]) => is(row))),
  }))
  return { parts: kept, mistakes }
}

/** The names of the files of these rows, one for each row. */
export function namesOf<Row>({ parts }: Parts<Row>): readonly string[] {
  return parts.flatMap(({ name, rows }) => Array.from(rows ?? [], () => name))
}

/**
 * The files with these rows in them. A row takes the place of the one of its key. A new one goes into the last part of
 * its period, or into another one where that is full or cannot be read: what cannot be read is never written.
 */
export function withRows<Row>(
  series: Series<Row>,
  { parts, mistakes }: Parts<Row>,
  rows: readonly Row[],
): Parts<Row> {
  const written = new Map(parts.map((part) => [part.name, part]))
  const lengths = new Map(
    textsOf(series, { parts, mistakes })
      .entries()
      .map(([name, text]) => [name, text.length]),
  )
  const put = (part: Part<Row>, row: Row) => {
    const kept = new Map(part.rows).set(series.keyOf(row), row)
    written.set(part.name, { ...part, rows: kept })
    lengths.set(part.name, (lengths.get(part.name) ?? 0) + lineOf(series.write(row)).length + 1)
  }
  for (const row of rows) {
    const period = series.periodOf(row)
    const ofPeriod = [...written.values()].filter((part) => part.period === period)
    const has = ofPeriod.findLast((part) => part.rows?.has(series.keyOf(row)))
    const last = ofPeriod.at(-1)
    const isFull = (lengths.get(last?.name ?? '') ?? 0) >= MOST_CHARACTERS
    if (has) put(has, row)
    else if (last?.rows && !isFull) put(last, row)
    else put(partNamed(series.name, period, numberAfter(ofPeriod)), row)
  }
  return { parts: [...written.values()].sort(inOrder), mistakes }
}

/** What the files say, by name: of those that can be read. */
export function textsOf<Row>(series: Series<Row>, { parts }: Parts<Row>): ReadonlyMap<string, string> {
  return new Map(parts.flatMap(({ name, rows }) => (rows ? [[name, textOf(series, rows)] as const] : [])))
}

/** The next number, or, after the highest one, the first that is free. */
function numberAfter(parts: readonly Part<unknown>[]): number {
  const numbers = parts.map(({ number }) => number)
  const next = Math.max(0, ...numbers) + 1
  if (next <= MOST_PARTS) return next
  return (
    Array.from({ length: MOST_PARTS }, (_, index) => index + 1).find((free) => !numbers.includes(free)) ??
    next
  )
}

function partNamed<Row>(kind: string, period: string, number: number): Part<Row> {
  const name = `${kind}-${period}${number === 1 ? '' : `.${number}`}.csv`
  return { name, period, number, rows: new Map() }
}

function textOf<Row>({ columns, write }: Series<Row>, rows: ReadonlyMap<string, Row>): string {
  const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1))
  return [columns, ...sorted.map(([, row]) => write(row))].map((cells) => `${lineOf(cells)}\n`).join('')
}

/** The rows by key, or the number of the first line that is none. */
function rowsIn<Row>(
  series: Series<Row>,
  text: string | undefined,
  period: string,
): ReadonlyMap<string, Row> | number {
  if (text === undefined) return 1
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  // The last line ends, too: one that does not may have been cut off.
  if (lines.at(-1) !== '') return lines.length
  if (lines[0] !== lineOf(series.columns)) return 1
  const rows = new Map<string, Row>()
  for (const [index, line] of lines.slice(1, -1).entries()) {
    const cells = cellsOf(line)
    const row = cells?.length === series.columns.length ? series.read(cells) : undefined
    if (row === undefined || series.periodOf(row) !== period) return index + 2
    rows.set(series.keyOf(row), row)
  }
  return rows
}

function inOrder<Row>(one: Part<Row>, other: Part<Row>): number {
  return one.period === other.period ? one.number - other.number : one.period < other.period ? -1 : 1
}
