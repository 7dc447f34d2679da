import { expect } from 'vitest'
import { withThreadsKeys, type YamlValue } from '../../../src/core/front-matter/edit.ts'
import { fencesOf } from '../../../src/core/front-matter/fences.ts'
import { parseFrontMatter } from '../../../src/core/front-matter/parse.ts'

export type Keys = Readonly<Record<string, YamlValue>>

/** The data of a front matter that is expected to be sound, as plain objects. */
export function dataOf(text: string): Record<string, unknown> {
  const fences = fencesOf(text)
  if (fences.kind === 'none') throw new Error('no front matter')
  const read = parseFrontMatter(text, fences)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return { ...read.frontMatter.data }
}

/** What the data must be once `keys` are set. */
export function withKeys(data: Record<string, unknown>, keys: Keys): Record<string, unknown> {
  const entries: [string, unknown][] = Object.entries(data['threads'] ?? {})
  return { ...data, threads: Object.fromEntries([...entries, ...Object.entries(keys)]) }
}

export function edited(text: string, keys: Keys): string {
  const result = withThreadsKeys(text, keys)
  if (!result.ok) throw new Error(`${result.problem.rule}: ${result.problem.message}\n${text}`)
  return result.text
}

/** Lines with their line breaks, so that a changed line break is a changed line. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/**
 * The laws of every edit: the new data is the old data with the keys set, the body keeps its bytes, and every
 * line that is not ours is still there, in order, with its own line break. Setting again changes nothing.
 */
export function expectLawful(
  text: string,
  keys: Keys,
  isOurs: (line: string, index: number) => boolean,
): string {
  const result = edited(text, keys)
  expect(dataOf(result)).toEqual(withKeys(dataOf(text), keys))
  expect(bodyOf(result)).toBe(bodyOf(text))
  expect(
    missing(
      linesOf(text).filter((line, index) => !isOurs(line, index)),
      linesOf(result),
    ),
  ).toEqual([])
  if (!/[^\r]\n/.test(text)) expect(result).not.toMatch(/[^\r]\n/)
  expect(edited(result, keys)).toBe(result)
  return result
}

/** Those of `wanted` that cannot be found in `lines` behind the one before. */
function missing(wanted: readonly string[], lines: readonly string[]): string[] {
  let from = 0
  return wanted.filter((line) => {
    const at = lines.indexOf(line, from)
    if (at !== -1) from = at + 1
    return at === -1
  })
}

function bodyOf(text: string): string | undefined {
  const fences = fencesOf(text)
  return fences.kind === 'yaml' ? text.slice(fences.end) : undefined
}
