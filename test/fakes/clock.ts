import type { Clock } from '../../src/ports/clock.ts'

/** A clock whose waits take no time and are remembered. */
export function fakeClock(start = Date.parse('2026-11-22T12:00:00Z')): Clock & { readonly slept: number[] } {
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
