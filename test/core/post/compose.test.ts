import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/core/post/compose.ts'
import { readInlinePost, readPost } from '../../../src/core/post/read-post.ts'
import { LARGEST_MARKDOWN } from '../../../src/core/text/limits.ts'
import { COMPOSER } from '../../fakes/composer.ts'

const LIVE = 'posts: [{id: 1}, {id: 2}]'

function composed(keys: readonly string[], body: string) {
  const text = ['---', 'threads:', ...keys.map((key) => `  ${key}`), '---', body].join('\n')
  const read = readPost('a.md', text, { timezone: 'UTC', numbering: undefined })
  if (read.kind !== 'post') throw new Error(`Not a post: ${text}`)
  return compose(read.post, COMPOSER)
}

describe('a chain that has begun', () => {
  test('goes on as the text is, where a person wrote what is live of it', () => {
    expect(composed([LIVE], 'One\n\n---\n\nTwo\n\n---\n\nThree')).toMatchObject({
      segments: [{ text: 'One' }, { text: 'Two' }, { text: 'Three' }],
      problems: [],
    })
  })

  test('is not shorter than what is live of it', () => {
    expect(composed([LIVE], 'One').problems).toMatchObject([
      {
        rule: 'post/changed-while-partial',
        message: 'The post has 1 segment, but 2 segments are live.',
      },
    ])
  })

  test('does not go on with another text', () => {
    expect(composed(['posts: [{id: 1}]', 'digest: sha256:a:b'], 'Other').problems).toMatchObject([
      {
        rule: 'post/changed-while-partial',
        message:
          'The post was changed after 1 of its segments went live; its digest at that time was `sha256:a:b`.',
      },
    ])
  })

  test('goes on where another version composed the same post otherwise', () => {
    const [, , source = ''] = composed(['format: chain'], 'One').digest.split(':')
    expect(
      composed(['format: chain', 'posts: [{id: 1}]', `digest: sha256:a:${source}`], 'One'),
    ).toMatchObject({
      isCutOtherwise: true,
      problems: [{ rule: 'post/cut-otherwise', severity: 'warning' }],
    })
  })

  test('is judged by what is live where its digest says nothing of the source', () => {
    expect(composed(['posts: [{id: 1}]', 'digest: sha256:a'], 'One')).toMatchObject({ isCutOtherwise: true })
    const whole = composed(['id: 1', 'published_at: 2026-01-01T00:00:00Z', 'digest: sha256:a'], 'One')
    expect(whole.problems).toMatchObject([{ rule: 'post/changed-while-partial' }])
  })
})

describe('a chain of more than twenty segments', () => {
  const text = (count: number) => Array.from({ length: count }, (_, n) => `Part ${n + 1}`).join('\n\n---\n\n')

  test('is warned of, with the alternatives', () => {
    expect(composed(['draft: false'], text(20)).problems).toEqual([])
    const [told] = composed(['draft: false'], text(21)).problems
    expect(told).toMatchObject({ rule: 'post/long-chain', severity: 'warning', path: 'a.md', line: 5 })
    expect(told?.fix).toMatch(/format: attachment[^]*threads\.text[^]*link/)
  })

  test('goes on without a word once it has begun', () => {
    expect(composed([LIVE], text(21)).problems).toEqual([])
  })
})

test.each(['format: chain', 'format: attachment'])(
  'a text that is too long is not converted: %s',
  (format) => {
    const composition = composed([format], `Hello ${'x '.repeat(LARGEST_MARKDOWN / 2)}`)
    expect(composition).toMatchObject({ segments: [], problems: [{ rule: 'text/too-much', line: 5 }] })
  },
)

test('an address of a GIF is taken apart only where someone may have copied it', () => {
  const told = (gif: string) => composed([`gif: "https://giphy.com/${gif}"`], 'Hello').problems
  expect(told('abc/giphy.gif')).toMatchObject([{ rule: 'post/gif-invalid', fix: 'Write `gif: abc`.' }])
  for (let time = 0; time < 60; time++)
    expect(told(`${'a'.repeat(60_000)}!`)).toMatchObject([{ rule: 'post/gif-invalid' }])
})

test('a failure of Spool at one post is a problem of this post, with its place', () => {
  const fails = (): never => {
    throw new TypeError('x is not a function')
  }
  const text = '---\nthreads: true\n---\n[a](b)\n'
  const read = readPost('a.md', text, { timezone: 'UTC', numbering: undefined })
  if (read.kind !== 'post') throw new Error('It is no post')
  const bug = { rule: 'post/bug', severity: 'error' }
  expect(compose(read.post, { ...COMPOSER, linkFrom: fails })).toMatchObject({
    segments: [],
    problems: [{ ...bug, path: 'a.md', line: 4 }],
  })
  const defaults = {
    numbering: undefined,
    get timezone() {
      return fails()
    },
  }
  expect(readPost('a.md', text, defaults)).toMatchObject({
    kind: 'problems',
    problems: [{ ...bug, path: 'a.md' }],
  })
  expect(readInlinePost(text, defaults)).toMatchObject({ kind: 'problems', problems: [bug] })
})

test.each([
  ['title: A page\nthreads: true', true, 'A page\n\nHello.'],
  ['title: A page\nthreads: true', false, 'Hello.'],
  ['title: A page\nthreads:\n  title: false', true, 'Hello.'],
  ['title: A page\nthreads:\n  title: Mine', false, 'Mine\n\nHello.'],
  ['title: A page\nthreads:\n  text: Teaser.', true, 'Teaser.'],
  ['title: A page\nthreads:\n  title: Mine\n  text: Teaser.', true, 'Teaser.'],
  ['title: [A, B]\nthreads: true', true, 'Hello.'],
])('%j with titles %j makes %j', (frontMatter, titles, text) => {
  const read = readPost('a.md', `---\n${frontMatter}\n---\nHello.\n`, {
    timezone: 'UTC',
    numbering: undefined,
  })
  if (read.kind !== 'post') throw new Error(read.kind)
  expect(compose(read.post, { ...COMPOSER, titles }).segments.map((segment) => segment.text)).toEqual([text])
})
