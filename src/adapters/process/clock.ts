import type { Clock } from '../../ports/clock.ts'

/** The machine's clock; waits and timeouts divided by `scale`. */
export function machineClock(scale: number): Clock {
  return {
    now: () => Date.now(),
    sleep(ms, signal) {
      const { promise, resolve, reject } = Promise.withResolvers<undefined>()
      if (signal?.aborted) {
        reject(signal.reason as Error)
        return promise
      }
      // A timer of nothing takes a millisecond.
      if (ms <= 0) {
        resolve(undefined)
        return promise
      }
      const abort = () => {
        clearTimeout(timer)
        reject(signal?.reason as Error)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', abort)
        resolve(undefined)
      }, ms / scale)
      signal?.addEventListener('abort', abort, { once: true })
      return promise
    },
    timeout: (ms) => AbortSignal.timeout(Math.ceil(ms / scale)),
    after: (ms) => Date.now() + ms / scale,
    since: (date) => (Date.now() - date) * scale,
  }
}
