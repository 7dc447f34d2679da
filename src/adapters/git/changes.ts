import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { oidOf } from '../../core/github/oid.ts'

/**
 * The files that a pull request changes, where the checkout is the merge of the request into its base, as the runner
 * makes it. Undefined where it is anything else, or too shallow to tell.
 */
export function changedIn(root: string): ReadonlySet<string> | undefined {
  const isMerge = git(root, 'rev-parse', '--verify', 'HEAD^2')
  const names = isMerge && git(root, 'diff-tree', '-r', '-z', '--name-only', '--no-renames', 'HEAD^1', 'HEAD')
  return names && new Set(names)
}

/**
 * Those of the files that an earlier step of the job made or changed: what is not in the commit that is checked out, or
 * is otherwise there. Undefined where git cannot tell.
 */
export function uncommittedIn(root: string, paths: readonly string[]): ReadonlySet<string> | undefined {
  const modified = new Set<string>()
  for (let from = 0; from < paths.length; from += ASKED_AT_ONCE) {
    const asked = paths.slice(from, from + ASKED_AT_ONCE)
    const entries = git(root, 'ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...asked)
    if (!entries) return undefined
    const committed = new Map(entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), oidIn(entry)]))
    for (const path of asked) {
      const oid = committed.get(path)
      if (oid === undefined || !isCommitted(join(root, path), oid)) modified.add(path)
    }
  }
  const leftOut = modified.size > 0 ? leftOutIn(root) : new Set()
  return new Set([...modified].filter((path) => !leftOut.has(path)))
}

/** Files, and folders that have some, which a sparse checkout leaves out: they are as they were committed. */
export function leftOutIn(root: string): ReadonlySet<string> {
  const leftOut = new Set<string>()
  if (!existsSync(join(root, '.git', 'info', 'sparse-checkout'))) return leftOut
  for (const entry of git(root, 'ls-files', '-t', '-z') ?? []) {
    if (!entry.startsWith('S ')) continue
    for (let path = entry.slice(2); path !== '.' && !leftOut.has(path); path = posix.dirname(path))
      leftOut.add(path)
  }
  return leftOut
}

/** Those of the files that the next commit changes, as it would have them. Undefined where git cannot tell. */
export function stagedIn(root: string, paths: readonly string[]): ReadonlyMap<string, Buffer> | undefined {
  const last = git(root, 'rev-parse', '--verify', 'HEAD') ? 'HEAD' : (emptyTreeIn(root) ?? 'HEAD')
  const names = git(
    root,
    'diff-index',
    '--cached',
    '-z',
    '--name-only',
    '--no-renames',
    '--diff-filter=d',
    last,
  )
  const staged = new Set(names)
  // Before the colon there is no commit: that names what is staged.
  return (
    names &&
    committedIn(
      root,
      paths.filter((path) => staged.has(path)),
      '',
    )
  )
}

/** What there is before the first commit. */
function emptyTreeIn(root: string): string | undefined {
  return run(root, ['hash-object', '-t', 'tree', '--stdin'], '')?.toString('utf8').trim()
}

/** Files as a commit has them; those that are not there are left out, and all of them where git cannot tell. */
export function committedIn(
  root: string,
  paths: readonly string[],
  revision: string,
): ReadonlyMap<string, Buffer> {
  // One object is asked for in a line.
  const asked = paths.filter((path) => !path.includes('\n'))
  const input = asked.map((path) => `${revision}:${path}\n`).join('')
  const printed = asked.length > 0 ? run(root, ['cat-file', '--batch'], input) : undefined
  const files = new Map<string, Buffer>()
  let from = 0
  for (const path of printed ? asked : []) {
    // Of an object: `name type size⏎contents⏎`. Of what is none: a line.
    const end = printed?.indexOf(10, from) ?? -1
    const [, type, size] = /^[\da-f]+ (\w+) (\d+)$/.exec(printed?.toString('utf8', from, end) ?? '') ?? []
    const contents = printed?.subarray(end + 1, end + 1 + Number(size ?? 0))
    if (type === 'blob' && contents) files.set(path, contents)
    from = end + 1 + (size === undefined ? 0 : Number(size) + 1)
  }
  return files
}

/** A command line of Windows holds 32,767 characters. */
const ASKED_AT_ONCE = 100

/** The name of an object in a line `mode type name⇥path`. */
function oidIn(entry: string): string {
  return entry.split(/[ \t]/, 3)[2] ?? ''
}

/** Whether a file is as it was committed, but for the ends of its lines, which git may change when it checks it out. */
function isCommitted(file: string, oid: string): boolean {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return false
  const bytes = readFileSync(file)
  const unix = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  return oidOf(bytes, oid) === oid || oidOf(unix, oid) === oid
}

/** The names that git lists. */
function git(root: string, ...args: readonly string[]): readonly string[] | undefined {
  const names = run(root, args)?.toString('utf8')
  return names?.split('\0').filter((name) => name !== '')
}

/**
 * What git prints. Whoever made the checkout may have put commands into its configuration: only objects are asked for,
 * which runs none of them as long as nothing is fetched, but for the one that watches files. The repository is named, as
 * git takes any folder for one that looks like it, and Windows a `git.exe` in the folder of the process.
 */
function run(root: string, args: readonly string[], input?: string): Buffer | undefined {
  // A hook is told of it, as seen from the root.
  const { GIT_INDEX_FILE: index } = process.env
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', '--literal-pathspecs', ...args], {
      cwd: dirname(process.execPath),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      ...(input !== undefined && { input }),
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        GIT_DIR: join(root, '.git'),
        GIT_WORK_TREE: root,
        ...(index && { GIT_INDEX_FILE: resolve(root, index) }),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        // Older versions do not know that, and fetch by no protocol.
        GIT_ALLOW_PROTOCOL: 'none',
      },
    })
  } catch {
    return undefined
  }
}
