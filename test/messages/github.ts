import { githubErrorOf } from '../../src/core/github/error.ts'
import { problemOf } from '../../src/core/problem-of.ts'
import type { GITHUB_RULES } from '../../src/core/rules/github.ts'
import type { Samples } from './sample.ts'

const headers = { 'x-accepted-github-permissions': 'contents=write' }
const answered = (status: number, message: string) =>
  githubErrorOf('POST /graphql', { status, headers, body: { message } }, 0)
const answer = (status: number, message: string) => ({ answer: answered(status, message).message })
const forbidden = answered(403, 'Resource not accessible by integration')

export const GITHUB_SAMPLES: Samples<keyof typeof GITHUB_RULES> = {
  'github/forbidden': [{ answer: forbidden.message, fix: problemOf(forbidden, ['contents: write']).fix }],
  'github/token-rejected': [answer(401, 'Bad credentials')],
  'github/pull-requests-not-allowed': [
    answer(403, 'GitHub Actions is not permitted to create or approve pull requests.'),
  ],
  'github/pull-requests-off': [{ branch: 'main' }],
  'github/protected': [
    answer(422, 'Repository rule violations found'),
    { answer: '`main` and `spool/receipts-main` refuse commits by required_signatures' },
  ],
  'github/throttled': [answer(429, 'API rate limit exceeded')],
  'github/unreachable': [{ answer: 'GET /repos: no answer from api.github.com, ECONNREFUSED' }],
  'github/not-found': [
    answer(404, 'Not Found'),
    { answer: 'no branch `main`' },
    { answer: 'no default branch' },
    { answer: 'no release: the workflow runs neither on a release nor on a tag' },
  ],
  'github/moved': [answer(422, 'Update is not a fast forward')],
  'github/refused': [answer(422, 'Validation Failed')],
  'github/name-taken': [
    { answer: 'there is a branch `spool`' },
    { answer: 'there is `refs/spool/lease-0123456789abcdef/x`' },
    { answer: 'other branches have all names for it' },
  ],
  'github/foreign-files': [
    { branch: 'spool/receipts/main', files: ['.github/workflows/ci.yml'], to: 'spool/receipts-2/main' },
    {
      branch: 'spool/receipts/main',
      files: ['a', 'b', 'c', 'd', 'e'],
      to: undefined,
      fix: 'Look at who pushed there, and take those changes back before you merge its pull request.',
    },
    { branch: 'spool/receipts/main', files: [], to: 'spool/receipts-2/main' },
  ],
  'github/job-not-allowed': [
    { job: 'publish', lacks: ['contents: write'] },
    { job: 'publish', lacks: ['contents: write', 'pull-requests: write'] },
  ],
  'github/no-workflow': [{}],
  'github/schedule-ends': [
    { day: '2026-12-10', daysLeft: 12 },
    { day: '2026-11-29', daysLeft: 1 },
    { day: '2026-11-20', daysLeft: -9 },
  ],
  'github/unseen': [answer(403, 'Resource not accessible by integration')],
  'github/no-lease': [answer(403, 'Resource not accessible by integration')],
  'github/removed': [{ branch: 'main' }],
  'github/removed-meanwhile': [{ branch: 'main' }],
  'github/renamed-meanwhile': [{ from: 'threads/lanch.md' }],
  'github/not-on-branch': [{ branch: 'main' }],
  'github/other-receipts': [{}],
  'github/foreign-receipts': [{}],
  'github/release-full': [{ excess: 210 }],
  'github/other-text': [{}],
  'github/unrecorded': [{ belongsInto: 'the file' }, { belongsInto: 'the release' }],
  'github/no-comment': [answer(422, 'Body is too long')],
}
