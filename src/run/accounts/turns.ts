/** The turns of one account, which does one thing after the other. */
type Turns = {
  /** Does some work once fewer accounts than may be are at work. @throws Interruption when the run is to stop before */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** Lets others work while this account waits for them. What it has begun goes on, also where the run is to stop. */
  readonly awaitOthers: <Value>(wait: () => Promise<Value>) => Promise<Value>
}

/**
 * Lets a few accounts work at once, the others in the order in which they come. One that still waits when the run is to
 * stop does not begin.
 */
export function takingTurns(most: number, interruption: AbortSignal): () => Turns {
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
  /** Once the run is to stop, few are at work: one more does no harm. */
  const goOn = () =>
    begin().catch(() => {
      working += 1
    })
  return () => {
    let isWorking = false
    return {
      async inTurn(work) {
        await begin()
        isWorking = true
        try {
          return await work()
        } finally {
          isWorking = false
          end()
        }
      },
      async awaitOthers(wait) {
        if (!isWorking) return wait()
        isWorking = false
        end()
        try {
          return await wait()
        } finally {
          await goOn()
          isWorking = true
        }
      },
    }
  }
}
