import { describe, expect, test } from 'vitest'
import { receiptsBranchFor, refusesCommits } from '../../../src/core/github/branch-rules.ts'
import { pullRequestBodyOf } from '../../../src/core/github/pull-request-body.ts'
import { actingIn } from '../../github/acting.ts'

describe('the body of a pull request', () => {
  test('lists each post once, those of earlier runs first', () => {
    const first = pullRequestBodyOf([{ path: 'threads/a.md', permalink: 'https://t.test/a' }], '')
    const second = pullRequestBodyOf(
      [
        { path: 'threads/a.md', permalink: 'https://t.test/a' },
        { path: 'threads/b.md', permalink: undefined },
      ],
      first.replaceAll('\n', '\r\n'),
    )
    expect(second.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- `threads/a.md` [on Threads](https://t.test/a)',
      '- `threads/b.md`',
    ])
  })

  test('lists as many posts as GitHub takes, and counts each of the others once', () => {
    const posts = Array.from({ length: 900 }, (_, index) => ({
      path: `threads/2026/${index}-a-usual-title-of-a-post.md`,
      permalink: `https://www.threads.com/@lanternnotes/post/D${index}`,
    }))
    const numbersIn = (body: string) => ({
      listed: body.match(/^- /gm)?.length ?? 0,
      more: Number(/And (\d+) more/.exec(body)?.[1] ?? 0),
    })
    let body = ''
    for (let from = 0; from < posts.length; from += 10) {
      body = pullRequestBodyOf(posts.slice(from, from + 10), body.replaceAll('\n', '\r\n'))
      expect(body.length).toBeLessThanOrEqual(65_536)
      const { listed, more } = numbersIn(body)
      expect(listed + more).toBe(from + 10)
    }
    expect(numbersIn(body).listed).toBeGreaterThan(400)
    expect(pullRequestBodyOf(posts.toReversed(), body)).toBe(body)
    const visible = body.replace(/<!--.*?-->/s, '')
    expect(visible).toMatch(/post\/D0\)\n[^]*\n\nAnd \d+ more: see the changed files\.\n\n\n$/)
  })

  test('gives a post the permalink that it lacked', () => {
    const before = pullRequestBodyOf([{ path: 'threads/a.md', permalink: undefined }], '')
    const after = pullRequestBodyOf([{ path: 'threads/a.md', permalink: 'https://t.test/a' }], before)
    expect(after.match(/threads\/a\.md.*/g)).toEqual(['threads/a.md` [on Threads](https://t.test/a)'])
  })

  test('lets no path act', () => {
    const body = pullRequestBodyOf([{ path: 'threads/`@octocat` <b>#1.md', permalink: 'javascript:x' }], '')
    expect(body).not.toMatch(/@octocat|<b>|#1\.md|javascript/)
    expect(actingIn(body)).toEqual([])
  })
})

test('rules that leave commits alone refuse none', () => {
  expect(['deletion', 'non_fast_forward', 'required_signatures', 'creation'].some(refusesCommits)).toBe(false)
  expect(['pull_request', 'required_status_checks', 'update'].every(refusesCommits)).toBe(true)
})

test('receipts of each branch have a branch of their own beside all others', () => {
  expect(receiptsBranchFor('main')).toBe('spool/receipts/main')
  expect(receiptsBranchFor('release/1')).toBe('spool/receipts/release/1')
})
