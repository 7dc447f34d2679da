import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import type { AccountsFile } from '../../core/accounts/accounts-file.ts'
import { findOwned, settleOwners, type OwnedFiles } from '../../core/accounts/owned-files.ts'
import { error, type Problem } from '../../core/problem.ts'
import type { World } from '../../ports/world.ts'
import { readAccountsText } from '../../repository/file-text.ts'

/** The accounts of the file that can be worked for, and what is wrong with the others. */
type OpenedAccounts = {
  /** Undefined where nothing of it can be used. */
  readonly file: AccountsFile | undefined
  readonly owned: readonly OwnedFiles[]
  readonly problems: readonly Problem[]
}

/**
 * The parsers and ciphers of many accounts are loaded only where there are some.
 *
 * @param shard Names of the accounts that are meant; undefined: all.
 */
export async function openAccounts(
  path: string,
  shard: readonly string[] | undefined,
  { files }: { readonly files: Pick<World['files'], 'find' | 'read'> },
): Promise<OpenedAccounts> {
  const found = readAccountsText(path, files)
  if ('problem' in found) return { file: undefined, owned: [], problems: [found.problem] }
  const { readAccounts } = await import('../../core/accounts/read-accounts.ts')
  const { file, problems } = readAccounts(path, found.text)
  if (!file) return { file, owned: [], problems }
  const { owned, others } = await findOwned(file, (patterns) => files.find(patterns))
  if (!shard) return { file, ...withProblems(problems, settleOwners(owned, path, undefined, others)) }
  const known = new Set(file.accounts.map(({ name }) => name))
  const unknown = shard
    .filter((name) => !known.has(name))
    .map((name) => error('accounts/unknown', { name, path }))
  // What is wrong with others is said by who works for them, and where it is recorded.
  const said = unknown.length > 0 ? problems : []
  return { file, ...withProblems([...said, ...unknown], settleOwners(owned, path, new Set(shard), others)) }
}

function withProblems(
  problems: readonly Problem[],
  settled: Pick<OpenedAccounts, 'owned' | 'problems'>,
): Pick<OpenedAccounts, 'owned' | 'problems'> {
  return { ...settled, problems: [...problems, ...settled.problems] }
}

/** The token of an account; undefined where nothing is to be opened, and why where its box counts for nothing here. */
export type OpenBox = (
  entry: AccountEntry,
) => { readonly token: string | undefined } | { readonly problem: Problem }

/**
 * What opens the tokens of a file, or why none of them is for this secret and this repository. Without a secret, as in a
 * dry run, there are no tokens.
 */
export async function openerOf(
  file: AccountsFile,
  privateKey: Uint8Array | undefined,
  { repositoryId, hide }: Pick<World, 'repositoryId' | 'hide'>,
): Promise<{ readonly open: OpenBox } | { readonly problem: Problem }> {
  if (privateKey === undefined) return { open: () => ({ token: undefined }) }
  const { openBox, openerFor } = await import('../../core/accounts/box.ts')
  const found = openerFor(file, privateKey, repositoryId)
  if ('problem' in found) return found
  return {
    open(entry) {
      const opened = openBox(entry, found.opener, file.path)
      if ('token' in opened) hide(opened.token)
      return opened
    },
  }
}
