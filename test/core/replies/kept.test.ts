import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversationOf } from '../../../src/core/replies/conversation.ts'
import { keptIn, textsOf, withRead } from '../../../src/core/replies/kept/kept.ts'
import { fileFor, INDEX } from '../../../src/core/replies/kept/names.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const NOW = Date.parse('2026-11-28T12:00:00Z')
const HEAD = mediaId('100')
const chain = {
  ...{ path: 'threads/a.md', length: 1, publishedAt: 0, isAnswer: false, takesApprovals: false },
  segments: [{ id: HEAD, permalink: undefined, number: 1 }],
}
const NOTHING = keptIn(new Map())

const listed = fc.record({
  id: fc.integer({ min: 101, max: 140 }).map((id) => mediaId(String(id))),
  parent: fc.option(
    fc.integer({ min: 100, max: 140 }).map((id) => mediaId(String(id))),
    { nil: undefined },
  ),
  by: fc.constantFrom('ann', ''),
  verified: fc.boolean(),
  text: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  at: fc.constantFrom('2026-11-28T09:00:00Z', '2026-11-28T09:00:01Z'),
  permalink: fc.option(fc.webUrl(), { nil: undefined }),
  media: fc.array(fc.record({ kind: fc.constant('image' as const), url: fc.webUrl() }), { maxLength: 2 }),
  hidden: fc.boolean(),
  isOwn: fc.boolean(),
})
const readOf = (replies: Parameters<typeof conversationOf>[1], now = NOW) => ({
  ...{ chains: [chain], told: new Map([[HEAD, replies.length]]), now, folder: undefined },
  conversations: new Map([[chain.path, conversationOf(chain, replies)]]),
})

describe('what is kept of conversations', () => {
  test('is read as it was written, is the same from any order, and has nothing of what is hidden', () => {
    fc.assert(
      fc.property(fc.uniqueArray(listed, { selector: ({ id }) => id }), (replies) => {
        const kept = withRead(NOTHING, readOf(replies))
        const texts = textsOf(kept)
        expect(textsOf(keptIn(texts))).toEqual(texts)
        expect(textsOf(withRead(NOTHING, readOf(replies.toReversed())))).toEqual(texts)
        // An hour later nothing has changed.
        expect(textsOf(withRead(keptIn(texts), readOf(replies, NOW + 3_600_000)))).toEqual(texts)
        const shown = new Set(kept.replies.get(chain.path)?.replies.map(({ id }) => id))
        const hidden = new Set(replies.filter((reply) => reply.hidden).map(({ id }) => id))
        for (const { id, parent } of replies)
          if (hidden.has(id) || (parent && hidden.has(parent))) expect(shown.has(id)).toBe(false)
        for (const text of texts.values()) {
          expect(text).not.toMatch(/[<>&\u202a-\u202e\u2066-\u2069\0]/)
          expect(JSON.parse(text)).toBeTypeOf('object')
        }
      }),
    )
  })

  test('of pictures whose addresses are others each time is no change, until they are old', () => {
    const reply = (url: string) => ({
      ...{ id: mediaId('101'), parent: HEAD, by: 'ann', verified: false, text: '', permalink: undefined },
      ...{
        at: '2026-11-28T09:00:00Z',
        media: [{ kind: 'image' as const, url }],
        hidden: false,
        isOwn: false,
      },
    })
    const first = withRead(NOTHING, readOf([reply('https://cdn.test/1?oe=1')]))
    const soon = withRead(first, readOf([reply('https://cdn.test/1?oe=2')], NOW + 3_600_000))
    expect(soon.replies).toEqual(first.replies)
    const late = withRead(first, readOf([reply('https://cdn.test/1?oe=3')], NOW + 6 * 24 * 3_600_000))
    expect(late.replies.get(chain.path)?.replies[0]?.media[0]?.url).toBe('https://cdn.test/1?oe=3')
  })

  test('that is nothing Spool wrote is not there, and leads to no other file', () => {
    const entry = (file: string) => ({ head: '100', file, told: 1, checked: '2026-11-28' })
    for (const index of [
      ...['', 'null', '[]', '{"posts":[]}', '{"inbox":-1,"posts":{"a":1}}'],
      JSON.stringify({ posts: { a: entry('../a.replies.json'), b: entry('.git/b.replies.json') } }),
      JSON.stringify({ posts: { a: entry('README.md') } }),
    ]) {
      expect(keptIn(new Map([[INDEX, index]]))).toEqual(NOTHING)
    }
  })

  test.each([
    ['threads/a.md', undefined, 'threads/a.replies.json'],
    ['threads/a.markdown', undefined, 'threads/a.markdown.replies.json'],
    ['threads/a.md', 'data/replies', 'data/replies/threads/a.replies.json'],
  ])('of %s is, with the folder %s, in %s', (path, folder, file) => {
    expect(fileFor(path, folder)).toBe(file)
  })
})
