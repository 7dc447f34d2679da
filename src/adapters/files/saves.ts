import { existsSync, lstatSync, watch } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What an editor does to save a file takes less, in milliseconds. */
const ONE_SAVE = 100

/**
 * Each call waits for a save below the folder, or for one since the last call; several at once are one. While there is
 * no such folder, it is a save in the one above.
 */
export function savesBelow(path: string): () => Promise<void> {
  let folder = path
  while (!existsSync(folder)) folder = dirname(folder)
  let next = Promise.withResolvers<undefined>()
  watch(folder, { recursive: true }, () => next.resolve(undefined)).on('error', (cause) => next.reject(cause))
  return async () => {
    await next.promise
    await sleep(ONE_SAVE)
    next = Promise.withResolvers()
  }
}

/** What differs after a save, however it is done; undefined: there is no such file. */
export function stampOf(file: string): string | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  return stat && `${stat.mtimeMs} ${stat.size} ${stat.ino}`
}
