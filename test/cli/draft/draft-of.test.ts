import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf, slugOf } from '../../../src/cli/draft/draft-of.ts'
import { readPost } from '../../../src/core/post/read-post.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts'

test.each([
  ['Links that rot', 'links-that-rot'],
  ['  “Why?” – it’s C++ & Rust! ', 'why-its-c-rust'],
  ['Größe, déjà vu', 'große-deja-vu'],
  ['リンクが切れる', 'リンクが切れる'],
  ['हिन्दी', 'हिन्दी'],
  ['../../.git/config', 'git-config'],
  ['🏮 !', ''],
  ['word '.repeat(100), 'word-'.repeat(12).slice(0, -1)],
])('%s is a file %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('a name is a path of nothing else, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(slugOf(title)).not.toMatch(/[/\\.:\0\s]|^-|-$/)
    }),
  )
})

test('a draft is read as what was asked for, whatever the title', () => {
  const titles = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))
  fc.assert(
    fc.property(
      titles.filter((text) => text !== ''),
      (title) => {
        const asked = { title, publishAt: '2099-01-01 09:00', timezone: 'Europe/Berlin' }
        const read = readPost('threads/a.md', draftOf(asked), DEFAULT_SETTINGS)
        expect(read).toMatchObject({
          kind: 'post',
          post: {
            draft: true,
            problems: [],
            title: { text: title },
            publishAt: { text: '2099-01-01 09:00 Europe/Berlin' },
          },
        })
      },
    ),
  )
})
