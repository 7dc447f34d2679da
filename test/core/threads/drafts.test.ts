import { describe, expect, test } from 'vitest'
import type { Segment } from '../../../src/core/chain.ts'
import { draftsOf } from '../../../src/core/threads/drafts-of.ts'
import { LOSSES, problemsOfLosses } from '../../../src/core/threads/losses.ts'
import { placeMedia } from '../../../src/core/post/place-media.ts'
import { referredPaths, targetsOf } from '../../../src/core/post/targets.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { told } from './whole-post.ts'
import { DRAFT_PARTS } from '../../../src/core/threads/features.ts'

const segment = (text: string, more: Partial<Segment> = {}): Segment => ({
  text,
  media: [],
  spoilers: [],
  end: 'author',
  ...more,
})

describe('a post laid over its chain', () => {
  test('gives the head what makes it special, and every segment what holds for all', () => {
    const drafts = draftsOf({
      segments: [segment('one'), segment('two', { spoilers: [{ offset: 0, length: 3 }] })],
      features: {
        topic: 'Coffee',
        location: '1',
        countries: ['US'],
        replyControl: 'followers_only',
        replyApprovals: true,
        shareToInstagram: 'dark',
      },
      replyTo: mediaId('7'),
      quote: mediaId('8'),
    })
    expect(drafts).toEqual([
      {
        text: 'one',
        replyTo: '7',
        media: [],
        countries: ['US'],
        topic: 'Coffee',
        location: '1',
        replyControl: 'followers_only',
        replyApprovals: true,
        shareToInstagram: 'dark',
        quote: '8',
      },
      {
        text: 'two',
        replyTo: undefined,
        media: [],
        countries: ['US'],
        spoilers: [{ offset: 0, length: 3 }],
      },
    ])
  })

  test('is nothing but text where nothing else was asked for', () => {
    const drafts = draftsOf({ segments: [segment('one')] })
    expect(drafts).toEqual([{ text: 'one', replyTo: undefined, media: [] }])
    expect(Object.keys(drafts[0] ?? {})).toEqual(['text', 'replyTo', 'media'])
  })
})

describe('media', () => {
  const image = (src: string, line: number) => ({ src, alt: '', line, spoiler: false })

  test('of the front matter stand before those of the text, with their lines in the file', () => {
    const post = { line: 8, features: { media: [image('a.png', 4)] } }
    const placed = placeMedia(post, [
      segment('one', { media: [image('b.png', 1)] }),
      segment('two', { media: [image('c.png', 5)] }),
    ])
    expect(placed.map(({ media }) => media.map(({ src, line }) => `${src}:${line}`))).toEqual([
      ['a.png:4', 'b.png:8'],
      ['c.png:12'],
    ])
  })

  test('make a head where there is no text', () => {
    const placed = placeMedia({ line: 8, features: { media: [image('a.png', 4)] } }, [])
    expect(placed).toEqual([segment('', { media: [image('a.png', 4)], end: 'end' })])
    expect(placeMedia({ line: 8 }, [])).toEqual([])
  })
})

describe('a reference to another post', () => {
  const post = {
    path: 'threads/2026/post.md',
    lines: { reply_to: 3, quote: 4 },
    features: {
      replyTo: { kind: 'file', target: '../launch.md' },
      quote: { kind: 'file', target: '/blog/why.md' },
    },
  } as const

  test('is found from the folder of the post, or from the root', () => {
    expect(referredPaths(post)).toEqual(['threads/launch.md', 'blog/why.md'])
    expect(referredPaths({ ...post, path: undefined })).toEqual(['blog/why.md'])
  })

  test('becomes the id of its head once that is live', () => {
    const { targets, problems } = targetsOf(post, (path) => mediaId(path === 'blog/why.md' ? '2' : '1'))
    expect(problems).toEqual([])
    expect(targets).toEqual({ replyTo: '1', quote: '2' })
  })

  test('stands in the way until then', () => {
    const { targets, problems } = targetsOf(post, (path) => (path === 'blog/why.md' ? 'not-live' : undefined))
    expect(targets).toEqual({ replyTo: undefined, quote: undefined })
    expect(told(problems)).toEqual(['post/reference-missing:3', 'post/reference-not-live:4'])
    expect(problems.map(({ path }) => path)).toEqual([post.path, post.path])
  })
})

describe('what a live segment lacks', () => {
  test('is known to one row for each part of a draft', () => {
    expect(LOSSES.map(({ part }) => part)).toEqual(DRAFT_PARTS)
  })

  test('is told at the key that asked for it', () => {
    const post = { path: 'a.md', line: 9, lines: { poll: 4 } }
    const problems = problemsOfLosses(post, 2, ['poll', 'spoilers', 'replyTo'])
    expect(told(problems)).toEqual([
      '(threads/feature-lost:4)',
      '(threads/feature-lost:9)',
      '(threads/detached:9)',
    ])
  })
})
