import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/core/post/compose.ts'
import { readPost } from '../../../src/core/post/read-post.ts'

const COMPOSER = { counting: 'documented', handles: 'mention', linkFrom: () => undefined } as const
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
    expect(composed(['posts: [{id: 1}]', 'digest: sha256:a'], 'Other').problems).toMatchObject([
      {
        rule: 'post/changed-while-partial',
        message:
          'The post was changed after 1 of its segments went live; its digest at that time was `sha256:a`.',
      },
    ])
  })
})
