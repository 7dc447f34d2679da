import {
  constants,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { isRepositoryPath } from '../../core/boundary/repository-path.ts'
import type { Files } from '../../ports/checkout.ts'

/** Windows has no such flag. */
const READ = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW)

/**
 * The checked-out repository at `root`. Symbolic links are not followed: what they point to may lie outside the
 * repository. Files are replaced whole, so that a run that dies leaves the old text or the new one.
 */
export function checkout(root: string): Files {
  return {
    async find(patterns) {
      // A pattern that begins with a link would list what is outside: the link itself stands for all of it.
      const links = patterns.flatMap((pattern) => linkAtStart(root, pattern) ?? [])
      const inside = patterns.filter((pattern) => linkAtStart(root, pattern) === undefined)
      if (inside.every((pattern) => pattern.startsWith('!'))) return links
      const paths = await glob(inside, {
        cwd: root,
        absolute: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
      })
      return [...links, ...paths.map((path) => relative(root, path).split(sep).join('/'))].sort()
    },
    read(path) {
      keepInside(root, path)
      const file = openSync(join(root, path), READ)
      try {
        return readFileSync(file)
      } finally {
        closeSync(file)
      }
    },
    write(path, text) {
      keepInside(root, path)
      const target = join(root, path)
      // Not the name of the file and more: it may be as long as names can be.
      const replacement = join(dirname(target), `.spool-${process.pid}`)
      // A run that was killed here may have left one, and its process id come round again.
      rmSync(replacement, { force: true })
      const file = openSync(replacement, 'wx', statSync(target).mode)
      try {
        writeSync(file, text)
        fsyncSync(file)
        closeSync(file)
        renameSync(replacement, target)
      } catch (cause) {
        rmSync(replacement, { force: true })
        throw cause
      }
    },
  }
}

/** The flag speaks of the last part of a path alone. */
function keepInside(root: string, path: string): void {
  if (!isRepositoryPath(path))
    throw Object.assign(new Error(`${path} leads out of the repository`), { code: 'EPERM' })
  let at = root
  for (const part of path.split('/')) {
    at = join(at, part)
    if (lstatSync(at).isSymbolicLink())
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
