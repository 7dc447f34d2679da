import { describe, expect, test } from 'vitest'
import { githubErrorOf, type GitHubErrorKind } from '../../../src/core/github/error.ts'
import { problemOf } from '../../../src/core/problem-of.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const rest = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) =>
  githubErrorOf('POST git/refs', { status, headers, body: { message } }, NOW)
const graphql = (type: string, message: string, headers: Readonly<Record<string, string>> = {}) =>
  githubErrorOf('query', { status: 200, headers, body: { data: null, errors: [{ type, message }] } }, NOW)

describe('an answer of GitHub', () => {
  const told: readonly (readonly [GitHubErrorKind, ReturnType<typeof rest>])[] = [
    [
      'stale',
      graphql('STALE_DATA', 'Expected branch to point to "0a1" but it did not.  Pull and try again.'),
    ],
    ['stale', rest(422, 'Update is not a fast forward')],
    ['stale', rest(422, 'Update is not a fast-forward')],
    ['stale', rest(409, 'is at 0a1b but expected 2c3d')],
    [
      'protected',
      graphql('BRANCH_PROTECTION_RULE_VIOLATION', 'At least 1 approving review is required by reviewers.'),
    ],
    [
      'protected',
      graphql('UNKNOWN', 'Repository rule violations found\n\nChanges must be made through a pull request.'),
    ],
    ['protected', rest(422, 'Repository rule violations found\n\nCommits must have verified signatures.')],
    ['protected', rest(409, 'Protected branch update failed for refs/heads/main.')],
    ['forbidden', rest(403, 'Resource not accessible by integration')],
    ['forbidden', graphql('FORBIDDEN', 'Resource not accessible by integration')],
    ['no-pulls', rest(403, 'GitHub Actions is not permitted to create or approve pull requests.')],
    ['token', rest(401, 'Bad credentials')],
    ['missing', rest(404, 'Not Found')],
    ['missing', rest(422, 'Reference does not exist')],
    ['missing', graphql('NOT_FOUND', "Could not resolve to a Repository with the name 'a/b'.")],
    ['exists', rest(422, 'Reference already exists')],
    ['refused', rest(422, 'Reference update failed')],
    ['refused', rest(422, 'Validation Failed')],
    ['throttled', rest(429, 'Too many requests')],
    ['throttled', rest(403, 'You have exceeded a secondary rate limit.')],
    ['throttled', rest(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' })],
    ['throttled', rest(403, 'Forbidden', { 'retry-after': '30' })],
    [
      'throttled',
      rest(
        403,
        'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.',
      ),
    ],
    ['throttled', graphql('RATE_LIMITED', 'API rate limit already exceeded')],
    ['throttled', graphql('RATE_LIMIT', 'API rate limit already exceeded for installation ID 1.')],
    ['throttled', graphql('', 'No more', { 'x-ratelimit-remaining': '0' })],
    ['unsure', rest(502, 'Server Error')],
    ['unsure', rest(504, '')],
    ['unsure', rest(503, 'Service unavailable', { 'retry-after': '30' })],
    ['unsure', graphql('', 'Something went wrong while executing your query.')],
    ['unsure', githubErrorOf('GET x', { status: 500, headers: {}, body: '<html>' }, NOW)],
  ]
  test.each(told.map(([kind, error]) => ({ kind, error, message: error.message })))(
    'means `$kind` where it says: $message',
    ({ kind, error }) => {
      expect(error.kind).toBe(kind)
    },
  )

  test('tells of a pull request that exists among its details', () => {
    const errors = [{ message: 'A pull request already exists for lantern:receipts.' }]
    const body = { message: 'Validation Failed', errors }
    expect(githubErrorOf('POST pulls', { status: 422, headers: {}, body }, NOW).kind).toBe('exists')
  })

  test('is quoted only in part where it is long', () => {
    const long = 'a'.repeat(100_000)
    expect(rest(403, long, { 'x-accepted-github-permissions': long }).message.length).toBeLessThan(2200)
  })

  test('says how long to wait, or is waited for a minute', () => {
    expect(rest(403, 'secondary rate limit', { 'retry-after': '7' }).retryAfterMs).toBe(7000)
    const reset = String(NOW / 1000 + 30)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    expect(rest(403, 'API rate limit exceeded', headers).retryAfterMs).toBe(30_000)
    expect(rest(403, 'secondary rate limit').retryAfterMs).toBe(60_000)
  })

  test('that forbids becomes the lines that the job lacks', () => {
    const error = rest(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': 'contents=write',
    })
    const problem = problemOf(error, ['contents: write', 'pull-requests: write'])
    expect(problem).toMatchObject({
      rule: 'github/forbidden',
      fix: 'Give the job `permissions: { contents: write, pull-requests: write }`.',
      permissions: ['contents: write', 'pull-requests: write'],
    })
    expect(problem.message).toContain('contents=write')
  })
})
