import { describe, expect, test } from 'vitest'
import { withThreadsKeys } from '../../../src/core/front-matter/edit.ts'
import { isOwnPush } from '../../../src/core/github/own-push.ts'
import { keysOf, type Receipts } from '../../../src/core/post/receipt.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const receiptsOf = (whole: boolean, permalink?: string): Receipts => ({
  posts: [
    { id: mediaId('18123'), permalink },
    ...(whole ? [{ id: mediaId('18124'), permalink: undefined }] : []),
  ],
  digest: 'sha256:x',
  whole,
})
function recorded(text: string, receipts: Receipts): string {
  const edited = withThreadsKeys(text, keysOf(receipts, NOW))
  if (!edited.ok) throw new Error(edited.problem.message)
  return edited.text
}

const POST = '---\ntitle: A # mine\nthreads: true\n---\n\nHello\n'
const FLOW = '\uFEFF---\r\nthreads: { format: single } # here\r\ntags: [a,  b]\r\n---\r\n\r\nHello\r\n'
const BLOCK = '---\nthreads:\n    topic: notes\n    reply_to: a.md\nz: 1\n---\nHello'
const WHOLE = receiptsOf(true, 'https://www.threads.com/@a/post/x')

describe('a push', () => {
  test.each([
    ['plain', POST],
    ['flow style', FLOW],
    ['block style', BLOCK],
  ])('that brings nothing but receipts is ours: %s', (_, text) => {
    expect(isOwnPush([{ before: text, after: recorded(text, WHOLE) }])).toBe(true)
  })

  test('that brings receipts in several commits is ours', () => {
    const part = recorded(POST, receiptsOf(false))
    const whole = recorded(part, receiptsOf(true))
    expect(isOwnPush([{ before: POST, after: part }])).toBe(true)
    expect(isOwnPush([{ before: part, after: whole }])).toBe(true)
    expect(isOwnPush([{ before: POST, after: whole }])).toBe(true)
  })

  const after = recorded(POST, WHOLE)
  test.each<[string, string | undefined, string | undefined]>([
    ['adds a file', undefined, POST],
    ['adds a file with receipts', undefined, after],
    ['removes a file', POST, undefined],
    ['changes a text beside the receipts', POST, after.replace('Hello', 'Bye')],
    ['changes another key', POST, after.replace('title: A', 'title: B')],
    ['changes a comment', POST, after.replace('# mine', '# yours')],
    ['adds a key of ours and one that is not', POST, after.replace('  id:', '  draft: false\n  id:')],
    ['changes a text without receipts', POST, POST.replace('Hello', 'Bye')],
    ['takes receipts away', after, POST],
    ['takes the end of a chain back', after, after.replace(/ *published_at:.*\n/, '')],
    ['makes a post of a file', '---\ntitle: A # mine\n---\n\nHello\n', POST],
    ['changes what is no post', 'Read me\n', 'Read me now\n'],
    ['makes a front matter unreadable', POST, after.replace('title: A', 'title: "A')],
    ['has its keys where they mean nothing', POST, POST.replace('true', '[id, posts]')],
  ])('that %s is not ours', (_, before, then) => {
    expect(isOwnPush([{ before, after: then }])).toBe(false)
    expect(
      isOwnPush([
        { before: POST, after },
        { before, after: then },
      ]),
    ).toBe(false)
  })

  test('that changes no text, but what may be done with a file, is not ours', () => {
    const text = recorded(POST, WHOLE)
    expect(isOwnPush([{ before: text, after: text }])).toBe(false)
  })

  test('of which nothing can be seen is not ours', () => {
    expect(isOwnPush([])).toBe(false)
  })
})
