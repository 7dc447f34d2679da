import { describe, expect, test } from 'vitest'
import { misplacedIn, nameInPermalink } from '../../../src/core/removal/shape.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const ids = ['1', '2', '3'].map(mediaId)
const HEAD = { isReply: false, replyTo: undefined }
const under = (id: string | undefined) => ({
  isReply: true,
  replyTo: id === undefined ? undefined : mediaId(id),
})
const misplaced = (
  placed: Readonly<Record<string, typeof HEAD | ReturnType<typeof under>>>,
  isAnswer = false,
) => misplacedIn(ids, new Map(Object.entries(placed).map(([id, at]) => [mediaId(id), at])), isAnswer)

describe('a chain', () => {
  test('stands where its receipts say, each segment under the one before it', () => {
    expect(misplaced({ 1: HEAD, 2: under('1'), 3: under('2') })).toEqual([])
  })

  test('has nothing that stands elsewhere', () => {
    expect(misplaced({ 1: HEAD, 2: under('9'), 3: under('2') })).toEqual(['2'])
    expect(misplaced({ 1: HEAD, 2: under('1'), 3: under('1') })).toEqual(['3'])
    expect(misplaced({ 1: HEAD, 2: HEAD, 3: under('2') })).toEqual(['2'])
  })

  test('has a head that is no reply, unless it answers another post', () => {
    const answer = { 1: under('9'), 2: under('1'), 3: under('2') }
    expect(misplaced(answer)).toEqual(['1'])
    expect(misplaced(answer, true)).toEqual([])
  })

  test('may lack the name of what is gone, but names no other', () => {
    expect(misplaced({ 1: HEAD, 3: under(undefined) })).toEqual([])
    expect(misplaced({ 1: HEAD, 3: under('2') })).toEqual([])
    expect(misplaced({ 1: HEAD, 3: under('1') })).toEqual(['3'])
    expect(misplaced({ 1: HEAD, 3: HEAD })).toEqual(['3'])
  })

  test('has no segment of which nothing is told', () => {
    expect(misplaced({ 1: HEAD, 2: under(undefined), 3: under('2') })).toEqual(['2'])
  })
})

test.each([
  ['https://www.threads.com/@lan.tern/post/abc', 'lan.tern'],
  ['https://www.threads.com/lantern/post/abc', undefined],
  ['https://www.threads.com/@lantern', undefined],
  [undefined, undefined],
])('the permalink %s is of %s', (permalink, name) => {
  expect(nameInPermalink(permalink)).toBe(name)
})
