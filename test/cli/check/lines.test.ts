import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countOf, lineOf } from '../../../src/cli/check/lines.ts'
import { foldersOf, pathOf } from '../../../src/cli/check/paths.ts'
import { asNotice, error, warning } from '../../../src/core/problem.ts'
import { emptyReport } from '../../../src/core/report.ts'
import { Stop } from '../../../src/cli/command-line/subcommand.ts'

const late = error('post/receipt-claimed', {
  id: '1',
  other: 'threads/b.md',
  path: 'threads/a: 1.md',
  line: 7,
})
const same = (path: string) => path

test('the task of docs/desk.md reads what is printed', () => {
  const [, json = ''] = /^```json\n([^]*?)^```$/m.exec(readFileSync('docs/desk.md', 'utf8')) ?? []
  const { tasks } = JSON.parse(json) as {
    readonly tasks: readonly { readonly problemMatcher: Matcher }[]
  }
  const [{ problemMatcher: { pattern, background } } = never()] = tasks
  const read = (line: string) => new RegExp(pattern.regexp).exec(line)?.slice(1)
  for (const [problem, severity] of [
    [late, 'error'],
    [asNotice(late), 'info'],
  ] as const)
    expect(read(lineOf(problem, same))).toEqual([
      'threads/a: 1.md',
      '7',
      '1',
      severity,
      `${late.message} ${late.fix}`,
      'post/receipt-claimed',
    ])
  expect('Checking.').toMatch(new RegExp(background.beginsPattern))
  expect(countOf(emptyReport([late]))).toMatch(new RegExp(background.endsPattern))
})

type Matcher = {
  readonly pattern: { readonly regexp: string }
  readonly background: { readonly beginsPattern: string; readonly endsPattern: string }
}

function never(): never {
  throw new Error('docs/desk.md has no task')
}

test('a problem is one line, and has no place where none is known', () => {
  const problem = warning('files/no-posts', { files: ['a'], fix: 'One.\n  Two.' })
  expect(lineOf(problem, same)).toBe(`warning: ${problem.message} One. Two. [files/no-posts]`)
})

test.each([
  ['threads/**/*.md', 'threads'],
  ['posts/2026/a.md', 'posts/2026'],
  ['**/*.md', '.'],
  ['a.md', '.'],
])('of %s the folder %s is watched', (pattern, folder) => {
  expect(foldersOf([pattern])).toEqual([folder])
})

test('a name is seen from the folder it was written in', () => {
  expect(pathOf('a.md', { root: '/lantern', folder: '/lantern/threads' })).toBe('threads/a.md')
  for (const name of ['../../a.md', '/etc/passwd', '../.git/config', '..'])
    expect(() => pathOf(name, { root: '/lantern', folder: '/lantern/threads' })).toThrow(Stop)
})
