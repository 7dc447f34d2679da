import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports.ts'

/** The machine's clock; waits and timeouts divided by `scale`. */
export function machineClock(scale: number): Clock {
  return {
    now: () => Date.now(),
    sleep: (ms) => setTimeout(ms / scale),
    timeout: (ms) => AbortSignal.timeout(Math.ceil(ms / scale)),
  }
}
