import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { inboxOf, listedIn, markerOf } from '../../../src/core/replies/inbox/inbox.ts'
import { isInbox, planInbox, type InboxIssue } from '../../../src/core/replies/inbox/plan-inbox.ts'
import { waitingIn } from '../../../src/core/replies/inbox/waiting.ts'
import type { Conversation } from '../../../src/core/replies/reply.ts'
import { mediaId, type MediaId } from '../../../src/core/threads/ids.ts'
import { actingIn } from '../../github/acting.ts'
import { conversationOf, replyOf } from './conversations.ts'

const account = { id: '178', name: 'lantern' }
const NONE: ReadonlySet<MediaId> = new Set()
const waitingIds = (conversations: readonly Conversation[], ignored = NONE) =>
  waitingIn(conversations, ignored).map(({ reply }) => reply.id)
const inbox = (conversations: readonly Conversation[], isPrivate = true) =>
  inboxOf(conversations, { account, isPrivate, ignored: NONE })

const hostileText = fc
  .array(
    fc.constantFrom(
      ...[
        '`',
        '```\n',
        '<!-- spool:inbox 178 -->',
        '<img src=x onerror=x>',
        '</blockquote>',
        '</code>',
        '</details>',
      ],
      ...[
        '@octocat',
        '@\u200boctocat',
        'octo/repo#12',
        'GH-1',
        '#1',
        'https://x.test',
        'www.x.com',
        'a@b.com',
      ],
      ...[
        '[x](https://y.test)',
        '![x](//y.test)',
        '[x]: https://y.test',
        '\n',
        '\n\n',
        '\r',
        '\u2028',
        '- [ ] ',
        '# ',
      ],
      ...[
        '\u202e',
        '\u2066',
        '\u200f',
        '\u{e0041}',
        '&lt;',
        '&#64;octocat',
        '\\',
        '|',
        ':tada:',
        'deadbeefdeadbeef',
      ],
      ...['`spool new --reply 999`', '::error::', '\0', 'word', ' ', '?', '🙂', '👩‍💻', 'e\u0301\u0301'],
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.join(''))
const hostileReply = fc.record({
  id: fc.integer({ min: 1000, max: 1020 }),
  parent: fc.constantFrom(100, 101, 1000, 1001, 1002, 7),
  by: hostileText,
  text: hostileText,
  verified: fc.boolean(),
  permalink: fc.oneof(
    fc.constant(undefined),
    fc.constant('https://www.threads.com/@octocat/post/A`<"\')(?`#1'),
    hostileText.map((text) => `https://www.threads.com/@octocat/post/${text}`),
    hostileText,
  ),
})
describe('a reply waits for an answer', () => {
  test('until the account has replied to it, or further down', () => {
    const replies = [
      replyOf({ id: 1 }),
      replyOf({ id: 2, parent: 1, by: 'grace' }),
      replyOf({ id: 3, parent: 2, isOwn: true, by: 'lantern' }),
      replyOf({ id: 4 }),
    ]
    expect(waitingIds([conversationOf(replies)])).toEqual(['4'])
  })

  test('and again when it follows the answer', () => {
    const replies = [
      replyOf({ id: 1 }),
      replyOf({ id: 2, parent: 1, isOwn: true }),
      replyOf({ id: 3, parent: 2 }),
    ]
    expect(waitingIds([conversationOf(replies)])).toEqual(['3'])
  })

  test('but not when it is hidden, stands below one that is, or a rule ignores it', () => {
    const replies = [
      replyOf({ id: 1, hidden: true }),
      replyOf({ id: 2, parent: 1 }),
      replyOf({ id: 3, parent: 2 }),
      replyOf({ id: 4 }),
      replyOf({ id: 5, parent: 99 }),
    ]
    expect(waitingIds([conversationOf(replies)], new Set([mediaId('4')]))).toEqual(['5'])
  })

  test('a question before others, then from who replies often, then from verified accounts, the newest first', () => {
    const often = (id: number, path: string) => conversationOf([replyOf({ id, by: 'often' })], { path })
    const replies = [
      replyOf({ id: 1 }),
      replyOf({ id: 2, verified: true, by: 'grace' }),
      replyOf({ id: 3, text: '这是什么？' }),
      replyOf({ id: 4, text: 'See https://x.example/?a=b', at: '2026-11-28T10:00:00Z' }),
      replyOf({ id: 5, text: 'Why?', at: '2026-11-27T10:00:00Z' }),
    ]
    const all = [conversationOf(replies), often(11, 'a.md'), often(12, 'b.md'), often(13, 'c.md')]
    expect(waitingIds(all)).toEqual(['3', '5', '13', '12', '11', '2', '4', '1'])
  })

  test('in a tree ten thousand levels deep, and in one that goes in a circle', () => {
    const deep = Array.from({ length: 10_000 }, (_, at) =>
      replyOf({ id: 1000 + at, ...(at > 0 && { parent: 999 + at }), isOwn: at === 9_998 }),
    )
    expect(waitingIds([conversationOf(deep)])).toEqual(['10999'])
    expect(waitingIds([conversationOf(deep.toReversed())])).toEqual(['10999'])
    const circle = [replyOf({ id: 1, parent: 2 }), replyOf({ id: 2, parent: 1 })]
    expect(waitingIds([conversationOf(circle)])).toEqual(['2', '1'])
  })
})

describe('the inbox', () => {
  test('lists what waits, with its link, its post, its date, its text and a line to answer', async () => {
    const conversations = [
      conversationOf([
        replyOf({ id: 17900000000001, text: 'Does it run on @windows?\nAsking for #1.', verified: true }),
        replyOf({
          id: 17900000000002,
          by: 'grace',
          text: '',
          media: [{ kind: 'image', url: 'https://x.example' }],
        }),
        replyOf({ id: 17900000000003, permalink: undefined }),
      ]),
      conversationOf([replyOf({ id: 17900000000004, text: 'x'.repeat(500) })], {
        path: 'docs/a b|c.md',
        permalink: undefined,
      }),
    ]
    await expect(`${inbox(conversations).body}\n`).toMatchFileSnapshot('golden/inbox-private.md')
    await expect(`${inbox(conversations, false).body}\n`).toMatchFileSnapshot('golden/inbox-public.md')
  })

  test('is the same in whatever order conversations and replies come', () => {
    const replies = fc.uniqueArray(hostileReply, { selector: ({ id }) => id, maxLength: 6 })
    fc.assert(
      fc.property(replies, replies, (one, other) => {
        const [first, second] = [one, other].map((written) => written.map((reply) => replyOf(reply)))
        const a = conversationOf(first ?? [])
        const b = conversationOf(
          (second ?? []).map((each) => ({ ...each, id: mediaId(`9${each.id}`) })),
          { path: 'b.md' },
        )
        const turned = [b, { ...a, replies: a.replies.toReversed() }]
        expect(inbox(turned)).toEqual(inbox([a, b]))
      }),
    )
  })

  test('has no text of a reply in a public repository', () => {
    const { body } = inbox([conversationOf([replyOf({ id: 1, text: 'unmistakable' })])], false)
    expect(body).not.toContain('unmistakable')
    expect(inbox([conversationOf([replyOf({ id: 1, text: 'unmistakable' })])]).body).toContain('unmistakable')
  })

  test('has a title with nothing but the name of the account', () => {
    const { title } = inbox([conversationOf([replyOf({ id: 1, by: 'x' })])])
    expect(title).toBe('Threads inbox of lantern')
  })

  test('stays within what GitHub takes, and says how many it leaves out', () => {
    const replies = Array.from({ length: 10_000 }, (_, at) =>
      replyOf({ id: 1000 + at, text: '@#<'.repeat(99) }),
    )
    const { body, waiting } = inbox([conversationOf(replies)])
    expect(waiting).toBe(10_000)
    expect(body.length).toBeLessThanOrEqual(65_536)
    const listed = listedIn(body).size
    expect(listed).toBeGreaterThan(20)
    expect(body).toContain(`And ${10_000 - listed} more`)
    expect(isInbox({ body }, markerOf('178'))).toBe(true)
  })
})

/** As on GitHub, what begins with `www.`, and an address to write to, is a link. */
const markdown = new MarkdownIt({ html: true, linkify: true })
markdown.linkify.set({ fuzzyLink: true, fuzzyEmail: true })
const decoded = (text: string) =>
  text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

describe('whatever strangers write', () => {
  test('mentions nobody, refers to nothing, links to nothing but the reply, and is no markup', () => {
    fc.assert(
      fc.property(fc.array(hostileReply, { maxLength: 6 }), (written) => {
        const replies = written.map((reply) => replyOf(reply))
        const { body, title } = inbox([conversationOf(replies)])
        expect(actingIn(body)).toEqual([])
        expect(decoded(body)).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\0]/u)
        const html = markdown.render(body)
        const linked = replies.filter(({ permalink }) =>
          /^https?:$/.test(URL.parse(permalink ?? '')?.protocol ?? ''),
        )
        expect(html.split('<a ')).toHaveLength(1 + replies.length + linked.length)
        const tags = (html.match(/<[^>]*>/g) ?? []).filter(
          (tag) =>
            !/^<\/?(?:p|ul|li|h3|code|blockquote|i|br)>$|^<\/a>$|^<a href="https?:\/\/[^"]*">$/.test(tag),
        )
        expect(tags).toEqual(['<!-- spool:inbox 178 -->'])
        expect(title).toBe('Threads inbox of lantern')
      }),
    )
  })

  test('forges no marker and no line to answer', () => {
    fc.assert(
      fc.property(fc.array(hostileReply, { maxLength: 6 }), (written) => {
        const { body } = inbox([conversationOf(written.map((reply) => replyOf(reply)))])
        expect(body.split('spool:inbox 178 -->')).toHaveLength(2)
        expect(isInbox({ body }, markerOf('178'))).toBe(true)
        expect(isInbox({ body }, markerOf('999'))).toBe(false)
        for (const id of listedIn(body)) expect(written.map((reply) => String(reply.id))).toContain(id)
      }),
    )
  })
})

describe('the issue of the inbox', () => {
  const some = inbox([conversationOf([replyOf({ id: 1 }), replyOf({ id: 2 })])])
  const fewer = inbox([conversationOf([replyOf({ id: 1 })])])
  const empty = inbox([])
  const issue = (body: string, isOpen = true, number = 7): InboxIssue => ({ number, body, isOpen })
  const kinds = (...args: Parameters<typeof planInbox>) => planInbox(...args).map(({ kind }) => kind)

  test('is opened when a first reply waits, and not before', () => {
    expect(planInbox(some, [])).toEqual([{ kind: 'create', title: some.title, body: some.body }])
    expect(planInbox(empty, [])).toEqual([])
  })

  test('is not edited while nothing changes, however GitHub gives its text back', () => {
    expect(planInbox(some, [issue(some.body)])).toEqual([])
    expect(planInbox(some, [issue(`${some.body.replaceAll('\n', '\r\n')}\r\n`)])).toEqual([])
    expect(planInbox(empty, [issue(empty.body, false)])).toEqual([])
  })

  test('is edited when something does, closed when nothing waits, and opened again by a new reply', () => {
    expect(planInbox(fewer, [issue(some.body)])).toEqual([{ kind: 'update', number: 7, body: fewer.body }])
    expect(planInbox(empty, [issue(some.body)])).toEqual([{ kind: 'close', number: 7, body: empty.body }])
    expect(planInbox(some, [issue(empty.body, false)])).toEqual([
      { kind: 'reopen', number: 7, body: some.body },
    ])
  })

  test('stays closed when a person has closed it, until a reply comes that it did not list', () => {
    expect(kinds(some, [issue(some.body, false)])).toEqual([])
    expect(kinds(fewer, [issue(some.body, false)])).toEqual(['update'])
    expect(kinds(some, [issue(fewer.body, false)])).toEqual(['reopen'])
  })

  test('is the oldest of several, and the others are closed and no inbox any more', () => {
    const acts = planInbox(some, [issue(some.body, true, 9), issue(some.body, true, 8)])
    expect(acts).toEqual([{ kind: 'close', number: 9, body: 'The inbox is #8.' }])
    expect(isInbox({ body: 'The inbox is #8.' }, markerOf('178'))).toBe(false)
  })

  test('is in order after what is planned is done: then nothing more is planned', () => {
    const bodies = [some, fewer, empty]
    const issues = fc.array(
      fc.record({ body: fc.constantFrom(...bodies.map(({ body }) => body)), isOpen: fc.boolean() }),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...bodies), issues, (wanted, found) => {
        let there: InboxIssue[] = found.map((each, at) => ({ ...each, number: at + 1 }))
        for (const act of planInbox(wanted, there)) {
          if (act.kind === 'create') there.push({ number: 9, body: act.body, isOpen: true })
          else {
            const { number, body, kind } = act
            const isOpen =
              kind === 'reopen' ||
              (kind === 'update' && there.some((one) => one.number === number && one.isOpen))
            there = there.map((one) => (one.number === number ? { number, body, isOpen } : one))
          }
        }
        const ours = there.filter((one) => isInbox(one, markerOf('178')))
        expect(planInbox(wanted, ours)).toEqual([])
        expect(ours.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
