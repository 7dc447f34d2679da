import { expect, test } from 'vitest'
import { curedInFile, mergeReports } from '../../../src/core/accounts/merge.ts'
import { error } from '../../../src/core/problem.ts'
import { RULES } from '../../../src/core/rules/catalogue.ts'
import { emptyReport, type RunReport } from '../../../src/core/report.ts'

const TOGETHER = { problems: [], writeBack: undefined }
const COMMIT = { oid: 'a1', url: 'https://github.test/a1' }

const merged = (reports: Readonly<Record<string, Partial<RunReport>>>) =>
  mergeReports(
    Object.entries(reports).map(([name, report]) => ({ name, report: { ...emptyReport(), ...report } })),
    TOGETHER,
  )

test('what was read for all accounts is the sum, and what there is to say is said of each', () => {
  const insights = { read: 2, requests: 5, branch: 'b', commit: COMMIT, summary: ['Two.'] }
  const replies = { count: 1, read: 3, branch: 'b', commit: undefined, summary: ['One.'] }
  const report = merged({
    harbour: { insights },
    lantern: { insights: { ...insights, commit: undefined } },
    shut: { problems: [error('accounts/token-shut', { name: 'shut', isOpen: false })] },
  })
  expect(report.insights).toEqual({ read: 4, requests: 10, branch: 'b', commit: COMMIT, summary: [] })
  expect(report.accounts?.map((account) => account.insights?.summary)).toEqual([
    ['Two.'],
    ['Two.'],
    undefined,
  ])
  expect(merged({ harbour: { replies }, lantern: { replies } }).replies).toMatchObject({ count: 2, read: 6 })
  expect(merged({ harbour: {} })).not.toHaveProperty('insights')
})

test('a cure that asks for a new token names the file, and not the secret of one account', () => {
  const answer = 'GET /me: HTTP 401'
  const problems = [
    error('threads/token-rejected', { answer, fault: 'expired' }),
    error('threads/permission-missing', { answer }),
    error('token/dead', { answer, reason: undefined, kept: 'rejected' }),
    error('token/lost', { answer }),
  ]
  const cures = merged({ harbour: { problems } }).problems.map(({ fix }) => fix)
  expect(cures.filter((fix) => !fix.includes('seal it with `spool accounts add --name harbour`'))).toEqual([])
  expect(cures.filter((fix) => /access-token|token-key/.test(fix))).toEqual([])
  expect(cures[1]).toContain('threads_content_publish')
  // Those of one account are never told of many.
  const ofOne = /^input\/|^token\/foreign$/
  const left = Object.entries(RULES).flatMap(([id, { fix }]) => {
    const problem = { rule: id as keyof typeof RULES, severity: 'error', message: '', fix } as const
    return !ofOne.test(id) && curedInFile('harbour', problem).fix.includes('`access-token`') ? [id] : []
  })
  expect(left).toEqual([])
})

test('what is wrong for all is told once, and what is wrong with an account says whose it is', () => {
  const rules = error('moderation/unknown-key', { key: 'hide', path: 'threads/moderation.yml', line: 3 })
  const branch = error('replies/foreign-branch', { branch: 'b' })
  const nested = error('moderation/nested', { count: 1, example: 'x' })
  const problems = [rules, branch, nested]
  const report = merged({ harbour: { problems }, lantern: { problems } })
  expect(report.problems.map(({ rule, account }) => [rule, account])).toEqual([
    ['moderation/unknown-key', undefined],
    ['replies/foreign-branch', undefined],
    ['moderation/nested', 'harbour'],
    ['moderation/nested', 'lantern'],
  ])
})
