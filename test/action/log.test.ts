import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endingOf, linesOf } from '../../src/action/log.ts'
import { printable, quoted } from '../../src/action/printable.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { error } from '../../src/core/problem.ts'
import { emptyReport, type PostReport } from '../../src/core/report.ts'
import type { RunEvent } from '../../src/core/run-events.ts'

const lines = (event: RunEvent) => linesOf(event, () => undefined)

/** Whether a runner would take a line for a command: `::name` after white space, or `##[name]` anywhere. */
const acts = (line: string) => /^\s*::[\w-]/.test(line) || /##\[[\w-]+/.test(line)
const runnerLines = (text: string) => text.split(/\r\n|\r|\n/)
const hostile = fc.string({
  unit: fc.constantFrom(
    '::error::',
    '::add-mask::',
    '##[error]',
    '##[',
    '::',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u2028',
    '\u001b[31m',
    'x',
    '%0A',
  ),
})

describe('text from outside', () => {
  test('never becomes a workflow command, on one line or many', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of [printable(text), ...quoted(text)].flatMap(runnerLines))
          expect(acts(line), line).toBe(false)
      }),
    )
  })

  test('never becomes a command through a path, a text, an answer or a name', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const problem = { ...error('post/empty', { path: text, line: 1 }), message: text, fix: text }
        const report: PostReport = {
          path: text,
          status: 'failed',
          receipts: [],
          problems: [problem],
          segments: [{ text, length: 9, counting: 'documented', spoilers: [], details: [], end: 'end' }],
        }
        const printed = [
          ...lines({ kind: 'account', username: text }),
          ...lines({ kind: 'recomposed', path: text, refusal: 'too-long', why: text }),
          ...lines({
            kind: 'segment',
            total: 2,
            text,
            event: { kind: 'live', number: 1, id: mediaId('1') },
          }),
          ...lines({ kind: 'segment', total: 2, text, event: { kind: 'in-doubt', number: 1, why: text } }),
          ...lines({ kind: 'post', report }),
        ]
        for (const line of printed.flatMap((entry) =>
          typeof entry === 'string' ? runnerLines(entry) : [],
        )) {
          expect(acts(line), line).toBe(false)
        }
      }),
    )
  })

  test('keeps its own words', () => {
    expect(printable('Grüße an 世界 🎉 & <b>')).toBe('Grüße an 世界 🎉 & <b>')
  })
})

describe('the log', () => {
  test('tells each segment as it goes live', () => {
    const event = { kind: 'live', number: 2, id: mediaId('1') } as const
    expect(lines({ kind: 'segment', event, total: 3, text: 'Second\nline' })).toEqual(['  2/3 live: Second'])
  })

  test('tells long waits and is silent about short ones', () => {
    const waits = (ms: number) => ({ kind: 'waits', number: 1, ms, why: 'Threads is preparing it' }) as const
    expect(lines({ kind: 'segment', event: waits(1000), total: 3, text: '' })).toEqual([])
    expect(lines({ kind: 'segment', event: waits(60_000), total: 3, text: '' })).toEqual([
      '  1/3 waiting 60 s: Threads is preparing it',
    ])
  })

  test('shows a chain that is not published as it would be', () => {
    const report: PostReport = {
      path: 'a.md',
      status: 'waiting',
      receipts: [],
      problems: [],
      segments: [
        {
          text: 'One\n::error::two',
          length: 9,
          counting: 'documented',
          spoilers: [],
          details: [],
          end: 'paragraph',
        },
        { text: 'Three', length: 9, counting: 'documented', spoilers: [], details: [], end: 'end' },
      ],
    }
    expect(lines({ kind: 'post', report })).toEqual([
      '· a.md ready',
      { group: 'a.md: the chain it would become' },
      '  1/2 9 of 500, ends with a paragraph',
      '  │ One',
      '  │ \u200b::error::two',
      '  2/2 9 of 500',
      '  │ Three',
      { group: null },
    ])
  })

  test.each([
    [
      'waiting',
      { because: { kind: 'max-posts', maxPosts: 1 } },
      '· a.md waiting for the next run (max-posts is 1)',
    ],
    ['waiting', { publishAt: { at: 0, text: 'then' } }, '· a.md waiting until then'],
    ['skipped', { because: { kind: 'draft' } }, '· a.md skipped: a draft'],
    ['failed', { because: { kind: 'held-back' } }, '✗ a.md not tried'],
    ['deferred', { because: { kind: 'held-back' } }, '· a.md deferred until the next run'],
  ] as const)('says of a post that is %s why: %j', (status, why, line) => {
    const report: PostReport = { path: 'a.md', status, receipts: [], problems: [], ...why }
    expect(lines({ kind: 'post', report })).toEqual([line])
  })

  test.each([
    [0, 'nothing of it is live'],
    [1, 'one of its segments is live'],
    [2, '2 of its segments are live'],
  ])('tells how much an earlier run left: %i', (live, much) => {
    expect(lines({ kind: 'recovered', path: 'a.md', live })).toEqual([
      `An earlier run did not finish a.md: ${much}`,
    ])
  })

  test('ends with what became of the posts', () => {
    const post = (status: PostReport['status']): PostReport => ({
      path: 'a',
      status,
      receipts: [],
      problems: [],
    })
    const posts = [post('published'), post('published'), post('waiting')]
    const run = { ...emptyReport(), files: 9 }
    expect(endingOf({ ...run, posts, done: 4 })).toBe('Done: 2 published, 1 waiting, 4 already live.')
    expect(endingOf({ ...run, posts: [], done: 0 })).toBe('Done: no posts in 9 files.')
  })
})
