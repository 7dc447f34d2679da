import { error, type Problem } from '../problem.ts'
import type { AccountEntry } from './account-entry.ts'

/** An account and the files that its patterns match. */
export type Claim = { readonly account: AccountEntry; readonly paths: readonly string[] }

/** A file belongs to one account, and an account stands in one entry: whatever else would publish twice. */
export function findOverlaps(claims: readonly Claim[], file: string): readonly Problem[] {
  const owners = new Map<string, string>()
  const users = new Map<string, string>()
  const problems: Problem[] = []
  for (const { account, paths } of claims) {
    const { name, userId } = account
    const other = users.get(userId)
    if (other !== undefined) problems.push(error('accounts/same-account', { name, other, path: file }))
    users.set(userId, name)
    const taken = paths.find((path) => owners.has(path))
    if (taken !== undefined)
      problems.push(
        error('accounts/overlap', { name, other: owners.get(taken) ?? '', example: taken, path: file }),
      )
    for (const path of paths) owners.set(path, name)
  }
  return problems
}
