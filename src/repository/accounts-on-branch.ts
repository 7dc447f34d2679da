import type { AccountEntry } from '../core/accounts/account-entry.ts'
import type { AccountsFile } from '../core/accounts/accounts-file.ts'
import { readAccounts } from '../core/accounts/read-accounts.ts'
import { error } from '../core/problem.ts'
import { TokenError } from '../core/token/token-error.ts'
import { writesToGitHub } from '../core/write-back.ts'
import type { LeaseTarget } from '../ports/context.ts'
import type { World } from '../ports/world.ts'
import { textOf } from './file-text.ts'

/** What the branch says of the accounts: nothing, what the checkout says, or this of each, by name. */
type There = 'nothing' | 'the-same' | ReadonlyMap<string, string>

/**
 * Makes sure that the branch says of an account what the checkout says of it, which may be old. As with a post, what an
 * earlier step of the job has changed in the checkout is meant as it is there, as long as the branch has such a file.
 *
 * @returns a function that asks once for all accounts, and throws TokenError where nothing is to be done for this one
 */
export function ensureOnBranch(
  { path, accounts }: AccountsFile,
  { world: { uncommitted } }: { readonly world: Pick<World, 'uncommitted'> },
): (name: string, target: LeaseTarget) => Promise<void> {
  let looked: Promise<There> | undefined
  const look = async (target: LeaseTarget): Promise<There> => {
    const [files] = await target.host.branches.files([`refs/heads/${target.branch.name}`], [path])
    const text = textOf(files?.get(path))
    const isChanged = uncommitted([path])?.has(path) ?? false
    if (text === undefined) return isChanged && !writesToGitHub(target) ? 'the-same' : 'nothing'
    return isChanged ? 'the-same' : meaningOf(readAccounts(path, text).file?.accounts ?? [])
  }
  const here = meaningOf(accounts)
  return async (name, target) => {
    const there = await (looked ??= look(target))
    const branch = target.branch.name
    if (there === 'nothing') throw new TokenError(error('accounts/not-on-branch', { file: path, branch }))
    if (there === 'the-same' || there.get(name) === here.get(name)) return
    const line = accounts.find((entry) => entry.name === name)?.line ?? 1
    throw new TokenError(error('accounts/outdated', { name, branch, path, line }))
  }
}

/** What entries say, wherever they stand. */
function meaningOf(accounts: readonly AccountEntry[]): ReadonlyMap<string, string> {
  return new Map(accounts.map((entry) => [entry.name, JSON.stringify({ ...entry, line: 0 })]))
}
