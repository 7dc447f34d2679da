import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReceiptsFile, receiptsFileText, recordedKeys } from '../../../src/core/accounts/receipts-file.ts'
import { keysOf, type Receipts } from '../../../src/core/post/receipt.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const RECEIPTS: Receipts = {
  posts: [
    { id: mediaId('17900000000000001'), permalink: 'https://www.threads.com/@harbour/post/A' },
    { id: mediaId('17900000000000002'), permalink: undefined },
  ],
  digest: `sha256:${'a'.repeat(43)}:${'b'.repeat(43)}`,
  whole: true,
  publishedAt: '2026-11-28T09:00:00Z',
  corrected: { id: mediaId('17900000000000003'), permalink: undefined },
}
const ORIGIN = { run: '42', attempt: 2, holder: 'k3v9', commit: 'c'.repeat(40) }
const CHAIN = {
  account: 'https://graph.threads.net harbour',
  path: 'threads/harbour/a.md',
  receipts: keysOf(RECEIPTS, 0),
}
const written = (chain: object = {}, file: object = {}) =>
  JSON.stringify({ version: 1, ...ORIGIN, chains: [{ ...CHAIN, ...chain }], ...file })
const withKeys = (keys: object) => written({ receipts: { ...CHAIN.receipts, ...keys } })

describe('a file of receipts', () => {
  test('is read as it was written', () => {
    const { account, path } = CHAIN
    expect(readReceiptsFile(receiptsFileText({ ...ORIGIN, chains: [CHAIN] }))).toEqual({
      file: { ...ORIGIN, chains: [{ account, path, receipts: RECEIPTS }] },
      refused: [],
    })
  })

  test('has of a post that was live before what followed alone', () => {
    const old = { ...CHAIN.receipts, digest: 'sha256:abc', published_at: 'in autumn' }
    const receipts = recordedKeys(old, [{ part: 'correction' }])
    const { id, corrected } = CHAIN.receipts
    expect(receipts).toEqual({ id, corrected })
    expect(readReceiptsFile(written({ receipts }))).toMatchObject({
      file: { chains: [{ receipts: { digest: '', posts: [{ id }], corrected } }] },
      refused: [],
    })
    expect(recordedKeys(CHAIN.receipts, [{}, { part: 'correction' }])).toBe(CHAIN.receipts)
  })

  test.each([
    ['another version', written({}, { version: 2 })],
    ['a key that nobody writes', written({}, { more: 1 })],
    ['no list', written({}, { chains: {} })],
    ['a commit that is none', written({}, { commit: 'main' })],
    ['a holder with other characters', written({}, { holder: '../x' })],
    ['more posts than a run has', written({}, { chains: Array.from({ length: 20_001 }, () => 0) })],
    ['no JSON', written().slice(1)],
    ['lists in lists', '['.repeat(100_000)],
  ])('counts for nothing with %s', (_, text) => {
    expect(readReceiptsFile(text)).toHaveProperty('why')
  })

  test.each([
    ['a path that leads out', written({ path: '../a.md' })],
    ['a path from the root', written({ path: '/etc/passwd' })],
    ['a path into .git', written({ path: 'x/.git/config' })],
    ['an id that is none', withKeys({ id: '1a', posts: [{ id: '1a' }] })],
    ['an id that is not the first of its posts', withKeys({ id: '17900000000000009' })],
    ['no posts', withKeys({ posts: [] })],
    ['a digest of another form', withKeys({ digest: 'sha256:x' })],
    ['a moment that is none', withKeys({ published_at: 'soon' })],
    ['a moment of a repost that is none', withKeys({ reposted: { id: '17900000000000004', at: 'soon' } })],
    ['what was taken down', withKeys({ unpublished_at: '2026-11-28T09:00:00Z' })],
    ['a key of an author', withKeys({ text: 'Hello' })],
  ])('leaves out a post with %s', (_, text) => {
    const read = readReceiptsFile(text)
    expect(read).toMatchObject({ file: { chains: [] }, refused: [expect.any(String)] })
  })

  test('is read as something, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readReceiptsFile(JSON.stringify(value))).toHaveProperty('why')
        expect(readReceiptsFile(written({}, { chains: [value] }))).toMatchObject({ file: { chains: [] } })
      }),
    )
  })
})
