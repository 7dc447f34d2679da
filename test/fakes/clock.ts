import type { Clock } from '../../src/ports/clock.ts'

/** When all fake time begins. */
export const NOW = Date.parse('2026-11-22T12:00:00Z')

/** A clock whose waits take no time and are remembered. */
export function fakeClock(start = NOW): Clock & { readonly slept: number[] } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      slept.push(ms)
      now += ms
      await Promise.resolve()
    },
    timeout: () => new AbortController().signal,
    after: (ms) => now + ms,
    since: (date) => now - date,
  }
}
