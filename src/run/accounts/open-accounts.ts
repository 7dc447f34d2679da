import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import type { AccountsFile } from '../../core/accounts/accounts-file.ts'
import { settleClaims, type Claim } from '../../core/accounts/claims.ts'
import type { Problem } from '../../core/problem.ts'
import type { World } from '../../ports/world.ts'
import { readFileText } from '../../repository/file-text.ts'

/** The accounts of the file that can be worked for, each with its files, and what is wrong with the others. */
type OpenedAccounts = {
  /** Undefined where nothing of it can be used. */
  readonly file: AccountsFile | undefined
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

/** The parsers and ciphers of many accounts are loaded only where there are some. */
export async function openAccounts(
  path: string,
  { files }: { readonly files: Pick<World['files'], 'find' | 'read'> },
): Promise<OpenedAccounts> {
  const found = readFileText(path, files)
  if ('problem' in found) return { file: undefined, claims: [], problems: [found.problem] }
  const { readAccounts } = await import('../../core/accounts/read-accounts.ts')
  const { file, problems } = readAccounts(path, found.text)
  const claims = await Promise.all(
    (file?.accounts ?? []).map(async (account) => ({ account, paths: await files.find(account.files) })),
  )
  const settled = settleClaims(claims, path)
  return { file, claims: settled.claims, problems: [...problems, ...settled.problems] }
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
