import {
  constants,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Dirent,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { glob, type GlobOptions } from 'tinyglobby'
import type { EntryKind } from '../../core/boundary/entry-kind.ts'
import { isRepositoryPath } from '../../core/boundary/repository-path.ts'
import { LARGEST_FILE } from '../../core/text/limits.ts'
import type { Files } from '../../ports/checkout.ts'
import { treeOf } from './tree-of.ts'

/** Follows no link, and does not wait for a pipe; Windows has neither flag. */
const READ =
  constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK)

/**
 * The checked-out repository at `root`. Symbolic links are not followed: what they point to may lie outside the
 * repository. Files are replaced whole, so that a run that dies leaves the old text or the new one.
 */
export function checkout(root: string): Files {
  const keepForReading = readingInside(root)
  return {
    async find(patterns) {
      // A pattern that begins with a link would list what is outside: the link itself stands for all of it.
      const links = patterns.flatMap((pattern) => linkAtStart(root, pattern) ?? [])
      const inside = patterns.filter((pattern) => linkAtStart(root, pattern) === undefined)
      if (inside.every((pattern) => pattern.startsWith('!'))) return links
      return [...links, ...(await matching(inside, root))].sort()
    },
    match: async (paths, patterns) => [...(await matching(patterns, root, treeOf(paths, root)))].sort(),
    list(folder) {
      const entries = readdirSync(join(root, folder), { withFileTypes: true })
      return new Map(entries.map((entry) => [entry.name, kindOf(entry)]))
    },
    read(path) {
      keepForReading(path)
      const file = openSync(`${root}/${path}`, READ)
      try {
        const stat = fstatSync(file)
        if (!stat.isFile())
          throw Object.assign(new Error(`${path} is no file`), { code: 'it is not a regular file' })
        return startOf(file, Math.min(stat.size, LARGEST_FILE + 1))
      } finally {
        closeSync(file)
      }
    },
    write(path, text) {
      keepInside(root, path)
      const target = join(root, path)
      replace(target, text, statSync(target).mode)
    },
    put(path, text) {
      keepInside(root, path, 'or-new')
      const target = join(root, path)
      mkdirSync(dirname(target), { recursive: true })
      replace(target, text, 0o644)
    },
  }
}

/** `tree`: read instead of the disk. */
async function matching(
  patterns: readonly string[],
  root: string,
  tree?: NonNullable<GlobOptions['fs']>,
): Promise<readonly string[]> {
  const paths = await glob(patterns, {
    cwd: root,
    absolute: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    ...(tree && { fs: tree }),
  })
  return paths.map((path) => relative(root, path).split(sep).join('/'))
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return 'link'
  if (!entry.isDirectory()) return 'file'
  // A folder of a submodule has a file of that name.
  return existsSync(join(entry.parentPath, entry.name, '.git')) ? 'repository' : 'folder'
}

/** Replaces a file whole. */
function replace(target: string, text: string, mode: number): void {
  // Not the name of the file and more: it may be as long as names can be.
  const replacement = join(dirname(target), `.spool-${process.pid}`)
  // A run that was killed here may have left one, and its process id come round again.
  rmSync(replacement, { force: true })
  const file = openSync(replacement, 'wx', mode)
  try {
    writeSync(file, text)
    fsyncSync(file)
    closeSync(file)
    renameSync(replacement, target)
  } catch (cause) {
    rmSync(replacement, { force: true })
    throw cause
  }
}

/** The first bytes of a file, or all of them. */
function startOf(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let read = 0
  for (let more = size; more > 0 && read < size; read += more)
    more = readSync(file, bytes, read, size - read, null)
  return bytes.subarray(0, read)
}

/**
 * Whether a file may be read, asked for thousands at a time: a folder is looked at once as long as this process does nothing
 * else. That the file itself is no link is for the flag to say.
 */
function readingInside(root: string): (path: string) => void {
  const folders = new Set<string>()
  return (path) => {
    const folder = dirname(path)
    const isKnown = READ !== constants.O_RDONLY && folders.has(folder) && isRepositoryPath(path)
    if (isKnown) return
    keepInside(root, path)
    if (folders.size === 0) setImmediate(() => folders.clear())
    folders.add(folder)
  }
}

/** The flag speaks of the last part of a path alone. `or-new`: the file need not be there. */
function keepInside(root: string, path: string, which?: 'or-new'): void {
  if (!isRepositoryPath(path))
    throw Object.assign(new Error(`${path} leads out of the repository`), { code: 'EPERM' })
  let at = root
  for (const part of path.split('/')) {
    at = join(at, part)
    const entry = which === 'or-new' ? lstatSync(at, { throwIfNoEntry: false }) : lstatSync(at)
    if (entry?.isSymbolicLink())
      throw Object.assign(new Error(`${path} leads through a symbolic link`), { code: 'ELOOP' })
  }
}

/** The link that the part of a pattern before its first wildcard leads through. */
function linkAtStart(root: string, pattern: string): string | undefined {
  const parts = pattern.split('/')
  for (let count = 1; count <= parts.length && isPlain(parts[count - 1]); count += 1) {
    const path = parts.slice(0, count).join('/')
    const entry = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (entry?.isSymbolicLink()) return path
    if (!entry?.isDirectory()) return undefined
  }
  return undefined
}

function isPlain(part = ''): boolean {
  return part !== '..' && !/[*?[\]{}()!+@|\\]/.test(part)
}
