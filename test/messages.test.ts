import { expect, test } from 'vitest'
import { endingOf, linesOf, permissionLines, reasonOf, wordOf, type Print } from '../src/action/log.ts'
import { summaryOf } from '../src/action/summary.ts'
import { pullRequestBodyOf } from '../src/core/github/pull-request-body.ts'
import { withReceipts } from '../src/core/github/release-body.ts'
import { error, messageOf } from '../src/core/problem.ts'
import { RULES, type RuleId } from '../src/core/rules/catalogue.ts'
import { mediaId } from '../src/core/threads/ids.ts'
import { EVENTS } from './messages/events.ts'
import { FOUND } from './messages/found.ts'
import { REPORTS, RUNS, WHOLE_RUN } from './messages/reports.ts'
import type { Sample } from './messages/sample.ts'
import { SAMPLES } from './messages/samples.ts'

const RULE_IDS = Object.keys(RULES) as RuleId[]
const noPage = () => undefined

test('every message that a user can see reads as in messages.golden.md', async () => {
  await expect(`${pageOf().join('\n')}\n`).toMatchFileSnapshot('messages.golden.md')
})

function pageOf(): readonly string[] {
  return [
    '# Every message\n\nA change of words is a diff of this file: `npm exec vitest run test/messages.test.ts -- -u`.',
    ...[...Map.groupBy(RULE_IDS, roomOf)].map(
      ([room, rules]) => `\n## ${room}\n\n${rules.flatMap(messagesOf).join('\n')}`,
    ),
    '\n## Phrases in their sentences',
    ...Object.entries(FOUND).map(([title, lines]) => `\n### ${title}\n\n${listed(lines())}`),
    '\n## The log',
    ...Object.entries(EVENTS).map(
      ([kind, events]) =>
        `\n### ${kind}\n\n${events.map((event) => fenced(linesOf(event, noPage).map(printed))).join('\n\n')}`,
    ),
    '\n## What became of a post\n',
    listed(Object.values(REPORTS).map((report) => `${wordOf(report)}${reasonOf(report)}`)),
    '\n## How a run ends\n',
    listed(Object.entries(RUNS).map(([name, run]) => `${name}: “${endingOf(run)}”`)),
    `\n## Permissions\n\n${fenced(permissionLines(WHOLE_RUN))}`,
    `\n## The summary\n\n${fenced(summaryOf(WHOLE_RUN, noPage).split('\n'))}`,
    `\n## The pull request with the receipts\n\n${fenced(pullRequestBodyOf([PENDING], '').split('\n'))}`,
    `\n## The notes of a release\n\n${fenced(withReceipts('Notes.', RECORD, RECEIPTS, 0).split('\n'))}`,
  ]
}

const PERMALINK = 'https://www.threads.com/@lantern/post/A1'
const PENDING = { path: 'threads/launch.md', permalink: PERMALINK }
const RECORD = { release: 1, name: 'lantern job/step' }
const RECEIPTS = {
  posts: [{ id: mediaId('17900000000000001'), permalink: PERMALINK }],
  digest: 'a1b2c3',
  whole: true,
} as const

function roomOf(rule: RuleId): string {
  return rule.slice(0, rule.indexOf('/'))
}

function messagesOf(rule: RuleId): readonly string[] {
  const samples: readonly Sample<RuleId>[] = SAMPLES[rule]
  return samples.map((facts) => `- ${messageOf(error(rule, facts))}`)
}

function printed(line: Print): string {
  if (typeof line === 'string') return line
  return line.group === null ? '(end of the group)' : `▸ ${line.group}`
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function fenced(lines: readonly string[]): string {
  return ['````text', ...lines, '````'].join('\n')
}
