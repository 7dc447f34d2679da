import { changesOf } from '../../core/accounts/changes.ts'
import { settingsFor } from '../../core/accounts/settings-for.ts'
import type { AccountsFile } from '../../core/accounts/accounts-file.ts'
import { isBeforeMerge } from '../../core/github/event.ts'
import { warning, type Problem } from '../../core/problem.ts'
import { emptyReport, type RunReport } from '../../core/report.ts'
import type { RunContext } from '../../ports/context.ts'
import type { World } from '../../ports/world.ts'
import { decode } from '../../repository/file-text.ts'
import { openAccounts } from '../../run/accounts/open-accounts.ts'
import { previewPosts } from './preview.ts'

/**
 * Checks the file of accounts at `path`, without a key, and previews the posts of each account. In a pull request also
 * what it changes of the accounts.
 */
export async function previewAccounts(path: string, context: RunContext): Promise<RunReport> {
  const { settings, world } = context
  const { file, owned, problems } = await openAccounts(path, undefined, world)
  if (!file) return reportOf(problems, [])
  const changes = await findChanges(file, context)
  const asked = { ...context, world: { ...world, changedByPullRequest: once(world.changedByPullRequest) } }
  const reports: RunReport[] = []
  for (const { account } of owned) {
    const { report } = await previewPosts({ ...asked, settings: settingsFor(account, undefined, settings) })
    reports.push(report)
  }
  return reportOf([...problems, ...changes], reports)
}

/** What the pull request changes of the accounts; nothing outside of one. */
async function findChanges(
  file: AccountsFile,
  { world: { event, changedByPullRequest, committed } }: Pick<RunContext, 'world'>,
): Promise<readonly Problem[]> {
  const { path } = file
  if (!isBeforeMerge(event.name) || !event.pullRequest) return []
  const changed = event.name === 'pull_request' ? changedByPullRequest() : undefined
  if (!changed) return [warning('accounts/changes-unknown', { path })]
  if (!changed.has(path)) return []
  // The parser is loaded only where there are many accounts.
  const { readAccounts } = await import('../../core/accounts/read-accounts.ts')
  const bytes = committed([path], 'HEAD^1').get(path)
  const before = bytes && decode(path, bytes)
  return changesOf(before && 'text' in before ? readAccounts(path, before.text).file : undefined, file)
}

/** Git is asked for all accounts together. */
function once(ask: World['changedByPullRequest']): World['changedByPullRequest'] {
  let answer: { readonly paths: ReadonlySet<string> | undefined } | undefined
  return () => (answer ??= { paths: ask() }).paths
}

function reportOf(problems: readonly Problem[], reports: readonly RunReport[]): RunReport {
  const sum = (count: (report: RunReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0)
  return {
    ...emptyReport([...problems, ...reports.flatMap((report) => report.problems)]),
    ending: 'Checked',
    isPreview: true,
    posts: reports.flatMap(({ posts }) => posts),
    done: sum(({ done }) => done),
    files: sum(({ files }) => files),
    others: reports.flatMap(({ others }) => others),
  }
}
