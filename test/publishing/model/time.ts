import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../../src/ports/clock.ts'
import { NOW } from '../../fakes/clock.ts'

/** A clock that jumps to the next moment somebody waits for, once nobody has anything else to do. */
export type Time = Clock & {
  /** Lets time pass until this is over. */
  until<Value>(done: Promise<Value>): Promise<Value>
}

/** How long nobody may be seen to wait for anything: modules are still loaded then. */
const IDLE_TURNS = 5000

export function virtualTime(start = NOW): Time {
  let now = start
  let waiting: { readonly at: number; readonly wake: () => void }[] = []
  const wakeAt = (at: number, wake: () => void) => void waiting.push({ at, wake })
  const next = () => {
    const [first, ...rest] = waiting.toSorted((one, other) => one.at - other.at)
    waiting = rest
    if (!first) return
    now = Math.max(now, first.at)
    first.wake()
  }
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const abort = () => reject(signal?.reason as Error)
        if (signal?.aborted) return abort()
        signal?.addEventListener('abort', abort, { once: true })
        wakeAt(now + ms, resolve)
      }),
    timeout: (ms) => {
      const controller = new AbortController()
      wakeAt(now + ms, () => controller.abort())
      return controller.signal
    },
    after: (ms) => now + ms,
    since: (date) => now - date,
    async until(done) {
      const progress = { over: false, idle: 0 }
      const end = () => void (progress.over = true)
      done.then(end, end)
      while (progress.idle < IDLE_TURNS) {
        await turn()
        if (progress.over) return done
        if (waiting.length > 0) next()
        else {
          progress.idle += 1
          await pause(1)
        }
      }
      throw new Error('Nobody comes to an end')
    },
  }
}
