import { parse } from 'yaml'
import { isRecord } from '../json.ts'
import { error, type Problem } from '../problem.ts'
import type { AccountEntry } from './account-entry.ts'

/** The accounts that a file names, or why it cannot be read. `path`: where it is. */
export function readAccounts(
  path: string,
  text: string,
): { readonly accounts: readonly AccountEntry[] } | { readonly problems: readonly Problem[] } {
  const refuse = (why: string) => ({ problems: [error('accounts/unreadable', { why, path })] })
  let found: unknown
  try {
    found = parse(text)
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause))
  }
  const listed = isRecord(found) ? found['accounts'] : undefined
  if (!Array.isArray(listed)) return refuse('it has no list `accounts`')
  const accounts = listed.flatMap((entry: unknown, index) => entryIn(entry, index + 1) ?? [])
  return accounts.length === listed.length && accounts.length > 0
    ? { accounts }
    : refuse('an account lacks its `name`, `files`, `user_id` or `token`')
}

function entryIn(entry: unknown, line: number): AccountEntry | undefined {
  if (!isRecord(entry)) return undefined
  const { name, files, user_id: userId, token, timezone, numbering, max_posts: maxPosts } = entry
  const globs = [files].flat().filter((glob) => typeof glob === 'string')
  if (typeof name !== 'string' || !/^[a-z0-9-]{1,40}$/.test(name) || globs.length === 0) return undefined
  if (typeof token !== 'string' || !/^\d{1,25}$/.test(String(userId))) return undefined
  return {
    name,
    files: globs,
    userId: String(userId),
    token,
    timezone: typeof timezone === 'string' ? timezone : undefined,
    numbering: typeof numbering === 'string' ? numbering : undefined,
    maxPosts: typeof maxPosts === 'number' ? maxPosts : undefined,
    line,
  }
}
