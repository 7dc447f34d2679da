/** The cells of a line; undefined if its quotes do not match. */
export function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y
  for (;;) {
    const found = cell.exec(line)
    if (!found) return undefined
    const [, quoted, plain = '', end] = found
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') return cells
  }
}

export function lineOf(cells: readonly string[]): string {
  return cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

/** A count as it is written, and nothing else: no sign, no fraction, no zero before it. */
const COUNT = /^(0|[1-9]\d{0,14})$/

/** Undefined if it is none; `unknown` if it is empty. */
export function countIn(cell: string | undefined): number | 'unknown' | undefined {
  if (cell === '') return 'unknown'
  return cell !== undefined && COUNT.test(cell) ? Number(cell) : undefined
}

/** Counts under the names of their columns; undefined if a cell is none. Empty cells are left out. */
export function countsIn<Name extends string>(
  names: readonly Name[],
  cells: readonly string[],
): Partial<Record<Name, number>> | undefined {
  const counts: Partial<Record<Name, number>> = {}
  for (const [index, name] of names.entries()) {
    const count = countIn(cells[index])
    if (count === undefined) return undefined
    if (count !== 'unknown') counts[name] = count
  }
  return counts
}

/** The cells of counts; those that are absent are empty. */
export function countCells<Name extends string>(
  names: readonly Name[],
  counts: Readonly<Partial<Record<Name, number>>>,
): readonly string[] {
  return names.map((name) => String(counts[name] ?? ''))
}
