import { error, type Problem } from '../problem.ts'
import type { AccountEntry } from './account-entry.ts'
import type { AccountsFile } from './accounts-file.ts'

type Claimant = AccountsFile['leftOut'][number]
/** An account and the files that its patterns match. */
export type Claim<Account extends Claimant = AccountEntry> = {
  readonly account: Account
  readonly paths: readonly string[]
}

/** The accounts of the file with the files that each has, and those that are left out with theirs. `find`: what patterns match. */
export async function findClaims(
  { accounts, leftOut }: Pick<AccountsFile, 'accounts' | 'leftOut'>,
  find: (patterns: readonly string[]) => Promise<readonly string[]>,
): Promise<{ readonly claims: readonly Claim[]; readonly others: readonly Claim<Claimant>[] }> {
  const claimOf = async <Account extends Claimant>(account: Account): Promise<Claim<Account>> => {
    return { account, paths: await find(account.files) }
  }
  return { claims: await Promise.all(accounts.map(claimOf)), others: await Promise.all(leftOut.map(claimOf)) }
}

/**
 * A file belongs to one account: it has room for the receipts of one. Of two that have the same, neither goes on, as
 * nobody can tell which is meant. `path`: of the file of accounts.
 *
 * @param others Of entries that are left out for another reason: what is wrong with one gives its files to nobody else.
 * @param shard Names of the accounts that are meant; absent: all. What others share with each other does not matter.
 * @returns the claims of those of them that share nothing
 */
export function settleClaims(
  claims: readonly Claim[],
  path: string,
  shard?: ReadonlySet<string>,
  others: readonly Claim<Claimant>[] = [],
): { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] } {
  const unused = new Set(others.map(({ account }) => account))
  const owners = new Map<string, Claimant>()
  const stopped = new Set<string>()
  const problems = new Map<string, Problem>()
  for (const { account, paths } of [...claims, ...others])
    for (const file of paths) {
      const owner = owners.get(file)
      owners.set(file, owner ?? account)
      const isMeant = (each: Claimant) => !unused.has(each) && (shard?.has(each.name) ?? true)
      if (!owner || !(isMeant(owner) || isMeant(account))) continue
      const { name, line } = account
      const facts = { name, other: owner.name, example: file, path, line }
      const pair = `${owner.name} ${name}`
      if (!problems.has(pair)) problems.set(pair, error('accounts/overlap', facts))
      stopped.add(owner.name).add(name)
    }
  return {
    claims: claims.filter(({ account: { name } }) => !stopped.has(name) && (shard?.has(name) ?? true)),
    problems: [...problems.values()],
  }
}
