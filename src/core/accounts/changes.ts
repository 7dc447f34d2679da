import { warning, type Problem } from '../problem.ts'
import type { AccountEntry } from './account-entry.ts'
import type { AccountsFile } from './accounts-file.ts'

/** What a pull request changes of who publishes what with which token, for whoever reviews it. */
export function changesOf(before: AccountsFile | undefined, after: AccountsFile): readonly Problem[] {
  const { path } = after
  const old = new Map(before?.accounts.map((account) => [account.name, account]))
  const left = new Set(after.accounts.map(({ name }) => name))
  const of = (name: string, change: 'added' | 'removed', line?: number) =>
    warning('accounts/changed', { name, change, keys: [], path, ...(line !== undefined && { line }) })
  return [
    ...(before ? headChanges(before, after) : []),
    ...after.accounts.flatMap((account) => {
      const { name, line } = account
      const then = old.get(name)
      if (!then) return [of(name, 'added', line)]
      const keys = changedKeys(then, account)
      return keys.length === 0
        ? []
        : [warning('accounts/changed', { name, change: 'changed', keys, path, line })]
    }),
    ...[...old.keys()].filter((name) => !left.has(name)).map((name) => of(name, 'removed')),
  ]
}

function headChanges(before: AccountsFile, after: AccountsFile): readonly Problem[] {
  const { path, keyLine: line } = after
  return [
    ...(Buffer.from(before.key).equals(after.key)
      ? []
      : [
          warning('accounts/key-changed', {
            from: shownKey(before.key),
            to: shownKey(after.key),
            path,
            line,
          }),
        ]),
    ...(before.repository === after.repository
      ? []
      : [warning('accounts/repository-changed', { from: before.repository, to: after.repository, path })]),
  ]
}

/** Enough of a public key to tell it from another one at a glance. */
export function shownKey(key: Uint8Array): string {
  return Buffer.from(key).toString('base64').slice(0, 12)
}

function changedKeys(before: AccountEntry, after: AccountEntry): readonly string[] {
  const parts = ({ files, userId, token, timezone, numbering, maxPosts }: AccountEntry) => ({
    token,
    user_id: userId,
    files: files.join('\n'),
    timezone,
    numbering,
    max_posts: maxPosts,
  })
  const [then, now] = [new Map<string, unknown>(Object.entries(parts(before))), Object.entries(parts(after))]
  return now.flatMap(([key, value]) => (then.get(key) === value ? [] : [key]))
}
