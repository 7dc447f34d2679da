import { execFileSync } from 'node:child_process'

/**
 * The files that a pull request changes, as the checkout tells: its head is the merge of the request into its base.
 * Undefined in any other event, and where the checkout is too shallow to tell.
 */
export function changedIn(root: string, event: string | undefined): ReadonlySet<string> | undefined {
  if (!event?.startsWith('pull_request')) return undefined
  try {
    const diff = ['diff', '--name-only', '-z', '--no-renames', 'HEAD^1', 'HEAD']
    const names = execFileSync('git', diff, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return new Set(names.split('\0').filter((name) => name !== ''))
  } catch {
    return undefined
  }
}
