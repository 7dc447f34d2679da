import { error, type Problem } from '../problem.ts'
import type { AccountEntry } from './account-entry.ts'

/** An account and the files that its patterns match. */
export type OwnedFiles = { readonly account: AccountEntry; readonly paths: readonly string[] }

/**
 * A file belongs to one account: it has room for the receipts of one. Of two that have the same, neither goes on, as
 * nobody can tell which is meant. `path`: of the file of accounts.
 *
 * @param shard Names of the accounts that are meant; absent: all. What others share with each other does not matter.
 * @returns those of them that share nothing
 */
export function settleOwners(
  owned: readonly OwnedFiles[],
  path: string,
  shard?: ReadonlySet<string>,
): { readonly owned: readonly OwnedFiles[]; readonly problems: readonly Problem[] } {
  const owners = new Map<string, AccountEntry>()
  const stopped = new Set<string>()
  const problems = new Map<string, Problem>()
  for (const { account, paths } of owned)
    for (const file of paths) {
      const owner = owners.get(file)
      owners.set(file, owner ?? account)
      if (!owner || (shard && !shard.has(owner.name) && !shard.has(account.name))) continue
      const { name, line } = account
      const facts = { name, other: owner.name, example: file, path, line }
      const pair = `${owner.name} ${name}`
      if (!problems.has(pair)) problems.set(pair, error('accounts/overlap', facts))
      stopped.add(owner.name).add(name)
    }
  return {
    owned: owned.filter(({ account: { name } }) => !stopped.has(name) && (shard?.has(name) ?? true)),
    problems: [...problems.values()],
  }
}
