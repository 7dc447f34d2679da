import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import type { Problem } from '../../core/problem.ts'
import { error } from '../../core/problem.ts'
import type { Files } from '../../ports/checkout.ts'
import type { RepositoryTarget } from '../../ports/repository.ts'
import { decode } from '../../repository/file-text.ts'

/** Whose post a file can be. */
export type Owners = {
  /** By path: the accounts whose `files` match it, which have to be one. */
  readonly of: (paths: readonly string[]) => Promise<ReadonlyMap<string, readonly AccountEntry[]>>
  readonly problems: readonly Problem[]
}

/** Owners by the file of accounts at the head of the branch: what else lies here may be anybody's. */
export async function findOwners(
  path: string,
  { host, branch }: Pick<RepositoryTarget, 'host' | 'branch'>,
  files: Pick<Files, 'match'>,
): Promise<Owners> {
  const [there] = await host.branches.files([branch.head], [path])
  const bytes = there?.get(path)
  const found = bytes && decode(path, bytes)
  if (!found) return { of: nobody, problems: [error('github/not-on-branch', { branch: branch.name, path })] }
  if ('problem' in found) return { of: nobody, problems: [found.problem] }
  const { readAccounts } = await import('../../core/accounts/read-accounts.ts')
  const { file, problems } = readAccounts(path, found.text)
  const of: Owners['of'] = async (paths) => {
    const owners = new Map<string, readonly AccountEntry[]>()
    for (const account of file?.accounts ?? [])
      for (const each of await files.match(paths, account.files))
        owners.set(each, [...(owners.get(each) ?? []), account])
    return owners
  }
  return { of, problems }
}

const nobody: Owners['of'] = () => Promise.resolve(new Map())
