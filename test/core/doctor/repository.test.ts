import { describe, expect, test } from 'vitest'
import { repositoryFindings, type Receiver } from '../../../src/core/doctor/repository.ts'
import type { Use } from '../../../src/core/doctor/workflows.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 28)
const USE: Use = {
  path: '.github/workflows/threads.yml',
  job: 'publish',
  isScheduled: true,
  refreshes: true,
  lacks: [],
  lacksForPulls: [],
  keepsReceipts: true,
}
const RECEIVER: Receiver = {
  branch: 'main',
  refusing: [],
  isGuarded: false,
  mayOpenPulls: undefined,
  lastCommitAt: NOW - 8 * DAY,
  isPrivate: false,
}

const found = (receiver: Partial<Receiver> = {}, use: Partial<Use> = {}) =>
  repositoryFindings(
    { uses: [{ ...USE, ...use }], isRun: false, receiver: { ...RECEIVER, ...receiver } },
    NOW,
  )

describe('a doctor says of a repository', () => {
  test('where receipts go, and how many quiet days its schedule has', () => {
    expect(found()).toEqual({
      well: [
        'The job `publish` of .github/workflows/threads.yml may keep receipts.',
        'main takes commits: receipts go there.',
        'The schedule of .github/workflows/threads.yml goes on for 52 more quiet days: GitHub switches it off 60 days after the last commit, on 2027-01-19.',
      ],
      problems: [],
    })
  })

  test('which rules refuse commits', () => {
    expect(found({ refusing: ['pull_request'] }).well).toContain(
      'main takes no direct commits (pull_request): receipts go into a pull request.',
    )
    expect(found({ isGuarded: true }).well.join()).toContain('main is protected: if it refuses')
  })

  test('which job may not keep receipts', () => {
    const { well, problems } = found({}, { lacks: ['contents: write'] })
    expect(problems).toMatchObject([
      { rule: 'github/job-not-allowed', severity: 'error', path: USE.path, permissions: ['contents: write'] },
    ])
    expect(well.join()).not.toContain('may keep')
  })

  test('which job may open no pull request where one is needed', () => {
    const use = { lacksForPulls: ['pull-requests: write'] }
    expect(found({ refusing: ['pull_request'] }, use).problems).toMatchObject([
      { rule: 'github/job-not-allowed', permissions: ['pull-requests: write'] },
    ])
    expect(found({}, use).problems).toEqual([])
  })

  test('that workflows may open no pull requests where one is needed', () => {
    expect(found({ refusing: ['pull_request'], mayOpenPulls: false }).problems).toMatchObject([
      { rule: 'github/pull-requests-off', severity: 'error' },
    ])
    expect(found({ refusing: ['pull_request'], mayOpenPulls: true }).problems).toEqual([])
  })

  test.each([
    [39, 'notice', 'in 21 days'],
    [46, 'warning', 'in 14 days'],
    [59, 'warning', 'in 1 day,'],
    [61, 'error', 'There was no commit for 60 days'],
  ])('that the schedule ends, %i days after a commit: %s', (days, severity, words) => {
    expect(found({ lastCommitAt: NOW - days * DAY }).problems).toMatchObject([
      { rule: 'github/schedule-ends', severity, message: expect.stringContaining(words) as string },
    ])
  })

  test.each([
    ['in a private repository', { isPrivate: true }, {}],
    ['without a schedule', {}, { isScheduled: false }],
    ['where GitHub does not say when a commit was made', { lastCommitAt: undefined }, {}],
  ])('nothing of quiet days %s', (_, receiver, use) => {
    const { well, problems } = found({ lastCommitAt: NOW - 61 * DAY, ...receiver }, use)
    expect([problems, well.join()]).toEqual([[], expect.not.stringContaining('quiet')])
  })

  test('that no workflow uses Spool, unless one runs this', () => {
    const none = (isRun: boolean) =>
      repositoryFindings({ uses: [], isRun, receiver: undefined }, NOW).problems
    expect(none(false)).toMatchObject([{ rule: 'github/no-workflow', severity: 'warning' }])
    expect(none(true)).toEqual([])
  })
})
