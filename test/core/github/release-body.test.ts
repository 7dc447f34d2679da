import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { receiptsInRelease, withoutReceipts, withReceipts } from '../../../src/core/github/release-body.ts'
import { mediaId } from '../../../src/core/ids.ts'
import type { Receipts } from '../../../src/core/receipt.ts'

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
const name = fc.constantFrom(
  'https://graph.threads.net lantern publish/a',
  'https://graph.threads.net other publish/a',
)

describe('the body of a release', () => {
  test('gives back the receipts that were put into it, and what else it says', () => {
    fc.assert(
      fc.property(body, name, receipts, (text, who, put) => {
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
        const both = withReceipts(withReceipts(text, 'one', one, NOW), 'other', other, NOW)
        const updated = withReceipts(both, 'one', newer, NOW)
        expect(receiptsInRelease(updated, 'one')).toEqual(newer)
        expect(receiptsInRelease(updated, 'other')).toEqual(other)
        expect(withoutReceipts(updated)).toBe(text)
      }),
    )
  })

  test('shows nothing but a link of what is recorded', () => {
    const put: Receipts = {
      posts: [{ id: mediaId('1'), permalink: 'https://www.threads.com/@a/post/x--y' }],
      digest: 'sha256:x',
      whole: true,
    }
    const visible = withReceipts('Notes', 'a', put, NOW).replaceAll(/<!--.*?-->\n?/g, '')
    expect(visible.trim()).toBe('Notes\n\n[Discuss on Threads](https://www.threads.com/@a/post/x--y)')
  })

  test('that somebody has changed records what can still be read, and nothing else', () => {
    expect(receiptsInRelease('', 'a')).toBeUndefined()
    const damaged =
      '<!-- spool:begin -->\n<!-- spool {"name":"a","posts":[{"id":7}],"digest":"x"} -->\n<!-- spool:end -->'
    expect(receiptsInRelease(damaged, 'a')).toBeUndefined()
    expect(receiptsInRelease(damaged.replace('}]', ''), 'a')).toBeUndefined()
  })
})
