import { describe, expect, test } from 'vitest'
import { withThreadsKeys } from '../../../src/core/front-matter/edit.ts'
import { fencesOf, LONGEST_FRONT_MATTER } from '../../../src/core/front-matter/fences.ts'
import { parseFrontMatter } from '../../../src/core/front-matter/parse.ts'
import { glanceAt } from '../../../src/core/post/glance.ts'
import { readInlinePost, readPost } from '../../../src/core/post/read-post.ts'
import type { Problem } from '../../../src/core/problem.ts'

const DEFAULTS = { timezone: 'UTC', numbering: undefined }

const fenced = (frontMatter: string) => `---\n${frontMatter}---\nBody\n`

function read(text: string) {
  const fences = fencesOf(text)
  if (fences.kind === 'none') throw new Error('no front matter')
  return parseFrontMatter(text, fences)
}

function problemsOf(text: string): readonly Problem[] {
  const result = read(text)
  return result.ok ? [] : result.problems
}

/** Front matter of just this length. */
const ofLength = (length: number, keys = 'threads: true\n') =>
  `${keys}x: ${'y'.repeat(length - keys.length - 4)}\n`

describe('front matter that is too long', () => {
  const long = fenced(ofLength(LONGEST_FRONT_MATTER + 1))

  test('is not read', () => {
    expect(problemsOf(long)).toMatchObject([{ rule: 'front-matter/too-long', line: 1 }])
    expect(problemsOf(fenced(ofLength(LONGEST_FRONT_MATTER)))).toEqual([])
    expect(readPost('a.md', long, DEFAULTS)).toMatchObject({
      kind: 'problems',
      problems: [{ rule: 'front-matter/too-long', path: 'a.md', line: 1 }],
    })
    expect(readInlinePost(long, DEFAULTS)).toMatchObject({ kind: 'problems' })
  })

  test('is no problem of a file that does not speak of threads', () => {
    const other = fenced(ofLength(LONGEST_FRONT_MATTER + 1, 'title: x\n'))
    expect(readPost('a.md', other, DEFAULTS)).toEqual({ kind: 'not-a-post' })
  })

  test('is told before receipts make it so', () => {
    const text = fenced(ofLength(LONGEST_FRONT_MATTER - 20))
    expect(withThreadsKeys(text, { id: '1' }).ok).toBe(true)
    const edited = withThreadsKeys(text, { id: '1'.repeat(40) })
    expect(edited).toMatchObject({ ok: false, problem: { rule: 'front-matter/not-editable', line: 2 } })
    if (!edited.ok) expect(edited.problem.message).toContain('too long')
  })
})

describe('what a few lines of aliases stand for', () => {
  const many = (count: number) => Array(count).fill('*a').join(', ')

  test('counts by its length', () => {
    const text = `a: &a "${'x'.repeat(9999)}"\n`
    expect(problemsOf(fenced(`${text}b: [${many(900)}]\n`))).toEqual([])
    expect(problemsOf(fenced(`${text}b: [${many(1000)}]\n`))).toMatchObject([
      { rule: 'front-matter/too-complex', line: 3 },
    ])
  })
})

describe('nesting that the parser itself cannot go back from', () => {
  test.each(['- ', '? ', ': ', '? - ', '- ? '])('%j, to its end', (level) => {
    for (const end of [']', '}', 'a: ]', '- ]']) {
      const text = fenced(`title: x\nthreads:\n  ${level.repeat(15_000)}${end}\nmore: 1\n`)
      expect(problemsOf(text)).toMatchObject([{ rule: 'front-matter/too-complex', line: 4 }])
      expect(readPost('a.md', text, DEFAULTS)).toMatchObject({
        kind: 'problems',
        problems: [{ rule: 'front-matter/too-complex', path: 'a.md', line: 4 }],
      })
      expect(withThreadsKeys(text, { id: '1' })).toMatchObject({
        ok: false,
        problem: { rule: 'front-matter/too-complex', line: 4 },
      })
    }
  })
})

/** As often as anything worse than linear takes minutes. */
const times = (count: number, work: () => unknown) => Array.from({ length: count }, work)

describe('in linear time are found', () => {
  test('the beginnings of thousands of quotes that are not closed', () => {
    const text = fenced(`threads: true\n${'a: "\n'.repeat(13_000)}`)
    times(3, () => expect(problemsOf(text).length).toBeGreaterThan(6000))
  })

  test('the lines of thousands of keys', () => {
    const keys = Array.from({ length: 8000 }, (_, index) => index.toString(36))
    const result = read(fenced(`threads:\n${keys.map((key) => `  ${key}:\n`).join('')}`))
    if (!result.ok) throw new Error('it cannot be read')
    const { lineOf } = result.frontMatter
    const lines = times(200, () => keys.map((key) => lineOf(['threads', key]))).at(-1)
    expect(lines).toEqual(keys.map((_, index) => index + 3))
  })

  test('the value of a key among thousands of spaces', () => {
    const spaced = `threads:\n  publish_at: a${' '.repeat(65_000)}b\n`
    times(50, () => expect(glanceAt(spaced, 0).kind).toBe('unsure'))
    const trailing = `threads:\n  draft: true${' '.repeat(65_000)}\n`
    times(50, () => expect(glanceAt(trailing, 0).kind).toBe('draft'))
  })

  test('the end among a million empty lines', () => {
    const opening = '---\nthreads: true\n'
    const text = `${opening}${'\n'.repeat(1_000_000)}---\n`
    const [end, bodyStart] = [text.length - 4, text.length]
    const fences = { kind: 'yaml', start: 4, end, bodyStart, eol: '\n', bodyLine: 1 } as const
    expect(parseFrontMatter(text, fences).ok).toBe(true)
  })
})
