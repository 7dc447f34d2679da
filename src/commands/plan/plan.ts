import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import type { OwnedFiles } from '../../core/accounts/owned-files.ts'
import { problemOf } from '../../core/problem-of.ts'
import { encodeIndex } from '../../core/plan/done-index.ts'
import { shardsOf } from '../../core/plan/shards.ts'
import { fileLine } from '../../core/plan/sparse.ts'
import { asNotice, error, type Problem } from '../../core/problem.ts'
import { emptyReport, type RunReport } from '../../core/report.ts'
import { GitHubError } from '../../core/github/error.ts'
import type { Clone } from '../../ports/clone.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Oid } from '../../ports/github.ts'
import { openAccounts } from '../../run/accounts/open-accounts.ts'
import { explainNoFiles } from '../../repository/no-posts.ts'
import { fetchBranch, keepIndex, type BranchFiles, type KeptIndex } from './branch.ts'
import { judge } from './judge.ts'

/**
 * Says which accounts may have something to do, and spreads them over jobs. It publishes nothing and asks Threads nothing:
 * each job decides again by what it finds.
 */
export async function plan(context: RunContext): Promise<RunReport> {
  const { accounts } = context.settings
  const { clone: open } = context.world
  if (accounts === undefined || !open) return emptyReport([error('plan/no-repository', {})])
  try {
    const clone = await open()
    return await planFrom(clone, accounts, context).finally(() => clone.remove())
  } catch (cause) {
    return emptyReport([problemOf(cause, ['contents: write'])])
  }
}

async function planFrom(clone: Clone, accounts: string, context: RunContext): Promise<RunReport> {
  const { settings, world, tell } = context
  const { name, branch, kept } = await fetchBranch(clone, settings.branch, accounts, world.files)
  await branch.fetch([accounts])
  await branch.load([accounts])
  const { owned, problems } = await openAccounts(accounts, undefined, branch)
  const sifted = owned.map(({ account, paths }) => {
    const unknown = paths.filter((path) => !kept.index?.has(branch.oidOf(path) ?? ''))
    return { account, paths, unknown }
  })
  const unknown = sifted.flatMap((each) => each.unknown)
  await branch.fetch(unknown)
  const judged = await judgeAll(sifted, branch, context)
  const empty = await Promise.all(
    sifted.filter(({ paths }) => paths.length === 0).map(({ account }) => explain(account, branch)),
  )
  const done = doneIn(sifted, judged.settled, branch)
  const lost = settings.dryRun ? [] : await keep(done, judged.settled, kept, clone)
  const shards = shardsOf(judged.tasks, [fileLine(accounts)])
  const files = sifted.reduce((sum, { paths }) => sum + paths.length, 0)
  const [accountsDue, shardCount] = [judged.tasks.length, shards.length]
  tell({
    kind: 'planned',
    branch: name,
    accounts: sifted.length,
    files,
    read: unknown.length,
    accountsDue,
    shardCount,
  })
  return {
    ...emptyReport([...problems, ...kept.problems, ...empty, ...judged.problems, ...lost]),
    ending: 'Planned',
    files,
    shards,
  }
}

type Sifted = OwnedFiles & {
  /** Those of them that no earlier plan has found done. */
  readonly unknown: readonly string[]
}

/** As many files are in memory at once, and as many as the last of their accounts has more. */
const READ_AT_ONCE = 5000

async function judgeAll(sifted: readonly Sifted[], branch: BranchFiles, context: RunContext) {
  const judged = []
  for (const group of inGroups(sifted)) {
    await branch.load(group.flatMap(({ unknown }) => unknown))
    for (const { account, unknown } of group) judged.push(await judge(account, unknown, branch, context))
  }
  return {
    tasks: judged.flatMap(({ task }) => task ?? []),
    settled: new Set(judged.flatMap(({ settled }) => settled)),
    problems: judged.flatMap(({ nearMisses }) => nearMisses),
  }
}

async function explain({ name, files }: AccountEntry, branch: BranchFiles): Promise<Problem> {
  return { ...(await explainNoFiles(files, branch.files)), account: name }
}

/** Accounts whose files can be in memory at the same time. */
function inGroups(sifted: readonly Sifted[]): readonly (readonly Sifted[])[] {
  const groups: Sifted[][] = []
  let room = 0
  for (const each of sifted) {
    if (each.unknown.length === 0) continue
    if (room <= 0) {
      groups.push([])
      room = READ_AT_ONCE
    }
    groups.at(-1)?.push(each)
    room -= each.unknown.length
  }
  return groups
}

/** What is known to be done by now, of the files that there are. */
function doneIn(
  sifted: readonly Sifted[],
  settled: ReadonlySet<string>,
  branch: BranchFiles,
): ReadonlySet<Oid> {
  const done = new Set<Oid>()
  for (const { paths, unknown } of sifted) {
    const open = new Set(unknown.filter((path) => !settled.has(path)))
    for (const path of paths) if (!open.has(path)) done.add(branch.oidOf(path) ?? '')
  }
  return done
}

/** Keeps it for the next plan, where that is news. A plan without an index is slower, and as good. */
async function keep(
  done: ReadonlySet<Oid>,
  settled: ReadonlySet<string>,
  kept: KeptIndex,
  clone: Clone,
): Promise<readonly Problem[]> {
  const isOfUse = kept.index !== undefined || kept.at === undefined
  if (isOfUse && settled.size === 0 && done.size === (kept.index?.size ?? 0)) return []
  try {
    await keepIndex(clone, kept, encodeIndex(done))
    return []
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return [asNotice(error('plan/index-not-kept', { answer: cause.message }))]
  }
}
