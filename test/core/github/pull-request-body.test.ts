import { describe, expect, test } from 'vitest'
import { receiptsBranchFor, refusesCommits } from '../../../src/core/github/branch-rules.ts'
import { pullRequestBodyOf } from '../../../src/core/github/pull-request-body.ts'

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

  test('lets no path act', () => {
    const body = pullRequestBodyOf([{ path: 'threads/`@octocat` <b>#1.md', permalink: 'javascript:x' }], '')
    expect(body).not.toMatch(/@octocat|<b>|#1\.md|javascript/)
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
