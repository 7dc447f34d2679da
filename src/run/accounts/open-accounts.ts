import type { AccountEntry } from '../../core/accounts/account-entry.ts'
import { findOverlaps, type Claim } from '../../core/accounts/claims.ts'
import { error, type Problem } from '../../core/problem.ts'
import { TokenError } from '../../core/token/token-error.ts'
import type { RunContext } from '../../ports/context.ts'
import { readFileText } from '../../repository/file-text.ts'

/** The accounts of the file, each with its files; or why none of them is looked at. */
export async function openAccounts(
  path: string,
  { world }: Pick<RunContext, 'world'>,
): Promise<{ readonly claims: readonly Claim[] } | { readonly problems: readonly Problem[] }> {
  const file = readFileText(path, world.files)
  if ('problem' in file) return { problems: [file.problem] }
  // The parser is loaded only where there are many accounts.
  const { readAccounts } = await import('../../core/accounts/read-accounts.ts')
  const read = readAccounts(path, file.text)
  if ('problems' in read) return read
  const claims = await Promise.all(
    read.accounts.map(async (account) => ({ account, paths: await world.files.find(account.files) })),
  )
  const problems = findOverlaps(claims, path)
  return problems.length > 0 ? { problems } : { claims }
}

/**
 * The token of an account, out of its sealed box.
 *
 * @throws TokenError if it does not open, or was not sealed for this account
 */
export async function openToken(
  entry: AccountEntry,
  key: Uint8Array,
  { world }: Pick<RunContext, 'world'>,
): Promise<string> {
  const { openBox } = await import('../../core/accounts/open-box.ts')
  const token = openBox(entry, key)
  if (token === undefined) throw new TokenError(error('accounts/token-shut', { name: entry.name }))
  world.hide(token)
  return token
}
