import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { isRepositoryPath } from '../../core/boundary/repository-path.ts'

/** Follows no link, and does not wait for a pipe; Windows has neither flag. */
const READ =
  constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK)

/** Opens a file below the folder; undefined for everything else, be it that a link leads to it. */
export async function openInside(folder: string, path: string): Promise<FileHandle | undefined> {
  if (!isRepositoryPath(path)) return undefined
  try {
    const file = join(await realpath(folder), path)
    if ((await realpath(file)) !== file) return undefined
    const handle = await open(file, READ)
    if ((await handle.stat()).isFile()) return handle
    await handle.close()
    return undefined
  } catch {
    return undefined
  }
}
