import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fencesOf } from '../../../src/core/front-matter/fences.ts'
import { glanceAt, PASSED_OVER, READ, READ_WHOLE } from '../../../src/core/post/glance.ts'
import { instantOf } from '../../../src/core/post/time/instant.ts'
import { KEYS } from '../../../src/core/post/reading/keys.ts'
import { planRun } from '../../../src/core/post/plan.ts'
import { readPost } from '../../../src/core/post/read-post.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const glance = (...lines: readonly string[]) => glanceAt(`${lines.join('\n')}\n`, NOW).kind

describe('a glance', () => {
  test('knows every key of a post', () => {
    expect([...READ, ...READ_WHOLE, ...PASSED_OVER].sort()).toEqual(KEYS.toSorted())
  })

  test('passes over files that do not speak of threads', () => {
    expect(glance('title: Hello', 'date: 2026-01-01')).toBe('not-a-post')
  })

  test('knows a post that is wholly live', () => {
    const posts = [
      '  posts:',
      '    - id: "17889615691921648"',
      '      permalink: https://www.threads.com/@a/post/b',
    ]
    expect(
      glance('threads:', '  id: "17889615691921648"', ...posts, '  published_at: 2026-01-01T00:00:00Z'),
    ).toBe('done')
  })

  test('is unsure of a chain that is half published', () => {
    expect(glance('threads:', '  id: "17889615691921648"', '  digest: sha256-abc')).toBe('unsure')
  })

  test('knows a draft', () => {
    expect(glance('threads:', '  draft: true # not yet', 'title: x')).toBe('draft')
  })

  test('knows a post whose time has not come in any zone', () => {
    expect(glance('threads:', '  publish_at: 2026-11-24 09:00', '  timezone: Asia/Tokyo')).toBe('waits')
    expect(glance('threads:', "  publish_at: '2026-11-22T12:00:01Z'")).toBe('waits')
  })

  test.each(
    [
      ['threads: true'],
      ['threads:', '  publish_at: 2026-11-22 20:00'],
      ['threads:', '  publish_at: 2026-11-22T11:59:59Z'],
      ['threads:', '  publish_at: someday'],
      ['threads:', '  publihs_at: 2099-01-01'],
      ['threads:', '  draft: "true"'],
      ['threads:', '  draft: true', '  draft: false'],
      ['threads: {draft: true}'],
      ['{threads: {draft: true}}'],
      ['base: &base', '  threads:', '    draft: true', '<<: *base'],
      ['threads:', '  draft: true', 'threads:', '  draft: false'],
      ['threads:', '    draft: true', '  publish_at: 2099-01-01'],
      ['threads:', '  draft: *flag'],
      ['threads:', '  draft: |', '    true'],
    ].map((lines) => lines.join('\n')),
  )('leaves to the whole reading what is not plain: %j', (frontMatter) => {
    expect(glance(frontMatter)).toBe('unsure')
  })

  const line = fc.constantFrom(
    '  draft: true',
    '  draft: false',
    '  draft: "true"',
    '  publish_at: 2099-01-01',
    '  publish_at: "2099-01-01 09:00"',
    '  publish_at: 2020-01-01T00:00:00Z',
    '  publish_at: 2099-02-30',
    '  timezone: Europe/Berlin',
    '  timezone: Mars/Phobos',
    '  id: 17889615691921648',
    "  id: '17889615691921648'",
    '  published_at: 2026-01-01T00:00:00Z',
    '  digest: sha256-abc',
    '  format: single',
    '  text: |\n    draft: true\n    more',
    '  posts:\n    - id: "17889615691921648"',
    '  posts:\n  - id: "17889615691921648"',
    '  # draft: true',
    '',
    '  unknown: 1',
    '  topic: docs',
    '  poll: [a, b]',
    '  media:\n    - src: a.png\n      alt: A',
    '   draft: true',
  )

  // What else stands in the front matter is judged only when the post is due.
  const rest = fc.constantFrom([], ['title: On threads, again'], ['tags:', '- threads', '- draft'])

  test('never says other than the whole reading', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        rest,
        (lines, eol, after) => {
          const text = ['---', 'threads:', ...lines, ...after, '---', 'Hello', ''].join(eol)
          const fences = fencesOf(text)
          if (fences.kind !== 'yaml') throw new Error('no front matter')
          const seen = glanceAt(text.slice(fences.start, fences.end), NOW)
          if (seen.kind === 'unsure') return
          const read = readPost('a.md', text, { timezone: 'UTC', numbering: undefined })
          // Zones are looked up by whoever acts on the glance; a draft may be unfinished, what is live stays so.
          if (seen.kind === 'waits' && seen.timezone?.startsWith('Mars')) return
          if (seen.kind !== 'waits' && read.kind === 'problems') return
          const faulty = read.kind === 'post' && read.post.problems.length > 0
          if (seen.kind !== 'waits' && faulty) return
          expect(read.kind, text).toBe('post')
          if (read.kind !== 'post') return
          const compose = () => ({
            segments: [],
            features: {},
            attachment: undefined,
            counting: 'documented' as const,
            digest: '',
            problems: [],
          })
          const [planned] = planRun([read.post], NOW, { maxPosts: 1, lateLimit: Infinity }, compose)
          const expected = { done: 'done', draft: 'skip', waits: 'wait', 'not-a-post': '' }[seen.kind]
          expect(planned?.decision.kind, text).toBe(expected)
          if (seen.kind === 'waits') {
            const instant = instantOf(seen.at, seen.timezone ?? 'UTC')
            expect(read.post.publishAt?.at).toBe('ms' in instant ? instant.ms : undefined)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
