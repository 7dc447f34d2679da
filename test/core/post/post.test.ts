import { describe, expect, test } from 'vitest'
import { checkFeatures } from '../../../src/core/threads/features/check-features.ts'
import type { Problem } from '../../../src/core/problem.ts'
import type { ReadPost } from '../../../src/core/post/post.ts'
import { readInlinePost, readPost } from '../../../src/core/post/read-post.ts'

const DEFAULTS = { timezone: 'UTC', numbering: '({n}/{total})' }
const read = (...lines: readonly string[]) => readPost('a.md', ['---', ...lines, ''].join('\n'), DEFAULTS)

function postOf(result: ReadPost) {
  if (result.kind !== 'post') throw new Error(JSON.stringify(result))
  return result.post
}

/** What is wrong with the keys of a post and with what they ask for, as a run tells it. */
function faultsOf(result: ReadPost): readonly Problem[] {
  if (result.kind !== 'post') return result.kind === 'problems' ? result.problems : []
  return [...result.post.problems, ...checkFeatures(result.post, [])]
}

const told = (result: ReadPost) => faultsOf(result).map(({ rule, line }) => `${rule}:${line ?? ''}`)

describe('a file', () => {
  test.each(
    [
      ['# No front matter'],
      ['---', 'title: Loose threads', '---', 'Hello'],
      ['---', 'threads: false', '---', 'Hello'],
      ['---', 'threads:', '---', 'Hello'],
    ].map((lines) => lines.join('\n')),
  )('is a post only if it says so: %j', (text) => {
    expect(readPost('a.md', text, DEFAULTS).kind).toBe('not-a-post')
  })

  test('that says no more than that carries nothing but text', () => {
    expect(postOf(read('title: A page', 'threads: true', '---', 'Hello'))).toEqual({
      path: 'a.md',
      problems: [],
      markdown: 'Hello\n',
      line: 5,
      publishAt: undefined,
      publishAtLine: undefined,
      draft: false,
      format: 'chain',
      numbering: '({n}/{total})',
      title: { text: 'A page', chosen: false },
      receipts: undefined,
      features: {},
      lines: {},
    })
  })

  test('tells of a zone and of a time that are both wrong', () => {
    expect(told(read('threads:', '  publish_at: tomorrow 9am', '  timezone: Berlin', '---', 'A'))).toEqual([
      'post/timezone-unknown:4',
      'post/publish-at-invalid:3',
    ])
  })

  test('is warned of keys beside `threads` that were meant for it', () => {
    expect(told(read('threads: true', 'publish_at: 2027-01-15 09:00', 'reply_to: me', '---', 'A'))).toEqual([
      'post/key-outside:3',
      'post/key-outside:4',
    ])
    const drafted = postOf(read('draft: true', 'threads: true', '---', 'A'))
    expect(drafted).toMatchObject({
      draft: false,
      problems: [{ rule: 'post/key-outside', severity: 'warning', line: 2 }],
    })
  })

  test('is refused where its time stands beside `threads`: it would go out before', () => {
    const early = postOf(read('threads: true', 'publish_at: 2027-01-15 09:00', '---', 'A'))
    expect(early).toMatchObject({ problems: [{ rule: 'post/key-outside', severity: 'error', line: 3 }] })
  })

  test.each([
    ['draft: false', 'threads: true'],
    ['draft: true', 'threads:', '  draft: false'],
    ['publish_at: 2027-01-15', 'threads:', '  publish_at: 2027-01-16'],
    ['title: A', 'date: 2027-01-15', 'tags: [a]', 'topic: Tea', 'link: a', 'permalink: /a', 'threads: true'],
  ])('leaves to the site generator what is its own: %j %j %j', (...lines) => {
    expect(told(read(...lines, '---', 'A'))).toEqual([])
  })

  test('tells where each of its keys stands, and each item of a list', () => {
    const { lines } = postOf(
      read(
        'title: A page',
        'threads:',
        '  topic: Tea',
        '  poll:',
        '    - Black',
        '    - Green',
        '---',
        'Hello',
      ),
    )
    expect(lines).toEqual({ topic: 4, poll: 5, 'poll.0': 6, 'poll.1': 7 })
  })

  test('keeps ids, numbers and words that look like something else as they are written', () => {
    const { features } = postOf(
      read(
        'threads:',
        '  reply_to: 17889615691921648',
        '  location: 1234567890123456789012',
        '  topic: 007',
        '  poll: [no, 1.0]',
        '  countries: [NO]',
        '---',
        'Hello',
      ),
    )
    expect(features).toEqual({
      replyTo: { kind: 'id', id: '17889615691921648' },
      location: '1234567890123456789012',
      topic: '007',
      poll: ['no', '1.0'],
      countries: ['NO'],
    })
  })

  test('gives composed characters, without white space around them', () => {
    const { features } = postOf(
      read('threads:', '  topic: " Cafe\u0301 "', '  media: [{src: a.png, alt: "e\u0301 "}]', '---', 'Hello'),
    )
    expect(features).toMatchObject({ topic: 'Caf\u00e9', media: [{ alt: '\u00e9', line: 4 }] })
  })

  test('with `format: attachment` is a single post with an attachment', () => {
    const { format, features } = postOf(read('threads:', '  format: attachment', '---', 'Hello'))
    expect({ format, features }).toEqual({ format: 'single', features: { attachment: true } })
  })
})

describe('receipts that a person wrote', () => {
  test.each([
    ['`id` alone: all of it is live', ['id: 1'], { whole: true, ids: ['1'] }],
    ['`posts`: this much of it is live', ['posts: [{id: 1}, {id: 2}]'], { whole: false, ids: ['1', '2'] }],
    ['`id` and `posts`: the same', ['id: 1', 'posts: [{id: 1}]'], { whole: false, ids: ['1'] }],
    [
      'with the time: all of it',
      ['posts: [{id: 1}]', 'published_at: 2026-11-22'],
      { whole: true, ids: ['1'] },
    ],
  ])('%s', (_name, keys, expected) => {
    const { receipts, problems } = postOf(read('threads:', ...keys.map((key) => `  ${key}`), '---', 'Hello'))
    expect(problems).toEqual([])
    expect({ whole: receipts?.whole, ids: receipts?.posts.map(({ id }) => id) }).toEqual(expected)
    expect(receipts?.digest).toBe('')
  })
})

describe('mistakes', () => {
  test('are told all at once, each at its line', () => {
    const result = read(
      'threads:',
      '  tpoic: Tea',
      '  draft: yes please',
      '  publish_at: someday',
      '  poll: [a]',
      '  id: 1',
      '  posts: [{id: 2}]',
      '---',
      'Hello',
    )
    expect(told(result).toSorted()).toEqual([
      'post/invalid-value:4',
      'post/poll-options:6',
      'post/publish-at-invalid:5',
      'post/receipts-damaged:7',
      'post/unknown-key:3',
    ])
  })

  test.each([
    ['topics', 'topic'],
    ['publishAt', 'publish_at'],
    ['replyto', 'reply_to'],
    ['gost', 'ghost'],
    ['country', undefined],
  ])('in the name of a key are answered with what was meant: %s', (key, meant) => {
    const result = read('threads:', `  ${key}: x`, '---', 'Hello')
    const [problem] = faultsOf(result)
    expect(problem?.rule).toBe('post/unknown-key')
    expect(problem?.fix).toBe(
      meant === undefined
        ? 'Remove it, or use one of `text`, `publish_at`, `timezone`, `draft`, `format`, `numbering`, `title`, `references`, `unpublish`, `republish`, `topic`, `link`, `media`, `poll`, `gif`, `location`, `countries`, `ghost`, `share_to_instagram`, `reply_control`, `reply_approvals`, `reply_to`, `quote`.'
        : `Did you mean \`${meant}\`?`,
    )
  })

  test('that YAML makes of what was meant are explained', () => {
    const fixes = (...lines: readonly string[]) => {
      const result = read('threads:', ...lines.map((line) => `  ${line}`), '---', 'Hello')
      return faultsOf(result).map(({ fix }) => fix)
    }
    expect(fixes('topic: #tea')).toEqual([
      'Write a value, or remove the key; what begins with `#` needs quotes.',
    ])
    expect(fixes('ghost: "true"')).toEqual(['Write `true` without quotes.'])
  })

  test('in an entry that lacks its id are told like any other', () => {
    expect(told(read('threads:', '  id: 1', '  posts:', '    - permalink: x', '---', 'Hello'))).toEqual([
      'post/invalid-value:5',
    ])
  })
})

describe('inline text', () => {
  test('is a post without saying so', () => {
    expect(postOf(readInlinePost('Hello', DEFAULTS))).toMatchObject({
      path: undefined,
      markdown: 'Hello',
      line: 1,
    })
  })

  test('may open with front matter of its own', () => {
    const text = '---\nthreads:\n  topic: Tea\n---\nHello'
    expect(postOf(readInlinePost(text, DEFAULTS))).toMatchObject({
      markdown: 'Hello',
      line: 5,
      features: { topic: 'Tea' },
    })
    expect(postOf(readInlinePost('---\ntitle: x\n---\nHello', DEFAULTS))).toMatchObject({ markdown: 'Hello' })
  })
})
