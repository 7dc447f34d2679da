import { error, type Problem } from '../../problem.ts'
import { TEXT_LIMIT, textLength, type Counting } from '../../threads/text-length.ts'

/** What is added to segment `n` of `total`: the pattern with `{n}` and `{total}` filled in, on a line of its own. */
export function numberText(pattern: string, n: number, total: number): string {
  return `\n\n${pattern.replaceAll('{n}', String(n)).replaceAll('{total}', String(total))}`.normalize('NFC')
}

/**
 * The length that numbering takes from segment `n` of a chain whose total has `digits` digits. It is exact: all
 * numbers of as many digits are equally long.
 */
export function numberLengths(pattern: string, digits: number, counting: Counting): (n: number) => number {
  const total = 10 ** (digits - 1)
  const lengths = Array.from({ length: digits }, (_, index) =>
    textLength(numberText(pattern, 10 ** index, total), counting),
  )
  const longest = lengths.at(-1) ?? 0
  return (n) => {
    let power = 10
    for (const length of lengths) {
      if (n < power) return length
      power *= 10
    }
    return longest
  }
}

/** What keeps a pattern from being added to every segment: it leaves less than half of each to the text. */
export function checkNumbering(pattern: string, counting: Counting): Problem | undefined {
  const length = textLength(numberText(pattern, 999, 999), counting)
  return length <= TEXT_LIMIT / 2 ? undefined : error('text/numbering-too-long', { length })
}
