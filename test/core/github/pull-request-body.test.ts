import { describe, expect, test } from 'vitest'
import { receiptsBranchesFor, refusesCommits, standsInTheWay } from '../../../src/core/github/branch-rules.ts'
import { pullRequestBodyOf } from '../../../src/core/github/pull-request-body.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
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

  const BODY = pullRequestBodyOf([{ path: 'threads/a.md', permalink: undefined }], '')
  const receipts = (...paths: readonly string[]) =>
    new Map(
      paths.map(
        (path) =>
          [path, { posts: [{ id: mediaId('1'), permalink: undefined }], digest: '', whole: true }] as const,
      ),
    )

  test('lists apart what the branch has that is not from Spool, and keeps it apart', () => {
    const contents = {
      receipts: receipts('threads/a.md'),
      foreign: ['.github/workflows/ci.yml'],
      isWhole: true,
    }
    const body = pullRequestBodyOf([], BODY, { contents, instead: 'spool/receipts-2/main' })
    expect(body).toContain('has changes that are not from Spool.** Look at these files')
    expect(body).toContain('\n* `.github/workflows/ci.yml`\n')
    expect(body).toContain('are on `spool/receipts-2/main`')
    expect(pullRequestBodyOf([], body, { contents, instead: 'spool/receipts-2/main' })).toBe(body)
    expect(pullRequestBodyOf([], body, { contents: { ...contents, foreign: [] } })).toBe(BODY)
  })

  test('vouches for no receipts that it has not looked up, and for none that are gone', () => {
    const contents = { receipts: receipts('threads/forged.md'), foreign: [], isWhole: true }
    const body = pullRequestBodyOf([], BODY, { contents })
    expect(body).not.toContain('threads/a.md')
    expect(body).toMatch(/has not looked up[^]*\n\* `threads\/forged\.md`\n/)
    const posts = [{ path: 'threads/forged.md', permalink: undefined }]
    expect(pullRequestBodyOf(posts, body, { contents })).not.toContain('has not looked up')
  })

  test('says that a branch has more than anybody can tell, however long the names are', () => {
    const whole = { receipts: receipts(), foreign: [], isWhole: false }
    expect(pullRequestBodyOf([], BODY, { contents: whole })).toContain('more files than GitHub lists')
    const foreign = Array.from({ length: 299 }, (_, index) => `${'@'.repeat(1000)}${index}`)
    const body = pullRequestBodyOf([], BODY, { contents: { ...whole, foreign, isWhole: true } })
    expect(body.length).toBeLessThan(65_536)
    expect(body).toMatch(/\* and \d+ more: see the changed files/)
    expect(actingIn(body)).toEqual([])
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
  expect(receiptsBranchesFor('main').slice(0, 2)).toEqual(['spool/receipts/main', 'spool/receipts-2/main'])
  expect(receiptsBranchesFor('release/1')[0]).toBe('spool/receipts/release/1')
  const all = ['main', 'main-2', '2/main'].flatMap(receiptsBranchesFor)
  expect(new Set(all).size).toBe(all.length)
})

test('a ref keeps those above and below it from being made, and none beside it', () => {
  expect(standsInTheWay('refs/heads/spool', 'refs/heads/spool/receipts/main')).toBe(true)
  expect(standsInTheWay('refs/heads/spool/receipts/main/x', 'refs/heads/spool/receipts/main')).toBe(true)
  expect(standsInTheWay('refs/heads/spool/receipts/mai', 'refs/heads/spool/receipts/main')).toBe(false)
})
