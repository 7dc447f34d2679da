import { describe, expect, test } from 'vitest'
import { commitMessageOf, isOfRun, isOurs } from '../../../src/core/github/commit-message.ts'
import { eventOf, isBeforeMerge, isToOwnBranch, looksLikeOwnPush } from '../../../src/core/github/event.ts'

const whole = (message: string, run: string) => {
  const { headline, body } = commitMessageOf(message, run)
  return `${headline}\n\n${body}`
}

describe('a commit message', () => {
  test('says which run made it, behind what the workflow wants it to say', () => {
    expect(commitMessageOf('docs: on Threads\r\n\r\nBy the robot.\r\n', '7-1-ab')).toEqual({
      headline: 'docs: on Threads',
      body: 'By the robot.\n\nSpool-Run: 7-1-ab',
    })
    expect(isOfRun(whole('docs: x', '7-1-ab'), '7-1-ab')).toBe(true)
    expect(isOfRun(whole('docs: x', '7-1-ab'), '7-1-a')).toBe(false)
  })

  test('is known again by the next run, and not when somebody squashed it into other work', () => {
    expect(isOurs(whole('docs: x', '7-1-ab'), 'docs: x')).toBe(true)
    expect(isOurs('docs: x', 'docs: x')).toBe(false)
    expect(isOurs(`feat: new (#7)\n\n* ${whole('docs: x', '7-1-ab')}`, 'docs: x')).toBe(false)
    expect(isOurs(`${whole('docs: x', '7')}\n\nCo-authored-by: Ada <a@b.c>`, 'docs: x')).toBe(false)
  })
})

describe('an event', () => {
  // Not `each`, which would take the list apart.
  test.for([undefined, null, [], '{', { pull_request: 7, commits: {} }, { commits: [null, { message: 1 }] }])(
    'may have any payload: %j',
    (payload) => {
      const event = eventOf('push', 'refs/heads/main', payload)
      expect(event.pullRequest).toBeUndefined()
      expect(isToOwnBranch(event) || looksLikeOwnPush(event, 'x')).toBe(false)
    },
  )

  test('of a fork is told by the repository that its head is in, or is no more', () => {
    const payload = (head: unknown) => ({
      pull_request: { number: 3, base: { repo: { full_name: 'a/b' } }, head: { repo: head } },
    })
    expect(eventOf('pull_request', undefined, payload({ full_name: 'a/b' })).pullRequest).toEqual({
      number: 3,
      fromFork: false,
    })
    for (const head of [{ full_name: 'c/b' }, null])
      expect(eventOf('pull_request', undefined, payload(head)).pullRequest?.fromFork).toBe(true)
  })

  test('on a branch of ours brings nothing to publish', () => {
    for (const ref of ['refs/heads/spool/lease-0123', 'refs/heads/spool/receipts/main'])
      expect(isToOwnBranch(eventOf('push', ref, undefined))).toBe(true)
    expect(isToOwnBranch(eventOf('push', 'refs/heads/spool', undefined))).toBe(false)
    expect(isToOwnBranch(eventOf('push', 'refs/tags/spool/1', undefined))).toBe(false)
  })

  test('looks like a push of ours where all its messages do, and it tells where it began', () => {
    const ours = { message: whole('docs: x', '7-1-ab') }
    const looks = (payload: object, name = 'push') =>
      looksLikeOwnPush(eventOf(name, 'refs/heads/main', payload), 'docs: x')
    const push = { before: 'a'.repeat(40), after: 'b'.repeat(40), commits: [ours, ours] }
    expect(looks(push)).toBe(true)
    expect(looks(push, 'release')).toBe(false)
    expect(looks({ ...push, commits: [] })).toBe(false)
    expect(looks({ ...push, commits: [ours, { message: 'docs: x' }] })).toBe(false)
    expect(looks({ ...push, before: '0'.repeat(40) })).toBe(false)
    expect(looks({ commits: [ours] })).toBe(false)
  })

  test('before a merge is that of a pull request or of a merge queue', () => {
    const before = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group']
    expect(before.every(isBeforeMerge)).toBe(true)
    expect([undefined, '', 'push', 'release'].some(isBeforeMerge)).toBe(false)
  })
})
