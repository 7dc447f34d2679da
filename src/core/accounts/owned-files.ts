import { error, type Problem } from '../problem.ts'
import type { AccountEntry } from './account-entry.ts'
import type { AccountsFile } from './accounts-file.ts'

/** An entry of the file, also one that has something wrong. */
type Owner = AccountsFile['leftOut'][number]

/** An account and the files that its patterns match. */
export type OwnedFiles<Account extends Owner = AccountEntry> = {
  readonly account: Account
  readonly paths: readonly string[]
}

/** The accounts of the file with the files that each has, and those that are left out with theirs. `find`: what patterns match. */
export async function findOwned(
  { accounts, leftOut }: Pick<AccountsFile, 'accounts' | 'leftOut'>,
  find: (patterns: readonly string[]) => Promise<readonly string[]>,
): Promise<{ readonly owned: readonly OwnedFiles[]; readonly others: readonly OwnedFiles<Owner>[] }> {
  const filesOf = async <Account extends Owner>(account: Account): Promise<OwnedFiles<Account>> => {
    return { account, paths: await find(account.files) }
  }
  return { owned: await Promise.all(accounts.map(filesOf)), others: await Promise.all(leftOut.map(filesOf)) }
}

/**
 * A file belongs to one account: it has room for the receipts of one. Of two that have the same, neither goes on, as
 * nobody can tell which is meant. `path`: of the file of accounts.
 *
 * @param others Of entries that are left out for another reason: what is wrong with one gives its files to nobody else.
 * @param shard Names of the accounts that are meant; absent: all. What others share with each other does not matter.
 * @returns those of them that share nothing
 */
export function settleOwners(
  owned: readonly OwnedFiles[],
  path: string,
  shard?: ReadonlySet<string>,
  others: readonly OwnedFiles<Owner>[] = [],
): { readonly owned: readonly OwnedFiles[]; readonly problems: readonly Problem[] } {
  const unused = new Set(others.map(({ account }) => account))
  const owners = new Map<string, Owner>()
  const stopped = new Set<string>()
  const problems = new Map<string, Problem>()
  for (const { account, paths } of [...owned, ...others])
    for (const file of paths) {
      const owner = owners.get(file)
      owners.set(file, owner ?? account)
      const isMeant = (each: Owner) => !unused.has(each) && (shard?.has(each.name) ?? true)
      if (!owner || !(isMeant(owner) || isMeant(account))) continue
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
