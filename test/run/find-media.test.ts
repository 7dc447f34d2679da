import { expect, test } from 'vitest'
import { compose } from '../../src/core/post/compose.ts'
import { readInlinePost } from '../../src/core/post/read-post.ts'
import { error } from '../../src/core/problem.ts'
import { findAllMedia } from '../../src/run/find-media.ts'
import { composerOf } from '../../src/run/composer.ts'
import { sceneOf } from '../fakes/scene.ts'

const chainOf = (markdown: string) => {
  const read = readInlinePost(markdown, { timezone: 'UTC', numbering: undefined })
  if (read.kind !== 'post') throw new Error('It is no post')
  return compose(read.post, composerOf(sceneOf().context))
}
const picture = (src: string) => ({ kind: 'image', url: `https://x.test/${src}`, alt: undefined }) as const

test('what a chain shows is found by segment, in order, with what is wrong and without what is not there', async () => {
  const read = readInlinePost('![a](a.jpg) ![b](b.jpg)\n\n---\n\nNo picture.\n\n---\n\n![c](c.jpg)\n', {
    timezone: 'UTC',
    numbering: undefined,
  })
  if (read.kind !== 'post') throw new Error('It is no post')
  const composition = compose(read.post, composerOf(sceneOf().context))
  const found = await findAllMedia(composition, undefined, {
    findMedia: ({ src }) => {
      const item = { kind: 'image', url: `https://x.test/${src}`, alt: undefined } as const
      const missing = { item: undefined, problems: [error('post/empty', {})] }
      return Promise.resolve(src === 'b.jpg' ? missing : { item, problems: [] })
    },
  })
  expect(found.media.map((items) => items.map(({ url }) => url))).toEqual([
    ['https://x.test/a.jpg'],
    [],
    ['https://x.test/c.jpg'],
  ])
  expect(found.problems.map(({ rule }) => rule)).toEqual(['post/empty'])
})

test('what is left to another run is counted, and told once', async () => {
  const found = await findAllMedia(chainOf('![](a.jpg) ![](b.jpg) ![](c.jpg)'), undefined, {
    findMedia: ({ src }) =>
      Promise.resolve(
        src === 'a.jpg'
          ? { item: picture(src), problems: [] }
          : { item: undefined, problems: [], isLeft: true },
      ),
  })
  expect(found.isLeft).toBe(true)
  expect(found.problems).toMatchObject([{ rule: 'media/left', severity: 'warning' }])
  expect(found.problems[0]?.message).toContain('2 pictures')
})

test('of a chain that shows more than a run looks at, nothing is asked for', async () => {
  const asked: string[] = []
  const many = (count: number) => Array.from({ length: count }, (_, index) => `![](${index}.jpg)\n\n***\n\n`)
  const findMedia = ({ src }: { readonly src: string }) => {
    asked.push(src)
    return Promise.resolve({ item: picture(src), problems: [] })
  }
  const all = await findAllMedia(chainOf(many(300).join('').repeat(2)), undefined, { findMedia })
  expect(all.problems).toEqual([])
  expect(asked).toHaveLength(600)
  const tooMany = await findAllMedia(chainOf(many(301).join('')), undefined, { findMedia })
  expect(tooMany.problems).toMatchObject([{ rule: 'media/too-many', severity: 'error' }])
  expect(asked).toHaveLength(600)
})

test('a failure of Spool at one picture is a problem of its post', async () => {
  const found = await findAllMedia(chainOf('![](a.jpg)'), undefined, {
    findMedia: () => Promise.reject(new TypeError('x is not a function')),
  })
  expect(found.problems).toMatchObject([{ rule: 'post/bug', severity: 'error' }])
})
