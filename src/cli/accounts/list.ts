import { shownKey } from '../../core/accounts/changes.ts'
import { findOwned, settleOwners } from '../../core/accounts/owned-files.ts'
import { keptPathOf, saidExpiry } from '../../core/accounts/kept-tokens.ts'
import { counted } from '../../core/doctor/findings.ts'
import { hasError } from '../../core/problem.ts'
import { tokenLifeOf } from '../../core/token/lifetime.ts'
import type { Desk } from '../../ports/desk.ts'
import { keptTreeRef } from '../../run/token/kept-tree.ts'
import { lineOf } from '../check/lines.ts'
import { findRepository } from '../setup/repository.ts'
import { Stop } from '../command-line/subcommand.ts'
import { askGitHub, filesHere, openFile, shownHere, type Opened } from './file.ts'
import type { AccountsOptions } from './options.ts'

/** Shows what is known of the accounts without a key. @throws Stop where something is wrong with the file */
export async function listAccounts(options: AccountsOptions, desk: Desk): Promise<void> {
  const files = await filesHere(desk)
  const opened = openFile(options.file, files, desk)
  const { file } = opened
  const { owned, others } = await findOwned(file, (patterns) => files.find(patterns))
  const settled = settleOwners(owned, file.path, undefined, others)
  const problems = [...opened.problems, ...settled.problems]
  const kept = await findKept(opened, options, desk)
  const rows = owned.map(({ account: { name, userId, files: patterns, timezone }, paths }) => [
    name,
    userId,
    `${patterns.join(', ')} (${counted(paths.length, 'file')})`,
    timezone ?? '',
    kept === undefined ? '' : (kept.get(userId) ?? 'not refreshed yet'),
  ])
  const heads = ['NAME', 'USER ID', 'POSTS', 'ZONE', ...(kept ? ['REFRESHED TOKEN'] : [])]
  tableOf([heads, ...rows]).forEach(desk.print)
  desk.print(
    `${counted(file.accounts.length, 'account')}, sealed for the key ${shownKey(file.key)} and the repository ${file.repository}.`,
  )
  if (!kept)
    desk.print('GitHub was not asked which tokens were refreshed: gh is not there, or not signed in.')
  problems.forEach((problem) => desk.print(lineOf(problem, shownHere(desk))))
  if (hasError(problems))
    throw new Stop(`${counted(problems.length, 'thing')} in ${file.path} must be cured.`)
}

/** How long the refreshed tokens live, by user id; undefined where GitHub cannot be asked. */
async function findKept(
  { file }: Opened,
  { repository: asked }: AccountsOptions,
  desk: Desk,
): Promise<ReadonlyMap<string, string> | undefined> {
  const { repository, noGh } = await findRepository(asked, desk)
  if (noGh !== undefined || !repository) return undefined
  const paths = file.accounts.map(keptPathOf)
  const tree = await askGitHub(repository, desk, (host) => keptTreeRef(file.key, host, desk).find(paths))
  return new Map(
    file.accounts.flatMap((account) => {
      const text = tree?.files.get(keptPathOf(account))
      if (text === undefined) return []
      const life = tokenLifeOf({ expiresAt: saidExpiry(text) }, desk.clock.now())
      const said = life ? `${counted(life.daysLeft, 'day')} left` : 'kept'
      return [[account.userId, said] as const]
    }),
  )
}

function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    widths
      .map((width, column) => (row[column] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  )
}
