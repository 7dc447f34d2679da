import { expect, test } from 'vitest'
import { compose } from '../../src/core/post/compose.ts'
import { readInlinePost } from '../../src/core/post/read-post.ts'
import { error } from '../../src/core/problem.ts'
import { findAllMedia } from '../../src/run/find-media.ts'
import { composerOf } from '../../src/run/composer.ts'
import { sceneOf } from '../fakes/scene.ts'

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
