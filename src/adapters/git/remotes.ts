import { execFileSync } from 'node:child_process'

/** The root of the checkout that a folder is in; undefined if it is in none. */
export function rootOf(folder: string): string | undefined {
  return git(folder, 'rev-parse', '--show-toplevel')[0]
}

/** The addresses of its remotes, `origin` first. */
export function remotesOf(folder: string): readonly string[] {
  const names = git(folder, 'remote').toSorted(
    (one, other) => Number(other === 'origin') - Number(one === 'origin'),
  )
  return names.flatMap((name) => git(folder, 'remote', 'get-url', name))
}

/** The newest commit of the checkout that its remote has, as far as it knows; else the one that is checked out. */
export function pushedCommitOf(folder: string): string | undefined {
  return (
    git(folder, 'rev-parse', '--verify', '@{upstream}')[0] ?? git(folder, 'rev-parse', '--verify', 'HEAD')[0]
  )
}

function git(folder: string, ...args: readonly string[]): readonly string[] {
  try {
    const lines = execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return lines.split('\n').filter((line) => line !== '')
  } catch {
    return []
  }
}
