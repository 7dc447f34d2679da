import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compose, composeAs } from '../../../src/core/post/compose.ts'
import { readPost } from '../../../src/core/post/read-post.ts'
import type { Receipts } from '../../../src/core/post/receipt.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { textLength } from '../../../src/core/threads/text-length.ts'
import { COMPOSER } from '../../fakes/composer.ts'
import { postsOf } from '../../fixtures/live/posts.ts'

/** The posts of the project as earlier versions have published them. */
const VERSIONS = ['before-titles', 'before-whole-sentences'] as const

type Chain = { readonly digest: string; readonly texts: readonly string[] }

const FIXTURES = join(import.meta.dirname, '../../fixtures/live')
const chainsOf = (version: string) =>
  JSON.parse(readFileSync(join(FIXTURES, `${version}.json`), 'utf8')) as Readonly<Record<string, Chain>>

const composer = {
  ...COMPOSER,
  repository: 'lantern/lantern',
  linkFrom: (_path: string | undefined, target: string) =>
    target.startsWith('#') ? undefined : `https://lantern.example/${target.replace(/^\//, '')}`,
}

/** A post of which this much is live, as its file says. */
function begun(path: string, text: string, digest: string, live: number) {
  const read = readPost(path, text, { timezone: 'UTC', numbering: undefined })
  if (read.kind !== 'post') throw new Error(path)
  const [head, ...rest] = Array.from({ length: live }, (_, index) => ({
    id: mediaId(String(index + 1)),
    permalink: undefined,
  }))
  const receipts: Receipts | undefined = head && { posts: [head, ...rest], digest, whole: false }
  return { ...read.post, receipts }
}

/** Letters and digits without numbers of segments, addresses and references: what no version writes in another way. */
function said(texts: readonly string[]): string {
  return texts
    .map((text) =>
      text.replace(/\n\n\(\d+\/\d+\)$/, '').replace(/https?:\/\/[^\s)]+|(?:[\w.-]+\/[\w.-]+)?#\d+/g, ''),
    )
    .join(' ')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

const CASES = VERSIONS.flatMap((version) =>
  Object.entries(chainsOf(version)).flatMap(([path, chain]) =>
    chain.texts.slice(0, -1).map((_, index) => ({ version, path, chain, live: index + 1 })),
  ),
)

/** The line of a table's headers had another form then. */
const REFUSED: ReadonlySet<string> = new Set(['before-titles posts/table.md'])

describe('a chain that another version has begun', () => {
  const posts = postsOf()

  test.each(CASES)('goes on: $version, $path, $live live', ({ version, path, chain, live }) => {
    const post = begun(path, posts[path] ?? '', chain.digest, live)
    const planned = compose(post, composer)
    expect(planned.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const texts = chain.texts.slice(0, live)
    const onwards = planned.isCutOtherwise
      ? composeAs(post, composer, { counting: 'documented', linkInText: false, live: texts })
      : planned
    const errors = onwards.problems.filter(({ severity }) => severity === 'error')
    if (REFUSED.has(`${version} ${path}`)) {
      expect(errors).toMatchObject([{ rule: 'post/live-differs' }])
      return
    }
    expect(errors).toEqual([])
    const now = onwards.segments.map(({ text }) => text)
    expect(now.slice(0, live)).toEqual(texts)
    for (const each of now) expect(textLength(each, 'documented')).toBeLessThanOrEqual(500)
    const whole = compose({ ...post, receipts: undefined }, composer).segments.map(({ text }) => text)
    const title = said([post.title?.text ?? ''])
    const untitled = (words: string) => (words.startsWith(title) ? words.slice(title.length) : words)
    // Notes follow where they find room now, and stood at the end then.
    const inOrder = (words: string) => (post.markdown.includes('[^') ? [...words].sort().join('') : words)
    expect(inOrder(untitled(said(now)))).toBe(inOrder(untitled(said(whole))))
  })

  test('is refused where what is live is no part of the text', () => {
    const { digest = '', texts = [] } = chainsOf('before-titles')['posts/essay.md'] ?? {}
    const post = begun('posts/essay.md', posts['posts/essay.md'] ?? '', digest, 2)
    const live = [texts[0] ?? '', 'Something else.']
    const { problems } = composeAs(post, composer, { counting: 'documented', linkInText: false, live })
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        rule: 'post/live-differs',
        message: 'Segment 2, which is live, says something else than the post does at that place.',
      },
    ])
  })
})
