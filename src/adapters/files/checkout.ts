import {
  constants,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { glob } from 'tinyglobby'
import type { Files } from '../../ports.ts'

// Windows has no such flag, and no links that git makes there without being asked.
const READ = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW)

/**
 * The checked-out repository at `root`. Symbolic links are not followed: what they point to may lie outside the
 * repository. Files are replaced whole, so that a run that dies leaves the old text or the new one.
 */
export function checkout(root: string): Files {
  return {
    async find(patterns) {
      const paths = await glob([...patterns], {
        cwd: root,
        absolute: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
      })
      return paths.map((path) => relative(root, path).split(sep).join('/')).sort()
    },
    read(path) {
      const file = openSync(join(root, path), READ)
      try {
        return readFileSync(file)
      } finally {
        closeSync(file)
      }
    },
    write(path, text) {
      const target = join(root, path)
      const replacement = `${target}.spool-${process.pid}`
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
