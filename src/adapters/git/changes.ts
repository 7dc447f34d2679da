import { execFileSync } from 'node:child_process'

/**
 * The files that a pull request changes, where the checkout is the merge of the request into its base, as the runner
 * makes it. Undefined where it is anything else, or too shallow to tell.
 */
export function changedIn(root: string): ReadonlySet<string> | undefined {
  const isMerge = git(root, 'rev-parse', '--verify', 'HEAD^2')
  return isMerge && git(root, 'diff', '--name-only', '-z', '--no-renames', 'HEAD^1', 'HEAD')
}

/**
 * Those of the files that an earlier step of the job made or changed: what git does not have, and what differs from
 * the commit that is checked out. Undefined where git cannot tell.
 */
export function uncommittedIn(root: string, paths: readonly string[]): ReadonlySet<string> | undefined {
  const modified = new Set<string>()
  for (let from = 0; from < paths.length; from += ASKED_AT_ONCE) {
    const asked = paths.slice(from, from + ASKED_AT_ONCE)
    const tracked = git(root, 'ls-files', '-z', '--', ...asked)
    const differing = git(root, 'diff', '--name-only', '-z', '--no-renames', 'HEAD', '--', ...asked)
    if (!tracked || !differing) return undefined
    for (const path of asked) if (!tracked.has(path) || differing.has(path)) modified.add(path)
  }
  return modified
}

/** A file as a commit has it; undefined if it is not there, or git cannot tell. */
export function committedIn(root: string, path: string, revision: string): Buffer | undefined {
  return run(root, 'cat-file', 'blob', `${revision}:./${path}`)
}

/** A command line of Windows holds 32,767 characters. */
const ASKED_AT_ONCE = 100

/** The paths that git lists. */
function git(root: string, ...args: readonly string[]): ReadonlySet<string> | undefined {
  const names = run(root, ...args)
    ?.toString('utf8')
    .split('\0')
  return names && new Set(names.filter((name) => name !== ''))
}

/** What git prints. In a container the checkout may belong to another user, which is no danger here. */
function run(root: string, ...args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', ['-c', 'safe.directory=*', '--literal-pathspecs', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    })
  } catch {
    return undefined
  }
}
