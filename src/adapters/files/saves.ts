import { watch } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** What an editor does to save a file takes less, in milliseconds. */
const ONE_SAVE = 100

/** Each call waits for a save below the folder, or for one since the last call; several at once are one. */
export function savesBelow(folder: string): () => Promise<void> {
  let next = Promise.withResolvers<undefined>()
  watch(folder, { recursive: true }, () => next.resolve(undefined)).on('error', (cause) => next.reject(cause))
  return async () => {
    await next.promise
    await sleep(ONE_SAVE)
    next = Promise.withResolvers()
  }
}
