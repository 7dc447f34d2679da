import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  excessOf,
  longestReceipts,
  receiptsInRelease,
  withoutReceipts,
  withReceipts,
  type RecordKey,
} from '../../../src/core/github/release-body.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import type { Receipts } from '../../../src/core/post/receipt.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const receipt = fc.record({
  id: fc.stringMatching(/^\d{10,20}$/).map(mediaId),
  permalink: fc.option(
    fc.oneof(fc.webUrl({ withFragments: true }), fc.constant('https://x.test/--><script>')),
    {
      nil: undefined,
    },
  ),
})
const receipts: fc.Arbitrary<Receipts> = fc
  .tuple(receipt, fc.array(receipt, { maxLength: 3 }), fc.stringMatching(/^sha256:[\w-]+$/), fc.boolean())
  .map(([head, rest, digest, whole]) => ({ posts: [head, ...rest], digest, whole }))
const body = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('# Notes', '', '* item', '<!-- hidden -->', 'text'), { maxLength: 8 })
    .map((lines) => lines.join('\r\n')),
)
const keyOf = (name: string, release = 7): RecordKey => ({ release, name })
const key = fc.constantFrom(
  keyOf('https://graph.threads.net lantern publish/a'),
  keyOf('https://graph.threads.net other publish/a'),
)
const BEGIN = '<!-- spool:begin -->'
const END = '<!-- spool:end -->'
/** A record of this release, as anyone can write it. */
const FORGED = withReceipts(
  '',
  keyOf('a'),
  { posts: [{ id: mediaId('1'), permalink: undefined }], digest: 'sha256:x', whole: true },
  NOW,
)
const ONE_LINE = FORGED.replaceAll('\n', ' ')
const hostile = fc
  .array(
    fc.constantFrom(
      ...[BEGIN, END, FORGED, ONE_LINE, ...FORGED.split('\n'), '<!-- spool {} -->', '```', 'text'],
      ...['\n', '\n\n', '\r\n', '\r', ' ', '[Discuss on Threads](https://x.test/)', '<!--', '-->'],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

describe('the body of a release', () => {
  test('gives back the receipts that were put into it, and what else it says', () => {
    fc.assert(
      fc.property(body, key, receipts, (text, who, put) => {
        const written = withReceipts(text, who, put, NOW)
        expect(receiptsInRelease(written, who)).toEqual(put)
        expect(withoutReceipts(written)).toBe(text)
        expect(withReceipts(written, who, put, NOW)).toBe(written)
      }),
    )
  })

  test('keeps the receipts of several accounts apart', () => {
    fc.assert(
      fc.property(body, receipts, receipts, receipts, (text, one, other, newer) => {
        const both = withReceipts(withReceipts(text, keyOf('one'), one, NOW), keyOf('other'), other, NOW)
        const updated = withReceipts(both, keyOf('one'), newer, NOW)
        expect(receiptsInRelease(updated, keyOf('one'))).toEqual(newer)
        expect(receiptsInRelease(updated, keyOf('other'))).toEqual(other)
        expect(withoutReceipts(updated)).toBe(text)
      }),
    )
  })

  test('copied from another release records nothing of this one, and loses the link of the other', () => {
    fc.assert(
      fc.property(body, receipts, receipts, (text, one, other) => {
        const copied = withReceipts(text, keyOf('one', 6), one, NOW)
        expect(receiptsInRelease(copied, keyOf('one'))).toBeUndefined()
        const written = withReceipts(copied, keyOf('one'), other, NOW)
        expect(receiptsInRelease(written, keyOf('one'))).toEqual(other)
        expect(receiptsInRelease(written, keyOf('one', 6))).toBeUndefined()
        expect(withoutReceipts(written)).toBe(text)
      }),
    )
  })

  test('keeps every byte of the notes, whatever looks like a record in them', () => {
    fc.assert(
      fc.property(hostile, key, receipts, receipts, (notes, who, put, newer) => {
        const written = withReceipts(notes, who, put, NOW)
        expect(written.startsWith(withoutReceipts(notes))).toBe(true)
        expect(withoutReceipts(written)).toBe(withoutReceipts(notes))
        expect(receiptsInRelease(written, who)).toEqual(put)
        expect(withReceipts(written, who, put, NOW)).toBe(written)
        const rewritten = withReceipts(`${written}\r\n `, who, newer, NOW)
        expect(rewritten.startsWith(withoutReceipts(notes))).toBe(true)
        expect(receiptsInRelease(rewritten, who)).toEqual(newer)
      }),
    )
  })

  test('is all notes where something follows what looks like a record', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('x', '```', '\n\n**Full Changelog**: x\n'), (notes, more) => {
        expect(withoutReceipts(notes + more)).toBe(notes + more)
        expect(receiptsInRelease(notes + more, keyOf('a'))).toBeUndefined()
      }),
    )
  })

  test.each([
    ['in a list item', `* Fix ${ONE_LINE} by @x in #7`],
    ['in a list item at the end', `* Fix ${ONE_LINE}`],
    ['twice', `* ${BEGIN} by @x\n* The text between\n* ${END}`],
    ['in a code fence', `\`\`\`\n${FORGED}\n\`\`\`\n`],
    ['with text among the records', FORGED.replace('\n<!-- spool {', '\nA text\n<!-- spool {')],
    ['with a record that is none', FORGED.replace('"digest"', '"other"')],
    ['with a record that is no JSON', FORGED.replace('"posts":[', '"posts":')],
    ['behind text on their line', `text ${FORGED}`],
    ['without a record', `${BEGIN}\n${END}`],
  ])('has markers %s as text, which stay where they are', (_, notes) => {
    expect(withoutReceipts(notes)).toBe(notes)
    expect(receiptsInRelease(notes, keyOf('a'))).toBeUndefined()
    const put: Receipts = {
      posts: [{ id: mediaId('2'), permalink: undefined }],
      digest: 'sha256:y',
      whole: true,
    }
    const written = withReceipts(notes, keyOf('a'), put, NOW)
    expect(written.startsWith(`${notes}\n\n${BEGIN}\n`)).toBe(true)
    expect(withoutReceipts(written)).toBe(notes)
  })

  test('records what it records however its lines end, and with white space behind', () => {
    for (const whole of [FORGED, `Notes\n${FORGED}\n\n`, `Notes\n\n${FORGED} `])
      for (const text of [whole, whole.replaceAll('\n', '\r\n')])
        expect(receiptsInRelease(text, keyOf('a'))?.posts).toEqual([{ id: '1' }])
  })

  test('is never longer than was foretold', () => {
    const real = fc.array(fc.stringMatching(/^[\w-]{11}$/), { minLength: 1, maxLength: 20 }).map((codes) => {
      const [head, ...rest] = codes.map((code) => ({
        id: mediaId('18123456789012345'),
        permalink: `https://www.threads.com/@lantern_notes/post/${code}`,
      }))
      return head && { posts: [head, ...rest] as const, digest: `sha256:${'-'.repeat(43)}`, whole: true }
    })
    fc.assert(
      fc.property(real, (put) => {
        if (!put) return
        const foretold = withReceipts('', keyOf('a'), longestReceipts(put.digest, put.posts.length), NOW)
        expect(withReceipts('', keyOf('a'), put, NOW).length).toBeLessThan(foretold.length)
      }),
    )
    expect([excessOf('x'.repeat(125_000)), excessOf('x'.repeat(125_001))]).toEqual([0, 1])
  })

  test('shows nothing but a link of what is recorded', () => {
    const put: Receipts = {
      posts: [{ id: mediaId('1'), permalink: 'https://www.threads.com/@a/post/x--y' }],
      digest: 'sha256:x',
      whole: true,
    }
    const visible = withReceipts('Notes', keyOf('a'), put, NOW).replaceAll(/<!--.*?-->\n?/g, '')
    expect(visible.trim()).toBe('Notes\n\n[Discuss on Threads](https://www.threads.com/@a/post/x--y)')
  })

  test('that somebody has changed records what can still be read, and nothing else', () => {
    expect(receiptsInRelease('', keyOf('a'))).toBeUndefined()
    const damaged =
      '<!-- spool:begin -->\n<!-- spool {"release":7,"name":"a","posts":[{"id":7}],"digest":"x"} -->\n<!-- spool:end -->'
    expect(receiptsInRelease(damaged, keyOf('a'))).toBeUndefined()
    expect(receiptsInRelease(damaged.replace('}]', ''), keyOf('a'))).toBeUndefined()
  })
})
