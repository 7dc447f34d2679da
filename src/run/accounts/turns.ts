/**
 * Lets a few accounts work at once, the others in the order in which they come. One that still waits when the run is to
 * stop does not begin.
 */
export function takingTurns(most: number, interruption: AbortSignal) {
  let working = 0
  const waiting = new Set<() => void>()
  const begin = async (): Promise<void> => {
    interruption.throwIfAborted()
    if (working < most) {
      working += 1
      return
    }
    const { promise, resolve, reject } = Promise.withResolvers<undefined>()
    const next = () => resolve(undefined)
    const stop = () => {
      waiting.delete(next)
      reject(interruption.reason as Error)
    }
    waiting.add(next)
    interruption.addEventListener('abort', stop, { once: true })
    await promise.finally(() => interruption.removeEventListener('abort', stop))
  }
  const end = () => {
    const [next] = waiting
    if (!next) {
      working -= 1
      return
    }
    waiting.delete(next)
    next()
  }
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    await begin()
    try {
      return await work()
    } finally {
      end()
    }
  }
}
