import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moderate, untoldOf, type PendingReply } from '../../../src/core/replies/moderation/decide.ts'
import { readModeration } from '../../../src/core/replies/moderation/read-moderation.ts'
import type { Conversation, Reply } from '../../../src/core/replies/reply.ts'
import { conversationOf, replyOf } from './conversations.ts'

const PATH = 'threads/moderation.yml'
const problemsOf = (text: string) => {
  const read = readModeration(PATH, text)
  return read.ok ? [] : read.problems
}
const told = (text: string) => problemsOf(text).map(({ rule, line, fix }) => [rule, line, fix])
function moderationOf(text: string) {
  const read = readModeration(PATH, text)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '))
  return read.moderation
}

describe('the file of rules', () => {
  test('is read whole', () => {
    const text = `
enforce: true
max_actions: 5
rules:
  - contains: [Free  Money, ＣＡＳＩＮＯ]
    links_over: 0
    action: hide
  - author: '@Grace'
    action: approve
  - mentions_over: 4
    action: ignore
`
    expect(readModeration(PATH, text)).toEqual({
      ok: true,
      moderation: {
        enforce: true,
        maxActions: 5,
        rules: [
          { number: 1, line: 5, action: 'hide', contains: ['FREE MONEY', 'CASINO'], linksOver: 0 },
          { number: 2, line: 8, action: 'approve', author: ['GRACE'] },
          { number: 3, line: 10, action: 'ignore', mentionsOver: 4 },
        ],
      },
    })
  })

  test.each(['', '# nothing yet\n', 'rules: []', '\ufeffrules: []\r\n'])('can have no rules: %j', (text) => {
    expect(moderationOf(text)).toEqual({ enforce: false, maxActions: 20, rules: [] })
  })

  test.each([
    [
      'a condition that does not exist',
      'rules:\n  - contain: x\n    action: hide',
      'unknown-key',
      2,
      'Did you mean `contains`?',
    ],
    ['a key of the file that does not exist', 'enforced: true', 'unknown-key', 1, 'Did you mean `enforce`?'],
    ['`__proto__`', '__proto__: true', 'unknown-key', 1, undefined],
    [
      'an action that does not exist',
      'rules:\n  - contains: x\n    action: hid',
      'invalid-value',
      3,
      'Did you mean `hide`?',
    ],
    ['no action', 'rules:\n  - contains: x', 'invalid-value', 2, undefined],
    ['quotes around what is true', "enforce: 'true'", 'invalid-value', 1, 'Write `true` without quotes.'],
    ['a number that is none', 'rules:\n  - links_over: two\n    action: hide', 'invalid-value', 2, undefined],
    ['a negative number', 'rules:\n  - links_over: -1\n    action: hide', 'invalid-value', 2, undefined],
    ['a bound of zero', 'max_actions: 0', 'invalid-value', 1, undefined],
    ['a rule that is a text', 'rules:\n  - hide spam', 'invalid-value', 2, undefined],
    ['rules that are no list', 'rules:\n  contains: x', 'invalid-value', 1, undefined],
    ['rules without a value', 'rules:', 'invalid-value', 1, undefined],
    ['a name that cannot be one', 'rules:\n  - author: a b\n    action: hide', 'invalid-value', 2, undefined],
    ['a list', '- contains: x', 'broken-yaml', 1, undefined],
    ['a tab', 'rules:\n\t- contains: x', 'broken-yaml', 2, 'Indent with spaces.'],
    ['a key twice', 'enforce: true\nenforce: false', 'broken-yaml', 2, undefined],
    ['a second document', 'rules: []\n---\nrules: []', 'broken-yaml', 2, undefined],
    ['no condition', 'rules:\n  - action: hide', 'matches-everything', 2, undefined],
    ['an empty text', "rules:\n  - contains: ''\n    action: hide", 'invalid-value', 2, undefined],
    [
      'a text of spaces',
      "rules:\n  - contains: ['x', '  ']\n    action: hide",
      'invalid-value',
      2,
      undefined,
    ],
    [
      'a text that shows nothing',
      'rules:\n  - contains: "\\u200b\\u00ad"\n    action: hide',
      'invalid-value',
      2,
      undefined,
    ],
    ['an empty list', 'rules:\n  - contains: []\n    action: hide', 'invalid-value', 2, undefined],
    [
      'approval by text',
      'rules:\n  - contains: please\n    author: ada\n    action: approve',
      'approve-by-author',
      2,
      undefined,
    ],
  ])('is refused whole, with the line and a cure, for %s', (_, text, rule, line, fix) => {
    const good = text.includes('rules:') ? '' : 'rules:\n  - contains: x\n    action: hide\n'
    const found = told(text.startsWith('-') ? text : `${text}\n${good}`)
    expect(found).toEqual([[`moderation/${rule}`, line, fix ?? expect.stringMatching(/\S/)]])
    expect(problemsOf(text).every(({ path }) => path === PATH)).toBe(true)
  })

  test('is read as docs/moderation.md shows it', () => {
    const shown = [...readFileSync('docs/moderation.md', 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)]
    expect(shown.map(([, text = '']) => moderationOf(text).rules.length)).toEqual([3, 1])
  })

  test('tells all that is wrong at once', () => {
    const text = 'enforce: perhaps\nrules:\n  - contain: x\n    action: hidden\n  - action: hide\n'
    expect(told(text).map(([rule, line]) => [rule, line])).toEqual([
      ['moderation/invalid-value', 1],
      ['moderation/unknown-key', 3],
      ['moderation/invalid-value', 4],
      ['moderation/matches-everything', 5],
    ])
  })

  test('is refused or read, whatever stands in it', () => {
    const line = fc.constantFrom(
      ...[
        'rules:',
        '  - contains: x',
        '  - action: hide',
        '    action: hide',
        '    author: ada',
        'enforce: true',
      ],
      ...[
        '  - &a',
        '  - *a',
        '\t',
        '---',
        '...',
        '[',
        '  - !!js x',
        '    links_over: 1e9',
        'constructor: 1',
        '"',
      ],
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const read = readModeration(PATH, lines.join('\n'))
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0)
        else for (const rule of read.moderation.rules) expect(Object.keys(rule).length).toBeGreaterThan(3)
      }),
    )
  })
})

/** The ids of what is hidden by one rule. */
function hiddenBy(condition: string, reply: Partial<Reply>): boolean {
  const moderation = moderationOf(`rules:\n  - ${condition}\n    action: hide`)
  return (
    moderate(moderation, [conversationOf([replyOf({ ...reply, id: 1, parent: 100 })])], []).acts.length === 1
  )
}

describe('a rule matches', () => {
  test.each([
    ['contains: casino', 'Best CASINO in town'],
    ['contains: casino', 'ｃａｓｉｎｏ'],
    ['contains: ＣＡＳＩＮＯ', 'casino'],
    ['contains: casino', '𝐜𝐚𝐬𝐢𝐧𝐨'],
    ['contains: casino', 'ca\u200bsi\u00adno'],
    ['contains: free money', 'free \n money'],
    ['contains: straße', 'STRASSE'],
    ['contains: [x9, y9]', 'has y9'],
    ['contains: カジノ', 'ｶｼﾞﾉ'],
    ['links_over: 1', 'https://a.example and b.example.com/x'],
    ['links_over: 0', 'ｗｗｗ．example．com'],
    ['mentions_over: 1', '@a ＠b'],
  ])('%s: %s', (condition, text) => {
    expect(hiddenBy(condition, { text })).toBe(true)
  })

  test.each([
    ['contains: casino', 'cas ino'],
    ['contains: .*', 'anything'],
    ['links_over: 1', 'https://a.example only'],
    ['mentions_over: 0', 'write to a@b.example, or see https://x.example/@a'],
  ])('but not %s: %s', (condition, text) => {
    expect(hiddenBy(condition, { text })).toBe(false)
  })

  test('by the whole name of its author, in small letters or capitals', () => {
    expect(hiddenBy('author: Ada', { by: 'aDA' })).toBe(true)
    expect(hiddenBy('author: ada', { by: 'ada2' })).toBe(false)
  })

  test('only if all of its conditions hold', () => {
    const condition = 'contains: casino\n    links_over: 0'
    expect(hiddenBy(condition, { text: 'casino https://a.example' })).toBe(true)
    expect(hiddenBy(condition, { text: 'casino' })).toBe(false)
    expect(hiddenBy(condition, { text: 'https://a.example' })).toBe(false)
  })
})

const SPAM = moderationOf(
  'rules:\n  - author: friend\n    action: ignore\n  - contains: spam\n    action: hide\n',
)
const decide = (replies: readonly Reply[], pending: readonly PendingReply[] = [], moderation = SPAM) =>
  moderate(moderation, [conversationOf(replies)], pending)
const acts = (...args: Parameters<typeof decide>) =>
  decide(...args).acts.map(({ reply, action, rule }) => `${action} ${reply.id} by rule ${rule.number}`)

describe('moderation', () => {
  test('hides what a rule names, and nothing else', () => {
    const replies = [replyOf({ id: 1, text: 'spam' }), replyOf({ id: 2, text: 'ham' })]
    expect(acts(replies)).toEqual(['hide 1 by rule 2'])
  })

  test('lets the first rule that matches decide', () => {
    const replies = [replyOf({ id: 1, text: 'spam', by: 'friend' })]
    expect(acts(replies)).toEqual([])
    expect([...decide(replies).ignored]).toEqual(['1'])
  })

  test('never touches what the account wrote, what is hidden, or what stands below that', () => {
    const replies = [
      replyOf({ id: 1, text: 'spam', isOwn: true }),
      replyOf({ id: 2, text: 'spam', hidden: true }),
      replyOf({ id: 3, text: 'spam', parent: 2 }),
    ]
    const { acts: done, nested } = decide(replies, [
      { path: 'a.md', reply: replyOf({ id: 4, text: 'spam', isOwn: true }) },
    ])
    expect([done, nested]).toEqual([[], []])
  })

  test('tells of replies that Threads does not let it hide', () => {
    const replies = [
      replyOf({ id: 1 }),
      replyOf({ id: 2, text: 'spam', parent: 1 }),
      replyOf({ id: 3, text: 'spam', parent: 101 }),
      replyOf({ id: 4, text: 'spam' }),
      replyOf({ id: 5, text: 'spam', parent: 4 }),
    ]
    const moderated = decide(replies)
    expect(moderated.acts.map(({ reply }) => reply.id)).toEqual(['4'])
    expect(moderated.nested.map(({ reply }) => reply.id)).toEqual(['2', '3'])
    expect(untoldOf(moderated, SPAM).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['moderation/nested', 'notice'],
    ])
  })

  test('approves by author, and ignores what would be hidden, among replies that wait', () => {
    const moderation = moderationOf(
      'rules:\n  - author: ada\n    action: approve\n  - contains: spam\n    action: hide\n',
    )
    const pending = [
      { path: 'a.md', reply: replyOf({ id: 1, text: 'spam' }) },
      { path: 'a.md', reply: replyOf({ id: 2, text: 'spam', by: 'mallory' }) },
      { path: 'a.md', reply: replyOf({ id: 3, text: 'ham', by: 'grace' }) },
    ]
    expect(acts([], pending, moderation)).toEqual(['approve 1 by rule 1', 'ignore 2 by rule 2'])
    expect(acts([replyOf({ id: 4, text: 'ham' })], [], moderation)).toEqual([])
  })

  test('acts on no more than its bound, the oldest first, and tells how many are left', () => {
    const moderation = { ...SPAM, maxActions: 2 }
    const at = (hour: number) => `2026-11-28T0${hour}:00:00Z`
    const replies = [3, 1, 4, 2].map((id) => replyOf({ id, text: 'spam', at: at(id) }))
    const moderated = moderate(moderation, [conversationOf(replies)], [])
    expect(moderated.acts.map(({ reply }) => reply.id)).toEqual(['1', '2'])
    expect(moderated.left).toBe(2)
    expect(untoldOf(moderated, moderation).map(({ rule }) => rule)).toEqual(['moderation/max-actions'])
  })

  test('decides the same in a dry run', () => {
    const replies = [replyOf({ id: 1, text: 'spam' })]
    expect(acts(replies, [], { ...SPAM, enforce: true })).toEqual(acts(replies))
  })

  test('has nothing left to do once its acts are done, and hides only what a rule names', () => {
    const reply = fc.record({
      id: fc.integer({ min: 1, max: 12 }),
      parent: fc.constantFrom(100, 101, 1, 2, 3, 50),
      text: fc.constantFrom('spam', 'ham'),
      by: fc.constantFrom('ada', 'friend'),
      hidden: fc.boolean(),
      isOwn: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.uniqueArray(reply, { selector: ({ id }) => id, maxLength: 12 }), (written) => {
        const replies = written.map((each) => replyOf(each))
        const hidden = decide(replies).acts.map((act) => act.reply)
        for (const { text, by, isOwn, hidden: already } of hidden) {
          expect([text, by, isOwn, already]).toEqual(['spam', 'ada', false, false])
        }
        const after: Conversation['replies'] = replies.map((each) => ({
          ...each,
          hidden: each.hidden || hidden.includes(each),
        }))
        expect(acts(after)).toEqual([])
      }),
    )
  })
})
